/**
 * One batch of members in the kernel's memory: what they assume goes in, and in which bin each of their days falls comes
 * out. Nothing is counted here, so that a batch may be run in several places and counted in one.
 */
import type { Draws } from '../ensemble/draws.ts';
import { type DateId, type Watched, idsOf } from '../ensemble/firstDates.ts';
import { type Series, type SeriesId, seriesOf } from '../ensemble/series.ts';
import { drawsSpells, fillPassing } from '../ensemble/spells.ts';
import { ASSUMPTION_IDS, AT, type Assumptions } from '../model/assumption.ts';
import type { Conditions } from '../model/conditions.ts';
import { NEVER } from '../model/firstDays.ts';
import { INDICATOR_AT, INDICATOR_COUNT } from '../model/indicator.ts';
import { conditionsOf } from '../scenarios/conditions.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { convoyBytes, enterConditions } from './conditions.ts';
import {
	BACK,
	BATCH,
	EXACT_READINGS,
	FIRST,
	FREE,
	HEADER_AT,
	HEADER_BASE,
	type HeaderField,
	KEPT_READINGS,
	LANES,
	LANE_BYTES,
	LEVEL,
	MOST_DAYS,
	MOST_SERIES,
	PASSING,
	READINGS,
	READING_BYTES,
	SUMS,
	VALUES,
	WATCHED,
} from './layout.ts';
import { type Machine, reach } from './machine.ts';
import { enterReading, enterReadings, isBelowHalf } from './readings.ts';

const WIDTH = ASSUMPTION_IDS.length;
const LINE_BYTES = 64;
const onALine = (address: number) => Math.ceil(address / LINE_BYTES) * LINE_BYTES;

/** Whether the kernel can run members of these assumptions: all lanes review their rations on the same days. */
export function kernelCanRun({ rationReviewDays }: Assumptions): boolean {
	return rationReviewDays.sampled === false;
}

/** What stands after the room for days or series would be written over. */
function mayBeAtMost(most: number, count: number, what: string): void {
	if (count > most) throw new RangeError(`${count} ${what}, where the kernel has room for ${most}`);
}

/** What is asked of every member. */
export interface Asked {
	readonly scenario: Scenario;
	readonly series: readonly SeriesId[];
	readonly watched: Watched;
	/** Series whose values are kept of every member. */
	readonly keeps: readonly SeriesId[];
	/** Series whose values are wanted as they are, of so many members at a time at most. */
	readonly exact?: { readonly series: readonly SeriesId[]; readonly members: number };
}

/** What some members of a batch came to, by itself: rows of as many numbers as there are members. */
export interface Part {
	/** By series and day: the bin. */
	readonly slots: Uint16Array;
	/** By event: the first day, and the day on which it ends, or NEVER. */
	readonly first: Int16Array;
	readonly back: Int16Array;
	/** By kept series and day: the value, to single precision; by kept series: its sum over all days. */
	readonly singles: Float32Array;
	readonly sums: Float64Array;
}

export class Batch {
	readonly series: readonly Series[];
	readonly days: number;
	readonly ids: readonly DateId[];
	/** Where the rows of slots begin, and where what comes after the batch may stand. */
	readonly slotsAt: number;
	readonly end: number;
	readonly #machine: Machine;
	readonly #draws: Draws;
	readonly #scenario: Scenario;
	readonly #conditions: Conditions;
	/** Whether each member has spells of its own. */
	readonly #spells: boolean;
	readonly #rows: readonly Float64Array[];
	readonly #passing: Float64Array;
	/** Rows of BATCH numbers; see `Part`. */
	readonly whole: Part;
	/** Values as they are: by series, then by group of LANES places, then by day, LANES numbers. */
	readonly exact: Float64Array;

