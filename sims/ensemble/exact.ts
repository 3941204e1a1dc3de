/**
 * Exact quantiles, for files and for checking the histograms of the page. They keep every member's value, so a large
 * ensemble is run several times over, for a few indicators each time, rather than take more than `MOST_BYTES` of memory.
 */
import type { Scenario } from '../scenarios/scenario.ts';
import type { Draws } from './draws.ts';
import { BAND_LEVELS, type Bands } from './bands.ts';
import { Members } from './members.ts';
import { quantileOfSorted } from './quantile.ts';
import { type SeriesId, read, seriesOf } from './series.ts';

const MOST_BYTES = 800e6;
const BYTES_PER_NUMBER = 8;

export interface ExactOptions {
	readonly draws: Draws;
	readonly scenario: Scenario;
	readonly members: number;
	readonly series: readonly SeriesId[];
	/** Called after each member, with the share of the work done. */
	readonly onProgress?: (done: number) => void;
}

export function exactBands({ draws, scenario, members, series, onProgress }: ExactOptions): Map<SeriesId, Bands> {
	const { days } = scenario;
	const atOnce = Math.max(1, Math.floor(MOST_BYTES / (members * days * BYTES_PER_NUMBER)));
	const passes = Math.ceil(series.length / atOnce);
	const bands = new Map<SeriesId, Bands>();
	const runner = new Members(draws, scenario);
	for (let pass = 0; pass < passes; pass++) {
		const chosen = series.slice(pass * atOnce, (pass + 1) * atOnce).map(seriesOf);
		const values = chosen.map(() => new Float64Array(days * members));
		for (let member = 0; member < members; member++) {
			runner.run(member, (end) => {
				for (let i = 0; i < chosen.length; i++) values[i]![end.day * members + member] = read(chosen[i]!, end);
			});
			onProgress?.((pass + (member + 1) / members) / passes);
		}
		chosen.forEach(({ id }, i) => bands.set(id, quantilesByDay(values[i]!, days, members)));
	}
	return bands;
}

function quantilesByDay(values: Float64Array, days: number, members: number): Bands {
	const bands = new Float64Array(BAND_LEVELS.length * days);
	for (let day = 0; day < days; day++) {
		const sorted = values.subarray(day * members, (day + 1) * members).sort();
		BAND_LEVELS.forEach((level, index) => {
			bands[index * days + day] = quantileOfSorted(sorted, level);
		});
	}
	return bands;
}
