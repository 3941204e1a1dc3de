/** Bands of an ensemble: what 50, 80 and 95 of 100 runs do, day by day. */
import type { DayEnd } from '../model/run.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { BAND_LEVELS, type Bands } from './bands.ts';
import type { Draws } from './draws.ts';
import { type DateCounts, FirstDates, type Watched } from './firstDates.ts';
import { Histogram } from './histogram.ts';
import type { Kept } from './kept.ts';
import { Members } from './members.ts';
import { type Series, type SeriesId, read, seriesOf } from './series.ts';

/** All that an ensemble has counted, as plain data that another thread can take over. */
export interface Counts {
	readonly members: number;
	/** Of each series, days x SLOTS. */
	readonly histograms: readonly Uint32Array<ArrayBuffer>[];
	readonly dates: DateCounts;
}

/** Members counted at a time. */
const BATCH = 16;

/** An ensemble, whatever runs it: this one, or the kernel's, which gives the same figures. */
export interface Runs {
	/** How many members have been run. */
	readonly count: number;
	/** Runs the members from `first` to before `end`, each once. */
	run(first: number, end: number): void;
	/** Begins anew with another scenario of the same length and the same series, in the memory of the last one. */
	restart(draws: Draws, scenario: Scenario, watched?: Watched, kept?: Kept | null): void;
	/** The bands of each series over the members run so far; at least one. */
	bands(): Map<SeriesId, Bands>;
	/** First dates of stores and of the watched indicators over the members run so far. */
	dates(): DateCounts;
}

export class Ensemble implements Runs {
	#members: Members;
	readonly #series: readonly Series[];
	readonly #histograms: readonly Histogram[];
	readonly #days: number;
	/** The values of a batch of members: a series after the other, in it day by day, in it member by member. */
	readonly #values: Float64Array;
	#dates: FirstDates;
	#kept: Kept | null;
	#count = 0;

	/** @param kept where values of single members are noted, of series and events that are counted here */
	constructor(
		draws: Draws,
		scenario: Scenario,
		series: readonly SeriesId[],
		watched?: Watched,
		kept: Kept | null = null,
	) {
		this.#members = new Members(draws, scenario);
		this.#days = scenario.days;
		this.#dates = new FirstDates(scenario.days, watched);
		this.#series = series.map(seriesOf);
		this.#values = new Float64Array(series.length * scenario.days * BATCH);
		this.#histograms = this.#series.map(({ scale }) => new Histogram(scenario.days, scale));
		this.#kept = kept;
		kept?.begin(series, this.#dates.ids);
	}

	/**
	 * Begins anew with another scenario of the same length and the same series, in the memory of the last one: a hand on
	 * a slider asks for fifty ensembles a second, and each holds some two million counts.
	 */
	restart(draws: Draws, scenario: Scenario, watched?: Watched, kept: Kept | null = null): void {
		if (scenario.days !== this.#days) throw new RangeError(`days ${scenario.days}, where ${this.#days} are laid out`);
		this.#members = new Members(draws, scenario);
		for (const histogram of this.#histograms) histogram.clear();
		this.#dates = new FirstDates(scenario.days, watched);
		this.#kept = kept;
		kept?.begin(
			this.#series.map(({ id }) => id),
			this.#dates.ids,
		);
		this.#count = 0;
	}

	/** How many members have been run. */
	get count(): number {
		return this.#count;
	}

	/** Runs the members from `first` to before `end`. Each member is to be run once, in this ensemble or in one merged into it. */
	run(first: number, end: number): void {
		const series = this.#series;
		const days = this.#days;
		const values = this.#values;
		let place = 0;
		let observe: (dayEnd: DayEnd) => void = () => {};
		const note = (dayEnd: DayEnd) => {
			observe(dayEnd);
			for (let i = 0; i < series.length; i++) {
				values[(i * days + dayEnd.day) * BATCH + place] = read(series[i]!, dayEnd);
			}
		};
		for (let member = first; member < end; member += BATCH) {
			const members = Math.min(BATCH, end - member);
			for (place = 0; place < members; place++) {
				const dates = this.#dates.member();
				observe = dates.observe;
				this.#members.run(member + place, note);
				dates.count();
				this.#kept?.noteDates(member + place, dates.firsts);
			}
			for (let i = 0; i < series.length; i++) this.#histograms[i]!.add(values, members, BATCH, i * days * BATCH);
			this.#kept?.noteValues(member, members, values, BATCH);
		}
		this.#count += end - first;
	}

	/** Takes over the counts of another ensemble of the same scenario and series; what it kept of single members is left. */
	merge(other: Ensemble): void {
		this.take(other.counts());
	}

	/** Takes over what was counted elsewhere of the same scenario and series. */
	take({ members, histograms, dates }: Counts): void {
		this.#histograms.forEach((histogram, i) => histogram.take(histograms[i]!));
		this.#dates.take(dates);
		this.#count += members;
	}

	/** A copy of all counts. */
	counts(): Counts {
		return {
			members: this.#count,
			histograms: this.#histograms.map((histogram) => histogram.counts()),
			dates: this.dates(),
		};
	}

	/** The bands of each series over the members run so far; at least one. */
	bands(): Map<SeriesId, Bands> {
		if (this.#count === 0) throw new RangeError('an ensemble without members has no bands');
		return new Map(this.#series.map(({ id }, i) => [id, this.#histograms[i]!.quantiles(this.#count, BAND_LEVELS)]));
	}

	/** First dates of stores and of the watched indicators over the members run so far. */
	dates(): DateCounts {
		return this.#dates.counts();
	}
}
