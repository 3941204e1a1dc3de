import type { Scenario } from '../../../scenarios/scenario.ts';
import { asReported } from './as-reported.ts';

export const bothRoads: Scenario = {
	...asReported,
	name: 'both-roads',
	convoys: asReported.convoys.map((convoy) => ({ ...convoy, outcome: 'passed' })),
};
