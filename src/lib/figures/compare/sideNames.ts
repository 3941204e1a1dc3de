/** What the sides of a comparison are called: short at a line, in full in a sentence. */
import type { Case } from '#sims/cases/case.ts';
import type { Side } from '../../state/sides.ts';
import { words } from '../../words/words.ts';

export interface SideName {
	readonly short: string;
	readonly full: string;
}

export function sideNames(shownCase: Case, sides: readonly Side[]): readonly SideName[] {
	const say = words.compare;
	const twoScenarios = sides.some(({ id }) => id === 'other');
	return sides.map(({ id, scenario }) => {
		const { title } = shownCase.words.scenarios[scenario.name]!;
		if (twoScenarios) return { short: title, full: say.quoted(title) };
		switch (id) {
			case 'assumptions':
				return { short: say.sides.assumptions, full: say.withMine.assumptions(title) };
			case 'access':
				return { short: say.sides.access, full: say.withMine.access(title) };
			case 'mine':
				return { short: say.sides.both, full: say.withMine.both(title) };
			default:
				return { short: say.sides.published, full: say.asIs(title) };
		}
	});
}
