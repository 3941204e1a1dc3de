/** Trade on days with an open road: what is used is replaced, stocks are refilled, and the road has a limit by weight. */
import { AT } from './assumption.ts';
import type { Ledger } from './ledger.ts';
import { FIRST_MEDICINE, FOOD_COUNT, MEDICINE_COUNT, STORE_AT } from './store.ts';
import type { Today } from './today.ts';

export const MOTOR_FUEL_TONNES_PER_LITRE = 0.84 / 1000;
export const LPG_TONNES_PER_KG = 1 / 1000;
const { motorFuel: MOTOR_FUEL, lpg: LPG } = STORE_AT;

export class Imports {
	readonly #ledger: Ledger;
	readonly #normalTonnesPerDay: number;
	readonly #restockDays: number;

	constructor(values: Float64Array, ledger: Ledger) {
		this.#ledger = ledger;
		this.#normalTonnesPerDay = values[AT.normalImportsTonnesPerDay]!;
		this.#restockDays = values[AT.restockDays]!;
	}

	/**
	 * Adds today's imports to the arrivals. Need, stock and the losses with full power stand in the ledger; the local
	 * supply with full farm fuel comes by store. Medicine is light and is not limited.
	 */
	arrive(today: Today, localSupply: Float64Array): void {
		const { arrivals } = this.#ledger;
		let tonnes = 0;
		for (let food = 0; food < FOOD_COUNT; food++) tonnes += this.#wanted(food, localSupply);
		tonnes += this.#wanted(MOTOR_FUEL, localSupply) * MOTOR_FUEL_TONNES_PER_LITRE;
		tonnes += this.#wanted(LPG, localSupply) * LPG_TONNES_PER_KG;
		const factor = tonnes > this.#normalTonnesPerDay ? this.#normalTonnesPerDay / tonnes : 1;
		today.importedTonnes = tonnes * factor;

		for (let food = 0; food < FOOD_COUNT; food++) {
			arrivals[food] = arrivals[food]! + factor * this.#wanted(food, localSupply);
		}
		arrivals[MOTOR_FUEL] = arrivals[MOTOR_FUEL]! + factor * this.#wanted(MOTOR_FUEL, localSupply);
		arrivals[LPG] = arrivals[LPG]! + factor * this.#wanted(LPG, localSupply);
		for (let store = FIRST_MEDICINE; store < FIRST_MEDICINE + MEDICINE_COUNT; store++) {
			arrivals[store] = arrivals[store]! + this.#wanted(store, localSupply);
		}
	}

	/** What would keep the store at its opening after today's need and loss, and close the gap over `restockDays`. */
	#wanted(store: number, localSupply: Float64Array): number {
		const { need, stock, lossShare, openingStock } = this.#ledger;
		const loss = lossShare[store]!;
		const used = (need[store]! + loss * stock[store]!) / (1 - loss) - localSupply[store]!;
		return Math.max(0, used) + Math.max(0, openingStock[store]! - stock[store]!) / this.#restockDays;
	}
}
