/**
 * Straight scales, to the last bit those of d3. What d3 makes of one interpolates colours and writes numbers too, which
 * is a tenth of all that a page fetches for its first figures.
 */

/** A value's place, px. */
export type Scale = (value: number) => number;

type Ends = readonly [number, number];

/** Goes on beyond both ends. */
export function straight([from, to]: Ends, [start, end]: Ends): Scale {
	const span = to - from;
	return (value) => {
		const share = span === 0 ? 0.5 : (value - from) / span;
		return start * (1 - share) + end * share;
	};
}

/** Ends where its values end. */
export function clamped(ends: Ends, places: Ends): Scale {
	const scale = straight(ends, places);
	const [low, high] = [Math.min(...ends), Math.max(...ends)];
	return (value) => scale(Math.max(low, Math.min(high, value)));
}
