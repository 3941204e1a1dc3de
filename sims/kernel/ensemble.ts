/**
 * An ensemble that the kernel runs: the same figures as `ensemble/ensemble.ts`, to the last bit, and many times sooner.
 * What hangs on a member alone, its draws and its spells, is made by the same code; what is counted is read by the same.
 */
import type { Draws } from '../ensemble/draws.ts';
import { BAND_LEVELS, type Bands } from '../ensemble/bands.ts';
import { type Counts, Ensemble, type Runs } from '../ensemble/ensemble.ts';
import { type DateCounts, FirstDates, NOTHING_WATCHED, type Watched } from '../ensemble/firstDates.ts';
import { Histogram, SLOTS, valueAtRank } from '../ensemble/histogram.ts';
import type { Kept } from '../ensemble/kept.ts';
import type { SeriesId } from '../ensemble/series.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { Batch, type Part } from './batch.ts';
import { BATCH, COUNT_BYTES, FOUND_BYTES, LANES, SLOT_BYTES } from './layout.ts';
import type { Machine } from './machine.ts';

const NUMBERS_FOUND = FOUND_BYTES / COUNT_BYTES;
/** Of one day of one series: its counts, their range, and what is found in them. */
const ROW_BYTES = SLOTS * COUNT_BYTES + 2 * SLOT_BYTES + BAND_LEVELS.length * FOUND_BYTES;
const LEVELS_BYTES = BAND_LEVELS.length * COUNT_BYTES;

export class KernelEnsemble implements Runs {
	readonly #machine: Machine;
	readonly #series: readonly SeriesId[];
	readonly #days: number;
	#draws: Draws;
	#scenario: Scenario;
	#dates: FirstDates;
	#kept: Kept | null;
	#batch: Batch;
	#histograms: readonly Histogram[];
	#count = 0;
	/** The members that are in the batch and not yet counted: the first, and how many. */
	#first = 0;
	#filled = 0;

	/** @param kept where values of single members are noted, of series and events that are counted here */
	constructor(
		machine: Machine,
		draws: Draws,
		scenario: Scenario,
		series: readonly SeriesId[],
		watched: Watched = NOTHING_WATCHED,
		kept: Kept | null = null,
	) {
		this.#machine = machine;
		this.#series = series;
		this.#days = scenario.days;
		this.#draws = draws;
		this.#scenario = scenario;
		this.#dates = new FirstDates(scenario.days, watched);
		this.#kept = kept;
		this.#batch = this.#newBatch(watched);
		this.#histograms = this.#newHistograms();
		this.#clearMemory();
	}

