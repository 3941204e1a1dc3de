import type { Case } from '../case.ts';

/** Reports that can stand beside the curves. */
export const marks: Case['marks'] = [
	{ id: 'bread-20-dec', from: '2022-12-20', panel: 'food', saidBy: ['de-facto'], sources: ['S14'] },
	{
		id: 'coupons-20-jan',
		from: '2023-01-20',
		panel: 'food',
		// 4 kg of staples and a litre of oil a month; half a kilogram of each, as residents told it
		kcalPerPersonDay: [750, 510],
		saidBy: ['de-facto', 'residents'],
		sources: ['S29', 'S154'],
	},
	{
		id: 'bread-5-sep',
		from: '2023-09-05',
		panel: 'food',
		// 200 g of bread
		kcalPerPersonDay: [500],
		saidBy: ['de-facto'],
		sources: ['S108'],
	},
	{ id: 'medicine-19-jun', from: '2023-06-19', panel: 'medicine', saidBy: ['de-facto'], sources: ['S66'] },
	{
		id: 'power-18-hours',
		from: '2023-01-21',
		to: '2023-09-18',
		panel: 'energy',
		saidBy: ['de-facto'],
		sources: ['S32', 'S37', 'S39', 'S60'],
	},
	{ id: 'wheat-27-aug', from: '2023-08-27', panel: 'food', store: 'cereals', saidBy: ['de-facto'], sources: ['S101'] },
	{
		id: 'reservoir-6-may',
		from: '2023-05-06',
		panel: 'energy',
		store: 'reservoir',
		saidBy: ['de-facto'],
		sources: ['S59'],
	},
	{
		id: 'buses-18-jul',
		from: '2023-07-18',
		to: '2023-07-25',
		panel: 'energy',
		store: 'motorFuel',
		saidBy: ['de-facto'],
		sources: ['S82', 'S77'],
	},
];
