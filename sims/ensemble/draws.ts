/** The assumptions of each member of an ensemble. */
import { ASSUMPTION_IDS, AT, type Assumption, type AssumptionId, type Assumptions } from '../model/assumption.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { hashOfName, stratifiedUnit } from './random.ts';

/** The value below which a share `u` of the triangular distribution (low, central, high) lies. */
export function triangularQuantile(
	u: number,
	{ low, central, high }: Pick<Assumption, 'low' | 'central' | 'high'>,
): number {
	const range = high - low;
	if (range === 0) return central;
	const below = (central - low) / range;
	if (u < below) return low + Math.sqrt(u * range * (central - low));
	return high - Math.sqrt((1 - u) * range * (high - central));
}

const NAME_HASHES = Uint32Array.from(ASSUMPTION_IDS, hashOfName);
/** As many as a first preview has; the page itself draws a block between two frames. */
const MEMBERS_PER_BLOCK = 64;
/** Blocks that are kept: of more members than the page runs, and not of any number. */
const MOST_BLOCKS = 256;
/** Equal slices of probability that a draw is told by; among the first 64 k members each holds k. */
export const SLICES = 64;
const WIDTH = ASSUMPTION_IDS.length;

/**
 * What every member assumes, before a scenario fixes single assumptions. Draws depend on the seed, the assumption's
 * id and the member's number alone; they are kept, since scenarios compared share them.
 */
export class Draws {
	readonly seed: number;
	readonly #assumptions: Assumptions;
	readonly #blocks: Float64Array[] = [];
	/** The last block beyond those that are kept. */
	#further: { readonly block: number; readonly rows: Float64Array } = { block: -1, rows: new Float64Array() };
	readonly #slices: Uint8Array[] = [];

	/** @param seed a whole number from 0 to 2^32 - 1 */
	constructor(assumptions: Assumptions, seed: number) {
		this.#assumptions = assumptions;
		this.seed = seed;
	}

	/** One number for each assumption, in the order of ASSUMPTION_IDS; the overrides of the scenario stand in place of draws. */
	fill(values: Float64Array, member: number, overrides: Scenario['assumptions']): void {
		const block = Math.floor(member / MEMBERS_PER_BLOCK);
		const row = (member - block * MEMBERS_PER_BLOCK) * WIDTH;
		values.set(this.#block(block).subarray(row, row + WIDTH));
		for (const [id, value] of Object.entries(overrides)) values[AT[id as AssumptionId]] = value;
	}

	/** In which of the SLICES each member's draw of one assumption lies, from 0 for the lowest; kept, for at least `members`. */
	slices(id: AssumptionId, members: number): Uint8Array {
		const at = AT[id];
		const kept = this.#slices[at] ?? new Uint8Array();
		if (kept.length >= members) return kept;
		const slices = new Uint8Array(Math.max(members, 2 * kept.length));
		slices.set(kept);
		for (let member = kept.length; member < slices.length; member++) {
			slices[member] = SLICES * stratifiedUnit(NAME_HASHES[at]!, this.seed, member);
		}
		return (this.#slices[at] = slices);
	}

	#block(block: number): Float64Array {
		if (block < MOST_BLOCKS) return (this.#blocks[block] ??= this.#draw(block));
		if (this.#further.block !== block) this.#further = { block, rows: this.#draw(block) };
		return this.#further.rows;
	}

	#draw(block: number): Float64Array {
		const rows = new Float64Array(MEMBERS_PER_BLOCK * WIDTH);
		for (let at = 0; at < WIDTH; at++) {
			const assumption = this.#assumptions[ASSUMPTION_IDS[at]!];
			for (let i = 0; i < MEMBERS_PER_BLOCK; i++) {
				const member = block * MEMBERS_PER_BLOCK + i;
				rows[i * WIDTH + at] =
					assumption.sampled === false
						? assumption.central
						: triangularQuantile(stratifiedUnit(NAME_HASHES[at]!, this.seed, member), assumption);
			}
		}
		return rows;
	}
}
