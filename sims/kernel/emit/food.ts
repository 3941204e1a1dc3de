/** `model/food.ts`: seven foods with household larders, and infant formula without. */
import { OPEN } from '../../model/conditions.ts';
import { REFERENCE_PEOPLE } from '../../model/constants.ts';
import { LOCAL_ENERGY } from '../../model/food.ts';
import { LARDER_COUNT, STORE_AT } from '../../model/store.ts';
import { type Cell, type Lanes, add, cell, cells, choose, div, keep, max, min, mul, sub, variable } from './lanes.ts';
import { noteStore } from './dates.ts';
import { type Closed, closeStore } from './law.ts';
import {
	arrivals,
	eaten,
	header,
	indicators,
	larder,
	lossShare,
	need,
	ofDay,
	openingStock,
	roadIs,
	stock,
	today,
	value,
} from './state.ts';
import { when } from './writing.ts';

const { cereals: CEREALS, animal: ANIMAL, vegetables: VEGETABLES, potatoes: POTATOES } = STORE_AT;
const { infantFormula: INFANT_FORMULA } = STORE_AT;
const KG_PER_TONNE = 1000;

export const people = cell();
export const planningEnergy = cell();
const kcalPerTonne = cells(LARDER_COUNT);
const baseNeed = cells(LARDER_COUNT);
const animalLossUncooled = cell();
const pantryDays = cell();
const pantryTopUp = cell();
const restockDays = cell();
const localAnimal = cell();
const localVegetables = cell();
const localPotatoes = cell();
const harvest = cell();
const ruralShare = cell();
const distributionFloor = cell();
const localReachFloor = cell();
const bakeryGasDependence = cell();
const breadSubstitution = cell();

export function setUpFood(): void {
	people.set(value('people'));
	planningEnergy.set(value('planningEnergy'));
	const kcalPerDay = keep(mul(people, planningEnergy));
	const energyShares = baseNeed.map((_, food) => keep(value('energyShareCereals', food)));
	const shares = keep(add(0, ...energyShares));
	baseNeed.forEach((base, food) => {
		const perTonne = keep(mul(value('kcalPerKgCereals', food), KG_PER_TONNE));
		kcalPerTonne[food]!.set(perTonne);
		base.set(div(mul(kcalPerDay, div(energyShares[food]!, shares)), perTonne));
		need[food]!.set(base);
		lossShare[food]!.set(value('lossPerDayDry'));
	});
	lossShare[INFANT_FORMULA]!.set(value('lossPerDayDry'));
	lossShare[VEGETABLES]!.set(value('lossPerDayVegetables'));
	lossShare[POTATOES]!.set(value('lossPerDayPotatoes'));
	lossShare[ANIMAL]!.set(value('lossPerDayAnimalCold'));
	animalLossUncooled.set(sub(value('lossPerDayAnimalWarm'), lossShare[ANIMAL]!));
	const formulaKg = mul(value('infants'), value('formulaFedShare'), value('formulaKgPerInfantDay'));
	need[INFANT_FORMULA]!.set(mul(div(formulaKg, KG_PER_TONNE), div(people, REFERENCE_PEOPLE)));
	pantryDays.set(value('pantryDays'));
	pantryTopUp.set(value('pantryTopUp'));
	restockDays.set(value('restockDays'));

	const localKcal = keep(mul(value('localEnergyShare'), kcalPerDay));
	localAnimal.set(div(mul(localKcal, LOCAL_ENERGY.animal), kcalPerTonne[ANIMAL]!));
	localVegetables.set(div(mul(localKcal, LOCAL_ENERGY.vegetables), kcalPerTonne[VEGETABLES]!));
	localPotatoes.set(div(mul(localKcal, LOCAL_ENERGY.potatoes), kcalPerTonne[POTATOES]!));
	harvest.set(value('harvestCereals'));

	ruralShare.set(value('ruralShare'));
	distributionFloor.set(choose(header('fuelDelivery'), value('distributionFloor'), 1));
	localReachFloor.set(choose(header('fuelLocalProduce'), value('localReachFloor'), 1));
	bakeryGasDependence.set(choose(header('gasBakeries'), value('bakeryGasDependence'), 0));
	breadSubstitution.set(choose(header('breadSubstitution'), value('breadSubstitution'), 0));

	openingStock[CEREALS]!.set(value('openingCereals'));
	for (let food = 1; food < LARDER_COUNT; food++) {
		openingStock[food]!.set(mul(value('openingDaysPulses', food - 1), baseNeed[food]!));
	}
	openingStock[INFANT_FORMULA]!.set(mul(value('openingDaysInfantFormula'), need[INFANT_FORMULA]!));
	larder.forEach((one, food) => one.set(mul(pantryDays, baseNeed[food]!)));
}

