import type { Scenario } from '../../../scenarios/scenario.ts';
import { CLOSED, asReported } from './as-reported.ts';

const { start } = asReported;

export const roadOpen: Scenario = {
	...asReported,
	name: 'road-open',
	phases: [{ ...CLOSED, from: start, road: 'open' }],
	convoys: [],
	gas: [{ from: start, share: 1 }],
	power: [{ from: start, share: 1 }],
};
