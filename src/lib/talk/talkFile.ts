/** A talk as the text of a file, and back. The fixed label goes with it, as with all that leaves the page. */
import { shown } from '#sims/scenarios/problem.ts';
import { LABEL } from '#sims/words/en.ts';
import { caseIn } from '../state/link/caseIn.ts';
import { words } from '../words/words.ts';
import { type TalkRead, parseTalk } from './parseTalk.ts';
import type { Talk } from './talk.ts';

/** The format of a talk, in files and in links. */
export const TALK_FORMAT = 1;
/** Of the text of a talk, packed or not. */
export const LARGEST_TALK_BYTES = 400_000;

/** The fixed label, and after it what each made-up case of a step says of itself. */
function labelOfTalk(steps: Talk['steps']): string {
	const madeUp = steps.flatMap(({ state }) => caseIn(state).words.en.madeUp ?? []);
	return [LABEL, ...new Set(madeUp)].join(' ');
}

export function talkText({ title, steps }: Talk): string {
	return `${JSON.stringify({ corridorTalk: TALK_FORMAT, label: labelOfTalk(steps), title, steps }, null, '\t')}\n`;
}

const refused = (problem: string): TalkRead => ({ ok: false, problems: [problem] });

/** Never throws. */
export function readTalk(text: string): TalkRead {
	const say = words.talk.open;
	if (text.trim() === '') return refused(words.keeping.open.empty);
	let input: unknown;
	try {
		input = JSON.parse(text);
	} catch {
		return refused(say.notJson);
	}
	if (typeof input !== 'object' || input === null || Array.isArray(input)) return refused(say.notTalk);
	if (Object.hasOwn(input, 'corridor')) return refused(say.scenario);
	if (!Object.hasOwn(input, 'corridorTalk')) return refused(say.notTalk);
	// The label is for those who read the file: the page has its own.
	const { corridorTalk, label: _label, ...talk } = input as Readonly<Record<string, unknown>>;
	if (corridorTalk !== TALK_FORMAT) return refused(say.newer(shown(corridorTalk), String(TALK_FORMAT)));
	return parseTalk(talk);
}
