/** Where a reported figure lies among the runs: in which of the nested bands, and with how many runs on its side. */
import type { Reported } from '../cases/case.ts';
import { quantileOfSorted } from './quantile.ts';

/** How many of 100 runs a band holds, from the narrowest: those in the middle. */
export const NESTED = [50, 80, 95] as const;
export type Nested = (typeof NESTED)[number];

/** One figure or bound of a report; a report with two accounts makes two. */
export type Claim =
	| { readonly kind: 'about'; readonly value: number }
	| { readonly kind: 'atLeast'; readonly value: number }
	| { readonly kind: 'below'; readonly value: number };

export interface Placed {
	readonly claim: Claim;
	/** The narrowest band that holds the figure, or that meets what the bound allows; null: it lies outside of all. */
	readonly within: Nested | null;
	/** Of a figure: the share of runs that lie below it. Of a bound: the share of runs that keep to it. 0 to 1. */
	readonly share: number;
	/** Where what was reported lies seen from the widest band, if outside of it. */
	readonly beyond: 'lower' | 'higher' | null;
}

export function claimsOf(reported: Reported): readonly Claim[] {
	if ('about' in reported) return reported.about.map((value) => ({ kind: 'about', value }));
	if ('atLeast' in reported) return [{ kind: 'atLeast', value: reported.atLeast }];
	return [{ kind: 'below', value: reported.below }];
}

/** The ends of a band: as much of the runs on either side of it. */
export function endsOf(sorted: ArrayLike<number>, band: Nested): readonly [low: number, high: number] {
	const outside = (1 - band / 100) / 2;
	return [quantileOfSorted(sorted, outside), quantileOfSorted(sorted, 1 - outside)];
}

/**
 * Places a figure or bound among the runs. A figure lies within a band when it is neither below its lower end nor above
 * its upper one. A bound allows all values on one side of it: it is within a band when some of what it allows is.
 *
 * @param sorted what the runs give, in ascending order; at least one
 */
export function place(claim: Claim, sorted: ArrayLike<number>): Placed {
	const { kind, value } = claim;
	const fits = (band: Nested): boolean => {
		const [low, high] = endsOf(sorted, band);
		if (kind === 'atLeast') return value <= high;
		return kind === 'below' ? value > low : value >= low && value <= high;
	};
	const within = NESTED.find(fits) ?? null;
	const lower = runsBelow(sorted, value) / sorted.length;
	return {
		claim,
		within,
		share: kind === 'atLeast' ? 1 - lower : lower,
		beyond: within !== null ? null : value > endsOf(sorted, 95)[1] ? 'higher' : 'lower',
	};
}

/** How many of the runs lie below a value. */
function runsBelow(sorted: ArrayLike<number>, value: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (sorted[middle]! < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
