import type { Scenario } from '../../../scenarios/scenario.ts';
import { CLOSED, asReported } from './as-reported.ts';
import { roadOpen } from './road-open.ts';

/** Two weeks; supplies last. */
export const shortClosure: Scenario = {
	...roadOpen,
	name: 'short-closure',
	phases: [
		{ ...CLOSED, from: asReported.start },
		{ ...CLOSED, from: '2040-11-19', road: 'open' },
	],
};
