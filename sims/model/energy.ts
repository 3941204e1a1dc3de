/** Pipeline gas, bottled gas, the reservoir and motor fuel; and what they mean for heat, power and transport. */
import { AT } from './assumption.ts';
import { REFERENCE_PEOPLE } from './constants.ts';
import type { Conditions } from './conditions.ts';
import { closeStores } from './law.ts';
import type { Ledger } from './ledger.ts';
import type { Rationing } from './ration.ts';
import { heatingDegreeDays, warmth } from './season.ts';
import { STORE_AT } from './store.ts';
import type { Today } from './today.ts';

const KWH_PER_M3_GAS = 9.7;
const KWH_PER_KG_LPG = 12.8;
/** Of a gas flame, in a heater or under a pot. */
const BURNER_EFFICIENCY = 0.9;
export const USEFUL_KWH_PER_M3_GAS = KWH_PER_M3_GAS * BURNER_EFFICIENCY;
export const USEFUL_KWH_PER_KG_LPG = KWH_PER_KG_LPG * BURNER_EFFICIENCY;
/** LPG with the energy of a cubic metre of pipeline gas. */
export const KG_LPG_PER_M3_GAS = 0.76;
export const DAYS_PER_MONTH = 30.4;
/** Keeps the reservoir's need above zero where the line gives everything. */
export const SMALLEST_NEED_MWH = 1e-9;

const { pipelineGas: GAS, lpg: LPG, reservoir: RESERVOIR, motorFuel: FUEL } = STORE_AT;

export class Energy {
	readonly #conditions: Conditions;
	readonly #ledger: Ledger;
	readonly #rationing: Rationing;

	readonly #temperatureOffset: number;
	readonly #degreeDayBase: number;

	readonly #gasHouseholds: number;
	readonly #gasBaseM3: number;
	readonly #gasPerDegreeDayM3: number;
	readonly #linePackDays: number;

	readonly #lpgCookingKg: number;
	readonly #lpgSubstituteKg: number;

	readonly #normalPowerMwh: number;
	readonly #electricHeatShare: number;
	readonly #lineMwh: number;
	readonly #riverMwh: number;
	readonly #reservoirUsableMwh: number;
	readonly #hydroMaxMwh: number;

	readonly #essentialLitres: number;
	readonly #distributionLitres: number;
	readonly #farmLitres: number;

	readonly #woodKwh: number;

	constructor(values: Float64Array, conditions: Conditions, ledger: Ledger, rationing: Rationing) {
		this.#conditions = conditions;
		this.#ledger = ledger;
		this.#rationing = rationing;
		const people = values[AT.people]!;
		const households = people / values[AT.householdSize]!;
		const scale = people / REFERENCE_PEOPLE;
		const { couplings } = conditions;

		this.#temperatureOffset = values[AT.temperatureOffset]!;
		this.#degreeDayBase = values[AT.degreeDayBase]!;

		this.#gasHouseholds = households * values[AT.gasConnectedShare]!;
		this.#gasBaseM3 = values[AT.gasBase]!;
		this.#gasPerDegreeDayM3 = values[AT.gasPerDegreeDay]!;
		this.#linePackDays = values[AT.linePackDays]!;

		this.#lpgCookingKg =
			(households * (1 - values[AT.gasConnectedShare]!) * values[AT.lpgKgPerHouseholdMonth]!) / DAYS_PER_MONTH;
		this.#lpgSubstituteKg = couplings.gasLpg
			? values[AT.lpgSubstitution]! * this.#gasHouseholds * this.#gasBaseM3 * KG_LPG_PER_M3_GAS
			: 0;

		const electricityMwh = values[AT.electricityMwhPerDay]!;
		const hydroShare = values[AT.hydroShare]!;
		this.#normalPowerMwh = electricityMwh * scale;
		this.#electricHeatShare = couplings.gasElectricHeat ? values[AT.electricHeatShare]! : 0;
		this.#lineMwh = (1 - hydroShare) * this.#normalPowerMwh;
		this.#riverMwh = hydroShare * electricityMwh * values[AT.riverInflowFactor]!;
		this.#reservoirUsableMwh = values[AT.reservoirUsableMwh]!;
		this.#hydroMaxMwh = values[AT.hydroMaxMwhPerDay]!;

		const fuelLitres = values[AT.motorFuelLitresPerDay]! * scale;
		this.#essentialLitres = values[AT.fuelShareEssential]! * fuelLitres;
		this.#distributionLitres = values[AT.fuelShareDistribution]! * fuelLitres;
		this.#farmLitres = values[AT.fuelShareFarmsBuses]! * fuelLitres;

		this.#woodKwh = values[AT.woodCapMwhPerDay]! * 1000 * scale;

		ledger.need[FUEL] = fuelLitres;
		ledger.openingStock[LPG] = values[AT.openingDaysLpg]! * this.#lpgCookingKg;
		ledger.openingStock[RESERVOIR] = values[AT.openingReservoirShare]! * this.#reservoirUsableMwh;
		ledger.openingStock[FUEL] = values[AT.openingDaysMotorFuel]! * fuelLitres;
		const firstDegreeDays = heatingDegreeDays(this.#temperatureDegC(0), this.#degreeDayBase);
		ledger.openingStock[GAS] = this.#linePackDays * this.#gasNeedM3(firstDegreeDays);
	}

	/** Enters today's degree-days and warmth. */
	weather(today: Today): void {
		const temperature = this.#temperatureDegC(today.index);
		today.degreeDays = heatingDegreeDays(temperature, this.#degreeDayBase);
		today.warmth = warmth(temperature);
	}

	#temperatureDegC(day: number): number {
		return this.#conditions.usualTemperature[day]! + this.#temperatureOffset;
	}

	#gasNeedM3(degreeDays: number): number {
		return this.#gasHouseholds * (this.#gasBaseM3 + this.#gasPerDegreeDayM3 * degreeDays);
	}

