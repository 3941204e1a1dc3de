/** One store's day, entered in the ledger by the law. */
import { deliverableShare, issued } from './law.ts';
import type { Ledger } from './ledger.ts';
import type { Rationing } from './ration.ts';
import type { Today } from './today.ts';

export class Account {
	readonly #ledger: Ledger;
	readonly #rationing: Rationing;

	constructor(ledger: Ledger, rationing: Rationing) {
		this.#ledger = ledger;
		this.#rationing = rationing;
	}

	/** Closes a store's day whose loss is a share of what there is. Need, arrivals and own inflow stand in the ledger. */
	close(store: number, today: Today, lossShare: number, reach = 1, cap = 1, stillToCome = 0): void {
		const loss = lossShare * (this.#ledger.stock[store]! + this.#ledger.arrivals[store]!);
		this.closeAfter(loss, store, today, lossShare, reach, cap, stillToCome);
	}

	/** The same for a loss that is an amount: a full pipe, a full reservoir. */
	closeAfter(
		loss: number,
		store: number,
		today: Today,
		lossShare = 0,
		reach = 1,
		cap = 1,
		stillToCome = 0,
	): void {
		const ledger = this.#ledger;
		const need = ledger.need[store]!;
		if (today.index === 0) ledger.openingNeed[store] = need;
		// The loss can exceed what there is by a unit in the last place; a stock is never negative.
		const available = Math.max(0, ledger.stock[store]! + ledger.arrivals[store]! - loss);
		const ration = this.#rationing.today(store, today, available, lossShare, stillToCome);
		const share = deliverableShare(need, ledger.ownInflow[store]!, ration, reach, cap);
		const issue = issued(available, need, share);
		ledger.loss[store] = loss;
		ledger.ration[store] = ration;
		ledger.issue[store] = issue;
		ledger.stock[store] = available - issue;
	}
}
