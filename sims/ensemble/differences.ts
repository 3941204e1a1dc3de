/**
 * Whole-number counts of differences by day, run by run: the bins of the series that is compared, once on each side of a
 * bin of its own for no difference. Merged in any order they say the same, and with the two sides exchanged they say the
 * same with the other sign, to the last bit.
 */
import { BAND_LEVELS, type Bands } from './bands.ts';
import { SLOTS, slotOf, valueInSlot } from './histogram.ts';
import type { Scale } from './series.ts';

/** Where no difference is counted; bins below it are of runs that are lower. */
const SAME = SLOTS - 1;
const SIGNED_SLOTS = 2 * SAME + 1;
/** Nearer than this share of the scale two runs are the same: sums of the same numbers may differ in their last bits. */
const SAME_TO = 1e-9;

/** By day: in how many members the one is below the other, and in how many above it. In the others they are the same. */
export interface Order {
	readonly lower: Uint32Array;
	readonly higher: Uint32Array;
}

export class Differences {
	readonly days: number;
	/** That of what is compared: a difference is read as finely as an amount of its size. */
	readonly scale: Scale;
	readonly #counts: Uint32Array;
	readonly #sameTo: number;

	constructor(days: number, scale: Scale) {
		this.days = days;
		this.scale = scale;
		this.#counts = new Uint32Array(days * SIGNED_SLOTS);
		this.#sameTo = SAME_TO * (scale.kind === 'share' ? scale.top : scale.half);
	}

	/**
	 * Counts `values - others` of some members, both laid out as `Histogram.add` takes them.
	 * Throws a RangeError for what is not a number.
	 */
	add(values: Float64Array, others: Float64Array, members = 1, stride = members, from = 0): void {
		for (let day = 0; day < this.days; day++) {
			const same = day * SIGNED_SLOTS + SAME;
			const begin = from + day * stride;
			for (let i = begin; i < begin + members; i++) {
				const difference = values[i]! - others[i]!;
				const size = Math.abs(difference);
				const slot = size <= this.#sameTo ? 0 : slotOf(this.scale, size);
				if (slot !== slot) throw new RangeError(`a run gave no number on day ${day}`);
				const at = difference < 0 ? same - slot : same + slot;
				this.#counts[at] = this.#counts[at]! + 1;
			}
		}
	}

	clear(): void {
		this.#counts.fill(0);
	}

	merge(other: Differences): void {
		for (let i = 0; i < this.#counts.length; i++) this.#counts[i] = this.#counts[i]! + other.#counts[i]!;
	}

	/**
	 * The quantiles BAND_LEVELS of every day, a level after the other: linear between order statistics, each of which is
	 * known to the width of its bin. The lower half is read from the lowest run up, the upper half likewise from the
	 * highest down.
	 */
	bands(members: number): Bands {
		const { days } = this;
		const out = new Float64Array(BAND_LEVELS.length * days);
		const half = BAND_LEVELS.length >> 1;
		const places = BAND_LEVELS.slice(0, half + 1).map((level) => level * (members - 1));
		const ranks = [...new Set(places.flatMap((place) => [Math.floor(place), Math.ceil(place)]))].sort((a, b) => a - b);
		for (let day = 0; day < days; day++) {
			const fromBelow = this.#ranked(day, ranks, 1);
			const fromAbove = this.#ranked(day, ranks, -1);
			places.forEach((place, index) => {
				out[index * days + day] = between(fromBelow, place);
				// Without a sign on 0.
				if (index < half) out[(BAND_LEVELS.length - 1 - index) * days + day] = 0 - between(fromAbove, place);
			});
		}
		return out;
	}

	/** The runs with so many before them, counted from the lowest or, with the sign turned, from the highest. */
	#ranked(day: number, ranks: readonly number[], direction: 1 | -1): ReadonlyMap<number, number> {
		const first = day * SIGNED_SLOTS + (direction === 1 ? 0 : SIGNED_SLOTS - 1);
		const values = new Map<number, number>();
		let step = 0;
		let before = 0;
		let here = this.#counts[first]!;
		for (const rank of ranks) {
			while (before + here <= rank && step < SIGNED_SLOTS - 1) {
				before += here;
				step += 1;
				here = this.#counts[first + direction * step]!;
			}
			// The members of a bin are taken to stand evenly in it.
			const place = rank - before + 0.5;
			const slot = step - SAME;
			const size =
				slot < 0 ? -valueInSlot(this.scale, -slot, (here - place) / here) : valueInSlot(this.scale, slot, place / here);
			values.set(rank, size);
		}
		return values;
	}

	order(): Order {
		const counted = (from: number, to: number) =>
			Uint32Array.from({ length: this.days }, (_, day) =>
				this.#counts
					.subarray(day * SIGNED_SLOTS + from, day * SIGNED_SLOTS + to)
					.reduce((sum, count) => sum + count, 0),
			);
		return { lower: counted(0, SAME), higher: counted(SAME + 1, SIGNED_SLOTS) };
	}
}

/** Linear between the runs on either side of a place; the middle of two is the same from either end. */
function between(ranked: ReadonlyMap<number, number>, place: number): number {
	const low = ranked.get(Math.floor(place))!;
	const high = ranked.get(Math.ceil(place))!;
	const share = place - Math.floor(place);
	return share === 0.5 ? (low + high) / 2 : low + share * (high - low);
}
