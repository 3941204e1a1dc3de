/** What a load holds: how tonnes of relief, and of food, become the arrivals of the stores. */
import { AT } from './assumption.ts';
import type { Load } from './order.ts';
import { FOOD_COUNT, STORE_AT } from './store.ts';

export const LITRES_PER_TONNE = 1000 / 0.84;
export const KG_PER_TONNE = 1000;

/** The load that a run assumes. */
export function assumedLoad(values: Float64Array): Load {
	return {
		food: values[AT.cargoShareFood]!,
		motorFuel: values[AT.cargoShareMotorFuel]!,
		lpg: values[AT.cargoShareLpg]!,
	};
}

export class Cargo {
	readonly #foodShare: number;
	readonly #motorFuelLitresPerTonne: number;
	readonly #lpgKgPerTonne: number;
	readonly #foodShares = new Float64Array(FOOD_COUNT);

	/** @param load its three shares; by default those that the run assumes */
	constructor(values: Float64Array, load: Load = assumedLoad(values)) {
		const { food, motorFuel, lpg } = load;
		const overfull = Math.max(1, food + motorFuel + lpg); // three shares of one load cannot exceed it
		this.#foodShare = food / overfull;
		this.#motorFuelLitresPerTonne = (motorFuel / overfull) * LITRES_PER_TONNE;
		this.#lpgKgPerTonne = (lpg / overfull) * KG_PER_TONNE;
		let sum = 0;
		for (let food = 0; food < FOOD_COUNT; food++) sum += values[AT.cargoFoodCereals + food]!;
		for (let food = 0; food < FOOD_COUNT; food++) this.#foodShares[food] = values[AT.cargoFoodCereals + food]! / sum;
	}

	/** Enters what so many tonnes bring, in the stores' units; stores that no load serves are left alone. */
	unload(amounts: Float64Array, mixedTonnes: number, foodOnlyTonnes: number): void {
		const foodTonnes = mixedTonnes * this.#foodShare + foodOnlyTonnes;
		for (let food = 0; food < FOOD_COUNT; food++) amounts[food] = foodTonnes * this.#foodShares[food]!;
		amounts[STORE_AT.motorFuel] = mixedTonnes * this.#motorFuelLitresPerTonne;
		amounts[STORE_AT.lpg] = mixedTonnes * this.#lpgKgPerTonne;
	}
}
