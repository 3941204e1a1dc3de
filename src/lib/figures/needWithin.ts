import { words } from '../words/words.ts';
import type { Reading } from './reading.ts';
import { letters } from '../chart/letters.ts';

/** What a letter of a chart needs, px. */
const LETTER = 6.1;

/**
 * The need line with the words that fit above it. In a narrow frame, and while the amount is not known, it has its name
 * alone; the amount stands in the read-out.
 */
export function needWithin(need: Reading['need'], roomPx: number): Reading['need'] {
	const fits = need.label !== '' && letters(need.label) * LETTER <= roomPx;
	return fits ? need : { ...need, label: words.page.legend.need };
}
