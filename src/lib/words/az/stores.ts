import type { StoreUnit } from '#sims/model/store.ts';

/** How much of each a day needs, behind a number. */
export const storeUnitsPerDay: Readonly<Record<StoreUnit, string>> = {
	t: 't/gün',
	'treatment-days': 'müalicə/gün',
	sessions: 'seans/gün',
	procedures: 'əməliyyat/gün',
	m3: 'm³/gün',
	kg: 'kq/gün',
	MWh: 'MVt·saat/gün',
	L: 'l/gün',
};
