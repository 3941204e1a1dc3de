import type { Scenario } from '../../../scenarios/scenario.ts';
import { asReported } from './as-reported.ts';

export const halfChance: Scenario = {
	...asReported,
	name: 'half-chance',
	phases: [{ ...asReported.phases[0], road: 'relief', trucksPerDay: 12, passChance: 0.5, medicineShare: 0.5 }],
	convoys: [],
};
