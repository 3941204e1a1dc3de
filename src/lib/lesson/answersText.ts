/** Answers in words: on the page with all of them, and as a text to be copied. */
import type { Case } from '#sims/cases/case.ts';
import { addDays } from '#sims/model/calendar.ts';
import { changedSettings } from '../controls/changed.ts';
import { labelOfCases } from '../export/label.ts';
import { KNOT_DAYS, type Sketch } from '../sketch/sketch.ts';
import { caseIn } from '../state/link/caseIn.ts';
import { Reader } from '../state/reader.svelte.ts';
import { dayOf, percent } from '../words/numbers.ts';
import { words } from '../words/words.ts';
import type { Answer, Decision } from './answers.ts';
import { type DecideStep, type Exercise, type ExerciseStep, statesOf } from './exercise.ts';
import { optionName } from './option.ts';
import { caseAt } from './stepCase.ts';
import { choiceOf } from './stepState.ts';

/** Knots of a line from one that is said to the next: four weeks. */
const SAID_EACH = 4;

/** One line for each thing that was answered; empty where nothing was. */
export function answerLines(step: ExerciseStep, answer: Answer | null, shownCase: Case): readonly string[] {
	const say = words.lesson;
	switch (answer?.kind) {
		case undefined:
			return [];
		case 'words':
			return [answer.words];
		case 'sketch':
			return [say.end.sketchOf(sketchPoints(answer.sketch, shownCase).join(', ')), ...lateLines(answer.after)];
		case 'set': {
			const reader = new Reader(shownCase);
			reader.begin(choiceOf(answer.state, shownCase, null));
			return changedSettings(reader).map(({ label, was, now }) => say.set.change(label, was, now));
		}
		case 'decide': {
			if (step.kind !== 'decide') return [];
			const { after, later } = answer;
			return [
				...(later === undefined ? [] : [say.end.first]),
				...decisionLines(step, answer),
				...lateLines(after),
				...(later === undefined ? [] : [say.end.changed(String(later.after)), ...decisionLines(step, later)]),
			];
		}
	}
}

function decisionLines(step: DecideStep, { chosen, why }: Decision): readonly string[] {
	const names = chosen.map((one) => optionName(step.options[one]!));
	return [
		...(step.order ? names.map((name, index) => `${index + 1}. ${name}`) : names),
		...(why === null ? [] : [why]),
	];
}

/** Says of an answer that was not given before looking on that it was not. */
function lateLines(after: number | undefined): readonly string[] {
	return after === undefined ? [] : [words.lesson.end.late(String(after))];
}

function sketchPoints({ shares }: Sketch, { start }: Case): readonly string[] {
	return shares.flatMap((share, knot) =>
		share === null || knot % SAID_EACH !== 0
			? []
			: [words.lesson.end.sketchPoint(dayOf(addDays(start, knot * KNOT_DAYS)), percent(share))],
	);
}

/** All of it as one text, with the fixed label. */
export function answersText(
	{ title, steps }: Exercise,
	name: string | null,
	answers: readonly (Answer | null)[],
): string {
	const parts = steps.map((step, index) => {
		const lines = answerLines(step, answers[index] ?? null, caseAt(steps, index));
		return [`${index + 1}. ${step.heading}`, ...(lines.length === 0 ? ['–'] : lines)].join('\n');
	});
	return [
		[title, ...(name === null ? [] : [name])].join('\n'),
		...parts,
		labelOfCases(steps.flatMap(statesOf).map(caseIn)),
	].join('\n\n');
}
