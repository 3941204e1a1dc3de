import { letters } from './letters.ts';

/** Widest letter of the chart's italic, on average, px. */
const LETTER = 5.8;

/** A text in one line where it fits, else broken in two near its middle: nothing of it is cut. */
export function inLines(text: string, roomPx: number): readonly string[] {
	if (letters(text) * LETTER <= roomPx) return [text];
	const middle = text.length / 2;
	const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
	const [cut] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
	return cut === undefined ? [text] : [text.slice(0, cut), text.slice(cut + 1)];
}
