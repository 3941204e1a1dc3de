/** What assumptions may not be together, though each of them may be alone. */
import { ASSUMPTION_IDS, type AssumptionId } from '../model/assumption.ts';
import type { Scenario } from './scenario.ts';

const FOOD_CARGO = ASSUMPTION_IDS.filter((id) => id.startsWith('cargoFood'));

/** The eight shares of food cargo, if all are fixed at 0: they are divided by their sum. Else none. */
export function notAllZero(fixed: Scenario['assumptions']): readonly AssumptionId[] {
	return FOOD_CARGO.every((id) => fixed[id] === 0) ? FOOD_CARGO : [];
}
