/** A quantile of values in ascending order, linear between order statistics (Hyndman and Fan's type 7). NaN if any value is. */
export function quantileOfSorted(sorted: ArrayLike<number>, level: number): number {
	const rank = level * (sorted.length - 1);
	const below = Math.floor(rank);
	const low = sorted[below]!;
	const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
	return low + (rank - below) * (high - low);
}
