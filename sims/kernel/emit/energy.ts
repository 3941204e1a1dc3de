/** `model/energy.ts` and the weather of `model/season.ts`. */
import { REFERENCE_PEOPLE } from '../../model/constants.ts';
import {
	DAYS_PER_MONTH,
	KG_LPG_PER_M3_GAS,
	SMALLEST_NEED_MWH,
	USEFUL_KWH_PER_KG_LPG,
	USEFUL_KWH_PER_M3_GAS,
} from '../../model/energy.ts';
import { HOURS_PER_DAY } from '../../model/indicator.ts';
import { STORE_AT } from '../../model/store.ts';
import { type Cell, type Lanes, add, cell, choose, div, eq, gt, keep, max, min, mul, select, sub } from './lanes.ts';
import { noteStore } from './dates.ts';
import { closeStore } from './law.ts';
import { arrivals, header, indicators, issue, need, ofDay, openingStock, stock, today, value } from './state.ts';

const { pipelineGas: GAS, lpg: LPG, reservoir: RESERVOIR, motorFuel: FUEL } = STORE_AT;

const temperatureOffset = cell();
const degreeDayBase = cell();
const gasHouseholds = cell();
const gasBaseM3 = cell();
const gasPerDegreeDayM3 = cell();
const linePackDays = cell();
const lpgCookingKg = cell();
const lpgSubstituteKg = cell();
const normalPowerMwh = cell();
const electricHeatShare = cell();
const lineMwh = cell();
const riverMwh = cell();
const reservoirUsableMwh = cell();
const hydroMaxMwh = cell();
const essentialLitres = cell();
const distributionLitres = cell();
const farmLitres = cell();
const woodKwh = cell();

export function setUpEnergy(): void {
	const people = keep(value('people'));
	const households = keep(div(people, value('householdSize')));
	const scale = keep(div(people, REFERENCE_PEOPLE));
	const connected = keep(value('gasConnectedShare'));
	temperatureOffset.set(value('temperatureOffset'));
	degreeDayBase.set(value('degreeDayBase'));
	gasHouseholds.set(mul(households, connected));
	gasBaseM3.set(value('gasBase'));
	gasPerDegreeDayM3.set(value('gasPerDegreeDay'));
	linePackDays.set(value('linePackDays'));
	lpgCookingKg.set(div(mul(households, sub(1, connected), value('lpgKgPerHouseholdMonth')), DAYS_PER_MONTH));
	const substitute = mul(value('lpgSubstitution'), gasHouseholds, gasBaseM3, KG_LPG_PER_M3_GAS);
	lpgSubstituteKg.set(choose(header('gasLpg'), substitute, 0));

	const electricityMwh = keep(value('electricityMwhPerDay'));
	const hydroShare = keep(value('hydroShare'));
	normalPowerMwh.set(mul(electricityMwh, scale));
	electricHeatShare.set(choose(header('gasElectricHeat'), value('electricHeatShare'), 0));
	lineMwh.set(mul(sub(1, hydroShare), normalPowerMwh));
	riverMwh.set(mul(hydroShare, electricityMwh, value('riverInflowFactor')));
	reservoirUsableMwh.set(value('reservoirUsableMwh'));
	hydroMaxMwh.set(value('hydroMaxMwhPerDay'));

	const fuelLitres = keep(mul(value('motorFuelLitresPerDay'), scale));
	essentialLitres.set(mul(value('fuelShareEssential'), fuelLitres));
	distributionLitres.set(mul(value('fuelShareDistribution'), fuelLitres));
	farmLitres.set(mul(value('fuelShareFarmsBuses'), fuelLitres));
	woodKwh.set(mul(value('woodCapMwhPerDay'), 1000, scale));

	need[FUEL]!.set(fuelLitres);
	openingStock[LPG]!.set(mul(value('openingDaysLpg'), lpgCookingKg));
	openingStock[RESERVOIR]!.set(mul(value('openingReservoirShare'), reservoirUsableMwh));
	openingStock[FUEL]!.set(mul(value('openingDaysMotorFuel'), fuelLitres));
	openingStock[GAS]!.set(mul(linePackDays, gasNeedM3(degreeDaysAt(temperature()))));
}

