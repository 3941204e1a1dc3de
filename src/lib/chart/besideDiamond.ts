import { letters } from './letters.ts';
import type { Report } from './report.ts';

/** Where the words of a report stand along its axis, px from the left of the plot. */
export interface BesideDiamond {
	readonly from: number;
	readonly to: number;
	/** On the report's own line, which is long enough. */
	readonly span: boolean;
	/** Where the text is fastened, and by which of its ends. */
	readonly at: number;
	readonly anchor: 'start' | 'end';
}

const BESIDE = 11;
const LETTER = 6.1;

/** @param x the place of a day, px; @param width of the plot, px */
export function besideDiamond(
	{ day, toDay, label, side }: Report,
	x: (day: number) => number,
	width: number,
): BesideDiamond {
	const [left, right] = [x(day), x(toDay)];
	const long = letters(label) * LETTER;
	// Words of what lasted long enough stand on its own line.
	const span = right - left > long;
	const leftward = (side ?? (left > width * 0.55 ? 'left' : 'right')) === 'left';
	const anchor = !span && leftward ? 'end' : 'start';
	const at = span ? left + BESIDE : leftward ? left - BESIDE : right + BESIDE;
	const from = anchor === 'end' ? at - long : at;
	return { from, to: from + long, span, at, anchor };
}
