/**
 * A talk from outside - a file, a link, what a browser kept - checked whole: all of it is taken or none, and every part
 * that is refused is named with what was found and what is allowed.
 */
import * as v from 'valibot';
import { addDays, type IsoDate, parseIsoDate } from '#sims/model/calendar.ts';
import { named, problem } from '#sims/scenarios/problem.ts';
import { quoted } from '#sims/scenarios/quoted.ts';
import type { Read } from '../parcel/parcel.ts';
import { isLine, isText, sentenceOf, told } from '../parcel/parts.ts';
import { caseIn } from '../state/link/caseIn.ts';
import { decodeChoice } from '../state/link/link.ts';
import { isLink } from '../state/link/parts.ts';
import { LONGEST_TITLE, isTitle } from '../state/title.ts';
import { problemSentence } from '../words/problems.ts';
import { words } from '../words/words.ts';
import { FIGURES, type FigureId, LONGEST_NOTES, LONGEST_WORDS, MOST_STEPS, type Step, type Talk } from './talk.ts';

const allowed = words.talk.allowed;

// Each part carries as its message what is allowed there.
const date = v.custom<IsoDate>((value) => typeof value === 'string' && parseIsoDate(value) !== null, allowed.date);
const pointed = v.strictObject({ from: date, to: date }, allowed.pointed);
const step = v.strictObject(
	{
		state: v.custom<string>((value) => typeof value === 'string' && isLink(value), allowed.state),
		figure: v.custom<FigureId>((value) => (FIGURES as readonly unknown[]).includes(value), named(FIGURES)),
		pointed: v.nullable(pointed),
		words: v.nullable(
			v.custom<string>(
				(value) => typeof value === 'string' && isLine(value, LONGEST_WORDS),
				allowed.words(String(LONGEST_WORDS)),
			),
		),
		notes: v.custom<string>(
			(value) => typeof value === 'string' && isText(value, LONGEST_NOTES),
			allowed.notes(String(LONGEST_NOTES)),
		),
	},
	allowed.step,
);
const talk = v.strictObject(
	{
		title: v.custom<string>(
			(value) => value === '' || (typeof value === 'string' && isTitle(value)),
			allowed.title(String(LONGEST_TITLE)),
		),
		steps: v.pipe(
			v.custom<unknown[]>(
				(value) => Array.isArray(value) && value.length <= MOST_STEPS,
				allowed.steps(String(MOST_STEPS)),
			),
			v.array(step),
		),
	},
	allowed.talk,
);

/** Never throws. Each step is of the case that its state names. The talk of a good result shares nothing with the input. */
export function parseTalk(input: unknown): Read<Talk> {
	const parsed = v.safeParse(talk, input);
	const problems = parsed.success
		? parsed.output.steps.flatMap((each, index) => problemsOf(each, words.talk.step(String(index + 1))))
		: parsed.issues.map((issue) => sentenceOf(issue, words.talk, 'steps'));
	if (parsed.success && problems.length === 0) return { ok: true, value: parsed.output };
	return { ok: false, problems: told(problems) };
}

/** What no single part can say: whether the state opens, and whether what is pointed at lies in its run. */
function problemsOf({ state, pointed }: Step, name: string): string[] {
	const shownCase = caseIn(state);
	const found = decodeChoice(state, shownCase).problems.map((each) => words.talk.inStep(name, problemSentence(each)));
	if (pointed === null) return found;
	const { from, to } = pointed;
	const last = addDays(shownCase.start, shownCase.days - 1);
	if (from < shownCase.start || to > last) {
		const there = from === to ? quoted(from) : `${quoted(from)} – ${quoted(to)}`;
		return [...found, problem(`${name}, pointed`, there, allowed.inRun(shownCase.start, last)).message];
	}
	return from > to ? [...found, problem(`${name}, to`, quoted(to), allowed.after(from)).message] : found;
}
