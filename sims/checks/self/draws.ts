import type { Bands } from '../../ensemble/bands.ts';
import type { SeriesId } from '../../ensemble/series.ts';
import { AT, ASSUMPTION_IDS, type AssumptionId } from '../../model/assumption.ts';
import { addDays } from '../../model/calendar.ts';
import { DAILY_COLUMNS, dailyRecord } from '../../model/daily.ts';
import type { DayEnd } from '../../model/run.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import type { Asked, Check } from './check.ts';
import { type Difference, type FigureId, type Part, Tally, notRun } from './finding.ts';
import type { Subject } from './subject.ts';

/** Runs that are made twice. */
const TWICE = 8;
/** Runs of the bands that are put together in another order. */
const IN_SLICES = 64;
const SLICES = [
	[40, 64],
	[0, 16],
	[16, 40],
] as const;
/** Runs whose assumptions are compared while one of them is fixed. */
const DRAWN = 16;

/** Same seed, same figures, to the last bit; and nothing moves a draw that has nothing to do with it. */
export const draws: Check = function* (subject, asked) {
	return [
		yield* twice(subject, asked),
		yield* inAnyOrder(subject, asked),
		yield* beforeTheyDiffer(subject, asked),
		yield* withoutChance(subject, asked),
		yield* oneFixed(subject, asked),
	];
};

type PartOf = (subject: Subject, asked: Asked) => Generator<number, Part>;

/** A run that is made again is the same run. */
const twice: PartOf = function* (subject, { scenario, seed }) {
	const tally = new Tally(0);
	for (let member = 0; member < TWICE; member++) {
		yield (0.2 * member) / TWICE;
		// Each with a runner and draws of its own, which remember nothing of the other.
		const [one, again] = [0, 1].map(() => rowsOfMembers(subject, scenario, seed).row(member)) as [
			Float64Array,
			Float64Array,
		];
		compareRows(tally, member, one, again);
	}
	return tally.part('twice');
};

/** Runs made in another order, and bands put together from slices in another order, are the same. */
const inAnyOrder: PartOf = function* (subject, { scenario, seed, series }) {
	const tally = new Tally(0);
	const forwards = rowsOfMembers(subject, scenario, seed);
	const backwards = rowsOfMembers(subject, scenario, seed);
	const rows: Float64Array[] = [];
	for (let member = 0; member < TWICE; member++) {
		yield 0.2;
		rows[member] = forwards.row(member);
	}
	for (let member = TWICE - 1; member >= 0; member--) {
		yield 0.25;
		compareRows(tally, member, rows[member]!, backwards.row(member));
	}

	const whole = subject.ensemble(scenario, seed, series);
	for (let first = 0; first < IN_SLICES; first += TWICE) {
		yield 0.3;
		whole.run(first, first + TWICE);
	}
	const merged = subject.ensemble(scenario, seed, series);
	for (const [first, end] of SLICES) {
		yield 0.35;
		const slice = subject.ensemble(scenario, seed, series);
		slice.run(first, end);
		yield 0.35;
		merged.merge(slice);
	}
	const inOrder = whole.bands();
	yield 0.4;
	for (const [figure, found] of merged.bands()) compareBands(tally, figure, inOrder.get(figure)!, found, scenario.days);
	return tally.part('order');
};

/** Access that is another from the middle of the run on changes no figure before it. */
const beforeTheyDiffer: PartOf = function* (subject, { scenario, seed }) {
	const middle = Math.floor(scenario.days / 2);
	if (middle < 1) return notRun('before', 0, 'tooShort');
	const tally = new Tally(0);
	const other = changedFrom(scenario, middle);
	const cells = middle * DAILY_COLUMNS.length;
	let differs = false;
	const compare = (run: Difference['run'], one: Float64Array, another: Float64Array) => {
		compareRows(tally, run, one.subarray(0, cells), another.subarray(0, cells));
		differs ||= one.subarray(cells).some((value, at) => value !== another[cells + at]);
	};
	compare('central', centralRows(subject, scenario), centralRows(subject, other));
	const [ones, others] = [rowsOfMembers(subject, scenario, seed), rowsOfMembers(subject, other, seed)];
	for (let member = 0; member < TWICE; member++) {
		yield 0.4 + (0.2 * member) / TWICE;
		compare(member, ones.row(member), others.row(member));
	}
	return tally.part('before', differs ? null : 'noDifference');
};

