/** Seven foods with household larders, and infant formula without. Tonnes. */
import { AT } from './assumption.ts';
import { type Conditions, OPEN } from './conditions.ts';
import { REFERENCE_PEOPLE } from './constants.ts';
import { closeStores } from './law.ts';
import type { Ledger } from './ledger.ts';
import type { Rationing } from './ration.ts';
import { LARDER_COUNT, STORE_AT } from './store.ts';
import type { Today } from './today.ts';

const KG_PER_TONNE = 1000;
/** How the energy of local produce falls on its three stores. */
export const LOCAL_ENERGY = { animal: 0.55, vegetables: 0.3, potatoes: 0.15 } as const;

const { cereals: CEREALS, animal: ANIMAL, vegetables: VEGETABLES, potatoes: POTATOES } = STORE_AT;
const { infantFormula: INFANT_FORMULA } = STORE_AT;

export class Food {
	readonly #conditions: Conditions;
	readonly #ledger: Ledger;
	readonly #rationing: Rationing;

	readonly #people: number;
	readonly #planningEnergy: number;
	readonly #kcalPerTonne = new Float64Array(LARDER_COUNT);
	/** Need without substitution. */
	readonly #baseNeed = new Float64Array(LARDER_COUNT);
	/** Of animal produce, with refrigeration. */
	readonly #animalLossShare: number;
	/** What it loses beyond that with none. */
	readonly #animalLossUncooled: number;
	readonly #pantryDays: number;
	readonly #pantryTopUp: number;
	readonly #restockDays: number;

	readonly #localAnimal: number;
	readonly #localVegetables: number;
	readonly #localPotatoes: number;
	readonly #harvest: number;

	readonly #ruralShare: number;
	readonly #distributionFloor: number;
	readonly #localReachFloor: number;
	readonly #bakeryGasDependence: number;
	readonly #breadSubstitution: number;

