import type { Observation } from '../case.ts';

/** Made-up reports to hold the model against: some fit the runs, some do not, so that a class has something to find. */
export const observations: readonly Observation[] = [
	{
		id: 'bread-1-dec',
		from: '2040-12-01',
		measure: { kind: 'eatenShare', store: 'cereals' },
		reported: { atLeast: 0.9 },
		saidBy: ['council'],
		sources: ['council-winter'],
	},
	{
		id: 'ration-cards-2-feb',
		from: '2041-02-02',
		measure: { kind: 'lowestRation', stores: ['oil', 'sugar'] },
		reported: { below: 1 },
		saidBy: ['council'],
		disputedBy: ['orrelond'],
		sources: ['council-winter'],
	},
	{
		id: 'pharmacies-28-apr',
		from: '2041-04-28',
		measure: { kind: 'medicineShareOfOpening' },
		reported: { about: [0.35] },
		saidBy: ['council'],
		sources: ['council-spring'],
	},
	{
		id: 'power-20-hours',
		from: '2041-04-20',
		to: '2041-06-30',
		measure: { kind: 'hoursOfPower' },
		reported: { about: [20] },
		saidBy: ['council'],
		sources: ['dam-bulletin'],
	},
	{
		id: 'granary-1-aug',
		from: '2041-08-01',
		measure: { kind: 'coverDays', store: 'cereals' },
		reported: { below: 7 },
		saidBy: ['council'],
		disputedBy: ['orrelond'],
		sources: ['granary-notice'],
	},
];
