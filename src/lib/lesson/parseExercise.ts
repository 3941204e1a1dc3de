/**
 * An exercise from outside - a file, a link, what a browser kept - checked whole: all of it is taken or none, and every
 * part that is refused is named with what was found and what is allowed.
 */
import * as v from 'valibot';
import { type AssumptionId, ASSUMPTION_IDS, isAssumptionId } from '#sims/model/assumption.ts';
import { STORE_GROUPS } from '#sims/model/store.ts';
import { named } from '#sims/scenarios/problem.ts';
import type { Read } from '../parcel/parcel.ts';
import { isLine, isText, sentenceOf, told } from '../parcel/parts.ts';
import { caseIn } from '../state/link/caseIn.ts';
import { decodeChoice } from '../state/link/link.ts';
import { isLink } from '../state/link/parts.ts';
import { sidesOf } from '../state/sides.ts';
import { publishedOf } from '../state/link/fields.ts';
import { LONGEST_TITLE, isTitle } from '../state/title.ts';
import { problemSentence } from '../words/problems.ts';
import { words } from '../words/words.ts';
import {
	DRAWN,
	type Exercise,
	type ExerciseStep,
	LONGEST_AIM,
	LONGEST_HEADING,
	LONGEST_MINUTES,
	LONGEST_OPTION,
	LONGEST_STEP_TEXT,
	type Lever,
	MOST_EXERCISE_STEPS,
	MOST_LEVERS,
	MOST_QUESTIONS,
	OPTIONS,
	RULE_LEVERS,
	STEP_KINDS,
	statesOf,
} from './exercise.ts';

const { allowed } = words.lesson;

// Each part carries as its message what is allowed there.
const text = (most: number) =>
	v.custom<string>((value) => typeof value === 'string' && isText(value, most), allowed.text(String(most)));
const line = (most: number) =>
	v.custom<string>((value) => typeof value === 'string' && isLine(value, most), allowed.line(String(most)));
/** A text of the person who makes it, on one line, which may still be empty. */
const heading = v.custom<string>(
	(value) => value === '' || (typeof value === 'string' && isLine(value, LONGEST_HEADING)),
	allowed.heading(String(LONGEST_HEADING)),
);
const state = v.custom<string>((value) => typeof value === 'string' && isLink(value), allowed.state);
const drawn = v.picklist(DRAWN, named(DRAWN));
const flag = v.boolean(allowed.flag);
const isLever = (value: unknown): value is Lever =>
	typeof value === 'string' && (isAssumptionId(value) || (RULE_LEVERS as readonly string[]).includes(value));
const distinct = (values: readonly unknown[]) => new Set(values).size === values.length;

const base = { heading, text: text(LONGEST_STEP_TEXT) };
const option = v.union(
	[
		v.strictObject({ words: line(LONGEST_OPTION) }),
		v.strictObject({
			assumption: v.custom<AssumptionId>(
				(value) => typeof value === 'string' && isAssumptionId(value),
				named(ASSUMPTION_IDS),
			),
		}),
	],
	allowed.option(String(LONGEST_OPTION)),
);
const step = v.variant(
	'kind',
	[
		v.strictObject({
			kind: v.literal('read'),
			...base,
			figure: v.nullable(v.strictObject({ state, drawn }, allowed.figure)),
		}),
		v.strictObject({
			kind: v.literal('sketch'),
			...base,
			state,
			supply: v.picklist(STORE_GROUPS, named(STORE_GROUPS)),
		}),
		v.strictObject({
			kind: v.literal('set'),
			...base,
			state,
			drawn,
			levers: v.pipe(
				v.custom<Lever[]>(
					(value) =>
						Array.isArray(value) &&
						value.length >= 1 &&
						value.length <= MOST_LEVERS &&
						value.every(isLever) &&
						distinct(value),
					allowed.levers(String(MOST_LEVERS)),
				),
				v.transform((levers) => [...levers]),
			),
		}),
		v.strictObject({
			kind: v.literal('decide'),
			...base,
			options: v.pipe(
				v.custom<unknown[]>(
					(value) => Array.isArray(value) && value.length >= OPTIONS.least && value.length <= OPTIONS.most,
					allowed.options(String(OPTIONS.least), String(OPTIONS.most)),
				),
				v.array(option),
			),
			order: flag,
			why: flag,
		}),
		v.strictObject({ kind: v.literal('compare'), ...base, state }),
		v.strictObject({ kind: v.literal('write'), ...base }),
		v.strictObject({
			kind: v.literal('debrief'),
			...base,
			questions: v.pipe(
				v.custom<unknown[]>(
					(value) => Array.isArray(value) && value.length <= MOST_QUESTIONS,
					allowed.questions(String(MOST_QUESTIONS)),
				),
				v.array(line(LONGEST_OPTION)),
			),
			moves: v.nullable(state),
		}),
	],
	allowed.step(STEP_KINDS.join(', ')),
);
const exercise = v.strictObject(
	{
		title: v.custom<string>(
			(value) => value === '' || (typeof value === 'string' && isTitle(value)),
			allowed.title(String(LONGEST_TITLE)),
		),
		minutes: v.custom<number>(
			(value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= LONGEST_MINUTES,
			allowed.minutes(String(LONGEST_MINUTES)),
		),
		aim: text(LONGEST_AIM),
		steps: v.pipe(
			v.custom<unknown[]>(
				(value) => Array.isArray(value) && value.length <= MOST_EXERCISE_STEPS,
				allowed.steps(String(MOST_EXERCISE_STEPS)),
			),
			v.array(step),
		),
	},
	allowed.exercise,
);

/** Never throws. Each state is of the case that it names. The exercise of a good result shares nothing with the input. */
export function parseExercise(input: unknown): Read<Exercise> {
	const parsed = v.safeParse(exercise, input);
	const problems = parsed.success
		? parsed.output.steps.flatMap((each, index) =>
				problemsOf(each).map((found) => words.lesson.inStep(words.lesson.step(String(index + 1)), found)),
			)
		: parsed.issues.map((issue) => sentenceOf(issue, words.lesson, 'steps'));
	if (parsed.success && problems.length === 0) return { ok: true, value: parsed.output };
	return { ok: false, problems: told(problems) };
}

/** What no single part can say: whether its states open, and whether a comparison has two sides. */
function problemsOf(each: ExerciseStep): readonly string[] {
	return statesOf(each).flatMap((written) => {
		const shownCase = caseIn(written);
		const { choice, problems } = decodeChoice(written, shownCase);
		if (problems.length > 0) return problems.map(problemSentence);
		if (each.kind !== 'compare') return [];
		const published = publishedOf(choice, shownCase);
		const other = shownCase.scenarios.find(({ name }) => name === choice.comparedWith) ?? null;
		return sidesOf(choice, published, other?.name === published.name ? null : other) === null
			? [words.lesson.oneSide]
			: [];
	});
}
