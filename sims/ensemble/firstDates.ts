/**
 * When stores run short, and when indicators fall below a level, over the members of an ensemble: how many by each day,
 * and how many come back after how long. Whole-number counts, so that ensembles merged in any order say the same.
 */
import type { DayEnd } from '../model/run.ts';
import {
	CRITERION_IDS,
	type Criterion,
	type CriterionDays,
	NEVER,
	firstDays,
	firstDaysBelow,
} from '../model/firstDays.ts';
import type { IndicatorId } from '../model/indicator.ts';
import { STORES, type StoreId } from '../model/store.ts';

/** What has a first day: a store that meets a criterion, or an indicator that is below the level asked for. */
export type DateId = `${Criterion}.${StoreId}` | `below.${IndicatorId}`;

/** Indicators to watch, and the level that they share, in their own unit. */
export interface Watched {
	readonly indicators: readonly IndicatorId[];
	readonly level: number;
}

/** The counts as plain data: `first` and `back` are ids.length x days. */
export interface DateCounts {
	readonly days: number;
	readonly members: number;
	readonly ids: readonly DateId[];
	/** Members whose first day is each day. */
	readonly first: Uint32Array;
	/** Of those that come back, how many do so each number of days after their first day. */
	readonly back: Uint32Array;
}

/** What is known of one event. */
export class Dates {
	constructor(
		/** Members counted, whether or not the event is in their run. */
		readonly members: number,
		/** Members whose first day is each day. */
		readonly byDay: Uint32Array,
		readonly byDaysUntilBack: Uint32Array,
	) {}

	/** Members whose first day has come by a day, inclusive; by the last day unless said otherwise. */
	crossedBy(day: number = this.byDay.length - 1): number {
		return sum(this.byDay.subarray(0, day + 1));
	}

	/** Of those that cross, how many come back on a later day of the run. */
	get cameBack(): number {
		return sum(this.byDaysUntilBack);
	}

	/**
	 * The first day by which at least this share of all members has crossed, or NEVER where fewer cross by the last day:
	 * a member that never crosses counts as later than any day.
	 * @param level above 0, at most 1
	 */
	quantile(level: number): number {
		return quantileOf(this.byDay, this.members, level);
	}

	/** Days until they are back, at a level above 0 and at most 1 over those that come back; NEVER where none does. */
	daysUntilBack(level: number): number {
		return quantileOf(this.byDaysUntilBack, this.cameBack, level);
	}
}

/** One event of counts that came from a worker. Throws a RangeError for an event that was not counted. */
export function datesOf({ ids, days, members, first, back }: DateCounts, id: DateId): Dates {
	const row = ids.indexOf(id);
	if (row < 0) throw new RangeError(`'${id}' was not counted`);
	return new Dates(members, first.subarray(row * days, (row + 1) * days), back.subarray(row * days, (row + 1) * days));
}

const STORE_IDS: readonly DateId[] = CRITERION_IDS.flatMap((criterion) =>
	STORES.map((store): DateId => `${criterion}.${store}`),
);

export const NOTHING_WATCHED: Watched = { indicators: [], level: 0 };

/** What each row of the counts is of. */
export function idsOf({ indicators }: Watched): readonly DateId[] {
	return [...STORE_IDS, ...indicators.map((id): DateId => `below.${id}`)];
}

export class FirstDates {
	readonly days: number;
	readonly #watched: Watched;
	readonly #ids: readonly DateId[];
	readonly #first: Uint32Array;
	readonly #back: Uint32Array;
	#members = 0;

	constructor(days: number, watched: Watched = NOTHING_WATCHED) {
		this.days = days;
		this.#watched = watched;
		this.#ids = idsOf(watched);
		this.#first = new Uint32Array(this.#ids.length * days);
		this.#back = new Uint32Array(this.#ids.length * days);
	}

	/** How many members have been counted. */
	get members(): number {
		return this.#members;
	}

	/** What each row of the counts is of. */
	get ids(): readonly DateId[] {
		return this.#ids;
	}

	/** An observer for one member's run, its first days in the order of the ids, and what to call when the run is over. */
	member(): { observe: (end: DayEnd) => void; firsts: readonly CriterionDays[]; count: () => void } {
		const stores = firstDays();
		const below = firstDaysBelow(this.#watched.indicators, this.#watched.level);
		const firsts = [...CRITERION_IDS.map((criterion) => stores.firsts[criterion]), below.firsts];
		return {
			firsts,
			observe(end) {
				stores.observe(end);
				below.observe(end);
			},
			count: () => this.add(firsts),
		};
	}

	/** Counts one member: its days by criterion and then those of the indicators, in the order of the ids. */
	add(firsts: readonly CriterionDays[]): void {
		this.#members += 1;
		let row = 0;
		for (const { first, back } of firsts) {
			for (let at = 0; at < first.length; at++, row++) {
				this.#note(row, first[at]!, back[at]!);
			}
		}
	}

	/**
	 * Counts some members at once.
	 * @param first by event, in the order of the ids, `stride` numbers for as many members; `back` likewise
	 */
	addMany(first: Int16Array, back: Int16Array, members: number, stride: number): void {
		this.#members += members;
		for (let row = 0; row < this.#ids.length; row++) {
			for (let at = row * stride; at < row * stride + members; at++) {
				this.#note(row, first[at]!, back[at]!);
			}
		}
	}

	#note(row: number, first: number, back: number): void {
		if (first === NEVER) return;
		this.#first[row * this.days + first]! += 1;
		if (back !== NEVER) this.#back[row * this.days + back - first]! += 1;
	}

	/** Takes over the counts of another ensemble of the same scenario. */
	merge(other: FirstDates): void {
		this.take(other.#counts());
	}

	/** Takes over counts of the same events, such as those that came from a worker. */
	take({ members, first, back }: DateCounts): void {
		this.#members += members;
		for (let i = 0; i < this.#first.length; i++) this.#first[i]! += first[i]!;
		for (let i = 0; i < this.#back.length; i++) this.#back[i]! += back[i]!;
	}

	/** What is known of one event so far. Throws a RangeError for an event that is not watched. */
	of(id: DateId): Dates {
		return datesOf(this.#counts(), id);
	}

	/** A copy of all counts. */
	counts(): DateCounts {
		const { first, back, ...rest } = this.#counts();
		return { ...rest, first: first.slice(), back: back.slice() };
	}

	#counts(): DateCounts {
		return { days: this.days, members: this.#members, ids: this.#ids, first: this.#first, back: this.#back };
	}
}

/** The first day of one event of a member, by the place of its id; NEVER where it is not in the run. */
export function firstDayAt(firsts: readonly CriterionDays[], at: number): number {
	let within = at;
	for (const { first } of firsts) {
		if (within < first.length) return first[within]!;
		within -= first.length;
	}
	throw new RangeError(`there is no event ${at}`);
}

function quantileOf(counts: Uint32Array, total: number, level: number): number {
	const needed = Math.max(1, Math.ceil(level * total - ROUNDING));
	let passed = 0;
	return counts.findIndex((count) => (passed += count) >= needed);
}

function sum(counts: Uint32Array): number {
	return counts.reduce((total, count) => total + count, 0);
}

/** So that 0.7 of 10 members are 7, whatever the last bit of the product. */
const ROUNDING = 1e-9;
