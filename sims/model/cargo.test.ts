import { describe, expect, it } from 'vitest';
import { ASSUMPTION_IDS, AT } from './assumption.ts';
import { Cargo, assumedLoad } from './cargo.ts';
import { FOOD_COUNT, STORES, STORE_AT, STORE_COUNT, type StoreId } from './store.ts';

/** Assumed: of a load, half is food; of food, three tenths cereals and a tenth of each of the seven others. */
const values = new Float64Array(ASSUMPTION_IDS.length);
values[AT.cargoShareFood] = 0.5;
values[AT.cargoShareMotorFuel] = 0.21;
values[AT.cargoShareLpg] = 0.05;
for (let food = 0; food < FOOD_COUNT; food++) values[AT.cargoFoodCereals + food] = food === 0 ? 6 : 2;

/** What 10 tonnes of it bring to each store, beside so many tonnes of food alone. */
function brought(cargo: Cargo, foodOnlyTonnes = 0) {
	const amounts = new Float64Array(STORE_COUNT);
	cargo.unload(amounts, 10, foodOnlyTonnes);
	return (store: StoreId) => amounts[STORE_AT[store]]!;
}

describe('a load', () => {
	it('is food in its shares, and fuel in litres and kilograms, as a run assumes', () => {
		const of = brought(new Cargo(values));
		expect(of('cereals')).toBeCloseTo(1.5, 12);
		expect(of('pulses')).toBeCloseTo(0.5, 12);
		expect(of('infantFormula')).toBeCloseTo(0.5, 12);
		expect(of('motorFuel')).toBeCloseTo(2100 / 0.84, 9);
		expect(of('lpg')).toBeCloseTo(500, 9);
		expect(assumedLoad(values)).toEqual({ food: 0.5, motorFuel: 0.21, lpg: 0.05 });
	});

	it('is another where it is ordered, of the same foods', () => {
		const of = brought(new Cargo(values, { food: 0.2, motorFuel: 0, lpg: 0.8 }));
		expect(of('cereals')).toBeCloseTo(0.6, 12);
		expect(of('motorFuel')).toBe(0);
		expect(of('lpg')).toBeCloseTo(8000, 9);
	});

	it.each([
		['all three too large together', { food: 0.8, motorFuel: 0.84, lpg: 0.36 }, 4, 4200, 1800],
		['fuel alone', { food: 0, motorFuel: 2, lpg: 0 }, 0, 10_000, 0],
		['just full', { food: 0.5, motorFuel: 0.42, lpg: 0.08 }, 5, 4200, 800],
	])('holds no more than itself: shares are cut in proportion: %s', (_what, load, foodTonnes, fuelKg, lpgKg) => {
		const of = brought(new Cargo(values, load));
		expect(of('cereals')).toBeCloseTo(0.3 * foodTonnes, 12);
		expect(of('motorFuel')).toBeCloseTo(fuelKg / 0.84, 9);
		expect(of('lpg')).toBeCloseTo(lpgKg, 9);
	});

	it('is all food in a convoy of food, beside what is mixed', () => {
		const of = brought(new Cargo(values), 4);
		expect(of('cereals')).toBeCloseTo(0.3 * (5 + 4), 12);
		expect(of('lpg')).toBeCloseTo(500, 9);
	});

	it('leaves alone the stores that no load serves', () => {
		const amounts = new Float64Array(STORE_COUNT).fill(7);
		new Cargo(values).unload(amounts, 0, 0);
		const untouched = STORES.filter((store) => amounts[STORE_AT[store]] === 7);
		expect(untouched).toEqual([...STORES.slice(FOOD_COUNT, STORE_AT.lpg), 'reservoir']);
	});
});
