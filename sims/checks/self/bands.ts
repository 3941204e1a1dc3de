import { BAND_LEVELS } from '../../ensemble/bands.ts';
import { quantileOfSorted } from '../../ensemble/quantile.ts';
import { BINS } from '../../ensemble/histogram.ts';
import { type Scale, read, seriesOf } from '../../ensemble/series.ts';
import type { Check } from './check.ts';
import { Tally } from './finding.ts';

/** With so many runs each edge of a band is one of them, and none lies between two. */
export const BAND_MEMBERS = 401;
const SLICE = 16;
/** In bins of the scale, and a little for the last bits of a bin's edge. */
const BOUND = 1 + 1e-6;

/**
 * The bands that are drawn are the quantiles of the runs: counted in bins, as the page does, and read from the sorted
 * runs themselves, they are no more than a bin apart.
 */
export const bands: Check = function* (subject, { scenario, seed, series: ids }) {
	const tally = new Tally(BOUND);
	const { days } = scenario;
	const series = ids.map(seriesOf);
	const counted = subject.ensemble(scenario, seed, ids);
	const runner = subject.members(scenario, seed);
	const values = series.map(() => new Float64Array(days * BAND_MEMBERS));
	for (let first = 0; first < BAND_MEMBERS; first += SLICE) {
		yield first / BAND_MEMBERS / 2;
		counted.run(first, Math.min(first + SLICE, BAND_MEMBERS));
	}
	for (let member = 0; member < BAND_MEMBERS; member++) {
		yield 0.5 + member / BAND_MEMBERS / 2;
		runner.run(member, (end) => {
			for (const [i, one] of series.entries()) values[i]![end.day * BAND_MEMBERS + member] = read(one, end);
		});
	}

	const drawn = counted.bands();
	for (const [i, { id: figure, scale }] of series.entries()) {
		yield 1;
		const quantiles = drawn.get(figure)!;
		for (let day = 0; day < days; day++) {
			const sorted = values[i]!.subarray(day * BAND_MEMBERS, (day + 1) * BAND_MEMBERS).sort();
			for (const [at, level] of BAND_LEVELS.entries()) {
				const found = quantiles[at * days + day]!;
				const expected = quantileOfSorted(sorted, level);
				const bins = BINS * Math.abs(placeOn(scale, found) - placeOn(scale, expected));
				tally.note(bins, () => ({ ...{ figure, day, expected, found }, run: 'bands' }));
			}
		}
	}
	return [tally.part('quantiles')];
};

/** Where a value stands on the scale that is divided into bins, from 0 to 1. */
function placeOn(scale: Scale, value: number): number {
	if (scale.kind === 'share') return Math.min(value, scale.top) / scale.top;
	return value / (value + scale.half);
}