	/** Begins anew with another scenario of the same length and the same series, in the memory of the last one. */
	restart(draws: Draws, scenario: Scenario, watched: Watched = NOTHING_WATCHED, kept: Kept | null = null): void {
		if (scenario.days !== this.#days) throw new RangeError(`days ${scenario.days}, where ${this.#days} are laid out`);
		this.#draws = draws;
		this.#scenario = scenario;
		this.#dates = new FirstDates(scenario.days, watched);
		this.#kept = kept;
		this.#count = 0;
		this.#first = 0;
		this.#filled = 0;
		// Where the counts stay in their place, only what was counted is cleared.
		for (const histogram of this.#histograms) histogram.clear();
		const { end } = this.#batch;
		this.#batch = this.#newBatch(watched);
		this.#histograms = this.#newHistograms();
		if (this.#batch.end !== end) this.#clearMemory();
	}

	#newBatch(watched: Watched): Batch {
		const keeps = this.#kept?.keeps.series ?? [];
		const asked = { scenario: this.#scenario, series: this.#series, watched, keeps };
		this.#kept?.begin(this.#series, this.#dates.ids);
		return new Batch(this.#machine, this.#draws, asked, this.#rows * ROW_BYTES + LEVELS_BYTES);
	}

	/** Days of all series. */
	get #rows(): number {
		return this.#series.length * this.#days;
	}

	get #rangesAt(): number {
		return this.#batch.end + this.#rows * SLOTS * COUNT_BYTES;
	}

	/** Of what is looked for, and after those of what is found. */
	get #ranksAt(): number {
		return this.#rangesAt + this.#rows * 2 * SLOT_BYTES;
	}

	/** Of what else may have stood there. */
	#clearMemory(): void {
		const { buffer } = this.#machine.memory;
		new Uint32Array(buffer, this.#batch.end, this.#rows * SLOTS).fill(0);
		new Uint16Array(buffer, this.#rangesAt, this.#rows).fill(SLOTS);
		new Uint16Array(buffer, this.#rangesAt + this.#rows * SLOT_BYTES, this.#rows).fill(0);
	}

	#newHistograms(): readonly Histogram[] {
		const { buffer } = this.#machine.memory;
		const days = this.#days;
		return this.#batch.series.map(({ scale }, i) => {
			const counts = new Uint32Array(buffer, this.#batch.end + i * days * SLOTS * COUNT_BYTES, days * SLOTS);
			const lows = new Uint16Array(buffer, this.#rangesAt + i * days * SLOT_BYTES, days);
			const highs = new Uint16Array(buffer, this.#rangesAt + (this.#rows + i * days) * SLOT_BYTES, days);
			return new Histogram(days, scale, { counts, lows, highs });
		});
	}

	/** How many members have been run. */
	get count(): number {
		return this.#count;
	}

	/** Runs the members from `first` to before `end`. Each member is to be run once, in this ensemble or in one whose counts are taken. */
	run(first: number, end: number): void {
		for (let member = first; member < end;) {
			if (!this.#hasRoomFor(member, 1)) this.#countBatch(member);
			const members = Math.min(BATCH - this.#filled, end - member);
			this.#batch.run(member, members, this.#filled);
			this.#noteFilled(members);
			member += members;
		}
	}

	/**
	 * Takes members that were run elsewhere, of the same scenario and series, in place of running them; at most as many as
	 * a batch holds.
	 */
	takePart(first: number, end: number, part: Part): void {
		const members = end - first;
		if (!this.#hasRoomFor(first, members)) this.#countBatch(first);
		this.#batch.take(part, members, this.#filled);
		this.#noteFilled(members);
	}

	/** Whether members go on where the batch stands: next to those before them, in a group of their own, and within it. */
	#hasRoomFor(first: number, members: number): boolean {
		const follow = first === this.#first + this.#filled && this.#filled % LANES === 0;
		return follow && this.#filled + members <= BATCH;
	}

	#noteFilled(members: number): void {
		this.#filled += members;
		this.#count += members;
	}

	/**
	 * Counts what is in the batch and empties it; only now and then, since it goes through all counts.
	 * @param next the member that the next batch begins with
	 */
	#countBatch(next: number = this.#first + this.#filled): void {
		const [first, members] = [this.#first, this.#filled];
		if (members > 0) {
			const { slotsAt, end, whole } = this.#batch;
			if (this.#batch.isFaulty) this.#sayWhatIsWrong(first, first + members);
			this.#machine.count(slotsAt, end, this.#rangesAt, this.#rows, members);
			this.#dates.addMany(whole.first, whole.back, members, BATCH);
			this.#kept?.noteMany(first, members, whole.singles, whole.sums, whole.first, BATCH);
			this.#batch.forget();
			this.#filled = 0;
		}
		this.#first = next;
	}

	/** The other engine says on which day a run gave no number. */
	#sayWhatIsWrong(first: number, end: number): never {
		new Ensemble(this.#draws, this.#scenario, this.#series).run(first, end);
		throw new RangeError('the kernel gave no number where the model gives one');
	}

	/** Takes over what was counted elsewhere of the same scenario and series. */
	take({ members, histograms, dates }: Counts): void {
		this.#countBatch();
		this.#histograms.forEach((histogram, i) => histogram.take(histograms[i]!));
		this.#dates.take(dates);
		this.#count += members;
	}

	/** A copy of all counts. */
	counts(): Counts {
		const dates = this.dates();
		return { members: this.#count, histograms: this.#histograms.map((histogram) => histogram.counts()), dates };
	}

	/** The bands of each series over the members run so far; at least one. */
	bands(): Map<SeriesId, Bands> {
		if (this.#count === 0) throw new RangeError('an ensemble without members has no bands');
		this.#countBatch();
		const ranks = BAND_LEVELS.map((level) => level * (this.#count - 1));
		const found = this.#find(ranks);
		const days = this.#days;
		return new Map(
			this.#batch.series.map(({ id, scale }, i) => {
				const bands = new Float64Array(ranks.length * days);
				let at = i * days * ranks.length * NUMBERS_FOUND;
				for (let day = 0; day < days; day++) {
					for (let level = 0; level < ranks.length; level++, at += NUMBERS_FOUND) {
						const [slot, before, here] = [found[at]!, found[at + 1]!, found[at + 2]!];
						bands[level * days + day] = valueAtRank(scale, ranks[level]!, slot, before, here);
					}
				}
				return [id, bands];
			}),
		);
	}

	/** Where members of some ranks stand, by row and rank: see FOUND_BYTES. */
	#find(ranks: readonly number[]): Uint32Array {
		const { buffer } = this.#machine.memory;
		const { end } = this.#batch;
		new Uint32Array(buffer, this.#ranksAt, ranks.length).set(ranks);
		const into = this.#ranksAt + ranks.length * COUNT_BYTES;
		this.#machine.find(end, this.#rangesAt, this.#rows, this.#ranksAt, ranks.length, into);
		return new Uint32Array(buffer, into, this.#rows * ranks.length * NUMBERS_FOUND);
	}

	/** First dates of stores and of the watched indicators over the members run so far. */
	dates(): DateCounts {
		this.#countBatch();
		return this.#dates.counts();
	}
}
