import type { Scenario } from '../../../scenarios/scenario.ts';
import { asReported } from './as-reported.ts';
import { roadOnly } from './road-only.ts';

export const corridorOpen: Scenario = {
	...roadOnly,
	name: 'corridor-open',
	phases: [{ ...asReported.phases[0], road: 'open' }],
	convoys: [],
};
