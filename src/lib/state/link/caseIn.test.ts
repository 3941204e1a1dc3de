import { describe, expect, it } from 'vitest';
import { FIRST_CASE } from '#sims/cases/first.ts';
import { CASES } from '#sims/cases/shipped.ts';
import { pellastry } from '#sims/cases/pellastry/pellastry.ts';
import { problemSentence } from '../../words/problems.ts';
import { openingChoice } from '../choice.ts';
import { caseIn } from './caseIn.ts';
import { decodeChoice, encodeChoice, encodeLink } from './link.ts';

describe.each(CASES)('a link of the case $id', (shownCase) => {
	it('gives back its case and every one of its scenarios, with what was changed', () => {
		for (const { name, gas } of shownCase.scenarios) {
			const choice = {
				...openingChoice(shownCase),
				...{ scenarioName: name, comparedWith: shownCase.reportedScenario, day: shownCase.days - 1 },
				...{ changes: { people: 90_000 }, access: { gas } },
			};
			const fragment = encodeLink(choice, shownCase, null);
			expect(caseIn(fragment)).toBe(shownCase);
			expect(decodeChoice(fragment, shownCase)).toMatchObject({ choice, problems: [] });
		}
	});
});

describe('the case of a link', () => {
	it('is said where it is not the first, even of the page as it opens, and stands before the scenario', () => {
		const opening = openingChoice(pellastry);
		expect(encodeChoice(opening, pellastry)).toBe(
			'v=2&model=1.0.0&engine=ts1&case=pellastry&scenario=as-reported&seed=7&runs=4096',
		);
		expect(encodeChoice(openingChoice(FIRST_CASE), FIRST_CASE)).toBe('');
		expect(encodeLink(openingChoice(FIRST_CASE), FIRST_CASE, null)).not.toContain('case=');
	});

	it('is the first where it is not named, and where nothing of the link can be used', () => {
		for (const fragment of ['', 'held', 'v=1&scenario=nothing-passes', 'v=2&people=90000', 'v=99&case=pellastry']) {
			expect(caseIn(fragment), fragment).toBe(FIRST_CASE);
		}
	});

	it('is named to the reader where there is none of that name, and the first is shown', () => {
		const fragment = 'v=2&case=atlantis&people=90000';
		const shown = caseIn(fragment);
		expect(shown).toBe(FIRST_CASE);
		const { choice, problems } = decodeChoice(fragment, shown);
		expect(problems.map(problemSentence)).toEqual(['“case” is “atlantis”; here goes karabakh-2022, pellastry.']);
		expect(choice.changes).toEqual({ people: 90_000 });
	});
});
