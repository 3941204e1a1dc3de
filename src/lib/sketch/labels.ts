/** Where the words stand at two lines of a chart, so that each is told from the other and neither is written over. */
import type { Frame } from '../chart/frame.ts';

/** Words at a line, px in the plot. */
export interface LabelPlace {
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'end';
}

/** A line as it lies on the plot: px from the top on each day; null in a gap. */
export type LineHeights = (day: number) => number | null;

/** Days between places that are looked at. */
const STEP = 7;
/** Parts of the plot left and right of which no words stand. */
const WITHIN = { from: 0.3, to: 0.85 } as const;
/** From a line to the foot of words above it, and of words below it, px. */
const ABOVE = 10;
const BELOW = 22;
/** Kept free for the words at the edges of the plot, px. */
const HIGHEST = 16;
const LOWEST = 30;
/** Between two labels, px. */
const APART = 110;

/**
 * The words stand where the lines are farthest apart, each on the side of its line that is away from the other.
 *
 * @param other the second line, where there is one
 * @param taken where words stand already, px from the left
 */
export function labelPlace(
	own: LineHeights,
	other: LineHeights | null,
	frame: Frame,
	taken?: number,
): LabelPlace | null {
	const { x, days, width } = frame;
	const candidates = Array.from({ length: Math.ceil(days / STEP) }, (_, index) => index * STEP).flatMap((day) => {
		const y = own(day);
		const at = x(day);
		if (y === null || (taken !== undefined && Math.abs(at - taken) < APART)) return [];
		const gap = other?.(day) ?? null;
		const within = at >= WITHIN.from * width && at <= WITHIN.to * width;
		return [
			{ day, y, above: gap === null || gap >= y, score: (gap === null ? 0 : Math.abs(gap - y)) + (within ? 1000 : 0) },
		];
	});
	const best = Math.max(...candidates.map(({ score }) => score));
	// Of places that are as good, the one in the middle.
	const good = candidates.filter(({ score }) => score === best);
	const place = good[Math.floor(good.length / 2)];
	if (place === undefined) return null;
	const above = place.above ? place.y - ABOVE >= HIGHEST : place.y + BELOW > frame.height - LOWEST;
	const falls = (own(place.day + STEP) ?? place.y) >= (own(place.day - STEP) ?? place.y);
	const y = Math.max(HIGHEST, above ? place.y - ABOVE : place.y + BELOW);
	// Beside the slope, not across it.
	return { x: x(place.day), y, anchor: above === falls ? 'start' : 'end' };
}
