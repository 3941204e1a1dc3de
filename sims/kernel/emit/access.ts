/** `model/access.ts` and `model/cargo.ts`: who passes today, and what they bring. */
import { KG_PER_TONNE, LITRES_PER_TONNE } from '../../model/cargo.ts';
import { OPEN } from '../../model/conditions.ts';
import { FOOD_COUNT, STORE_AT } from '../../model/store.ts';
import { CONVOY_AT, CONVOY_BYTES } from '../layout.ts';
import { add, cell, cells, div, eq, keep, max, mul, select, shared, choose } from './lanes.ts';
import { arrivals, indicators, ofDay, ofDayInt, roadIs, today, value } from './state.ts';
import { counter, intAt, isBelow, plus, repeatWhile, when } from './writing.ts';

const foodShare = cell();
const fuelLitresPerTonne = cell();
const lpgKgPerTonne = cell();
const foodShares = cells(FOOD_COUNT);
const reliefTonnesPerTruck = cell();
const convoyTonnesPerTruck = cell();

export function setUpAccess(): void {
	const food = keep(value('cargoShareFood'));
	const fuel = keep(value('cargoShareMotorFuel'));
	const lpg = keep(value('cargoShareLpg'));
	const overfull = keep(max(1, add(food, fuel, lpg)));
	foodShare.set(div(food, overfull));
	fuelLitresPerTonne.set(mul(div(fuel, overfull), LITRES_PER_TONNE));
	lpgKgPerTonne.set(mul(div(lpg, overfull), KG_PER_TONNE));
	const shares = foodShares.map((_, food) => keep(value('cargoFoodCereals', food)));
	const sum = keep(add(0, ...shares));
	foodShares.forEach((share, food) => share.set(div(shares[food]!, sum)));
	reliefTonnesPerTruck.set(value('reliefTonnesPerTruck'));
	convoyTonnesPerTruck.set(value('convoyTonnesPerTruck'));
}

export function arrive(): void {
	const relief = ofDay('trucksPerDay');
	const passing = today.passing;
	indicators.trucksTried.set(relief);
	indicators.trucksPassed.set(mul(relief, passing));
	today.mixedTonnes.set(mul(relief, reliefTonnesPerTruck, passing));
	today.foodConvoyTonnes.set(0);
	const convoy = counter(ofDayInt('firstConvoy'));
	repeatWhile(isBelow(convoy, ofDayInt('endConvoy')), () => {
		const decided = intAt(CONVOY_AT.decided, convoy);
		const undecided = choose(roadIs(OPEN), 1, passing);
		const passes = keep(choose(decided, choose(intAt(CONVOY_AT.passes, convoy), 1, 0), undecided));
		const trucks = keep(shared(CONVOY_AT.trucks, convoy));
		const said = keep(shared(CONVOY_AT.tonnesPerTruck, convoy));
		const tonnesPerTruck = select(eq(said, said), said, convoyTonnesPerTruck);
		const tonnes = mul(trucks, tonnesPerTruck, passes);
		indicators.trucksTried.set(add(indicators.trucksTried, trucks));
		indicators.trucksPassed.set(add(indicators.trucksPassed, mul(trucks, passes)));
		when(
			intAt(CONVOY_AT.foodOnly, convoy),
			() => today.foodConvoyTonnes.set(add(today.foodConvoyTonnes, tonnes)),
			() => today.mixedTonnes.set(add(today.mixedTonnes, tonnes)),
		);
		convoy.set(plus(convoy, CONVOY_BYTES));
	});
	const foodTonnes = keep(add(mul(today.mixedTonnes, foodShare), today.foodConvoyTonnes));
	foodShares.forEach((share, food) => arrivals[food]!.set(mul(foodTonnes, share)));
	arrivals[STORE_AT.motorFuel]!.set(mul(today.mixedTonnes, fuelLitresPerTonne));
	arrivals[STORE_AT.lpg]!.set(mul(today.mixedTonnes, lpgKgPerTonne));
}
