/**
 * What a student hands in: the answers to an exercise, one for each step or none, and which exercise it was. What comes
 * from outside is taken whole or not at all, and what is wrong with it is named.
 */
import * as v from 'valibot';
import { FIRST_CASE } from '#sims/cases/first.ts';
import { CASES } from '#sims/cases/shipped.ts';
import { hashOfName } from '#sims/ensemble/random.ts';
import type { Parcel, Read } from '../parcel/parcel.ts';
import { isText, sentenceOf, told } from '../parcel/parts.ts';
import { studentName } from '../parcel/studentName.ts';
import { parseSketch } from '../sketch/parseSketch.ts';
import { type Sketch, knotsOf } from '../sketch/sketch.ts';
import { caseIn } from '../state/link/caseIn.ts';
import { LONGEST_LINK } from '../state/link/link.ts';
import { isLink } from '../state/link/parts.ts';
import { LONGEST_TITLE, isTitle } from '../state/title.ts';
import { count } from '../words/numbers.ts';
import { words } from '../words/words.ts';
import { type Exercise, type ExerciseStep, MOST_EXERCISE_STEPS, OPTIONS } from './exercise.ts';

/** One that was given late says so. */
interface MaybeLate {
	/** The furthest step that had been seen by then, from 1; absent: none after its own. */
	readonly after?: number;
}
export interface Decision {
	/** Options by their number from 0: the one that was chosen, or all of them in order. */
	readonly chosen: readonly number[];
	readonly why: string | null;
}

export type Answer =
	/** The line as it was drawn before its runs were shown. */
	| ({ readonly kind: 'sketch'; readonly sketch: Sketch } & MaybeLate)
	/** What was chosen, as the fragment of a link. */
	| { readonly kind: 'set'; readonly state: string }
	/** What was decided first stays as it is, and a change stands beside it. */
	| ({ readonly kind: 'decide'; readonly later?: Decision & Required<MaybeLate> } & Decision & MaybeLate)
	| { readonly kind: 'words'; readonly words: string };

export interface HandIn {
	readonly exercise: { readonly title: string; readonly fingerprint: string };
	/** What the student wants to be called. Null: nothing. */
	readonly name: string | null;
	/** In the order of the steps; null where there is none. */
	readonly answers: readonly (Answer | null)[];
}

export const LONGEST_ANSWER = 2000;

/** The kind of answer that a step is given; null: none. */
export function answerKind({ kind }: ExerciseStep): Answer['kind'] | null {
	if (kind === 'compare' || kind === 'write') return 'words';
	return kind === 'sketch' || kind === 'set' || kind === 'decide' ? kind : null;
}

/** Eight characters that are the same for exercises that say the same, and hardly ever for two that do not. */
export function fingerprintOf({ title, minutes, aim, steps }: Exercise): string {
	const text = JSON.stringify([title, minutes, aim, steps], sorted);
	return hashOfName(text).toString(16).padStart(8, '0');
}

/** Fields in the order of their names, in whichever they stand. */
function sorted(_key: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether an answer can be one to a step: of its kind and its case, and with options that it has. */
export function fits(answer: Answer, step: ExerciseStep): boolean {
	if (answer.kind !== answerKind(step)) return false;
	if (answer.kind === 'set' && step.kind === 'set') return caseIn(answer.state).id === caseIn(step.state).id;
	if (answer.kind !== 'decide' || step.kind !== 'decide') return true;
	return [answer, answer.later ?? answer].every(
		({ chosen }) =>
			chosen.every((one) => one < step.options.length) && chosen.length === (step.order ? step.options.length : 1),
	);
}

const say = words.lesson.handIn;
const longText = v.custom<string>(
	(value) => typeof value === 'string' && isText(value, LONGEST_ANSWER),
	words.lesson.allowed.text(String(LONGEST_ANSWER)),
);
const sketch = v.pipe(
	v.unknown(),
	v.rawTransform<unknown, Sketch>(({ dataset, addIssue, NEVER }) => {
		const read = parseSketch(dataset.value, daysOf(dataset.value));
		if (read.ok) return read.sketch;
		addIssue({ message: say.allowed.sketch });
		return NEVER;
	}),
);

/** Days of the run, of whichever case, that a line is as long as; those of the first case where there is no such run. */
function daysOf(line: unknown): number {
	const shares = (line as Readonly<Record<string, unknown>> | null | undefined)?.['shares'];
	const knots = Array.isArray(shares) ? shares.length : -1;
	const scenarios = CASES.flatMap((each) => each.scenarios);
	return scenarios.find(({ days }) => knotsOf(days) === knots)?.days ?? FIRST_CASE.days;
}

const after = v.custom<number>(
	(value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MOST_EXERCISE_STEPS,
	say.allowed.after(String(MOST_EXERCISE_STEPS)),
);
const decision = {
	chosen: v.pipe(
		v.custom<number[]>(isChosen, say.allowed.chosen(String(OPTIONS.most))),
		v.transform((chosen) => [...chosen]),
	),
	why: v.nullable(longText),
};
const answer = v.variant(
	'kind',
	[
		v.strictObject({ kind: v.literal('sketch'), sketch, after: v.exactOptional(after) }),
		v.strictObject({
			kind: v.literal('set'),
			state: v.custom<string>(
				(value) => typeof value === 'string' && value.length <= LONGEST_LINK && isLink(value),
				say.allowed.state(count(LONGEST_LINK)),
			),
		}),
		v.strictObject({
			kind: v.literal('decide'),
			...decision,
			after: v.exactOptional(after),
			later: v.exactOptional(v.strictObject({ ...decision, after }, say.allowed.later)),
		}),
		v.strictObject({ kind: v.literal('words'), words: longText }),
	],
	say.allowed.answer,
);

function isChosen(value: unknown): boolean {
	if (!Array.isArray(value) || value.length < 1 || new Set(value).size < value.length) return false;
	return value.every((one) => Number.isInteger(one) && one >= 0 && one < OPTIONS.most);
}

const handIn = v.strictObject(
	{
		exercise: v.strictObject(
			{
				title: v.custom<string>(
					(value) => value === '' || (typeof value === 'string' && isTitle(value)),
					words.lesson.allowed.title(String(LONGEST_TITLE)),
				),
				fingerprint: v.custom<string>(
					(value) => typeof value === 'string' && /^[\da-f]{8}$/.test(value),
					say.allowed.fingerprint,
				),
			},
			say.allowed.exercise,
		),
		name: studentName,
		answers: v.pipe(
			v.custom<unknown[]>(
				(value) => Array.isArray(value) && value.length <= MOST_EXERCISE_STEPS,
				say.allowed.answers(String(MOST_EXERCISE_STEPS)),
			),
			v.array(v.nullable(answer)),
		),
	},
	say.allowed.whole,
);

/** Never throws. */
export function parseHandIn(input: unknown): Read<HandIn> {
	const parsed = v.safeParse(handIn, input);
	if (parsed.success) return { ok: true, value: parsed.output };
	return { ok: false, problems: told(parsed.issues.map((issue) => sentenceOf(issue, say, 'answers'))) };
}

/** A hand-in as it is handed on, in files and in links (`#handin=1.…`). */
export const HAND_IN: Parcel<HandIn> = {
	name: 'handin',
	field: 'corridorHandIn',
	format: 1,
	largestBytes: 400_000,
	say,
	parse: parseHandIn,
	cases: ({ answers }) => answers.flatMap((each) => (each?.kind === 'set' ? [caseIn(each.state)] : [])),
};
