import type { Bands } from '../../ensemble/bands.ts';
import type { SeriesId } from '../../ensemble/series.ts';
import { type DailyRecord, dailyRecord } from '../../model/daily.ts';
import type { Asked } from './check.ts';
import { compareBands, compareRows } from './draws.ts';
import { type Part, Tally } from './finding.ts';
import type { Subject } from './subject.ts';

/** Runs that both threads make. */
export const SHARED_MEMBERS = 16;
/** Runs counted between two rests. */
const SLICE = 4;

/** What one thread computes of a scenario, for the other to hold against its own. */
export interface Answer {
	/** Every figure of every day. */
	readonly central: Float64Array;
	/** The same of each run of the ensemble. */
	readonly members: readonly Float64Array[];
	readonly bands: ReadonlyMap<SeriesId, Bands>;
}

type Wanted = Pick<Asked, 'scenario' | 'seed' | 'series'>;

/** Computes the central run and a small ensemble, in slices. */
export function* answerOf(subject: Subject, { scenario, seed, series }: Wanted): Generator<number, Answer> {
	const rowsOf = (run: (observe: ReturnType<typeof dailyRecord>['observe']) => void): DailyRecord['rows'] => {
		const { record, observe } = dailyRecord(scenario.days);
		run(observe);
		return record.rows;
	};
	const central = rowsOf((observe) => subject.central(scenario, observe));
	yield 0;
	const runner = subject.members(scenario, seed);
	const members: Float64Array[] = [];
	for (let member = 0; member < SHARED_MEMBERS; member++) {
		members.push(rowsOf((observe) => runner.run(member, observe)));
		yield member / SHARED_MEMBERS / 2;
	}
	const bands = new Map<SeriesId, Bands>();
	for (const [i, one] of series.entries()) {
		// One after the other: the counts of all together take longer to lay out and to read than a page may be held up.
		const ensemble = subject.ensemble(scenario, seed, [one]);
		for (let first = 0; first < SHARED_MEMBERS; first += SLICE) {
			yield 0.5 + (i + first / SHARED_MEMBERS) / series.length / 2;
			ensemble.run(first, first + SLICE);
		}
		bands.set(one, ensemble.bands().get(one)!);
	}
	yield 1;
	return { central, members, bands };
}

/** Two threads, asked the same, answer the same to the last bit. What is found is held against what is computed here. */
export function* sameBits(subject: Subject, asked: Wanted, found: Answer): Generator<number, readonly Part[]> {
	const { central, members, bands } = yield* answerOf(subject, asked);
	const [centralTally, memberTally, bandTally] = [new Tally(0), new Tally(0), new Tally(0)];
	compareRows(centralTally, 'central', central, found.central);
	for (const [member, rows] of members.entries()) {
		yield 1;
		compareRows(memberTally, member, rows, found.members[member] ?? new Float64Array(0));
	}
	for (const [figure, expected] of bands) {
		yield 1;
		compareBands(bandTally, figure, expected, found.bands.get(figure), asked.scenario.days);
	}
	return [centralTally.part('central'), memberTally.part('members'), bandTally.part('bands')];
}
