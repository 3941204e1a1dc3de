/** What moves the answer: the share of the spread of one number that each drawn assumption explains by itself. */
import { ASSUMPTION_IDS, type AssumptionId, type Assumptions } from '../model/assumption.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { Draws } from './draws.ts';
import { BLOCKS, Spread, errorOf } from './shareOfSpread.ts';

/** Below this noise would pass for an answer: with about a hundred assumptions it adds up. */
export const FEWEST_MEMBERS = 256;

/** Plain data. */
export interface Moves {
	readonly members: number;
	/** Of the number asked about, in the square of its unit. 0: it is the same in every run, and nothing has a share. */
	readonly variance: number;
	/** The assumptions that differ between the runs, in the order of ASSUMPTION_IDS. */
	readonly ids: readonly AssumptionId[];
	/** An estimate (see `shareOfSpread.ts`) of each id after the other, so that the error of a sum is known too. */
	readonly estimates: Float64Array;
}

/** A share of the spread, with its standard error. It may lie a little below 0: that is noise, and says "next to nothing". */
export interface Share {
	readonly share: number;
	readonly error: number;
}

/** The assumptions that differ between the runs of a scenario. */
export function drawnIn(assumptions: Assumptions, scenario: Scenario): readonly AssumptionId[] {
	return ASSUMPTION_IDS.filter((id) => {
		const { sampled, low, high } = assumptions[id];
		return sampled !== false && low < high && scenario.assumptions[id] === undefined;
	});
}

/**
 * @param values one number of each member, from member 0 on; FEWEST_MEMBERS or more
 * @param ids the assumptions that are drawn
 */
export function movesOf(values: Float64Array, draws: Draws, ids: readonly AssumptionId[]): Moves {
	const spread = new Spread(values);
	const estimates = new Float64Array(ids.length * (1 + BLOCKS));
	if (spread.variance > 0) {
		ids.forEach((id, i) => estimates.set(spread.explainedBy(draws.slices(id, values.length)), i * (1 + BLOCKS)));
	}
	return { members: values.length, variance: spread.variance, ids, estimates };
}

/** What one of `ids` explains, by its place among them. */
export function shareAt({ estimates }: Moves, at: number): Share {
	const own = estimates.subarray(at * (1 + BLOCKS), (at + 1) * (1 + BLOCKS));
	return { share: own[0]!, error: errorOf(own) };
}

/** What some of the assumptions explain, each by itself, in sum. One that is not drawn explains nothing. */
export function shareOf({ ids, estimates }: Moves, of: (id: AssumptionId) => boolean): Share {
	const sum = new Float64Array(1 + BLOCKS);
	ids.forEach((id, i) => {
		if (of(id)) for (let at = 0; at < sum.length; at++) sum[at]! += estimates[i * sum.length + at]!;
	});
	return { share: sum[0]!, error: errorOf(sum) };
}
