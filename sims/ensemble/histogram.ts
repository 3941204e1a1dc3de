/**
 * Whole-number counts of where the members lie, by day: merged in any order they give the same bands to the last
 * bit, and their memory does not grow with the number of members.
 */
import type { Scale } from './series.ts';

/** Bins between the ends; a band is read to about a thousandth of the scale. */
export const BINS = 1024;
/** A bin for values at or below 0 comes first, one for values at or above the top comes last. */
const SLOTS = BINS + 2;

export class Histogram {
	readonly days: number;
	readonly scale: Scale;
	readonly #counts: Uint32Array;

	constructor(days: number, scale: Scale) {
		this.days = days;
		this.scale = scale;
		this.#counts = new Uint32Array(days * SLOTS);
	}

	/** Counts one member's value of one day. Throws a RangeError if it is not a number: that is a fault of the model. */
	add(day: number, value: number): void {
		if (value !== value) throw new RangeError(`a run gave no number on day ${day}`);
		const slot = day * SLOTS + this.#slot(value);
		this.#counts[slot] = this.#counts[slot]! + 1;
	}

	clear(): void {
		this.#counts.fill(0);
	}

	merge(other: Histogram): void {
		for (let i = 0; i < this.#counts.length; i++) this.#counts[i] = this.#counts[i]! + other.#counts[i]!;
	}

	/**
	 * Quantiles of one day, into `out`: a level after the other, each `days` long.
	 * @param levels in rising order, each in [0, 1]
	 */
	quantiles(day: number, members: number, levels: readonly number[], out: Float64Array): void {
		const first = day * SLOTS;
		let slot = 0;
		let before = 0;
		let here = this.#counts[first]!;
		levels.forEach((level, index) => {
			const rank = level * (members - 1);
			while (before + here <= rank && slot < SLOTS - 1) {
				before += here;
				slot += 1;
				here = this.#counts[first + slot]!;
			}
			// The members of a bin are taken to stand evenly in it.
			const within = here === 0 ? 0 : Math.min(1, (rank - before + 0.5) / here);
			out[index * this.days + day] = this.#value(slot, within);
		});
	}

	#slot(value: number): number {
		if (value <= 0) return 0;
		const { scale } = this;
		if (scale.kind === 'share') return value >= scale.top ? SLOTS - 1 : 1 + Math.floor((value / scale.top) * BINS);
		return 1 + Math.min(BINS - 1, Math.floor((value / (value + scale.half)) * BINS));
	}

	#value(slot: number, within: number): number {
		if (slot === 0) return 0;
		const { scale } = this;
		if (scale.kind === 'share') return slot === SLOTS - 1 ? scale.top : ((slot - 1 + within) / BINS) * scale.top;
		// The last bin has no upper end: its value is that of its middle.
		const share = Math.min((slot - 1 + within) / BINS, (BINS - 0.5) / BINS);
		return (scale.half * share) / (1 - share);
	}
}
