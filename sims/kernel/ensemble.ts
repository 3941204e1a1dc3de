/**
 * An ensemble that the kernel runs: the same figures as `ensemble/ensemble.ts`, to the last bit, and many times sooner.
 * What hangs on a member alone, its draws and its spells, is made by the same code; what is counted is read by the same.
 */
import { BAND_LEVELS, type Bands, Ensemble } from '../ensemble/ensemble.ts';
import type { Draws } from '../ensemble/draws.ts';
import { type DateCounts, FirstDates, type Watched } from '../ensemble/firstDates.ts';
import { Histogram, SLOTS } from '../ensemble/histogram.ts';
import type { Kept } from '../ensemble/kept.ts';
import { type Series, type SeriesId, seriesOf } from '../ensemble/series.ts';
import { drawsSpells, fillPassing } from '../ensemble/spells.ts';
import { ASSUMPTION_IDS, AT } from '../model/assumption.ts';
import type { Conditions } from '../model/conditions.ts';
import { INDICATOR_AT } from '../model/indicator.ts';
import { conditionsOf } from '../scenarios/conditions.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { convoyBytes, enterConditions } from './conditions.ts';
import {
	BACK,
	BATCH,
	FIRST,
	FREE,
	HEADER_AT,
	HEADER_BASE,
	type HeaderField,
	KEPT_READINGS,
	LANES,
	LEVEL,
	PASSING,
	READINGS,
	READING_BYTES,
	SUMS,
	VALUES,
	WATCHED,
} from './layout.ts';
import { type Machine, reach } from './machine.ts';
import { enterReading, enterReadings } from './readings.ts';

const WIDTH = ASSUMPTION_IDS.length;
const LINE_BYTES = 64;
const onALine = (address: number) => Math.ceil(address / LINE_BYTES) * LINE_BYTES;

export class KernelEnsemble {
	readonly #machine: Machine;
	readonly #series: readonly Series[];
	readonly #days: number;
	#draws: Draws;
	#scenario: Scenario;
	#conditions: Conditions;
	#dates: FirstDates;
	#kept: Kept | null;
	#count = 0;
	/** Whether each member has spells of its own. */
	#spells = false;

	// Views of the kernel's memory, which is of one size from here on.
	#slotsAt = 0;
	#countsAt = 0;
	#histograms: readonly Histogram[] = [];
	#rows: readonly Float64Array[] = [];
	#passing: Float64Array = new Float64Array();
	#singles: Float32Array = new Float32Array();
	#sums: Float64Array = new Float64Array();
	#first: Int16Array = new Int16Array();
	#back: Int16Array = new Int16Array();

	/** @param kept where values of single members are noted, of series and events that are counted here */
	constructor(
		machine: Machine,
		draws: Draws,
		scenario: Scenario,
		series: readonly SeriesId[],
		watched?: Watched,
		kept: Kept | null = null,
	) {
		this.#machine = machine;
		this.#series = series.map(seriesOf);
		this.#days = scenario.days;
		this.#draws = draws;
		this.#scenario = scenario;
		this.#conditions = conditionsOf(scenario);
		this.#dates = new FirstDates(scenario.days, watched);
		this.#kept = kept;
		this.#begin();
	}

