/** Seven foods with household larders, and infant formula without. Tonnes. */
import type { Account } from './account.ts';
import { AT } from './assumption.ts';
import { type Conditions, OPEN } from './conditions.ts';
import { REFERENCE_PEOPLE } from './constants.ts';
import type { Ledger } from './ledger.ts';
import { LARDER_COUNT, STORE_AT } from './store.ts';
import type { Today } from './today.ts';

const KG_PER_TONNE = 1000;
/** How the energy of local produce falls on its three stores. */
const LOCAL_ENERGY = { animal: 0.55, vegetables: 0.3, potatoes: 0.15 } as const;

const { cereals: CEREALS, animal: ANIMAL, vegetables: VEGETABLES, potatoes: POTATOES } = STORE_AT;
const { infantFormula: INFANT_FORMULA } = STORE_AT;

export class Food {
	readonly #conditions: Conditions;
	readonly #ledger: Ledger;
	readonly #account: Account;

	readonly #people: number;
	readonly #planningEnergy: number;
	readonly #kcalPerTonne = new Float64Array(LARDER_COUNT);
	/** Need without substitution. */
	readonly #baseNeed = new Float64Array(LARDER_COUNT);
	/** Loss shares of a day; that of animal produce with refrigeration. */
	readonly #lossShare = new Float64Array(LARDER_COUNT);
	readonly #animalLossPerWarmth: number;
	readonly #formulaNeed: number;
	readonly #formulaLossShare: number;
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

	constructor(values: Float64Array, conditions: Conditions, ledger: Ledger, account: Account) {
		this.#conditions = conditions;
		this.#ledger = ledger;
		this.#account = account;
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
			this.#lossShare[food] = values[AT.lossPerDayDry]!;
		}
		this.#lossShare[ANIMAL] = values[AT.lossPerDayAnimalCold]!;
		this.#lossShare[VEGETABLES] = values[AT.lossPerDayVegetables]!;
		this.#lossShare[POTATOES] = values[AT.lossPerDayPotatoes]!;
		this.#animalLossPerWarmth = couplings.powerCold
			? values[AT.lossPerDayAnimalWarm]! - values[AT.lossPerDayAnimalCold]!
			: 0;
		this.#formulaNeed =
			((values[AT.infants]! * values[AT.formulaFedShare]! * values[AT.formulaKgPerInfantDay]!) / KG_PER_TONNE) *
			(this.#people / REFERENCE_PEOPLE);
		this.#formulaLossShare = values[AT.lossPerDayDry]!;
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
		ledger.openingStock[INFANT_FORMULA] = values[AT.openingDaysInfantFormula]! * this.#formulaNeed;
		for (let food = 0; food < LARDER_COUNT; food++) ledger.larder[food] = this.#pantryDays * this.#baseNeed[food]!;
	}

	/** Enters the needs of the day, those of cereals without substitution. */
	need(): void {
		const { need } = this.#ledger;
		for (let food = 0; food < LARDER_COUNT; food++) need[food] = this.#baseNeed[food]!;
		need[INFANT_FORMULA] = this.#formulaNeed;
	}

	/** For importers: losses with full power and local supply with full farm fuel, into arrays by store. */
	expect(today: Today, lossShareWithPower: Float64Array, localSupply: Float64Array): void {
		for (let food = 0; food < LARDER_COUNT; food++) lossShareWithPower[food] = this.#lossShare[food]!;
		lossShareWithPower[INFANT_FORMULA] = this.#formulaLossShare;
		localSupply[CEREALS] = this.#harvest * this.#conditions.harvestToday[today.index]!;
		localSupply[ANIMAL] = this.#localAnimal * this.#conditions.animalSeason[today.index]!;
		localSupply[VEGETABLES] = this.#localVegetables * this.#conditions.vegetablesSeason[today.index]!;
		localSupply[POTATOES] = this.#localPotatoes * this.#conditions.potatoesSeason[today.index]!;
	}

	/** The eight stores of a day: six foods, then cereals, since people seek in bread what the six do not give, then formula. */
	close(today: Today): void {
		const { need, arrivals } = this.#ledger;
		const rural = this.#ruralShare;
		const localReach = rural + (1 - rural) * between(this.#localReachFloor, today.farmFuel);
		this.#addLocal(ANIMAL, this.#localAnimal * this.#conditions.animalSeason[today.index]! * localReach);
		this.#addLocal(VEGETABLES, this.#localVegetables * this.#conditions.vegetablesSeason[today.index]! * localReach);
		this.#addLocal(POTATOES, this.#localPotatoes * this.#conditions.potatoesSeason[today.index]! * localReach);

		const reach = 1 - rural + rural * between(this.#distributionFloor, today.distributionFuel);
		const warm = today.outageShare * today.warmth;
		let missingKcal = 0;
		for (let food = 1; food < LARDER_COUNT; food++) {
			const lossShare = this.#lossShare[food]! + (food === ANIMAL ? this.#animalLossPerWarmth * warm : 0);
			this.#account.close(food, today, lossShare, reach);
			this.#eat(food, today);
			missingKcal += Math.max(0, need[food]! - this.#ledger.eaten[food]!) * this.#kcalPerTonne[food]!;
		}

		need[CEREALS] =
			this.#baseNeed[CEREALS]! + (this.#breadSubstitution * missingKcal) / this.#kcalPerTonne[CEREALS]!;
		arrivals[CEREALS] = arrivals[CEREALS]! + this.#harvest * this.#conditions.harvestToday[today.index]!;
		const bakeries = 1 - this.#bakeryGasDependence * (1 - today.gasCoverage);
		const harvestToCome = this.#harvest * this.#conditions.harvestLater[today.index]!;
		this.#account.close(CEREALS, today, this.#lossShare[CEREALS]!, reach * bakeries, 1, harvestToCome);
		this.#eat(CEREALS, today);

		this.#account.close(INFANT_FORMULA, today, this.#formulaLossShare);
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

	/** Households fill part of a gap from their larders, and refill them on days with an open road. */
	#eat(food: number, today: Today): void {
		const { need, issue, larder, eaten, stock, refill } = this.#ledger;
		const given = Math.min(larder[food]!, this.#pantryTopUp * (need[food]! - issue[food]!));
		eaten[food] = issue[food]! + given;
		const kept = larder[food]! - given;
		const wanted = Math.max(0, this.#pantryDays * this.#baseNeed[food]! - kept) / this.#restockDays;
		const moved = today.road === OPEN ? Math.min(stock[food]!, wanted) : 0;
		refill[food] = moved;
		larder[food] = kept + moved;
		stock[food] = stock[food]! - moved;
	}
}

/** A share that falls to its floor as what carries it falls to 0. */
function between(floor: number, carried: number): number {
	return floor + (1 - floor) * carried;
}
