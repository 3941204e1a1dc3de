import type { Scenario } from '../../../scenarios/scenario.ts';
import { asReported } from './as-reported.ts';

/** The relief phase of 26 April 2023 is the last. */
export const reliefContinues: Scenario = {
	...asReported,
	name: 'relief-continues',
	phases: asReported.phases.filter((phase) => phase.from <= '2023-04-26'),
};
