import type { Phase, Scenario } from '../../../scenarios/scenario.ts';

/** Nothing gets in by road. */
export const CLOSED = {
	road: 'closed',
	trucksPerDay: 0,
	passChance: 0,
	medicineShare: 0,
	transfersPerWeek: 0,
	patientsPerTransfer: 0,
} as const satisfies Omit<Phase, 'from'>;

/** Relief gets in for half a year and then stops, as the council of the place tells it. All of it is made up. */
export const asReported = {
	name: 'as-reported',
	start: '2040-11-05',
	days: 300,
	policy: 'stretch',
	fixedRation: 0.5,
	assumptions: {},
	couplingsOff: [],
	phases: [
		{ ...CLOSED, from: '2040-11-05' },
		{
			from: '2040-11-19',
			road: 'relief',
			trucksPerDay: 5,
			passChance: 1,
			medicineShare: 0.4,
			transfersPerWeek: 1,
			patientsPerTransfer: 6,
		},
		{ ...CLOSED, from: '2041-03-25' },
		{
			from: '2041-04-02',
			road: 'relief',
			trucksPerDay: 3,
			passChance: 1,
			medicineShare: 0.2,
			transfersPerWeek: 1,
			patientsPerTransfer: 6,
		},
		{ ...CLOSED, from: '2041-05-20', medicineShare: 0.05, transfersPerWeek: 1, patientsPerTransfer: 10 },
	],
	convoys: [
		{
			date: '2041-06-12',
			trucks: 16,
			tonnesPerTruck: 18,
			cargo: 'food',
			outcome: 'stopped',
			by: 'Ferrymen’s Relief Society',
			route: 'Sennowick',
			source: 'ferry-june',
		},
		{
			date: '2041-07-03',
			trucks: 4,
			tonnesPerTruck: 20,
			cargo: 'food',
			outcome: 'stopped',
			by: 'Orrelond Mercy Service',
			route: 'Tavelmoor',
			source: 'orrelond-july',
		},
		{
			date: '2041-08-14',
			trucks: 2,
			tonnesPerTruck: 15,
			cargo: 'food',
			outcome: 'passed',
			by: 'Ferrymen’s Relief Society',
			route: 'Tavelmoor',
			source: 'ferry-august',
		},
	],
	gas: [
		{ from: '2040-11-05', share: 1 },
		{ from: '2040-12-20', share: 0.3 },
		{ from: '2041-01-09', share: 1 },
		{ from: '2041-02-01', share: 0 },
		{ from: '2041-02-08', share: 0.6 },
		{ from: '2041-03-15', share: 0 },
	],
	power: [
		{ from: '2040-11-05', share: 1 },
		{ from: '2041-01-15', share: 0.5 },
		{ from: '2041-04-20', share: 0 },
	],
} as const satisfies Scenario;
