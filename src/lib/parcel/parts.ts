/** How the parts of what is handed on are checked, and how those that are refused are spoken of. */
import type * as v from 'valibot';
import { problem, shown } from '#sims/scenarios/problem.ts';
import { UNPRINTABLE, quoted } from '#sims/scenarios/quoted.ts';
import { words } from '../words/words.ts';

/** Problems that are told; of one that is wrong throughout the rest adds nothing. */
const MOST_PROBLEMS = 12;

/** Whether a text may stand on one line: with something on it, and with nothing that turns text around. */
export function isLine(text: string, most: number): boolean {
	return [...text].length <= most && text === text.trim() && text !== '' && !UNPRINTABLE.test(text);
}

/** Whether a text may stand on many lines, the same on each of them. It may be empty. */
export function isText(text: string, most: number): boolean {
	return [...text].length <= most && !text.split(/[\n\t]/).some((line) => UNPRINTABLE.test(line));
}

/** What is said of the parts of one kind. */
export interface PartWords {
	readonly whole: string;
	readonly step: (number: string) => string;
	readonly missing: (place: string) => string;
	readonly unknown: (part: string) => string;
}

/** A dozen at most, and how many more there are. */
export function told(problems: readonly string[]): readonly string[] {
	const first = problems.slice(0, MOST_PROBLEMS);
	const more = problems.length - first.length;
	return more === 0 ? first : [...first, words.keeping.open.and(String(more))];
}

/**
 * One sentence of what is wrong; its message is what is allowed there.
 *
 * @param listed the field whose entries are called by their number alone
 */
export function sentenceOf(
	{ input, message, received, path: keys }: v.BaseIssue<unknown>,
	say: PartWords,
	listed: string,
): string {
	const items = keys ?? [];
	const last = items.at(-1);
	const path = items
		.map(({ key }) => (typeof key === 'number' ? say.step(String(key + 1)) : String(key).slice(0, 40)))
		.filter((part) => part !== listed || items.length === 1)
		.join(', ');
	const place = path === '' ? say.whole : path;
	// Of a part that is missing, and of one that does not belong, the schema says the same.
	if (last?.origin === 'key') {
		return received === 'undefined' ? say.missing(place) : say.unknown(quoted(String(last.key)));
	}
	return problem(place, shown(input), message, input).message;
}

/** A typed text without what no text may hold here: it is left out instead of refusing the rest. */
export function printable(typed: string): string {
	return Array.from(typed)
		.filter((character) => character === '\n' || character === '\t' || !UNPRINTABLE.test(character))
		.join('');
}