	constructor(values: Float64Array, conditions: Conditions, ledger: Ledger, rationing: Rationing) {
		this.#conditions = conditions;
		this.#ledger = ledger;
		this.#rationing = rationing;
		const { couplings } = conditions;
		this.#people = values[AT.people]!;
		this.#planningEnergy = values[AT.planningEnergy]!;
		const kcalPerDay = this.#people * this.#planningEnergy;

		let shares = 0;
		for (let food = 0; food < LARDER_COUNT; food++) shares += values[AT.energyShareCereals + food]!;
		for (let food = 0; food < LARDER_COUNT; food++) {
			const kcalPerTonne = values[AT.kcalPerKgCereals + food]! * KG_PER_TONNE;
			this.#kcalPerTonne[food] = kcalPerTonne;
			this.#baseNeed[food] = (kcalPerDay * (values[AT.energyShareCereals + food]! / shares)) / kcalPerTonne;
			ledger.need[food] = this.#baseNeed[food]!;
			ledger.lossShare[food] = values[AT.lossPerDayDry]!;
		}
		this.#animalLossShare = values[AT.lossPerDayAnimalCold]!;
		ledger.lossShare[INFANT_FORMULA] = values[AT.lossPerDayDry]!;
		ledger.lossShare[VEGETABLES] = values[AT.lossPerDayVegetables]!;
		ledger.lossShare[POTATOES] = values[AT.lossPerDayPotatoes]!;
		this.#animalLossUncooled = values[AT.lossPerDayAnimalWarm]! - values[AT.lossPerDayAnimalCold]!;
		ledger.need[INFANT_FORMULA] =
			((values[AT.infants]! * values[AT.formulaFedShare]! * values[AT.formulaKgPerInfantDay]!) / KG_PER_TONNE) *
			(this.#people / REFERENCE_PEOPLE);
		this.#pantryDays = values[AT.pantryDays]!;
		this.#pantryTopUp = values[AT.pantryTopUp]!;
		this.#restockDays = values[AT.restockDays]!;

		const localKcal = values[AT.localEnergyShare]! * kcalPerDay;
		this.#localAnimal = (localKcal * LOCAL_ENERGY.animal) / this.#kcalPerTonne[ANIMAL]!;
		this.#localVegetables = (localKcal * LOCAL_ENERGY.vegetables) / this.#kcalPerTonne[VEGETABLES]!;
		this.#localPotatoes = (localKcal * LOCAL_ENERGY.potatoes) / this.#kcalPerTonne[POTATOES]!;
		this.#harvest = values[AT.harvestCereals]!;

		this.#ruralShare = values[AT.ruralShare]!;
		this.#distributionFloor = couplings.fuelDelivery ? values[AT.distributionFloor]! : 1;
		this.#localReachFloor = couplings.fuelLocalProduce ? values[AT.localReachFloor]! : 1;
		this.#bakeryGasDependence = couplings.gasBakeries ? values[AT.bakeryGasDependence]! : 0;
		this.#breadSubstitution = couplings.breadSubstitution ? values[AT.breadSubstitution]! : 0;

		ledger.openingStock[CEREALS] = values[AT.openingCereals]!;
		for (let food = 1; food < LARDER_COUNT; food++) {
			ledger.openingStock[food] = values[AT.openingDaysPulses + food - 1]! * this.#baseNeed[food]!;
		}
		ledger.openingStock[INFANT_FORMULA] = values[AT.openingDaysInfantFormula]! * ledger.need[INFANT_FORMULA];
		for (let food = 0; food < LARDER_COUNT; food++) ledger.larder[food] = this.#pantryDays * this.#baseNeed[food]!;
	}

	/** Enters the need for cereals before it is known what the other foods leave to bread. */
	need(): void {
		this.#ledger.need[CEREALS] = this.#baseNeed[CEREALS]!;
	}

	/** For importers: losses with full power, into the ledger, and local supply with full farm fuel, into an array by store. */
	expect(today: Today, localSupply: Float64Array): void {
		const { animalSeason, vegetablesSeason, potatoesSeason, harvestToday } = this.#conditions;
		this.#ledger.lossShare[ANIMAL] = this.#animalLossShare;
		localSupply[CEREALS] = this.#harvest * harvestToday[today.index]!;
		localSupply[ANIMAL] = this.#localAnimal * animalSeason[today.index]!;
		localSupply[VEGETABLES] = this.#localVegetables * vegetablesSeason[today.index]!;
		localSupply[POTATOES] = this.#localPotatoes * potatoesSeason[today.index]!;
	}

	/** Six foods, then cereals, since people seek in bread what the six do not give. Infant formula is closed with medicine. */
	close(today: Today): void {
		const { need, arrivals, lossShare, reach, toCome } = this.#ledger;
		const { animalSeason, vegetablesSeason, potatoesSeason, harvestToday, harvestLater } = this.#conditions;
		const rural = this.#ruralShare;
		const localReach = rural + (1 - rural) * between(this.#localReachFloor, today.farmFuel);
		today.localReach = localReach;
		this.#addLocal(ANIMAL, this.#localAnimal * animalSeason[today.index]! * localReach);
		this.#addLocal(VEGETABLES, this.#localVegetables * vegetablesSeason[today.index]! * localReach);
		this.#addLocal(POTATOES, this.#localPotatoes * potatoesSeason[today.index]! * localReach);

		const delivery = 1 - rural + rural * between(this.#distributionFloor, today.distributionFuel);
		today.delivery = delivery;
		for (let food = 1; food < LARDER_COUNT; food++) reach[food] = delivery;
		lossShare[ANIMAL] = this.#animalLossShare + this.#animalLossUncooled * today.uncooled;
		closeStores(1, LARDER_COUNT, this.#ledger, this.#rationing, today);
		const missingKcal = this.#eat(1, LARDER_COUNT, today);

		need[CEREALS] = this.#baseNeed[CEREALS]! + (this.#breadSubstitution * missingKcal) / this.#kcalPerTonne[CEREALS]!;
		arrivals[CEREALS] = arrivals[CEREALS]! + this.#harvest * harvestToday[today.index]!;
		toCome[CEREALS] = this.#harvest * harvestLater[today.index]!;
		today.bakeries = 1 - this.#bakeryGasDependence * (1 - today.gasCoverage);
		reach[CEREALS] = delivery * today.bakeries;
		closeStores(CEREALS, CEREALS + 1, this.#ledger, this.#rationing, today);
		this.#eat(CEREALS, CEREALS + 1, today);
	}

	/** Energy eaten, kcal per person; infant formula is not counted. */
	energyPerPerson(): number {
		let kcal = 0;
		for (let food = 0; food < LARDER_COUNT; food++) kcal += this.#ledger.eaten[food]! * this.#kcalPerTonne[food]!;
		return kcal / this.#people;
	}

	#addLocal(food: number, tonnes: number): void {
		const { arrivals, ownInflow } = this.#ledger;
		arrivals[food] = arrivals[food]! + tonnes;
		ownInflow[food] = tonnes;
	}

	/**
	 * Households fill part of a gap from their larders, and refill them on days with an open road.
	 * Returns the energy of these foods that was needed and not eaten, kcal.
	 */
	#eat(first: number, end: number, today: Today): number {
		const { need, issue, larder, eaten, stock, refill } = this.#ledger;
		const topUp = this.#pantryTopUp;
		let missingKcal = 0;
		for (let food = first; food < end; food++) {
			const given = Math.min(larder[food]!, topUp * (need[food]! - issue[food]!));
			const kept = larder[food]! - given;
			const wanted = Math.max(0, this.#pantryDays * this.#baseNeed[food]! - kept) / this.#restockDays;
			const moved = today.road === OPEN ? Math.min(stock[food]!, wanted) : 0;
			eaten[food] = issue[food]! + given;
			refill[food] = moved;
			larder[food] = kept + moved;
			stock[food] = stock[food]! - moved;
			missingKcal += Math.max(0, need[food]! - eaten[food]!) * this.#kcalPerTonne[food]!;
		}
		return missingKcal;
	}
}

/** A share that falls to its floor as what carries it falls to 0. */
function between(floor: number, carried: number): number {
	return floor + (1 - floor) * carried;
}
