/** Of first days compared run by run: in how many runs the one comes sooner than the other, and in how many later. */
import { type CriterionDays, NEVER } from '../model/firstDays.ts';
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

	/** Counts one member, in the order of the ids; what is not in a run is later than any day of it. */
	add(firsts: readonly CriterionDays[], others: readonly CriterionDays[]): void {
		let row = 0;
		for (let list = 0; list < firsts.length; list++) {
			const [first, other] = [firsts[list]!.first, others[list]!.first];
			for (let at = 0; at < first.length; at++, row++) {
				const [here, there] = [first[at]!, other[at]!];
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
