import type { StoreUnit } from '#sims/model/store.ts';

/** How much of each a day needs, behind a number. */
export const storeUnitsPerDay: Readonly<Record<StoreUnit, string>> = {
	t: 't a day',
	'treatment-days': 'treatments a day',
	sessions: 'sessions a day',
	procedures: 'operations a day',
	m3: 'm³ a day',
	kg: 'kg a day',
	MWh: 'MWh a day',
	L: 'L a day',
};