/** Of the day that is pointed at. */
const temperature = (): Lanes => keep(add(ofDay('usualTemperature'), temperatureOffset));
const degreeDaysAt = (degC: Lanes): Lanes => max(0, sub(degreeDayBase, degC));
const gasNeedM3 = (degreeDays: Lanes): Lanes => mul(gasHouseholds, add(gasBaseM3, mul(gasPerDegreeDayM3, degreeDays)));

export function weather(): void {
	const degC = temperature();
	today.degreeDays.set(degreeDaysAt(degC));
	today.warmth.set(min(1, max(0, div(sub(degC, 4), 16))));
}

export function closePipelineGas(): void {
	const needM3 = keep(gasNeedM3(today.degreeDays));
	const largestM3 = keep(mul(linePackDays, needM3));
	const share = keep(ofDay('gasShare'));
	const filling = select(eq(share, 1), max(0, sub(largestM3, stock[GAS]!)), 0);
	need[GAS]!.set(needM3);
	arrivals[GAS]!.set(add(mul(share, needM3), filling));
	noteStore(GAS, closeStore(GAS, { noLoss: true, spill: keep(max(0, sub(stock[GAS]!, largestM3))) }));
	today.gasCoverage.set(div(issue[GAS]!, needM3));
}

export function needLpg(): void {
	need[LPG]!.set(add(lpgCookingKg, mul(lpgSubstituteKg, sub(1, today.gasCoverage))));
}

/** Bottled gas, the reservoir and motor fuel. */
export function closeEnergy(): void {
	const lostHeatMwh = div(mul(sub(need[GAS]!, issue[GAS]!), USEFUL_KWH_PER_M3_GAS), 1000);
	today.electricHeatMwh.set(mul(electricHeatShare, lostHeatMwh));
	const wantedMwh = keep(add(normalPowerMwh, today.electricHeatMwh));
	const fromLineMwh = keep(min(wantedMwh, mul(ofDay('powerShare'), lineMwh)));
	const needMwh = keep(max(SMALLEST_NEED_MWH, sub(wantedMwh, fromLineMwh)));
	const river = keep(mul(riverMwh, ofDay('riverSeason')));
	need[RESERVOIR]!.set(needMwh);
	arrivals[RESERVOIR]!.set(river);
	const spill = keep(max(0, sub(add(stock[RESERVOIR]!, river), reservoirUsableMwh)));

	const cap = min(1, div(hydroMaxMwh, needMwh));
	noteStore(LPG, closeStore(LPG, { noLoss: true }));
	noteStore(RESERVOIR, closeStore(RESERVOIR, { noLoss: true, spill, ownInflow: river, cap }));
	noteStore(FUEL, closeStore(FUEL, { noLoss: true }));

	const givenMwh = add(fromLineMwh, issue[RESERVOIR]!);
	const outage = keep(max(0, sub(1, div(givenMwh, wantedMwh))));
	today.outageShare.set(outage);
	today.uncooled.set(choose(header('powerCold'), mul(outage, today.warmth), 0));

	let left: Lanes = issue[FUEL]!;
	const serve = (asked: Cell, served: Cell, last = false) => {
		const given = keep(min(left, asked));
		if (!last) left = keep(sub(left, given));
		served.set(select(gt(asked, 0), div(given, asked), 1));
	};
	serve(essentialLitres, indicators.essentialFuel);
	serve(distributionLitres, indicators.distributionFuel);
	serve(farmLitres, indicators.farmFuel, true);
}

export function heat(): void {
	const wantedKwh = keep(add(mul(need[GAS]!, USEFUL_KWH_PER_M3_GAS), mul(lpgCookingKg, USEFUL_KWH_PER_KG_LPG)));
	const fromSupplyKwh = keep(
		add(
			mul(issue[GAS]!, USEFUL_KWH_PER_M3_GAS),
			mul(today.electricHeatMwh, 1000, sub(1, today.outageShare)),
			mul(issue[LPG]!, USEFUL_KWH_PER_KG_LPG),
		),
	);
	const wood = min(woodKwh, max(0, sub(wantedKwh, fromSupplyKwh)));
	const coverage = keep(min(1, div(add(fromSupplyKwh, wood), wantedKwh)));
	indicators.gasCoverage.set(today.gasCoverage);
	indicators.heatCoverage.set(coverage);
	indicators.hoursOfPower.set(mul(HOURS_PER_DAY, sub(1, today.outageShare)));
	const missing = div(mul(sub(1, coverage), wantedKwh), 1000);
	indicators.shortfallHeat.set(add(indicators.shortfallHeat, missing));
}