	/** The line gives its share of need; the pipes hold a little, filled when the line is whole and lost when need falls. */
	closePipelineGas(today: Today): void {
		const { need, stock, arrivals, spill, issue } = this.#ledger;
		const needM3 = this.#gasNeedM3(today.degreeDays);
		const largestM3 = this.#linePackDays * needM3;
		const share = this.#conditions.gasShare[today.index]!;
		need[GAS] = needM3;
		arrivals[GAS] = share * needM3 + (share === 1 ? Math.max(0, largestM3 - stock[GAS]!) : 0);
		spill[GAS] = Math.max(0, stock[GAS]! - largestM3);
		closeStores(GAS, GAS + 1, this.#ledger, this.#rationing, today);
		today.gasCoverage = issue[GAS]! / needM3;
	}

	/** Bottled gas for those who cook with it, and for some of those whose pipeline gas is off. */
	needLpg(today: Today): void {
		this.#ledger.need[LPG] = this.#lpgCookingKg + this.#lpgSubstituteKg * (1 - today.gasCoverage);
	}

	/** Bottled gas, the reservoir and motor fuel. */
	close(today: Today): void {
		this.#drawOnReservoir(today);
		closeStores(LPG, FUEL + 1, this.#ledger, this.#rationing, today);
		this.#shareOutPower(today);
		this.#shareOutFuel(today);
	}

	/** Electricity beyond what the line and the river give is asked of the reservoir. */
	#drawOnReservoir(today: Today): void {
		const { need, stock, arrivals, ownInflow, spill, cap, issue } = this.#ledger;
		const lostHeatMwh = ((need[GAS]! - issue[GAS]!) * USEFUL_KWH_PER_M3_GAS) / 1000;
		today.electricHeatMwh = this.#electricHeatShare * lostHeatMwh;
		today.powerWantedMwh = this.#normalPowerMwh + today.electricHeatMwh;
		today.powerFromLineMwh = Math.min(today.powerWantedMwh, this.#conditions.powerShare[today.index]! * this.#lineMwh);
		const needMwh = Math.max(SMALLEST_NEED_MWH, today.powerWantedMwh - today.powerFromLineMwh);
		const riverMwh = this.#riverMwh * this.#conditions.riverSeason[today.index]!;
		need[RESERVOIR] = needMwh;
		arrivals[RESERVOIR] = riverMwh;
		ownInflow[RESERVOIR] = riverMwh;
		spill[RESERVOIR] = Math.max(0, stock[RESERVOIR]! + riverMwh - this.#reservoirUsableMwh);
		cap[RESERVOIR] = Math.min(1, this.#hydroMaxMwh / needMwh);
	}

	#shareOutPower(today: Today): void {
		const givenMwh = today.powerFromLineMwh + this.#ledger.issue[RESERVOIR]!;
		today.outageShare = Math.max(0, 1 - givenMwh / today.powerWantedMwh);
		today.uncooled = this.#conditions.couplings.powerCold ? today.outageShare * today.warmth : 0;
	}

	/** Motor fuel is served in order: hospitals and water, food delivery, farms and buses, everyone else. */
	#shareOutFuel(today: Today): void {
		let left = this.#ledger.issue[FUEL]!;
		const essential = Math.min(left, this.#essentialLitres);
		left -= essential;
		const distribution = Math.min(left, this.#distributionLitres);
		left -= distribution;
		const farms = Math.min(left, this.#farmLitres);
		today.essentialFuel = servedShare(essential, this.#essentialLitres);
		today.distributionFuel = servedShare(distribution, this.#distributionLitres);
		today.farmFuel = servedShare(farms, this.#farmLitres);
	}

	/** What is wanted of heat and cooking, and what gas, electricity, bottles and wood give of it. */
	heat(today: Today): void {
		const { need, issue } = this.#ledger;
		const wantedKwh = need[GAS]! * USEFUL_KWH_PER_M3_GAS + this.#lpgCookingKg * USEFUL_KWH_PER_KG_LPG;
		const fromSupplyKwh =
			issue[GAS]! * USEFUL_KWH_PER_M3_GAS +
			today.electricHeatMwh * 1000 * (1 - today.outageShare) +
			issue[LPG]! * USEFUL_KWH_PER_KG_LPG;
		const woodKwh = Math.min(this.#woodKwh, Math.max(0, wantedKwh - fromSupplyKwh));
		today.heatWantedKwh = wantedKwh;
		today.heatCoverage = Math.min(1, (fromSupplyKwh + woodKwh) / wantedKwh);
	}
}

/** 1 where nothing is asked for. */
function servedShare(served: number, asked: number): number {
	return asked > 0 ? served / asked : 1;
}
