/**
 * The ration: how large a share of need a store gives out. It follows days of cover, is looked at again on review
 * days only, and never falls below its floor:
 *
 *     ration = 1                                        cover >= trigger
 *     ration = max(floor, (cover / trigger) ^ exponent)  otherwise
 */
import { pow } from './arithmetic.ts';
import { AT } from './assumption.ts';
import { type Conditions, OPEN, type Policy } from './conditions.ts';
import type { Ledger } from './ledger.ts';
import type { Order } from './order.ts';
import { STORES, STORE_AT, STORE_COUNT, type StoreId } from './store.ts';
import { Reserve, availableOf } from './reserve.ts';
import type { Today } from './today.ts';

/** Insulin and dialysis cannot be stretched, infants cannot wait, and a pipe has no counter. */
const NEVER_RATIONED: readonly StoreId[] = ['insulin', 'dialysis', 'infantFormula', 'pipelineGas'];

const RESERVOIR = STORE_AT.reservoir;

/** Share of need, in [floor, 1]. */
export function rationForCover(coverDays: number, triggerDays: number, floor: number, exponent: number): number {
	if (coverDays >= triggerDays) return 1;
	return Math.max(floor, pow(coverDays / triggerDays, exponent));
}

/** Days that the store lasts if need beyond own inflow is met in full; infinite where own inflow is enough. */
export function coverDays(available: number, ownInflow: number, need: number): number {
	if (need <= ownInflow) return Infinity;
	return Math.max(0, available - ownInflow) / (need - ownInflow);
}

/**
 * What sets a store's ration while the road is not open: its days of cover, the share of the policy `fixed`, the policy
 * `none`, or nothing, ever.
 */
export type RationRule = 'cover' | 'fixed' | 'none' | 'never';

export function rationRule(store: StoreId, policy: Policy): RationRule {
	if (NEVER_RATIONED.includes(store)) return 'never';
	if (policy === 'none') return 'none';
	// Power is stretched under a fixed ration too.
	return policy === 'fixed' && store !== 'reservoir' ? 'fixed' : 'cover';
}

/** Days of cover below which a store is rationed: a normal stock, or one that would spoil first, is no reason to. */
export function triggerDays(
	store: number,
	{ openingStock, openingNeed, lossShare }: Ledger,
	rationTriggerDays: number,
	reservoirTriggerDays: number,
): number {
	if (store === RESERVOIR) return reservoirTriggerDays;
	const normalCoverDays = openingStock[store]! / openingNeed[store]!;
	const untilSpoiltDays = 1 / lossShare[store]!; // endless where nothing is lost
	return Math.min(rationTriggerDays, untilSpoiltDays, normalCoverDays);
}

export class Rationing {
	/** Whether an order keeps anything back. */
	keepsBack = false;
	readonly #ledger: Ledger;
	readonly #policy: Policy;
	readonly #fixedRation: number;
	readonly #triggerDays: number;
	readonly #reservoirTriggerDays: number;
	readonly #exponent: number;
	readonly #floors = new Float64Array(STORE_COUNT);
	/** Of each store, 1 if its ration follows cover. */
	readonly #follows = new Uint8Array(STORE_COUNT);
	/** The ration of those that do not follow cover: 1, or what the policy fixes. */
	readonly #fixed = new Float64Array(STORE_COUNT).fill(1);
	/** What the last review gave, in a run with orders; today's ration may be less, where something is kept back. */
	#reviewed: Float64Array | null = null;
	#reserve: Reserve | null = null;

	constructor(values: Float64Array, { policy, fixedRation }: Conditions, ledger: Ledger) {
		this.#ledger = ledger;
		this.#policy = policy;
		this.#fixedRation = fixedRation;
		this.#triggerDays = values[AT.rationTriggerDays]!;
		this.#reservoirTriggerDays = values[AT.reservoirTriggerDays]!;
		this.#exponent = values[AT.rationExponent]!;
		this.#floors.fill(values[AT.rationFloor]!);
		this.#floors[RESERVOIR] = values[AT.rationFloorPower]!;
		this.#floors[STORE_AT.lpg] = values[AT.rationFloorFuel]!;
		this.#floors[STORE_AT.motorFuel] = Math.max(values[AT.rationFloorFuel]!, values[AT.fuelShareEssential]!);
		for (let store = 0; store < STORE_COUNT; store++) this.#rule(store, null);
	}

	/** Takes an order, and tells whether it changes a store's rule: then rations are reviewed today. */
	order({ rations, keptBack }: Order): boolean {
		let changes = false;
		for (let store = 0; store < STORE_COUNT; store++) if (this.#rule(store, rations[store]!)) changes = true;
		this.#reviewed ??= this.#ledger.ration.slice();
		this.keepsBack = keptBack.some((share) => share > 0);
		this.#reserve = this.keepsBack ? new Reserve(keptBack, this.#ledger) : null;
		this.#ledger.ration.set(this.#reviewed); // what is kept back lowers it again
		return changes;
	}

	/** Sets how a store is rationed, by a share of need or, for null, by the policy. Tells whether that is another rule. */
	#rule(store: number, ordered: number | null): boolean {
		const rule = rationRule(STORES[store]!, this.#policy);
		const byPolicy = ordered === null || rule === 'never';
		const follows = byPolicy && rule === 'cover' ? 1 : 0;
		const fixed = byPolicy ? (rule === 'fixed' ? this.#fixedRation : 1) : ordered;
		const changes = this.#follows[store] !== follows || this.#fixed[store] !== fixed;
		this.#follows[store] = follows;
		this.#fixed[store] = fixed;
		return changes;
	}

	/**
	 * On a review day, enters the rations of the stores from `first` to before `end`; they hold until the next. An
	 * open road lifts all but that of power. Day 0, and any day on which the road changes, is a review day.
	 */
	review(first: number, end: number, today: Today): void {
		const { ration, need, openingNeed } = this.#ledger;
		for (let store = first; store < end; store++) {
			if (today.index === 0) openingNeed[store] = need[store]!;
			if (today.road === OPEN && store !== RESERVOIR) ration[store] = 1;
			else ration[store] = this.#follows[store] === 1 ? this.#rationByCover(store) : this.#fixed[store]!;
			if (this.#reviewed !== null) this.#reviewed[store] = ration[store]!;
		}
	}

	/** Lowers today's rations of the stores from `first` to before `end` to what is not kept back. */
	keepBack(first: number, end: number): void {
		const { ration } = this.#ledger;
		for (let store = first; store < end; store++) {
			ration[store] = Math.min(this.#reviewed![store]!, this.#reserve!.mostOf(store));
		}
	}

	#rationByCover(store: number): number {
		const { ownInflow, need, toCome } = this.#ledger;
		const available = availableOf(store, this.#ledger);
		const cover = coverDays(available + toCome[store]!, ownInflow[store]!, need[store]!);
		const trigger = triggerDays(store, this.#ledger, this.#triggerDays, this.#reservoirTriggerDays);
		return rationForCover(cover, trigger, this.#floors[store]!, this.#exponent);
	}
}
