import type { Frame } from './frame.ts';

/**
 * Writes curves over the days of a frame as the paths of SVG, to a tenth of a pixel: what d3's `line` and `area` write with
 * `digits(1)`, but for the days between two others of the same height, which are on the line between them anyway. That is
 * near half of all days: those on which nothing is short, or nothing left. A hand on a slider has seven thousand points
 * written anew for each frame, and most of the time goes into numbers as text, and into reading them back: so a frame's
 * pen writes each place once, and then copies.
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
	const tenths = new Int32Array(days);

	function place(values: ArrayLike<number>): void {
		for (let day = 0; day < days; day++) tenths[day] = tenthsOf(y(values[day] ?? 0));
	}
	/** Whether a day lies on the line between the days around it. */
	function isBetween(day: number): boolean {
		return day > 0 && day < days - 1 && tenths[day] === tenths[day - 1] && tenths[day] === tenths[day + 1];
	}
	function point(day: number): string {
		const at = tenths[day]!;
		return across[day]! + (down[at] ??= String(at / 10));
	}
	function forth(values: ArrayLike<number>): string {
		place(values);
		let path = `M${point(0)}`;
		for (let day = 1; day < days; day++) if (!isBetween(day)) path += `L${point(day)}`;
		return path;
	}
	function back(values: ArrayLike<number>): string {
		place(values);
		let path = '';
		for (let day = days - 1; day >= 0; day--) if (!isBetween(day)) path += `L${point(day)}`;
		return path;
	}
	return {
		line: (values) => (days === 1 ? `${forth(values)}Z` : forth(values)),
		band: (low, high) => `${forth(high)}${back(low)}Z`,
	};
}

const tenthsOf = (pixels: number) => Math.round(pixels * 10);
