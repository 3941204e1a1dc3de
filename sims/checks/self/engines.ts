import { AT_ONCE } from '../../ensemble/sideRuns.ts';
import { read, seriesOf } from '../../ensemble/series.ts';
import { INDICATOR_IDS } from '../../model/indicator.ts';
import type { Asked, Check } from './check.ts';
import { compareBands } from './draws.ts';
import { type Part, Tally, notRun } from './finding.ts';
import type { FastEngine, Subject } from './subject.ts';

/** Runs whose every indicator is compared. */
const COMPARED = 2 * AT_ONCE;
/** Runs that both count into bands, and so many between two rests. */
const COUNTED = 64;
const SLICE = 8;

/** The engine that the charts count and the model as it is written compute the same, to the last bit. */
export const engines: Check = function* (subject, asked) {
	const { fast } = subject;
	if (fast === null) {
		yield 0;
		return [notRun('values', 0, 'oneEngine'), notRun('bands', 0, 'oneEngine')];
	}
	return [yield* sameValues(subject, fast, asked), yield* sameBands(subject, fast, asked)];
};

type PartOf = (subject: Subject, fast: FastEngine, asked: Asked) => Generator<number, Part>;

const sameValues: PartOf = function* (subject, fast, { scenario, seed }) {
	const tally = new Tally(0);
	const { days } = scenario;
	const series = INDICATOR_IDS.map(seriesOf);
	const runs = fast.runs(scenario, seed, INDICATOR_IDS);
	const runner = subject.members(scenario, seed);
	for (let first = 0; first < COMPARED; first += AT_ONCE) {
		yield (0.5 * first) / COMPARED;
		runs.run(first, AT_ONCE);
		for (let place = 0; place < AT_ONCE; place++) {
			yield (0.5 * (first + place)) / COMPARED;
			runner.run(first + place, (end) => {
				for (let i = 0; i < series.length; i++) {
					tally.noteBits(read(series[i]!, end), runs.values[(i * days + end.day) * AT_ONCE + place]!, () => ({
						...{ figure: series[i]!.id, run: first + place, day: end.day },
					}));
				}
			});
		}
	}
	return tally.part('values');
};

const sameBands: PartOf = function* (subject, fast, { scenario, seed, series }) {
	const tally = new Tally(0);
	const one = subject.ensemble(scenario, seed, series);
	const other = fast.ensemble(scenario, seed, series);
	for (let first = 0; first < COUNTED; first += SLICE) {
		yield 0.5 + (0.5 * first) / COUNTED;
		one.run(first, first + SLICE);
		other.run(first, first + SLICE);
	}
	const found = other.bands();
	yield 1;
	for (const [figure, expected] of one.bands()) compareBands(tally, figure, expected, found.get(figure), scenario.days);
	return tally.part('bands');
};
