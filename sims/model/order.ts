/**
 * What someone at a desk may order before a day of a run: what trucks are loaded with, how strictly stores are rationed,
 * what is kept back. Runs of an ensemble are given no orders.
 */

/** Shares of a mixed load, 0 to 1; together at most 1. What is left is goods that no store takes. */
export interface Load {
	readonly food: number;
	readonly motorFuel: number;
	readonly lpg: number;
}

/** Holds from the day on which it is given until the next one. */
export interface Order {
	readonly load: Load;
	/** By store, the ration as a share of need, 0 to 1; null: by the scenario's policy. Stores that are never rationed stay so. */
	readonly rations: readonly (number | null)[];
	/** By store, the share, 0 to 1, of what is in store now and of what comes in until the next order, that is not given out until then. */
	readonly keptBack: readonly number[];
}

/** The order given before a day, or null where none is. */
export type Orders = (day: number) => Order | null;
