/** The lines of many hands laid over one another: how high they lie, knot by knot. A desk has a knot for each week. */
import { ascending, quantileSorted } from 'd3';
import type { Sketch } from './sketch.ts';

export interface KnotHeights {
	/** Lines that are drawn here. */
	readonly drawn: number;
	/** A height for each level that was asked for, as a part of the axis; none where no line is drawn. */
	readonly heights: readonly number[];
}

/**
 * Quantiles of the lines that are drawn at each knot, between two of them by straight line.
 *
 * @param knots of the run: a line of another run, with other knots, counts as far as it goes
 * @param levels from 0 to 1, such as 0.1, 0.5 and 0.9
 */
export function overlay(
	sketches: readonly Pick<Sketch, 'shares'>[],
	knots: number,
	levels: readonly number[],
): KnotHeights[] {
	return Array.from({ length: knots }, (_, knot) => {
		const here = sketches.flatMap(({ shares }) => shares[knot] ?? []).sort(ascending);
		return {
			drawn: here.length,
			heights: here.length === 0 ? [] : levels.map((level) => quantileSorted(here, level)!),
		};
	});
}
