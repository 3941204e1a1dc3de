import type { Case } from '#sims/cases/case.ts';
import { openingChoice } from '../../state/choice.ts';
import { encodeLink } from '../../state/link/link.ts';
import { words } from '../../words/words.ts';
import type { ExerciseStep, StepKind } from '../exercise.ts';
import { STEP_RUNS } from '../stepState.ts';

/** A step of a kind as it begins: with the state that the first page opens in, and words that are to be replaced. */
export function newStep(kind: StepKind, shownCase: Case): ExerciseStep {
	const opening = { ...openingChoice(shownCase), members: STEP_RUNS } as const;
	const state = encodeLink(opening, shownCase, null);
	const base = { heading: '', text: '' };
	switch (kind) {
		case 'read':
			return { kind, ...base, figure: null };
		case 'sketch':
			return { kind, ...base, state, supply: opening.focus };
		case 'set':
			return { kind, ...base, state, drawn: opening.focus, levers: shownCase.startWith };
		case 'decide': {
			const { firstOption, secondOption } = words.lesson.edit;
			return { kind, ...base, options: [{ words: firstOption }, { words: secondOption }], order: false, why: true };
		}
		case 'compare': {
			const { shown, with: other } = shownCase.pairs[0]!;
			const pair = { ...opening, scenarioName: shown, comparedWith: other };
			return { kind, ...base, state: encodeLink(pair, shownCase, null) };
		}
		case 'write':
			return { kind, ...base };
		case 'debrief':
			return { kind, ...base, questions: [], moves: null };
	}
}
