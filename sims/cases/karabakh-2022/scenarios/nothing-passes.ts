import type { Scenario } from '../../../scenarios/scenario.ts';
import { asReported } from './as-reported.ts';

export const nothingPasses: Scenario = {
	...asReported,
	name: 'nothing-passes',
	phases: [asReported.phases[0]],
	convoys: [],
};
