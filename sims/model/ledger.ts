/**
 * The books of one run: what stands in each store today, what moved, and what held it up. Arrays by store, written
 * in place, since a run closes 19 x 281 days and an object for each would cost more than the model.
 */
import { LARDER_COUNT, STORE_COUNT } from './store.ts';

export interface Ledger {
	/** At the start of the day until the store is closed; at its end after. In the store's unit, like all amounts. */
	readonly stock: Float64Array;
	readonly need: Float64Array;
	readonly arrivals: Float64Array;
	/** The part of arrivals that is local produce or river water. */
	readonly ownInflow: Float64Array;
	/** Today's loss as a share of stock and arrivals. */
	readonly lossShare: Float64Array;
	/** Today's loss as an amount: what a full pipe or reservoir cannot hold. */
	readonly spill: Float64Array;
	/** Loss and spill of the day. */
	readonly loss: Float64Array;
	/** Share of need that can be carried to those who need it. */
	readonly reach: Float64Array;
	/** Share of need that can be given at all. */
	readonly cap: Float64Array;
	/** An amount that is sure to arrive on later days: the rest of a harvest that is on. */
	readonly toCome: Float64Array;
	/** The share of need that may be issued today. */
	readonly ration: Float64Array;
	readonly issue: Float64Array;
	readonly openingStock: Float64Array;
	/** The need of day 0. */
	readonly openingNeed: Float64Array;
	/** Of the seven foods: issued and taken from the larder. Tonnes. */
	readonly eaten: Float64Array;
	/** Of the seven foods: what households keep. Tonnes. */
	readonly larder: Float64Array;
	/** Of the seven foods: moved from store to larder. Tonnes. */
	readonly refill: Float64Array;
}

/** Nothing in stock, nothing lost, nothing held up. */
export function emptyLedger(): Ledger {
	// One block of memory for all: a run makes a ledger, and seventeen blocks would cost it a tenth of its time.
	const block = new Float64Array(14 * STORE_COUNT + 3 * LARDER_COUNT);
	let taken = 0;
	const take = (length: number) => block.subarray(taken, (taken += length));
	const byStore = () => take(STORE_COUNT);
	const byLarder = () => take(LARDER_COUNT);
	const ledger = {
		stock: byStore(),
		need: byStore(),
		arrivals: byStore(),
		ownInflow: byStore(),
		lossShare: byStore(),
		spill: byStore(),
		loss: byStore(),
		reach: byStore(),
		cap: byStore(),
		toCome: byStore(),
		ration: byStore(),
		issue: byStore(),
		openingStock: byStore(),
		openingNeed: byStore(),
		eaten: byLarder(),
		larder: byLarder(),
		refill: byLarder(),
	};
	ledger.reach.fill(1);
	ledger.cap.fill(1);
	ledger.ration.fill(1);
	return ledger;
}
