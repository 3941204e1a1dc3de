/**
 * How much of the spread passing spells are a source of: E[Var(Y|assumptions)] / Var(Y), where they act alone and where
 * they act together with assumptions. Members are run twice, with the same assumptions and with other spells; half the
 * mean squared difference of the two is what spells alone do to a number.
 */
import type { DayEnd } from '../model/run.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { Draws } from './draws.ts';
import { FirstDates, type Watched } from './firstDates.ts';
import { Kept, type Keeps, type Target } from './kept.ts';
import { Members } from './members.ts';
import { hashOfName, mix } from './random.ts';
import { read, seriesOf } from './series.ts';
import { BLOCKS, errorOf } from './shareOfSpread.ts';
import type { SpellsShares } from './spellsShares.ts';

const OTHER_SPELLS = hashOfName('other spells');

/** Pairs of runs that differ by their spells. */
export class SpellPairs {
	readonly #members: Members;
	readonly #scenario: Scenario;
	readonly #seeds: readonly [number, number];
	readonly #watched: Watched;
	readonly #kept: readonly [Kept, Kept];

	/** @param pairs that there is room for */
	constructor(draws: Draws, scenario: Scenario, keeps: Keeps, watched: Watched, pairs: number) {
		this.#members = new Members(draws, scenario);
		this.#scenario = scenario;
		this.#seeds = [draws.seed, mix(draws.seed, OTHER_SPELLS)];
		this.#watched = watched;
		this.#kept = [new Kept(keeps, scenario.days, pairs), new Kept(keeps, scenario.days, pairs)];
		const { ids } = new FirstDates(scenario.days, watched);
		for (const kept of this.#kept) kept.begin(keeps.series, ids);
	}

	get count(): number {
		return this.#kept[0].count;
	}

	/** Runs the pairs up to before `end`. */
	run(end: number): void {
		const { days } = this.#scenario;
		const { series: ids } = this.#kept[0].keeps;
		const series = ids.map(seriesOf);
		const values = new Float64Array(series.length * days);
		for (let member = this.count; member < end; member++) {
			this.#kept.forEach((kept, which) => {
				const dates = new FirstDates(days, this.#watched).member();
				const note = (dayEnd: DayEnd) => {
					dates.observe(dayEnd);
					for (let i = 0; i < series.length; i++) values[i * days + dayEnd.day] = read(series[i]!, dayEnd);
				};
				this.#members.run(member, note, this.#seeds[which]);
				kept.noteDates(member, dates.firsts);
				kept.noteValues(member, 1, values, 1);
			});
		}
	}

	/** What is known so far, from BLOCKS pairs on. */
	shares(): SpellsShares {
		const [one, other] = this.#kept;
		const { days } = this.#scenario;
		const estimates = targetsOf(one.keeps, days).map((target) => differing(one.of(target), other.of(target)));
		return {
			pairs: this.count,
			days,
			keeps: one.keeps,
			shares: Float64Array.from(estimates, (estimate) => estimate[0]!),
			errors: Float64Array.from(estimates, errorOf),
		};
	}
}

function targetsOf({ series, events }: Keeps, days: number): readonly Target[] {
	return [
		...series.flatMap((id): Target[] => [
			...Array.from({ length: days }, (_, day): Target => ({ kind: 'day', series: id, day })),
			{ kind: 'chart', series: id },
		]),
		...events.map((event): Target => ({ kind: 'date', event })),
	];
}

/** Half the mean squared difference of pairs over the variance of all: of all pairs, then without each block. */
export function differing(one: Float64Array, other: Float64Array): Float64Array {
	const pairs = one.length;
	const [middle = 0] = one;
	const sums = Array.from({ length: 1 + BLOCKS }, () => ({ pairs: 0, sum: 0, squares: 0, half: 0 }));
	for (let pair = 0; pair < pairs; pair++) {
		const [a, b] = [one[pair]! - middle, other[pair]! - middle];
		for (const at of [0, 1 + Math.floor((pair * BLOCKS) / pairs)]) {
			const block = sums[at]!;
			block.pairs += 1;
			block.sum += a + b;
			block.squares += a * a + b * b;
			block.half += (a - b) ** 2 / 2;
		}
	}
	const all = sums[0]!;
	return Float64Array.from(sums, (block, at) => {
		const out = at === 0 ? { pairs: 0, sum: 0, squares: 0, half: 0 } : block;
		const runs = 2 * (all.pairs - out.pairs);
		const variance = (all.squares - out.squares - (all.sum - out.sum) ** 2 / runs) / (runs - 1);
		return variance > 0 ? (2 * (all.half - out.half)) / runs / variance : 0;
	});
}
