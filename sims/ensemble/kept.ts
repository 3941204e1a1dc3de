/** What single members of an ensemble came to, kept so that it can be asked what moves it: a few series by day, a few first days. */
import { type CriterionDays, NEVER } from '../model/firstDays.ts';
import { type DateId, firstDayAt } from './firstDates.ts';
import type { SeriesId } from './series.ts';

/** What is kept of each member. */
export interface Keeps {
	readonly series: readonly SeriesId[];
	readonly events: readonly DateId[];
}

/** One number of each member: a series on a day, its mean over all days, or the first day of an event. */
export type Target =
	| { readonly kind: 'day'; readonly series: SeriesId; readonly day: number }
	| { readonly kind: 'chart'; readonly series: SeriesId }
	| { readonly kind: 'date'; readonly event: DateId };

export class Kept {
	readonly keeps: Keeps;
	readonly days: number;
	/** Members that there is room for. */
	readonly members: number;
	/** A series after the other, in it day by day, in it member by member. */
	readonly #values: Float32Array;
	/** The sum over all days, a series after the other. */
	readonly #sums: Float64Array;
	readonly #firstDays: Int16Array;
	/** Never a power of two: the days of one member would all want the same place in the processor's cache. */
	readonly #stride: number;
	/** Where the series and events stand in what is counted. */
	#seriesAt: readonly number[] = [];
	#eventsAt: readonly number[] = [];
	#count = 0;

	constructor(keeps: Keeps, days: number, members: number) {
		this.keeps = keeps;
		this.days = days;
		this.members = members;
		this.#stride = members + (Number.isInteger(Math.log2(members)) ? 8 : 0);
		this.#values = new Float32Array(keeps.series.length * days * this.#stride);
		this.#sums = new Float64Array(keeps.series.length * members);
		this.#firstDays = new Int16Array(keeps.events.length * members);
	}

	/** How many members are kept: those numbered from 0 on. */
	get count(): number {
		return this.#count;
	}

	/** Forgets all members. Throws a RangeError if something is to be kept that is not among what is counted. */
	begin(series: readonly SeriesId[], events: readonly DateId[]): void {
		this.#seriesAt = this.keeps.series.map((id) => placeOf(id, series));
		this.#eventsAt = this.keeps.events.map((id) => placeOf(id, events));
		this.#count = 0;
	}

	/**
	 * Takes over what some members came to; after `noteDates` for each of them.
	 * @param values of every series counted: a series after the other, in it day by day, in it `stride` numbers for as many members
	 */
	noteValues(first: number, members: number, values: Float64Array, stride: number): void {
		this.#expect(first, members);
		const { days } = this;
		const into = this.#values;
		for (let i = 0; i < this.#seriesAt.length; i++) {
			const sums = i * this.members + first;
			this.#sums.fill(0, sums, sums + members);
			for (let day = 0; day < days; day++) {
				const from = (this.#seriesAt[i]! * days + day) * stride;
				const to = (i * days + day) * this.#stride + first;
				for (let member = 0; member < members; member++) {
					const value = values[from + member]!;
					into[to + member] = value;
					this.#sums[sums + member]! += value;
				}
			}
		}
		this.#count += members;
	}

	/**
	 * Takes over what some members came to, from where it was kept on the way.
	 * @param singles of the series that are kept: one after the other, in it day by day, in it `stride` numbers for as many members
	 * @param sums over all days, likewise
	 * @param firstDays of every event counted, likewise
	 */
	noteMany(
		first: number,
		members: number,
		singles: Float32Array,
		sums: Float64Array,
		firstDays: Int16Array,
		stride: number,
	): void {
		this.#expect(first, members);
		for (let i = 0; i < this.#seriesAt.length; i++) {
			this.#sums.set(sums.subarray(i * stride, i * stride + members), i * this.members + first);
			for (let row = i * this.days; row < (i + 1) * this.days; row++) {
				this.#values.set(singles.subarray(row * stride, row * stride + members), row * this.#stride + first);
			}
		}
		for (let i = 0; i < this.#eventsAt.length; i++) {
			const from = this.#eventsAt[i]! * stride;
			this.#firstDays.set(firstDays.subarray(from, from + members), i * this.members + first);
		}
		this.#count += members;
	}

	#expect(first: number, members: number): void {
		if (first !== this.#count || first + members > this.members) {
			throw new RangeError(`member ${first} cannot be kept: the next of ${this.members} is ${this.#count}`);
		}
	}

	/** @param firsts of every event counted, in the order of their ids */
	noteDates(member: number, firsts: readonly CriterionDays[]): void {
		for (let i = 0; i < this.#eventsAt.length; i++) {
			this.#firstDays[i * this.members + member] = firstDayAt(firsts, this.#eventsAt[i]!);
		}
	}

	/**
	 * One number of each member kept so far; of a date, a member that never gets there counts as the day after the last.
	 * Throws a RangeError for what is not kept.
	 */
	of(target: Target): Float64Array {
		const count = this.#count;
		if (target.kind === 'date') {
			const from = placeOf(target.event, this.keeps.events) * this.members;
			return Float64Array.from(this.#firstDays.subarray(from, from + count), (day) =>
				day === NEVER ? this.days : day,
			);
		}
		const series = placeOf(target.series, this.keeps.series);
		if (target.kind === 'chart') {
			const from = series * this.members;
			return this.#sums.slice(from, from + count).map((sum) => sum / this.days);
		}
		if (!(target.day >= 0 && target.day < this.days)) throw new RangeError(`day ${target.day} is not in the run`);
		const from = (series * this.days + target.day) * this.#stride;
		return Float64Array.from(this.#values.subarray(from, from + count));
	}
}

function placeOf<T extends string>(id: T, ids: readonly T[]): number {
	const place = ids.indexOf(id);
	if (place < 0) throw new RangeError(`'${id}' is not counted`);
	return place;
}
