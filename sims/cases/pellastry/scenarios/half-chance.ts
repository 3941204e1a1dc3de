import type { Scenario } from '../../../scenarios/scenario.ts';
import { asReported } from './as-reported.ts';

export const halfChance: Scenario = {
	...asReported,
	name: 'half-chance',
	phases: [
		{
			from: asReported.start,
			road: 'relief',
			trucksPerDay: 10,
			passChance: 0.5,
			medicineShare: 0.5,
			transfersPerWeek: 0,
			patientsPerTransfer: 0,
		},
	],
	convoys: [],
};
