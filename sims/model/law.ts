/**
 * The law that every store follows, each day:
 *
 *     available = stock + arrivals - loss
 *     share     = min(cap, own + (1 - own) * min(ration, reach))     own: the part of need that own inflow meets
 *     issue     = min(available, need * share)
 *     closing   = available - issue - refill
 *
 * A store is never overdrawn: shortage is unmet need, not a negative stock.
 */

/** Share of need that may be given out, in [0, 1]. Own inflow is neither rationed nor carried by road. */
export function deliverableShare(need: number, ownInflow: number, ration: number, reach: number, cap: number): number {
	const own = Math.min(1, ownInflow / need);
	return Math.min(cap, own + (1 - own) * Math.min(ration, reach));
}

/** What leaves the store for use, in the store's unit. */
export function issued(available: number, need: number, share: number): number {
	return Math.min(available, need * share);
}
