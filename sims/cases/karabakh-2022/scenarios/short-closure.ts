import type { Scenario } from '../../../scenarios/scenario.ts';
import { asReported } from './as-reported.ts';
import { roadOnly } from './road-only.ts';

/** Three weeks; supplies last. */
export const shortClosure: Scenario = {
	...roadOnly,
	name: 'short-closure',
	phases: [asReported.phases[0], { ...asReported.phases[0], from: '2023-01-02', road: 'open' }],
	convoys: [],
};
