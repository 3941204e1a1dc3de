/** Who passes today, and what they bring: relief trucks and dated convoys. */
import { AT } from './assumption.ts';
import { Cargo } from './cargo.ts';
import { type Conditions, type DatedConvoy, OPEN } from './conditions.ts';
import type { Ledger } from './ledger.ts';
import type { Load } from './order.ts';
import { STORE_COUNT } from './store.ts';
import type { Today } from './today.ts';

/** The share of a convoy that passes; all or nothing but in the central run. */
export function passedShare({ passes }: DatedConvoy, { road, passing }: Pick<Today, 'road' | 'passing'>): number {
	if (passes === null) return road === OPEN ? 1 : passing;
	return passes ? 1 : 0;
}

export class Access {
	readonly #conditions: Conditions;
	readonly #ledger: Ledger;
	readonly #values: Float64Array;
	#cargo: Cargo;
	readonly #reliefTonnesPerTruck: number;
	readonly #convoyTonnesPerTruck: number;

	constructor(values: Float64Array, conditions: Conditions, ledger: Ledger) {
		this.#conditions = conditions;
		this.#ledger = ledger;
		this.#values = values;
		this.#cargo = new Cargo(values);
		this.#reliefTonnesPerTruck = values[AT.reliefTonnesPerTruck]!;
		this.#convoyTonnesPerTruck = values[AT.convoyTonnesPerTruck]!;
	}

	/** From today on, relief trucks and mixed convoys hold this. */
	order(load: Load): void {
		this.#cargo = new Cargo(this.#values, load);
	}

	/** Counts trucks and enters what they carry as the arrivals of the stores; all other arrivals become 0. */
	arrive(today: Today): void {
		const relief = this.#conditions.trucksPerDay[today.index]!;
		today.trucksTried = relief;
		today.trucksPassed = relief * today.passing;
		today.mixedTonnes = relief * this.#reliefTonnesPerTruck * today.passing;
		today.foodConvoyTonnes = 0;
		this.#addConvoys(today);

		const { arrivals } = this.#ledger;
		for (let store = 0; store < STORE_COUNT; store++) arrivals[store] = 0;
		this.#cargo.unload(arrivals, today.mixedTonnes, today.foodConvoyTonnes);
	}

	#addConvoys(today: Today): void {
		const convoys = this.#conditions.convoys[today.index];
		if (convoys == null) return;
		for (const convoy of convoys) {
			const passes = passedShare(convoy, today);
			const tonnes = convoy.trucks * (convoy.tonnesPerTruck ?? this.#convoyTonnesPerTruck) * passes;
			today.trucksTried += convoy.trucks;
			today.trucksPassed += convoy.trucks * passes;
			if (convoy.cargo === 'food') today.foodConvoyTonnes += tonnes;
			else today.mixedTonnes += tonnes;
		}
	}
}
