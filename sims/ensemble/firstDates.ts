/**
 * When stores run short over the members of an ensemble: how many by each day, and how many come back. Whole-number
 * counts, so that ensembles merged in any order say the same.
 */
import type { DayEnd } from '../model/run.ts';
import { CRITERION_IDS, type Criterion, type FirstDays, NEVER, firstDays } from '../model/firstDays.ts';
import { STORE_AT, STORE_COUNT, type StoreId } from '../model/store.ts';

export class FirstDates {
	readonly days: number;
	#members = 0;
	/** Members whose first day is each day: by criterion, store and day. */
	readonly #first: Uint32Array;
	/** Members that come back on a later day: by criterion and store. */
	readonly #back: Uint32Array;

	constructor(days: number) {
		this.days = days;
		this.#first = new Uint32Array(CRITERION_IDS.length * STORE_COUNT * days);
		this.#back = new Uint32Array(CRITERION_IDS.length * STORE_COUNT);
	}

	/** How many members have been counted. */
	get members(): number {
		return this.#members;
	}

	/** An observer for one member's run, and what to call when the run is over. */
	member(): { observe: (end: DayEnd) => void; count: () => void } {
		const { firsts, observe } = firstDays();
		return { observe, count: () => this.add(firsts) };
	}

	/** Counts one member. */
	add(firsts: FirstDays): void {
		this.#members += 1;
		CRITERION_IDS.forEach((criterion, index) => {
			const { first, back } = firsts[criterion];
			for (let store = 0; store < STORE_COUNT; store++) {
				const row = index * STORE_COUNT + store;
				const day = first[store]!;
				if (day !== NEVER) this.#first[row * this.days + day]! += 1;
				if (back[store]! !== NEVER) this.#back[row]! += 1;
			}
		});
	}

	/** Takes over the counts of another ensemble of the same scenario. */
	merge(other: FirstDates): void {
		this.#members += other.#members;
		for (let i = 0; i < this.#first.length; i++) this.#first[i]! += other.#first[i]!;
		for (let i = 0; i < this.#back.length; i++) this.#back[i]! += other.#back[i]!;
	}

	/** Members whose first day is each day. */
	byDay(criterion: Criterion, store: StoreId): Uint32Array {
		const first = this.#row(criterion, store) * this.days;
		return this.#first.slice(first, first + this.days);
	}

	/** Members whose first day has come by a day, inclusive; by the last day unless said otherwise. */
	crossedBy(criterion: Criterion, store: StoreId, day: number = this.days - 1): number {
		return this.byDay(criterion, store)
			.subarray(0, day + 1)
			.reduce((sum, count) => sum + count, 0);
	}

	/** Of those that cross, how many come back on a later day of the run. */
	cameBack(criterion: Criterion, store: StoreId): number {
		return this.#back[this.#row(criterion, store)]!;
	}

	/**
	 * The first day by which at least this share of all members has crossed, or NEVER where fewer cross by the last day:
	 * a member that never crosses counts as later than any day.
	 * @param level above 0, at most 1
	 */
	quantile(criterion: Criterion, store: StoreId, level: number): number {
		const needed = Math.max(1, Math.ceil(level * this.#members - ROUNDING));
		let crossed = 0;
		return this.byDay(criterion, store).findIndex((count) => (crossed += count) >= needed);
	}

	#row(criterion: Criterion, store: StoreId): number {
		return CRITERION_IDS.indexOf(criterion) * STORE_COUNT + STORE_AT[store];
	}
}

/** So that 0.7 of 10 members are 7, whatever the last bit of the product. */
const ROUNDING = 1e-9;
