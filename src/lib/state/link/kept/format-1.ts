/**
 * Links of format 1 as they were written while it was in use, each with what it opened. They are out in the world:
 * nothing here is ever changed, and together they hold every key of the format.
 */
import { type Choice, openingChoice } from '../../choice.ts';
import type { IsoDate } from '#sims/model/calendar.ts';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';

const page: Choice = {
	...openingChoice(karabakh2022),
	// What format 1 left out, written down once and for all.
	scenarioName: 'as-reported',
	view: 'share',
	stores: { food: 'cereals', medicine: 'cardiovascular', energy: 'lpg' },
	focus: 'food',
	level: 0.5,
	criterion: 'empty',
	seed: 7,
	members: 4096,
};

/** Keys of the format beside `v` and the names of assumptions. */
export const KEYS_OF_FORMAT_1 = [
	...['scenario', 'policy', 'ration', 'off', 'road', 'gas', 'power', 'convoys'],
	...['view', 'food', 'medicine', 'energy', 'focus', 'level', 'runsOut', 'date'],
] as const;

export const KEPT_OF_FORMAT_1: readonly { readonly fragment: string; readonly opens: Choice }[] = [
	{
		fragment: 'v=1&scenario=nothing-passes&date=2023-07-26&people=100417',
		opens: { ...page, scenarioName: 'nothing-passes', day: 226, changes: { people: 100417 } },
	},
	{
		fragment: 'v=1&policy=fixed&ration=0.4&off=powerCold,gasLpg&openingCereals=5000&reliefTonnesPerTruck=5.7',
		opens: {
			...page,
			policy: 'fixed',
			fixedRation: 0.4,
			couplingsOff: ['powerCold', 'gasLpg'],
			changes: { openingCereals: 5000, reliefTonnesPerTruck: 5.7 },
		},
	},
	{
		fragment: 'v=1&off=none&view=stock&food=oil&medicine=insulin&energy=motorFuel&runsOut=coverBelowWeek',
		opens: {
			...page,
			couplingsOff: [],
			view: 'stock',
			stores: { food: 'oil', medicine: 'insulin', energy: 'motorFuel' },
			criterion: 'coverBelowWeek',
		},
	},
	{
		fragment: 'v=1&focus=medicine&level=0.25',
		opens: { ...page, focus: 'medicine', level: 0.25 },
	},
	{
		fragment:
			'v=1&scenario=relief-continues&road=2022-12-12:closed,2022-12-26:relief:6:0.8:0.3:2:8,2023-06-15:open&gas=2022-12-12:1,2023-01-10:0.25&power=2022-12-12:1,2023-01-09:0&convoys=2023-07-26:19:food:stopped:20:sender%252C%2520of%253A%2520it:Lachin:icg,2023-09-12:1:mixed',
		opens: {
			...page,
			scenarioName: 'relief-continues',
			access: {
				phases: [
					phase('2022-12-12', 'closed'),
					phase('2022-12-26', 'relief', [6, 0.8, 0.3, 2, 8]),
					phase('2023-06-15', 'open'),
				],
				gas: [
					{ from: '2022-12-12', share: 1 },
					{ from: '2023-01-10', share: 0.25 },
				],
				power: [
					{ from: '2022-12-12', share: 1 },
					{ from: '2023-01-09', share: 0 },
				],
				convoys: [
					{
						date: '2023-07-26',
						trucks: 19,
						tonnesPerTruck: 20,
						cargo: 'food',
						outcome: 'stopped',
						by: 'sender, of: it',
						route: 'Lachin',
						source: 'icg',
					},
					{ date: '2023-09-12', trucks: 1, cargo: 'mixed' },
				],
			},
		},
	},
	{
		fragment: 'v=1&scenario=lachin-convoys&convoys=none',
		opens: { ...page, scenarioName: 'lachin-convoys', access: { convoys: [] } },
	},
];

function phase(from: IsoDate, road: 'closed' | 'relief' | 'open', numbers: readonly number[] = []) {
	const [trucksPerDay = 0, passChance = 0, medicineShare = 0, transfersPerWeek = 0, patientsPerTransfer = 0] = numbers;
	return { from, road, trucksPerDay, passChance, medicineShare, transfersPerWeek, patientsPerTransfer };
}
