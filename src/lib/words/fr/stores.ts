import type { StoreUnit } from '#sims/model/store.ts';

/** How much of each a day needs, behind a number. */
export const storeUnitsPerDay: Readonly<Record<StoreUnit, string>> = {
	t: 't par jour',
	'treatment-days': 'traitements par jour',
	sessions: 'séances par jour',
	procedures: 'opérations par jour',
	m3: 'm³ par jour',
	kg: 'kg par jour',
	MWh: 'MWh par jour',
	L: 'L par jour',
};
