/**
 * The books of one run: what stands in each store today, and what moved. Arrays by store, written in place, since
 * a run closes 19 x 281 days and an object for each would cost more than the model.
 */
import { LARDER_COUNT, STORE_COUNT } from './store.ts';

export interface Ledger {
	/** At the start of the day until the day is closed; at its end after. In the store's unit, like all that follow. */
	readonly stock: Float64Array;
	readonly need: Float64Array;
	readonly arrivals: Float64Array;
	/** The part of arrivals that is local produce or river water. */
	readonly ownInflow: Float64Array;
	readonly loss: Float64Array;
	/** The share of need that may be issued, as last reviewed and as used today. */
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

export function emptyLedger(): Ledger {
	const byStore = () => new Float64Array(STORE_COUNT);
	const byLarder = () => new Float64Array(LARDER_COUNT);
	return {
		stock: byStore(),
		need: byStore(),
		arrivals: byStore(),
		ownInflow: byStore(),
		loss: byStore(),
		ration: byStore(),
		issue: byStore(),
		openingStock: byStore(),
		openingNeed: byStore(),
		eaten: byLarder(),
		larder: byLarder(),
		refill: byLarder(),
	};
}
