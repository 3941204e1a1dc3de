/**
 * The ration: how large a share of need a store gives out. It follows days of cover, is looked at again on review
 * days only, and never falls below its floor:
 *
 *     ration = 1                                        cover >= trigger
 *     ration = max(floor, (cover / trigger) ^ exponent)  otherwise
 */
import { pow } from './arithmetic.ts';
import { AT } from './assumption.ts';
import { type Conditions, OPEN } from './conditions.ts';
import type { Ledger } from './ledger.ts';
import { STORE_AT, STORE_COUNT, type StoreId } from './store.ts';
import type { Today } from './today.ts';

/** Insulin and dialysis cannot be stretched, infants cannot wait, and a pipe has no counter. */
const NEVER_RATIONED: readonly StoreId[] = ['insulin', 'dialysis', 'infantFormula', 'pipelineGas'];
const RATIONED = Uint8Array.from({ length: STORE_COUNT }, () => 1);
for (const store of NEVER_RATIONED) RATIONED[STORE_AT[store]] = 0;

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

export class Rationing {
	readonly #conditions: Conditions;
	readonly #ledger: Ledger;
	readonly #triggerDays: number;
	readonly #reservoirTriggerDays: number;
	readonly #exponent: number;
	readonly #floors = new Float64Array(STORE_COUNT);
	readonly #reviewed = new Float64Array(STORE_COUNT);

	constructor(values: Float64Array, conditions: Conditions, ledger: Ledger) {
		this.#conditions = conditions;
		this.#ledger = ledger;
		this.#triggerDays = values[AT.rationTriggerDays]!;
		this.#reservoirTriggerDays = values[AT.reservoirTriggerDays]!;
		this.#exponent = values[AT.rationExponent]!;
		this.#floors.fill(values[AT.rationFloor]!);
		this.#floors[RESERVOIR] = values[AT.rationFloorPower]!;
		this.#floors[STORE_AT.lpg] = values[AT.rationFloorFuel]!;
		this.#floors[STORE_AT.motorFuel] = Math.max(values[AT.rationFloorFuel]!, values[AT.fuelShareEssential]!);
		this.#reviewed.fill(1);
	}

	/**
	 * Today's ration of a store, from what it has to give. `lossShare` is today's, `stillToCome` a harvest that is on
	 * and will go on; both shape when stretching begins.
	 */
	today(store: number, today: Today, available: number, lossShare: number, stillToCome: number): number {
		const { policy, fixedRation } = this.#conditions;
		if (RATIONED[store] === 0 || policy === 'none') return 1;
		if (store !== RESERVOIR) {
			if (today.road === OPEN) return 1;
			if (policy === 'fixed') return fixedRation;
		}
		if (today.review) this.#reviewed[store] = this.#review(store, available, lossShare, stillToCome);
		return this.#reviewed[store]!;
	}

	#review(store: number, available: number, lossShare: number, stillToCome: number): number {
		const ledger = this.#ledger;
		const cover = coverDays(available + stillToCome, ledger.ownInflow[store]!, ledger.need[store]!);
		return rationForCover(cover, this.#trigger(store, lossShare), this.#floors[store]!, this.#exponent);
	}

	/** A normal stock, or one that would spoil first, is no reason to ration. */
	#trigger(store: number, lossShare: number): number {
		if (store === RESERVOIR) return this.#reservoirTriggerDays;
		const normalCoverDays = this.#ledger.openingStock[store]! / this.#ledger.openingNeed[store]!;
		const untilSpoiltDays = lossShare > 0 ? 1 / lossShare : Infinity;
		return Math.min(this.#triggerDays, untilSpoiltDays, normalCoverDays);
	}
}
