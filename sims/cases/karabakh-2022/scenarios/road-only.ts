import type { Scenario } from '../../../scenarios/scenario.ts';
import { asReported } from './as-reported.ts';

/** Gas and power as on day 0, to the end. */
export const roadOnly: Scenario = {
	...asReported,
	name: 'road-only',
	gas: [asReported.gas[0]],
	power: [asReported.power[0]],
};