	/** Begins anew with another scenario of the same length and the same series, in the memory of the last one. */
	restart(draws: Draws, scenario: Scenario, watched?: Watched, kept: Kept | null = null): void {
		if (scenario.days !== this.#days) throw new RangeError(`days ${scenario.days}, where ${this.#days} are laid out`);
		this.#draws = draws;
		this.#scenario = scenario;
		this.#conditions = conditionsOf(scenario);
		this.#dates = new FirstDates(scenario.days, watched);
		this.#kept = kept;
		this.#count = 0;
		this.#begin();
	}

	/** How many members have been run. */
	get count(): number {
		return this.#count;
	}

	/** Runs the members from `first` to before `end`. Each member is to be run once, in this ensemble or in one merged into it. */
	run(first: number, end: number): void {
		for (let member = first; member < end; member += BATCH) this.#runBatch(member, Math.min(BATCH, end - member));
		this.#count += end - first;
	}

	#runBatch(first: number, members: number): void {
		const { assumptions } = this.#scenario;
		const places = Math.ceil(members / LANES) * LANES;
		for (let place = 0; place < places; place++) {
			// Lanes that are left over run the last member again, which is counted once.
			const member = first + Math.min(place, members - 1);
			const row = this.#rows[place]!;
			this.#draws.fill(row, member, assumptions);
			if (this.#spells) this.#fillSpells(member, place, row[AT.refusalSpellDays]!);
		}
		this.#first.fill(-1);
		this.#back.fill(-1);
		this.#setHeader('fault', 0);
		this.#machine.run(places / LANES);
		if (this.#header('fault') !== 0) this.#sayWhatIsWrong(first, members);
		this.#machine.count(this.#slotsAt, this.#countsAt, this.#series.length * this.#days, members);
		this.#dates.addMany(this.#first, this.#back, members, BATCH);
		this.#kept?.noteMany(first, members, this.#singles, this.#sums, this.#first, BATCH);
	}

	#fillSpells(member: number, place: number, spellDays: number): void {
		const group = Math.floor(place / LANES);
		const from = group * this.#days * LANES + (place % LANES);
		fillPassing(this.#passing, this.#conditions, spellDays, this.#draws.seed, member, from, LANES);
	}

	/** The other engine says on which day a run gave no number. */
	#sayWhatIsWrong(first: number, members: number): never {
		const ids = this.#series.map(({ id }) => id);
		new Ensemble(this.#draws, this.#scenario, ids).run(first, first + members);
		throw new RangeError('the kernel gave no number where the model gives one');
	}

	/** Takes over the counts of another ensemble of the same scenario and series; what it kept of single members is left. */
	merge(other: KernelEnsemble): void {
		this.#histograms.forEach((histogram, i) => histogram.merge(other.#histograms[i]!));
		this.#dates.merge(other.#dates);
		this.#count += other.#count;
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

	/** Lays the memory out and enters all that is the same for every member. */
	#begin(): void {
		const machine = this.#machine;
		const series = this.#series;
		const days = this.#days;
		const keeps = (this.#kept?.keeps.series ?? []).map(seriesOf);
		this.#slotsAt = onALine(FREE + convoyBytes(this.#conditions));
		const slotBytes = days * BATCH * 2;
		const singlesAt = onALine(this.#slotsAt + series.length * slotBytes);
		this.#countsAt = onALine(singlesAt + keeps.length * days * BATCH * 4);
		const countBytes = days * SLOTS * 4;
		reach(machine, this.#countsAt + series.length * countBytes);

		const { buffer } = machine.memory;
		this.#histograms = series.map(
			({ scale }, i) =>
				new Histogram(days, scale, new Uint32Array(buffer, this.#countsAt + i * countBytes, days * SLOTS)),
		);
		for (const histogram of this.#histograms) histogram.clear();
		this.#rows = Array.from({ length: BATCH }, (_, at) => new Float64Array(buffer, VALUES + at * WIDTH * 8, WIDTH));
		this.#passing = new Float64Array(buffer, PASSING, BATCH * days);
		this.#singles = new Float32Array(buffer, singlesAt, keeps.length * days * BATCH);
		this.#sums = new Float64Array(buffer, SUMS, keeps.length * BATCH);
		const events = this.#dates.ids.length;
		this.#first = new Int16Array(buffer, FIRST, events * BATCH);
		this.#back = new Int16Array(buffer, BACK, events * BATCH);

		const view = new DataView(buffer);
		const setHeader = (field: HeaderField, value: number) => this.#setHeader(field, value);
		this.#draws.fill(this.#rows[0]!, 0, this.#scenario.assumptions);
		const reviewDays = this.#rows[0]![AT.rationReviewDays]!;
		enterConditions(view, setHeader, this.#conditions, reviewDays, FREE);
		enterReadings(view, setHeader, READINGS, series, machine.addresses, (place) => this.#slotsAt + place * slotBytes);
		keeps.forEach((one, i) => {
			const into = singlesAt + i * days * BATCH * 4;
			enterReading(view, KEPT_READINGS + i * READING_BYTES, one, machine.addresses, into);
		});
		setHeader('kept', keeps.length);
		const { indicators, level } = this.#dates.watched;
		setHeader('watched', indicators.length);
		indicators.forEach((id, i) => view.setInt32(WATCHED + i * 4, machine.addresses.indicators[INDICATOR_AT[id]]!, true));
		view.setFloat64(LEVEL, level, true);

		this.#spells = drawsSpells(this.#conditions);
		setHeader('passingStride', this.#spells ? days * LANES * 8 : 0);
		if (!this.#spells) {
			this.#conditions.passChance.forEach((chance, day) => this.#passing.fill(chance, day * LANES, (day + 1) * LANES));
		}
		this.#kept?.begin(
			series.map(({ id }) => id),
			this.#dates.ids,
		);
	}

	#setHeader(field: HeaderField, value: number): void {
		new Int32Array(this.#machine.memory.buffer)[(HEADER_BASE + HEADER_AT[field]) / 4] = value;
	}

	#header(field: HeaderField): number {
		return new Int32Array(this.#machine.memory.buffer)[(HEADER_BASE + HEADER_AT[field]) / 4]!;
	}
}
