/** A line drawn before looking: heights at the first day of a run and each week from there. Plain data, pure steps. */

/** From one knot of a line to the next. */
export const KNOT_DAYS = 7;
/** Heights are kept on so many steps of the axis: finer than a hand draws, and short to write. */
const HEIGHT_STEPS = 200;

/** Answers to how many of 10 runs would be near the line. */
export const SURENESS = [2, 5, 8] as const;
export type Sureness = (typeof SURENESS)[number];

export interface Sketch {
	/**
	 * The height on day 0, 7, 14 and so on, as a part of the axis from 0 (bottom) to 1 (top); null where nothing is drawn
	 * yet. Days after the last whole week have the height of its end.
	 */
	readonly shares: readonly (number | null)[];
	/** Null: not said. */
	readonly sure: Sureness | null;
}

/** A place on the chart: a day, from 0, not always a whole one, and a height as a part of the axis. */
export interface Place {
	readonly day: number;
	readonly share: number;
}

export function emptySketch(days: number): Sketch {
	return { shares: Array.from({ length: knotsOf(days) }, () => null), sure: null };
}

/** Heights that a line over a run of so many days has. */
export function knotsOf(days: number): number {
	return Math.floor(Math.max(0, days - 1) / KNOT_DAYS) + 1;
}

/** A straight stroke from one place to another: every knot between them, both ends included, is drawn anew. */
export function withStroke(sketch: Sketch, from: Place, to: Place): Sketch {
	const [left, right] = from.day <= to.day ? [from, to] : [to, from];
	const wide = right.day - left.day;
	const shares = sketch.shares.map((share, knot) => {
		const day = knot * KNOT_DAYS;
		if (day < left.day || day > right.day) return share;
		return onStep(wide === 0 ? to.share : left.share + ((day - left.day) / wide) * (right.share - left.share));
	});
	return { ...sketch, shares };
}

/** One knot at a height; where nothing is drawn between it and the line on either side, straight strokes lead there. */
export function withHeight(sketch: Sketch, knot: number, share: number): Sketch {
	const place = { day: knot * KNOT_DAYS, share };
	const { shares } = sketch;
	const drawn = (at: number) => shares[at] !== null;
	const beside = [
		shares.findLastIndex((_, at) => at < knot && drawn(at)),
		shares.findIndex((_, at) => at > knot && drawn(at)),
	];
	return beside
		.filter((at) => at !== -1)
		.reduce(
			(line, at) => withStroke(line, { day: at * KNOT_DAYS, share: shares[at]! }, place),
			withStroke(sketch, place, place),
		);
}

/** The height on a day, from 0, between knots on a straight line; null where the line has a gap. */
export function heightAt({ shares }: Sketch, day: number): number | null {
	const at = Math.min(day / KNOT_DAYS, shares.length - 1);
	const before = shares[Math.floor(at)] ?? null;
	const after = shares[Math.ceil(at)] ?? null;
	return before === null || after === null ? null : before + (at % 1) * (after - before);
}

export function isComplete({ shares }: Sketch): boolean {
	return shares.every((share) => share !== null);
}

export function isEmpty({ shares }: Sketch): boolean {
	return shares.every((share) => share === null);
}

/** The step of the axis next to a height. */
export function onStep(share: number): number {
	return Math.round(Math.min(1, Math.max(0, share)) * HEIGHT_STEPS) / HEIGHT_STEPS;
}

/** Where a pen stands at a knot: on the line, or else as high as the line that is drawn before it, or after it. */
export function penHeight({ shares }: Sketch, knot: number): number {
	const before = shares.slice(0, knot + 1).findLast((share) => share !== null);
	const after = shares.slice(knot).find((share) => share !== null);
	return before ?? after ?? MIDDLE;
}
/** Before anything is drawn, a height that hints at nothing. */
const MIDDLE = 0.5;
