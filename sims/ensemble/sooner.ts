/** Of first days compared run by run: in how many runs the one comes sooner than the other, and in how many later. */
import { NEVER } from '../model/firstDays.ts';
import type { DateId } from './firstDates.ts';

/** As plain data, by the order of `ids`. In the other members both come on the same day, or neither does. */
export interface SoonerCounts {
	readonly ids: readonly DateId[];
	readonly sooner: Uint32Array;
	readonly later: Uint32Array;
}

export class Sooner {
	readonly #ids: readonly DateId[];
	readonly #sooner: Uint32Array;
	readonly #later: Uint32Array;

	constructor(ids: readonly DateId[]) {
		this.#ids = ids;
		this.#sooner = new Uint32Array(ids.length);
		this.#later = new Uint32Array(ids.length);
	}

	/**
	 * Counts some members; what is not in a run is later than any day of it.
	 * @param firsts by event, in the order of the ids, `stride` numbers for as many members; `others` likewise
	 */
	addMany(firsts: Int16Array, others: Int16Array, members: number, stride: number): void {
		for (let row = 0; row < this.#ids.length; row++) {
			for (let at = row * stride; at < row * stride + members; at++) {
				const [here, there] = [firsts[at]!, others[at]!];
				if (here === there) continue;
				const sooner = there === NEVER || (here !== NEVER && here < there);
				(sooner ? this.#sooner : this.#later)[row]! += 1;
			}
		}
	}

	merge(other: Sooner): void {
		for (let i = 0; i < this.#ids.length; i++) {
			this.#sooner[i]! += other.#sooner[i]!;
			this.#later[i]! += other.#later[i]!;
		}
	}

	/** A copy of all counts. */
	counts(): SoonerCounts {
		return { ids: this.#ids, sooner: this.#sooner.slice(), later: this.#later.slice() };
	}
}
