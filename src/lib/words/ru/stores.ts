import type { StoreUnit } from '#sims/model/store.ts';

/** How much of each a day needs, behind a number. */
export const storeUnitsPerDay: Readonly<Record<StoreUnit, string>> = {
	t: 'т в день',
	'treatment-days': 'дней лечения в день',
	sessions: 'сеансов в день',
	procedures: 'операций в день',
	m3: 'м³ в день',
	kg: 'кг в день',
	MWh: 'МВт·ч в день',
	L: 'л в день',
};
