/**
 * Whole-number counts of where the members lie, by day: merged in any order they give the same bands to the last
 * bit, and their memory does not grow with the number of members.
 */
import type { Scale } from './series.ts';

/** Bins between the ends; a band is read to about a thousandth of the scale. */
export const BINS = 1024;
/** A bin for values at or below 0 comes first, one for values at or above the top comes last. */
export const SLOTS = BINS + 2;

/** The bin of a value; NaN for what is not a number. */
export function slotOf(scale: Scale, value: number): number {
	if (value <= 0) return 0;
	if (scale.kind === 'share') return value >= scale.top ? SLOTS - 1 : 1 + Math.floor((value / scale.top) * BINS);
	return 1 + Math.min(BINS - 1, Math.floor((value / (value + scale.half)) * BINS));
}

/** @param within how far from its lower edge to its upper one, 0 to 1 */
export function valueInSlot(scale: Scale, slot: number, within: number): number {
	if (slot === 0) return 0;
	if (scale.kind === 'share') return slot === SLOTS - 1 ? scale.top : ((slot - 1 + within) / BINS) * scale.top;
	// The last bin has no upper end: its value is that of its middle.
	const share = Math.min((slot - 1 + within) / BINS, (BINS - 0.5) / BINS);
	return (scale.half * share) / (1 - share);
}

/**
 * The value at a rank. The members of a bin are taken to stand evenly in it.
 * @param rank from 0, between two members where it is no whole number
 * @param slot the bin of the last member at or below it
 * @param before members in the bins below that one
 * @param here members in it
 */
export function valueAtRank(scale: Scale, rank: number, slot: number, before: number, here: number): number {
	const within = here === 0 ? 0 : Math.min(1, (rank - before + 0.5) / here);
	return valueInSlot(scale, slot, within);
}

/** Where a histogram counts. Most of its bins stay empty, so that it is noted which are not. */
export interface HistogramMemory {
	/** `days` rows of SLOTS. */
	readonly counts: Uint32Array<ArrayBuffer>;
	/** By day: no bin below this one holds anything, and none above that one. SLOTS and 0 where none does. */
	readonly lows: Uint16Array;
	readonly highs: Uint16Array;
}

function ownMemory(days: number): HistogramMemory {
	return {
		counts: new Uint32Array(days * SLOTS),
		lows: new Uint16Array(days).fill(SLOTS),
		highs: new Uint16Array(days),
	};
}

export class Histogram {
	readonly days: number;
	readonly scale: Scale;
	readonly #counts: Uint32Array<ArrayBuffer>;
	readonly #lows: Uint16Array;
	readonly #highs: Uint16Array;

	/** @param memory by default its own; another one is taken as it stands */
	constructor(days: number, scale: Scale, memory = ownMemory(days)) {
		this.days = days;
		this.scale = scale;
		this.#counts = memory.counts;
		this.#lows = memory.lows;
		this.#highs = memory.highs;
	}

	/**
	 * Counts some members: day by day, `stride` numbers apart from `from` on, one value for each of `members`. Several
	 * at a time, since the counts of one day then stay at hand, and those of all days together do not.
	 * Throws a RangeError for what is not a number: that is a fault of the model.
	 */
	add(values: Float64Array, members = 1, stride = members, from = 0): void {
		const counts = this.#counts;
		const { days, scale } = this;
		for (let day = 0; day < days; day++) {
			const first = day * SLOTS;
			const begin = from + day * stride;
			let low = this.#lows[day]!;
			let high = this.#highs[day]!;
			for (let i = begin; i < begin + members; i++) {
				const slot = slotOf(scale, values[i]!);
				if (slot !== slot) throw new RangeError(`a run gave no number on day ${day}`);
				counts[first + slot] = counts[first + slot]! + 1;
				if (slot < low) low = slot;
				if (slot > high) high = slot;
			}
			this.#lows[day] = low;
			this.#highs[day] = high;
		}
	}

	clear(): void {
		for (let day = 0; day < this.days; day++) {
			this.#counts.fill(0, day * SLOTS + this.#lows[day]!, day * SLOTS + this.#highs[day]! + 1);
		}
		this.#lows.fill(SLOTS);
		this.#highs.fill(0);
	}

	merge(other: Histogram): void {
		this.take(other.#counts);
	}

	/** Takes over the counts of another histogram of the same days and scale. */
	take(counts: Uint32Array): void {
		for (let day = 0; day < this.days; day++) {
			for (let slot = 0; slot < SLOTS; slot++) {
				const count = counts[day * SLOTS + slot]!;
				if (count === 0) continue;
				this.#counts[day * SLOTS + slot] = this.#counts[day * SLOTS + slot]! + count;
				this.#lows[day] = Math.min(this.#lows[day]!, slot);
				this.#highs[day] = Math.max(this.#highs[day]!, slot);
			}
		}
	}

	/** A copy of all counts, days x SLOTS, day by day. */
	counts(): Uint32Array<ArrayBuffer> {
		return this.#counts.slice();
	}

	/**
	 * Quantiles of every day, a level after the other, each `days` long.
	 * @param levels in rising order, each in [0, 1]
	 */
	quantiles(members: number, levels: readonly number[]): Float64Array {
		const { days } = this;
		const counts = this.#counts;
		const out = new Float64Array(levels.length * days);
		for (let day = 0; day < days; day++) {
			const last = day * SLOTS + this.#highs[day]!;
			let slot = Math.min(last, day * SLOTS + this.#lows[day]!);
			let before = 0;
			let here = counts[slot]!;
			for (let index = 0; index < levels.length; index++) {
				const rank = levels[index]! * (members - 1);
				while (before + here <= rank && slot < last) {
					before += here;
					slot += 1;
					here = counts[slot]!;
				}
				out[index * days + day] = valueAtRank(this.scale, rank, slot - day * SLOTS, before, here);
			}
		}
		return out;
	}
}