	/**
	 * Lays the machine's memory out and enters all that is the same for every member.
	 * Throws a RangeError for more days, series or watched indicators than there is room for.
	 * @param beyond bytes that are wanted after the batch
	 */
	constructor(machine: Machine, draws: Draws, asked: Asked, beyond = 0) {
		const { scenario, watched } = asked;
		mayBeAtMost(MOST_DAYS, scenario.days, 'days');
		mayBeAtMost(MOST_SERIES, Math.max(asked.series.length, asked.keeps.length), 'series');
		mayBeAtMost(INDICATOR_COUNT, watched.indicators.length, 'watched indicators');
		this.#machine = machine;
		this.#draws = draws;
		this.#scenario = scenario;
		this.#conditions = conditionsOf(scenario);
		this.#spells = drawsSpells(this.#conditions);
		this.series = asked.series.map(seriesOf);
		this.days = scenario.days;
		this.ids = idsOf(watched);

		const keeps = asked.keeps.map(seriesOf);
		const exact = (asked.exact?.series ?? []).map(seriesOf);
		mayBeAtMost(MOST_SERIES, exact.length, 'series');
		mayBeAtMost(BATCH, asked.exact?.members ?? 0, 'members');
		const exactStride = this.days * LANE_BYTES;
		const exactBytes = Math.ceil((asked.exact?.members ?? 0) / LANES) * exactStride;
		const slotRows = this.series.length * this.days;
		const keptRows = keeps.length * this.days;
		this.slotsAt = onALine(FREE + convoyBytes(this.#conditions));
		const singlesAt = onALine(this.slotsAt + slotRows * BATCH * 2);
		const exactAt = onALine(singlesAt + keptRows * BATCH * 4);
		this.end = onALine(exactAt + exact.length * exactBytes);
		reach(machine, this.end + beyond);

		const { buffer } = machine.memory;
		this.#rows = Array.from({ length: BATCH }, (_, at) => new Float64Array(buffer, VALUES + at * WIDTH * 8, WIDTH));
		this.#passing = new Float64Array(buffer, PASSING, BATCH * this.days);
		this.whole = {
			slots: new Uint16Array(buffer, this.slotsAt, slotRows * BATCH),
			first: new Int16Array(buffer, FIRST, this.ids.length * BATCH),
			back: new Int16Array(buffer, BACK, this.ids.length * BATCH),
			singles: new Float32Array(buffer, singlesAt, keptRows * BATCH),
			sums: new Float64Array(buffer, SUMS, keeps.length * BATCH),
		};
		this.exact = new Float64Array(buffer, exactAt, (exact.length * exactBytes) / 8);
		this.#enter(watched, keeps, singlesAt);
		this.#enterExact(exact, exactAt, exactBytes, exactStride);
		const everything = [...this.series, ...keeps, ...exact];
		this.#setHeader('belowHalf', everything.some(isBelowHalf) ? 1 : 0);
		this.forget();
	}

	#enter(watched: Watched, keeps: readonly Series[], singlesAt: number): void {
		const { addresses, memory } = this.#machine;
		const view = new DataView(memory.buffer);
		const setHeader = (field: HeaderField, value: number) => this.#setHeader(field, value);
		this.#draws.fill(this.#rows[0]!, 0, this.#scenario.assumptions);
		enterConditions(view, setHeader, this.#conditions, this.#rows[0]![AT.rationReviewDays]!, FREE);
		const rowsOf = (place: number) => this.slotsAt + place * this.days * BATCH * 2;
		enterReadings(view, setHeader, READINGS, this.series, addresses, rowsOf);
		keeps.forEach((one, i) => {
			const into = singlesAt + i * this.days * BATCH * 4;
			enterReading(view, KEPT_READINGS + i * READING_BYTES, one, addresses, into);
		});
		setHeader('kept', keeps.length);
		setHeader('watched', watched.indicators.length);
		watched.indicators.forEach((id, i) =>
			view.setInt32(WATCHED + i * 4, addresses.indicators[INDICATOR_AT[id]]!, true),
		);
		view.setFloat64(LEVEL, watched.level, true);
		setHeader('passingStride', this.#spells ? this.days * LANES * 8 : 0);
		if (this.#spells) return;
		this.#conditions.passChance.forEach((chance, day) => this.#passing.fill(chance, day * LANES, (day + 1) * LANES));
	}

	#enterExact(exact: readonly Series[], at: number, bytes: number, stride: number): void {
		const { addresses, memory } = this.#machine;
		const view = new DataView(memory.buffer);
		exact.forEach((one, i) => enterReading(view, EXACT_READINGS + i * READING_BYTES, one, addresses, at + i * bytes));
		this.#setHeader('exact', exact.length);
		this.#setHeader('exactStride', stride);
	}

	/**
	 * Makes room for other members.
	 * @param places how many have been used at most; all, by default
	 */
	forget(places = BATCH): void {
		for (let event = 0; event < this.ids.length; event++) {
			this.whole.first.fill(NEVER, event * BATCH, event * BATCH + places);
			this.whole.back.fill(NEVER, event * BATCH, event * BATCH + places);
		}
		this.#setHeader('fault', 0);
	}

	/** Whether a run has given no number since the members before were forgotten. */
	get isFaulty(): boolean {
		return this.#header('fault') !== 0;
	}

	/**
	 * Runs members, numbered from `first`, into the places of the batch from `place` on, a multiple of LANES.
	 * Places up to the next multiple are written over.
	 */
	run(first: number, members: number, place: number): void {
		const end = Math.ceil((place + members) / LANES) * LANES;
		for (let at = place; at < end; at++) {
			// Lanes that are left over run the last member again.
			const member = first + Math.min(at - place, members - 1);
			const row = this.#rows[at]!;
			this.#draws.fill(row, member, this.#scenario.assumptions);
			if (this.#spells) this.#fillSpells(member, at, row[AT.refusalSpellDays]!);
		}
		this.#machine.run(place / LANES, end / LANES);
	}

	#fillSpells(member: number, place: number, spellDays: number): void {
		const group = Math.floor(place / LANES);
		const from = group * this.days * LANES + (place % LANES);
		fillPassing(this.#passing, this.#conditions, spellDays, this.#draws.seed, member, from, LANES);
	}

	/** A copy of what the first members of the batch came to. */
	part(members: number): Part {
		const copied = <T extends Uint16Array | Int16Array | Float32Array | Float64Array>(rows: T): T => {
			const count = rows.length / BATCH;
			const copy = new (rows.constructor as new (length: number) => T)(count * members);
			for (let row = 0; row < count; row++) {
				copy.set(rows.subarray(row * BATCH, row * BATCH + members), row * members);
			}
			return copy;
		};
		const { slots, first, back, singles, sums } = this.whole;
		return {
			slots: copied(slots),
			first: copied(first),
			back: copied(back),
			singles: copied(singles),
			sums: copied(sums),
		};
	}

	/** Enters what members came to that were run elsewhere, into the places from `place` on. */
	take(part: Part, members: number, place: number): void {
		for (const name of ['slots', 'first', 'back', 'singles', 'sums'] as const) {
			const rows = this.whole[name];
			for (let row = 0; row < rows.length / BATCH; row++) {
				rows.set(part[name].subarray(row * members, (row + 1) * members), row * BATCH + place);
			}
		}
	}

	#setHeader(field: HeaderField, value: number): void {
		new Int32Array(this.#machine.memory.buffer)[(HEADER_BASE + HEADER_AT[field]) / 4] = value;
	}

	#header(field: HeaderField): number {
		return new Int32Array(this.#machine.memory.buffer)[(HEADER_BASE + HEADER_AT[field]) / 4]!;
	}
}
