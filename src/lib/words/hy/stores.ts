import type { StoreUnit } from '#sims/model/store.ts';

/** How much of each a day needs, behind a number. */
export const storeUnitsPerDay: Readonly<Record<StoreUnit, string>> = {
	t: 'տ օրական',
	'treatment-days': 'բուժում օրական',
	sessions: 'սեանս օրական',
	procedures: 'վիրահատություն օրական',
	m3: 'մ³ օրական',
	kg: 'կգ օրական',
	MWh: 'ՄՎտ·ժ օրական',
	L: 'լ օրական',
};