/** The same scenario with an open road from a day on, or with a closed one where it is open then. */
export function changedFrom(scenario: Scenario, day: number): Scenario {
	const from = addDays(scenario.start, day);
	const inForce = scenario.phases.findLast((phase) => phase.from <= from)!;
	const kept = scenario.phases.filter((phase) => phase.from < from);
	const road = inForce.road === 'open' ? 'closed' : 'open';
	return { ...scenario, phases: [...kept, { ...inForce, from, road, medicineShare: 0 }] };
}

/**
 * Where every assumption is fixed and all or nothing passes, nothing is left to chance: each run is the central run,
 * whatever the seed.
 */
const withoutChance: PartOf = function* (subject, { scenario, seed }) {
	const tally = new Tally(0);
	const central = subject.centralValues(scenario);
	const assumptions = Object.fromEntries(ASSUMPTION_IDS.map((id, at) => [id, central[at]!]));
	for (const passChance of [0, 1]) {
		const certain = { ...scenario, assumptions, phases: scenario.phases.map((phase) => ({ ...phase, passChance })) };
		const expected = centralRows(subject, certain);
		for (const [offset, member] of [0, 1, 2, 3].entries()) {
			yield 0.6 + 0.1 * passChance;
			const otherSeed = (seed + offset) % 2 ** 32;
			compareRows(tally, member, expected, rowsOfMembers(subject, certain, otherSeed).row(member));
		}
	}
	return tally.part('chance');
};

/** An assumption that is fixed moves no draw of another. */
const oneFixed: PartOf = function* (subject, { scenario, seed }) {
	const tally = new Tally(0);
	const free = subject.values(scenario, seed);
	const drawn = Array.from({ length: DRAWN }, (_, member) => free(member));
	const central = subject.centralValues(scenario);
	for (const fixed of ASSUMPTION_IDS) {
		yield 0.8 + (0.2 * AT[fixed]) / ASSUMPTION_IDS.length;
		const value = central[AT[fixed]]!;
		const valuesOf = subject.values({ ...scenario, assumptions: { ...scenario.assumptions, [fixed]: value } }, seed);
		for (let member = 0; member < DRAWN; member++) {
			const values = valuesOf(member);
			ASSUMPTION_IDS.forEach((id: AssumptionId, at) =>
				tally.noteBits(id === fixed ? value : drawn[member]![at]!, values[at]!, () => ({
					...{ figure: id, run: member, day: null },
				})),
			);
		}
	}
	return tally.part('others');
};

/** Every figure of the daily file, a row a day. */
function rowsOf(days: number, run: (observe: (end: DayEnd) => void) => void): Float64Array {
	const { record, observe } = dailyRecord(days);
	run(observe);
	return record.rows;
}

function centralRows(subject: Subject, scenario: Scenario): Float64Array {
	return rowsOf(scenario.days, (observe) => subject.central(scenario, observe));
}

function rowsOfMembers(subject: Subject, scenario: Scenario, seed: number): { row(member: number): Float64Array } {
	const runner = subject.members(scenario, seed);
	return { row: (member) => rowsOf(scenario.days, (observe) => runner.run(member, observe)) };
}

/** Notes that two records are the same to the last bit. */
export function compareRows(tally: Tally, run: Difference['run'], expected: Float64Array, found: Float64Array): void {
	const width = DAILY_COLUMNS.length;
	for (let at = 0; at < expected.length; at++) {
		tally.noteBits(expected[at]!, found[at]!, () => ({
			...{ figure: DAILY_COLUMNS[at % width] as FigureId, run, day: Math.floor(at / width) },
		}));
	}
}

/** Notes that the bands of a series are the same to the last bit; none that were found are no number. */
export function compareBands(
	tally: Tally,
	figure: SeriesId,
	expected: Bands,
	found: Bands | undefined,
	days: number,
): void {
	expected.forEach((value, at) =>
		tally.noteBits(value, found?.[at] ?? NaN, () => ({ figure, run: 'bands', day: at % days })),
	);
}
