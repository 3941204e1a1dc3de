/** The indicators of a day: what the charts, the bands and the files speak of. */
import { AT } from './assumption.ts';
import type { Food } from './food.ts';
import { logVariance, shareBelow } from './inequality.ts';
import type { Ledger } from './ledger.ts';
import { FIRST_MEDICINE, MEDICINE_COUNT } from './store.ts';
import type { Today } from './today.ts';

/** In the order of the daily file. Shares are 0 to 1. */
export const INDICATORS = {
	/** Energy eaten over the planning energy, at most 1. */
	foodCoverage: 'share',
	energyPerPerson: 'kcal/person/day',
	/** People to whom less than half of the planning energy is available. */
	belowHalf: 'share',
	medicineCoverage: 'share',
	lowestProgrammeCoverage: 'share',
	gasCoverage: 'share',
	heatCoverage: 'share',
	hoursOfPower: 'h/day',
	essentialFuel: 'share',
	distributionFuel: 'share',
	farmFuel: 'share',
	trucksTried: 'trucks/day',
	trucksPassed: 'trucks/day',
	tonnesArrived: 't/day',
	/** Running sums from day 0. */
	shortfallFood: 't of dry ration',
	shortfallMedicine: 'treatment-days',
	shortfallHeat: 'MWh',
} as const satisfies Record<string, string>;

export type IndicatorId = keyof typeof INDICATORS;
export const INDICATOR_IDS = Object.keys(INDICATORS) as readonly IndicatorId[];
export const INDICATOR_AT = Object.fromEntries(INDICATOR_IDS.map((id, index) => [id, index])) as Readonly<
	Record<IndicatorId, number>
>;
export const INDICATOR_COUNT = INDICATOR_IDS.length;

export const KCAL_PER_KG_DRY_RATION = 3500;
export const KG_PER_TONNE = 1000;
const KWH_PER_MWH = 1000;
export const HOURS_PER_DAY = 24;
const I = INDICATOR_AT;

export class Indicators {
	/** Today's values, in the order of INDICATOR_IDS. */
	readonly values = new Float64Array(INDICATOR_COUNT);
	readonly #ledger: Ledger;
	readonly #food: Food;
	readonly #people: number;
	readonly #planningEnergy: number;
	readonly #logVariance: number;

	constructor(values: Float64Array, ledger: Ledger, food: Food) {
		this.#ledger = ledger;
		this.#food = food;
		this.#people = values[AT.people]!;
		this.#planningEnergy = values[AT.planningEnergy]!;
		this.#logVariance = logVariance(values[AT.unequalAccess]!);
	}

	take(today: Today): void {
		const now = this.values;
		const { need, issue } = this.#ledger;

		const energy = this.#food.energyPerPerson();
		now[I.foodCoverage] = Math.min(1, energy / this.#planningEnergy);
		now[I.energyPerPerson] = energy;
		now[I.belowHalf] = shareBelow(this.#planningEnergy / 2, energy, this.#logVariance);
		const missingKcal = this.#people * Math.max(0, this.#planningEnergy - energy);
		now[I.shortfallFood] = now[I.shortfallFood]! + missingKcal / KCAL_PER_KG_DRY_RATION / KG_PER_TONNE;

		let needed = 0;
		let given = 0;
		let lowest = 1;
		for (let store = FIRST_MEDICINE; store < FIRST_MEDICINE + MEDICINE_COUNT; store++) {
			needed += need[store]!;
			given += issue[store]!;
			lowest = Math.min(lowest, issue[store]! / need[store]!);
		}
		now[I.medicineCoverage] = Math.min(1, given / needed);
		now[I.lowestProgrammeCoverage] = lowest;
		now[I.shortfallMedicine] = now[I.shortfallMedicine]! + Math.max(0, needed - given);

		now[I.gasCoverage] = today.gasCoverage;
		now[I.heatCoverage] = today.heatCoverage;
		now[I.hoursOfPower] = HOURS_PER_DAY * (1 - today.outageShare);
		const missingHeatKwh = (1 - today.heatCoverage) * today.heatWantedKwh;
		now[I.shortfallHeat] = now[I.shortfallHeat]! + missingHeatKwh / KWH_PER_MWH;

		now[I.essentialFuel] = today.essentialFuel;
		now[I.distributionFuel] = today.distributionFuel;
		now[I.farmFuel] = today.farmFuel;
		now[I.trucksTried] = today.trucksTried;
		now[I.trucksPassed] = today.trucksPassed;
		now[I.tonnesArrived] = today.mixedTonnes + today.foodConvoyTonnes + today.importedTonnes;
	}
}
