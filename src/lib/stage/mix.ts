/** Figures on the way from one step to the next: of no scenario, and shown only while they move. */
import type { SeriesId } from '#sims/ensemble/series.ts';

export type Bands = ReadonlyMap<SeriesId, Float64Array>;

/** Day by day and level by level between two ensembles; a series that only one of them has is that of the second. */
export function mixed(from: Bands, to: Bands, share: number): Bands {
	if (share >= 1) return to;
	const bands = new Map<SeriesId, Float64Array>();
	for (const [series, after] of to) {
		const before = from.get(series);
		bands.set(
			series,
			before?.length === after.length ? after.map((value, i) => before[i]! + (value - before[i]!) * share) : after,
		);
	}
	return bands;
}
