import type { Scenario } from '../../../scenarios/scenario.ts';
import { CLOSED, asReported } from './as-reported.ts';

export const nothingPasses: Scenario = {
	...asReported,
	name: 'nothing-passes',
	phases: [{ ...CLOSED, from: asReported.start }],
	convoys: [],
};
