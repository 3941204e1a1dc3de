/**
 * The law that every store follows, each day:
 *
 *     loss      = lossShare * (stock + arrivals) + spill, and never more than there is
 *     available = stock + arrivals - loss
 *     share     = min(cap, own + (1 - own) * min(ration, reach))     own: the part of need that own inflow meets
 *     issue     = min(available, need * share)
 *     closing   = available - issue - refill
 *
 * A store is never overdrawn: shortage is unmet need, not a negative stock. Own inflow is neither rationed nor
 * carried by road. The refill of larders, on open days, follows the meal and stands in `food.ts`.
 */
import type { Ledger } from './ledger.ts';
import type { Rationing } from './ration.ts';
import type { Today } from './today.ts';

/**
 * Closes the day of the stores from `first` to before `end`, in place. Need, arrivals, losses, reach and cap stand
 * in the ledger. One loop over plain arrays: this is where a run spends its time.
 */
export function closeStores(first: number, end: number, ledger: Ledger, rationing: Rationing, today: Today): void {
	if (today.review) rationing.review(first, end, today);
	if (rationing.keepsBack) rationing.keepBack(first, end);
	const { stock, need, arrivals, ownInflow, lossShare, spill, loss, reach, cap, ration, issue } = ledger;
	for (let store = first; store < end; store++) {
		const before = stock[store]! + arrivals[store]!;
		const lost = Math.min(before, lossShare[store]! * before + spill[store]!);
		const available = before - lost;
		const own = Math.min(1, ownInflow[store]! / need[store]!);
		const share = Math.min(cap[store]!, own + (1 - own) * Math.min(ration[store]!, reach[store]!));
		const out = Math.min(available, need[store]! * share);
		loss[store] = lost;
		issue[store] = out;
		stock[store] = available - out;
	}
}
