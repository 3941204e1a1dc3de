/** What a reader calls a scenario: someone's own words, shown as text between quotation marks and never as ours. */
import { UNPRINTABLE } from '#sims/scenarios/quoted.ts';

/** In characters as they are counted by a reader who types them: an emoji of one code point is one. */
export const LONGEST_TITLE = 80;
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Whether a text may stand as a title: on one line, with something to see, and with nothing that turns text around. */
export function isTitle(text: string): boolean {
	return [...text].length <= LONGEST_TITLE && text === text.trim() && VISIBLE.test(text) && !UNPRINTABLE.test(text);
}