/** Enters the need for cereals before it is known what the other foods leave to bread. */
export function needFood(): void {
	need[CEREALS]!.set(baseNeed[CEREALS]!);
}

/** With full farm fuel, for importers. */
export function localSupply(): ReadonlyMap<number, Lanes> {
	return new Map([
		[CEREALS, mul(harvest, ofDay('harvestToday'))],
		[ANIMAL, mul(localAnimal, ofDay('animalSeason'))],
		[VEGETABLES, mul(localVegetables, ofDay('vegetablesSeason'))],
		[POTATOES, mul(localPotatoes, ofDay('potatoesSeason'))],
	]);
}

/** A share that falls to its floor as what carries it falls to 0. */
const between = (least: Lanes, carried: Lanes): Lanes => add(least, mul(sub(1, least), carried));

export function closeFood(): void {
	const rural = ruralShare;
	const localReach = keep(add(rural, mul(sub(1, rural), between(localReachFloor, indicators.farmFuel))));
	const local = new Map<number, Lanes>();
	const addLocal = (food: number, amount: Cell, season: Lanes) => {
		const tonnes = keep(mul(amount, season, localReach));
		arrivals[food]!.set(add(arrivals[food]!, tonnes));
		local.set(food, tonnes);
	};
	addLocal(ANIMAL, localAnimal, ofDay('animalSeason'));
	addLocal(VEGETABLES, localVegetables, ofDay('vegetablesSeason'));
	addLocal(POTATOES, localPotatoes, ofDay('potatoesSeason'));

	const delivery = keep(add(sub(1, rural), mul(rural, between(distributionFloor, indicators.distributionFuel))));
	const animalLoss = keep(add(lossShare[ANIMAL]!, mul(animalLossUncooled, today.uncooled)));
	let missingKcal: Lanes | null = null;
	for (let food = 1; food < LARDER_COUNT; food++) {
		const ownInflow = local.get(food);
		const closed = closeStore(food, {
			reach: delivery,
			...(ownInflow && { ownInflow }),
			...(food === ANIMAL && { lossShare: animalLoss }),
		});
		eat(food, closed);
		const missed = mul(max(0, sub(need[food]!, eaten[food]!)), kcalPerTonne[food]!);
		missingKcal = keep(missingKcal === null ? missed : add(missingKcal, missed));
	}

	need[CEREALS]!.set(add(baseNeed[CEREALS]!, div(mul(breadSubstitution, missingKcal!), kcalPerTonne[CEREALS]!)));
	arrivals[CEREALS]!.set(add(arrivals[CEREALS]!, mul(harvest, ofDay('harvestToday'))));
	const bakeries = sub(1, mul(bakeryGasDependence, sub(1, today.gasCoverage)));
	eat(CEREALS, closeStore(CEREALS, { reach: mul(delivery, bakeries), toCome: mul(harvest, ofDay('harvestLater')) }));
}

/** Households fill part of a gap from their larders, and refill them on days with an open road. */
function eat(food: number, { need, issue, stock: closing }: Closed): void {
	const given = keep(min(larder[food]!, mul(pantryTopUp, sub(need, issue))));
	const left = keep(sub(larder[food]!, given));
	eaten[food]!.set(add(issue, given));
	larder[food]!.set(left);
	const after = variable(closing);
	when(roadIs(OPEN), () => {
		const wanted = div(max(0, sub(mul(pantryDays, baseNeed[food]!), left)), restockDays);
		const moved = keep(min(closing, wanted));
		larder[food]!.set(add(left, moved));
		after.set(sub(closing, moved));
		stock[food]!.set(after);
	});
	noteStore(food, { need, issue, stock: after });
}

export function energyPerPerson(): Lanes {
	const kcal = add(0, ...eaten.map((amount, food) => mul(amount, kcalPerTonne[food]!)));
	return div(kcal, people);
}
