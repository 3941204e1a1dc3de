import type { Case } from '#sims/cases/case.ts';
import type { Scenario } from '#sims/scenarios/scenario.ts';
import { words } from '../words/words.ts';
import { accessDiffers } from './accessDiffers.ts';

/** What a scenario takes for given, in words. They are the case's own as long as what passes is. */
export function conditionOf(shownCase: Case, scenario: Scenario): string {
	const { condition, title } = shownCase.words.scenarios[scenario.name]!;
	const published = shownCase.scenarios.find(({ name }) => name === scenario.name);
	const byHand = published !== undefined && accessDiffers(scenario, published).length > 0;
	return byHand ? words.sentence.accessByHand(title) : condition;
}
