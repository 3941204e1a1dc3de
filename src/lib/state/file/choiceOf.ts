/** A whole scenario as a choice: as differences from the published one of its name, or from the reported one. */
import type { Case } from '#sims/cases/case.ts';
import type { AssumptionId } from '#sims/model/assumption.ts';
import { COUPLINGS } from '#sims/model/coupling.ts';
import type { Scenario } from '#sims/scenarios/scenario.ts';
import { words } from '../../words/words.ts';
import { ACCESS_PARTS, writeAccess } from '../accessText.ts';
import type { Choice } from '../choice.ts';
import { isTitle } from '../title.ts';

/** The choice, with all else as in `base`; or what of the scenario cannot be shown here, a sentence each. */
export function choiceOf(scenario: Scenario, base: Choice, shownCase: Case): Choice | readonly string[] {
	const named = shownCase.scenarios.find(({ name }) => name === scenario.name);
	const published = named ?? shownCase.scenarios.find(({ name }) => name === shownCase.reportedScenario)!;
	const say = words.keeping.open;
	const problems: string[] = [];
	for (const field of ['start', 'days'] as const) {
		if (scenario[field] !== published[field]) {
			problems.push(say.otherRun(field, String(scenario[field]), String(published[field])));
		}
	}
	const unset = (Object.keys(published.assumptions) as AssumptionId[]).filter(
		(id) => scenario.assumptions[id] === undefined,
	);
	problems.push(...unset.map(say.notUnset));
	if (problems.length > 0) return problems;

	const differs = ACCESS_PARTS.filter((part) => writeAccess(part, scenario) !== writeAccess(part, published));
	const changes = Object.entries(scenario.assumptions).filter(
		([id, value]) => value !== published.assumptions[id as AssumptionId],
	);
	return {
		...base,
		scenarioName: published.name,
		changes: Object.fromEntries(changes),
		policy: scenario.policy === published.policy ? null : scenario.policy,
		fixedRation: scenario.fixedRation === published.fixedRation ? null : scenario.fixedRation,
		couplingsOff: sameCouplings(scenario, published)
			? null
			: COUPLINGS.filter((id) => scenario.couplingsOff.includes(id)),
		access: Object.fromEntries(differs.map((part) => [part, scenario[part]])),
		title: named === undefined && isTitle(scenario.name) ? scenario.name : base.title,
	};
}

function sameCouplings(a: Scenario, b: Scenario): boolean {
	return COUPLINGS.every((id) => a.couplingsOff.includes(id) === b.couplingsOff.includes(id));
}
