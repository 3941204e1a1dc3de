import type { Frame } from './frame.ts';

/**
 * Writes curves over the days of a frame as the paths of SVG, to a tenth of a pixel: to the letter what d3's `line` and
 * `area` write with `digits(1)`, and some ten times sooner. A hand on a slider has seven thousand points written anew for
 * each frame, and most of the time goes into numbers as text: so a frame's pen writes each place once, and then copies.
 */
export interface Pen {
	/** A line through a value for each day. */
	line(values: ArrayLike<number>): string;
	/** The band between two values for each day. */
	band(low: ArrayLike<number>, high: ArrayLike<number>): string;
}

const pens = new WeakMap<Frame, Pen>();

/** The pen of a frame, the same one for all its marks. */
export function penOf(frame: Frame): Pen {
	let pen = pens.get(frame);
	if (pen === undefined) pens.set(frame, (pen = newPen(frame)));
	return pen;
}

function newPen({ days, x, y }: Frame): Pen {
	const across = Array.from({ length: days }, (_, day) => `${tenthsOf(x(day)) / 10},`);
	/** By tenths of a pixel; filled as they are needed. */
	const down: string[] = [];

	function point(values: ArrayLike<number>, day: number): string {
		const tenths = tenthsOf(y(values[day] ?? 0));
		return across[day]! + (down[tenths] ??= String(tenths / 10));
	}
	function line(values: ArrayLike<number>): string {
		let path = '';
		for (let day = 0; day < days; day++) path += (day === 0 ? 'M' : 'L') + point(values, day);
		return days === 1 ? `${path}Z` : path;
	}
	function band(low: ArrayLike<number>, high: ArrayLike<number>): string {
		let path = '';
		for (let day = 0; day < days; day++) path += (day === 0 ? 'M' : 'L') + point(high, day);
		for (let day = days - 1; day >= 0; day--) path += 'L' + point(low, day);
		return `${path}Z`;
	}
	return { line, band };
}

const tenthsOf = (pixels: number) => Math.round(pixels * 10);
