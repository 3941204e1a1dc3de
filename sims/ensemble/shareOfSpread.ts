/**
 * How much of the spread of one number over the members of an ensemble each input explains by itself:
 * Var(E[Y|X]) / Var(Y), read off the members that there are.
 *
 * The members are parted into slices of equal probability of the input (K. Pearson's correlation ratio, 1905; as an
 * estimate from given data E. Plischke, E. Borgonovo and C. Smith, Eur. J. Oper. Res. 226, 2013), and what chance alone
 * would put between the slices is taken off (T. Kelley's correction, PNAS 21, 1935):
 *
 *     share = 1 - mean square within the slices / mean square of all
 *
 * An input that does nothing gets 0 on average, so single estimates may lie a little below. What the input does inside
 * one slice is missed: 0.3 of 100 with 32 slices and a straight line. The error is a jackknife over blocks of members
 * that follow each other; each block is stratified like the whole, so it credits the stratification.
 */
import { SLICES } from './draws.ts';

/** Each is left out once. */
export const BLOCKS = 16;

/** An estimate: that of all members, then those without each block. */
export type Estimate = Float64Array;
const LENGTH = 1 + BLOCKS;

/** Slices that so many members are parted into: half the root of their number, a power of two, so that each holds many. */
export function slicesFor(members: number): number {
	return Math.max(4, Math.min(SLICES, 2 ** Math.floor(Math.log2(Math.sqrt(members) / 2))));
}

/** The spread of some members' values. */
export class Spread {
	/** In the square of their unit; 0 where all are the same. */
	readonly variance: number;
	readonly members: number;
	readonly #parts: number;
	/** Less their mean, so that squares of large numbers do not drown small differences. */
	readonly #values: Float64Array;
	/** Of all, and then by block. */
	readonly #counts = new Float64Array(LENGTH);
	readonly #sums = new Float64Array(LENGTH);
	readonly #squares = new Float64Array(LENGTH);
	/** The same by slice, for the input at hand. */
	readonly #partCounts: Float64Array;
	readonly #partSums: Float64Array;

	/** @param values of at least 64 members, in their order */
	constructor(values: Float64Array) {
		const members = values.length;
		if (members < 64) throw new RangeError(`${members} members are too few to part`);
		this.members = members;
		this.#parts = slicesFor(members);
		this.#partCounts = new Float64Array(LENGTH * this.#parts);
		this.#partSums = new Float64Array(LENGTH * this.#parts);
		const same = values.every((value) => value === values[0]);
		const mean = values.reduce((sum, value) => sum + value, 0) / members;
		this.#values = values.map((value) => (same ? 0 : value - mean));
		for (let block = 0; block < BLOCKS; block++) {
			const end = this.#begin(block + 1);
			for (let member = this.#begin(block); member < end; member++) {
				const value = this.#values[member]!;
				for (const at of [0, 1 + block]) {
					this.#counts[at]! += 1;
					this.#sums[at]! += value;
					this.#squares[at]! += value * value;
				}
			}
		}
		this.variance = (this.#squares[0]! - this.#sums[0]! ** 2 / members) / (members - 1);
	}

	/**
	 * The share of the spread that an input explains by itself.
	 * @param slices in which of the SLICES slices each member's draw of it lies
	 */
	explainedBy(slices: Uint8Array): Estimate {
		const parts = this.#parts;
		const shift = Math.log2(SLICES / parts);
		const values = this.#values;
		const counts = this.#partCounts.fill(0);
		const sums = this.#partSums.fill(0);
		for (let block = 0; block < BLOCKS; block++) {
			const row = (1 + block) * parts;
			const end = this.#begin(block + 1);
			for (let member = this.#begin(block); member < end; member++) {
				const at = row + (slices[member]! >> shift);
				counts[at] = counts[at]! + 1;
				sums[at] = sums[at]! + values[member]!;
			}
		}
		for (let at = parts; at < counts.length; at++) {
			const part = at % parts;
			counts[part] = counts[part]! + counts[at]!;
			sums[part] = sums[part]! + sums[at]!;
		}
		const estimate = new Float64Array(LENGTH);
		for (let block = 0; block < LENGTH; block++) estimate[block] = this.#share(block);
		return estimate;
	}

	/** The first member of a block. */
	#begin(block: number): number {
		return Math.ceil((block * this.members) / BLOCKS);
	}

	/** @param block left out; 0: none */
	#share(block: number): number {
		const parts = this.#parts;
		const out = block * parts;
		let between = 0;
		let filled = 0;
		for (let part = 0; part < parts; part++) {
			const count = this.#partCounts[part]! - (block === 0 ? 0 : this.#partCounts[out + part]!);
			if (count === 0) continue;
			const sum = this.#partSums[part]! - (block === 0 ? 0 : this.#partSums[out + part]!);
			between += (sum * sum) / count;
			filled += 1;
		}
		const without = (of: Float64Array) => of[0]! - (block === 0 ? 0 : of[block]!);
		const count = without(this.#counts);
		const ofMean = without(this.#sums) ** 2 / count;
		const all = without(this.#squares) - ofMean;
		if (!(all > 0)) return 0;
		return 1 - (all - (between - ofMean)) / (count - filled) / (all / (count - 1));
	}
}

/** The standard error of an estimate. */
export function errorOf(estimate: Estimate): number {
	const without = estimate.subarray(1);
	const mean = without.reduce((sum, value) => sum + value, 0) / BLOCKS;
	const squares = without.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	return Math.sqrt(((BLOCKS - 1) / BLOCKS) * squares);
}
