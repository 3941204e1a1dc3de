/** What assumptions may not be together, though each of them may be alone. */
import { ASSUMPTION_IDS } from '../model/assumption.ts';
import { type Problem, at, problem } from './problem.ts';
import type { Scenario } from './scenario.ts';

const FOOD_CARGO = ASSUMPTION_IDS.filter((id) => id.startsWith('cargoFood'));

/** The eight shares of food cargo are divided by their sum, which has to be above 0. */
export function jointLimits(fixed: Scenario['assumptions']): Problem[] {
	if (!FOOD_CARGO.every((id) => fixed[id] === 0)) return [];
	const allowed = `at least one of ${FOOD_CARGO.join(', ')} above 0`;
	return [problem(at('assumptions', FOOD_CARGO[0]!), 'a share of 0, as are the other foods', allowed)];
}
