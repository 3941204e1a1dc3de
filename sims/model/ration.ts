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
import { STORES, STORE_AT, STORE_COUNT, type StoreId } from './store.ts';
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
	const untilSpoiltDays = lossShare[store]! > 0 ? 1 / lossShare[store]! : Infinity;
	return Math.min(rationTriggerDays, untilSpoiltDays, normalCoverDays);
}

export class Rationing {
	readonly #ledger: Ledger;
	readonly #triggerDays: number;
	readonly #reservoirTriggerDays: number;
	readonly #exponent: number;
	readonly #floors = new Float64Array(STORE_COUNT);
	/** Of each store, 1 if its ration follows cover. */
	readonly #follows = new Uint8Array(STORE_COUNT);
	/** The ration of those that do not follow cover: 1, or what the policy fixes. */
	readonly #fixed = new Float64Array(STORE_COUNT).fill(1);

	constructor(values: Float64Array, { policy, fixedRation }: Conditions, ledger: Ledger) {
		this.#ledger = ledger;
		this.#triggerDays = values[AT.rationTriggerDays]!;
		this.#reservoirTriggerDays = values[AT.reservoirTriggerDays]!;
		this.#exponent = values[AT.rationExponent]!;
		this.#floors.fill(values[AT.rationFloor]!);
		this.#floors[RESERVOIR] = values[AT.rationFloorPower]!;
		this.#floors[STORE_AT.lpg] = values[AT.rationFloorFuel]!;
		this.#floors[STORE_AT.motorFuel] = Math.max(values[AT.rationFloorFuel]!, values[AT.fuelShareEssential]!);
		for (const [at, store] of STORES.entries()) {
			const rule = rationRule(store, policy);
			if (rule === 'cover') this.#follows[at] = 1;
			if (rule === 'fixed') this.#fixed[at] = fixedRation;
		}
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
		}
	}

	#rationByCover(store: number): number {
		const { stock, arrivals, lossShare, spill, ownInflow, need, toCome } = this.#ledger;
		const before = stock[store]! + arrivals[store]!;
		const available = before - Math.min(before, lossShare[store]! * before + spill[store]!);
		const cover = coverDays(available + toCome[store]!, ownInflow[store]!, need[store]!);
		const trigger = triggerDays(store, this.#ledger, this.#triggerDays, this.#reservoirTriggerDays);
		return rationForCover(cover, trigger, this.#floors[store]!, this.#exponent);
	}
}
