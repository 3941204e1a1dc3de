/**
 * What an order keeps back until the next one. A reserve is a ration, and no store beside the stores: on each day
 *
 *     kept   = kept yesterday + share * arrivals, less what is lost of it        at first share * stock
 *     ration <= the part of need beyond own inflow that (available - kept) meets
 *
 * so that books close as ever. Own inflow is local and is not kept.
 */
import type { Ledger } from './ledger.ts';
import { STORES } from './store.ts';

/** What there is to give of a store today: stock and arrivals after losses. */
export function availableOf(store: number, { stock, arrivals, lossShare, spill }: Ledger): number {
	const before = stock[store]! + arrivals[store]!;
	return before - Math.min(before, lossShare[store]! * before + spill[store]!);
}

export class Reserve {
	readonly #shares: readonly number[];
	readonly #ledger: Ledger;
	/** By store, in its unit. */
	readonly #kept: Float64Array;

	/** Sets aside a share of the stocks as they stand. */
	constructor(shares: readonly number[], ledger: Ledger) {
		this.#shares = shares;
		this.#ledger = ledger;
		this.#kept = Float64Array.from(STORES, (_, store) => shares[store]! * ledger.stock[store]!);
	}

	/** Adds the day's part of what comes into a store, and gives the ration, 0 to 1, above which less would stay than is kept. */
	mostOf(store: number): number {
		const share = this.#shares[store]!;
		if (share === 0) return 1;
		const { arrivals, ownInflow, lossShare, need } = this.#ledger;
		const added = share * Math.max(0, arrivals[store]! - ownInflow[store]!);
		const kept = (this.#kept[store]! + added) * (1 - lossShare[store]!);
		this.#kept[store] = kept;
		const own = Math.min(1, ownInflow[store]! / need[store]!);
		if (own === 1) return 1;
		const open = Math.max(0, availableOf(store, this.#ledger) - kept);
		return Math.min(1, Math.max(0, open / need[store]! - own) / (1 - own));
	}
}
