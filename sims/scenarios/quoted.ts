/** How a text from outside is quoted, so that it may be shown wherever a sentence is. */
import { quotes } from '../words/en/quotes.ts';

/** Characters that would break a line or turn a text around, and halves of characters, which no file can hold. */
export const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

const LONGEST_QUOTE = 40;

/** A text between the quotation marks of the language, cut, and with what cannot be printed written out. */
export function quoted(written: string): string {
	const [opening, closing] = quotes;
	// Marks that JSON has to tell apart from its own are none here.
	const inside = inJson(written)
		.slice(1, -1)
		.replace(/\\./g, (escape) => (escape === '\\"' ? '"' : escape));
	return `${opening}${inside}${closing}`;
}

/** As a path has it, where a name is no plain one. */
export function inJson(written: string): string {
	const cut = written.length > LONGEST_QUOTE ? `${written.slice(0, LONGEST_QUOTE - 1)}…` : written;
	const printable = Array.from(JSON.stringify(cut), (character) =>
		UNPRINTABLE.test(character) ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}` : character,
	);
	return printable.join('');
}
