/** Who passes today, and what they bring: relief trucks and dated convoys. */
import { AT } from './assumption.ts';
import { type Conditions, OPEN } from './conditions.ts';
import type { Ledger } from './ledger.ts';
import { FOOD_COUNT, STORE_AT, STORE_COUNT } from './store.ts';
import type { Today } from './today.ts';

const LITRES_PER_TONNE = 1000 / 0.84;
const KG_PER_TONNE = 1000;

export class Access {
	readonly #conditions: Conditions;
	readonly #ledger: Ledger;
	readonly #reliefTonnesPerTruck: number;
	readonly #convoyTonnesPerTruck: number;
	readonly #foodShare: number;
	readonly #motorFuelLitresPerTonne: number;
	readonly #lpgKgPerTonne: number;
	readonly #foodShares = new Float64Array(FOOD_COUNT);

	constructor(values: Float64Array, conditions: Conditions, ledger: Ledger) {
		this.#conditions = conditions;
		this.#ledger = ledger;
		this.#reliefTonnesPerTruck = values[AT.reliefTonnesPerTruck]!;
		this.#convoyTonnesPerTruck = values[AT.convoyTonnesPerTruck]!;
		const food = values[AT.cargoShareFood]!;
		const motorFuel = values[AT.cargoShareMotorFuel]!;
		const lpg = values[AT.cargoShareLpg]!;
		const overfull = Math.max(1, food + motorFuel + lpg); // three shares of one load cannot exceed it
		this.#foodShare = food / overfull;
		this.#motorFuelLitresPerTonne = (motorFuel / overfull) * LITRES_PER_TONNE;
		this.#lpgKgPerTonne = (lpg / overfull) * KG_PER_TONNE;
		let sum = 0;
		for (let food = 0; food < FOOD_COUNT; food++) sum += values[AT.cargoFoodCereals + food]!;
		for (let food = 0; food < FOOD_COUNT; food++) this.#foodShares[food] = values[AT.cargoFoodCereals + food]! / sum;
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
		const foodTonnes = today.mixedTonnes * this.#foodShare + today.foodConvoyTonnes;
		for (let food = 0; food < FOOD_COUNT; food++) arrivals[food] = foodTonnes * this.#foodShares[food]!;
		arrivals[STORE_AT.motorFuel] = today.mixedTonnes * this.#motorFuelLitresPerTonne;
		arrivals[STORE_AT.lpg] = today.mixedTonnes * this.#lpgKgPerTonne;
	}

	#addConvoys(today: Today): void {
		const convoys = this.#conditions.convoys[today.index];
		if (convoys == null) return;
		const undecided = today.road === OPEN ? 1 : today.passing;
		for (const convoy of convoys) {
			const passes = convoy.passes === null ? undecided : convoy.passes ? 1 : 0;
			const tonnes = convoy.trucks * (convoy.tonnesPerTruck ?? this.#convoyTonnesPerTruck) * passes;
			today.trucksTried += convoy.trucks;
			today.trucksPassed += convoy.trucks * passes;
			if (convoy.cargo === 'food') today.foodConvoyTonnes += tonnes;
			else today.mixedTonnes += tonnes;
		}
	}
}
