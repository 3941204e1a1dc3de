import type { Case } from '../case.ts';

/** Reports that can stand beside the curves. */
export const marks: Case['marks'] = [
	{
		id: 'ration-cards-2-feb',
		from: '2041-02-02',
		panel: 'food',
		// Cards alone, as the council gives it and as growers tell it.
		kcalPerPersonDay: [1100, 800],
		saidBy: ['council', 'growers'],
		sources: ['council-winter', 'growers-survey'],
	},
	{ id: 'pharmacies-28-apr', from: '2041-04-28', panel: 'medicine', saidBy: ['council'], sources: ['council-spring'] },
	{
		id: 'power-20-hours',
		from: '2041-04-20',
		to: '2041-06-30',
		panel: 'energy',
		saidBy: ['council'],
		sources: ['dam-bulletin'],
	},
	{
		id: 'granary-1-aug',
		from: '2041-08-01',
		panel: 'food',
		store: 'cereals',
		saidBy: ['council'],
		sources: ['granary-notice'],
	},
];
