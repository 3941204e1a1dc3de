/** `model/imports.ts`: trade on days with an open road. */
import { LPG_TONNES_PER_KG, MOTOR_FUEL_TONNES_PER_LITRE } from '../../model/imports.ts';
import { FIRST_MEDICINE, FOOD_COUNT, MEDICINE_COUNT, STORE_AT } from '../../model/store.ts';
import { type Lanes, add, cell, div, gt, keep, max, mul, select, sub } from './lanes.ts';
import { arrivals, lossShare, need, openingStock, stock, today, value } from './state.ts';

const { motorFuel: MOTOR_FUEL, lpg: LPG } = STORE_AT;

const normalTonnesPerDay = cell();
const restockDays = cell();

export function setUpImports(): void {
	normalTonnesPerDay.set(value('normalImportsTonnesPerDay'));
	restockDays.set(value('restockDays'));
}

/** @param localSupply with full farm fuel, of the stores that have one */
export function importGoods(localSupply: ReadonlyMap<number, Lanes>): void {
	const wanted = (store: number): Lanes => {
		const loss = lossShare[store]!;
		const noLoss = store === MOTOR_FUEL || store === LPG;
		const gross = noLoss ? need[store]! : div(add(need[store]!, mul(loss, stock[store]!)), sub(1, loss));
		const local = localSupply.get(store);
		const used = local === undefined ? gross : sub(gross, local);
		return keep(add(max(0, used), div(max(0, sub(openingStock[store]!, stock[store]!)), restockDays)));
	};
	const foods = Array.from({ length: FOOD_COUNT }, (_, food) => wanted(food));
	const fuel = wanted(MOTOR_FUEL);
	const lpg = wanted(LPG);
	const tonnes = keep(add(0, ...foods, mul(fuel, MOTOR_FUEL_TONNES_PER_LITRE), mul(lpg, LPG_TONNES_PER_KG)));
	const factor = keep(select(gt(tonnes, normalTonnesPerDay), div(normalTonnesPerDay, tonnes), 1));
	today.importedTonnes.set(mul(tonnes, factor));
	foods.forEach((amount, food) => arrivals[food]!.set(add(arrivals[food]!, mul(factor, amount))));
	arrivals[MOTOR_FUEL]!.set(add(arrivals[MOTOR_FUEL]!, mul(factor, fuel)));
	arrivals[LPG]!.set(add(arrivals[LPG]!, mul(factor, lpg)));
	for (let store = FIRST_MEDICINE; store < FIRST_MEDICINE + MEDICINE_COUNT; store++)
		arrivals[store]!.set(wanted(store));
}
