import type { Observation } from '../case.ts';

/**
 * Reported figures that the model is held against, hits and misses alike. No assumption was moved to fit them; one, the
 * opening stock of cereals, was worked out from two of them, which say so.
 */
export const observations: readonly Observation[] = [
	{
		id: 'bread-20-dec',
		from: '2022-12-20',
		measure: { kind: 'eatenShare', store: 'cereals' },
		reported: { atLeast: 0.9 },
		usedFor: ['openingCereals'],
		saidBy: ['de-facto'],
		sources: ['S14'],
	},
	{
		id: 'coupons-20-jan',
		from: '2023-01-20',
		measure: { kind: 'lowestRation', stores: ['oil', 'sugar', 'pulses'] },
		reported: { below: 1 },
		saidBy: ['de-facto'],
		sources: ['S29', 'S34'],
	},
	{
		id: 'power-winter-spring',
		from: '2023-01-21',
		to: '2023-05-25',
		measure: { kind: 'hoursOfPower' },
		reported: { about: [18] },
		saidBy: ['de-facto'],
		sources: ['S32', 'S37', 'S39'],
	},
	{
		id: 'reservoir-6-may',
		from: '2023-05-06',
		measure: { kind: 'reservoirShare' },
		reported: { about: [0.035] },
		saidBy: ['de-facto'],
		sources: ['S59'],
	},
	{
		id: 'power-summer',
		from: '2023-05-26',
		to: '2023-09-18',
		measure: { kind: 'hoursOfPower' },
		reported: { about: [18] },
		saidBy: ['de-facto'],
		sources: ['S60'],
	},
	{
		id: 'medicine-19-jun',
		from: '2023-06-19',
		measure: { kind: 'medicineShareOfOpening' },
		reported: { about: [0.4, 0.2] },
		saidBy: ['de-facto'],
		sources: ['S66'],
	},
	{
		id: 'buses-18-jul',
		from: '2023-07-18',
		to: '2023-07-25',
		measure: { kind: 'farmFuel' },
		reported: { below: 0.1 },
		saidBy: ['de-facto'],
		sources: ['S82', 'S77'],
	},
	{
		id: 'wheat-27-aug',
		from: '2023-08-27',
		measure: { kind: 'coverDays', store: 'cereals' },
		reported: { below: 7 },
		usedFor: ['openingCereals'],
		saidBy: ['de-facto'],
		sources: ['S101'],
	},
	{
		id: 'bread-5-sep',
		from: '2023-09-05',
		measure: { kind: 'flourGramsPerPerson' },
		// 200 g of bread at 1.348 kg of bread per kg of flour
		reported: { about: [148] },
		saidBy: ['de-facto'],
		sources: ['S108'],
		conversionSources: ['gaza-food-availability-2024'],
	},
];
