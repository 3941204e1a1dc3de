import { type ClosedForm, plain } from './plain.ts';

/** Shares of the eight foods; they add up to 1.25, and count as parts of that. */
const FOODS = { Cereals: 0.6, Pulses: 0.2, Oil: 0.2, Sugar: 0.1, Animal: 0.05, Vegetables: 0.05, InfantFormula: 0.05 };
const FOODS_SUM = 1.25;
/** Half of a mixed load is food, a fifth motor fuel, a tenth bottled gas; the rest does not enter the model. */
const [FOOD, MOTOR_FUEL, LPG] = [0.5, 0.2, 0.1];
const LITRES_PER_TONNE = 1000 / 0.84;
const KG_PER_TONNE = 1000;

/** Ten trucks of 20 t with a mixed load on the third day; on the fifth 19 of 19 t with food, and two that are stopped. */
const MIXED_TONNES = [0, 0, 200];
const FOOD_TONNES = [0, 0, 0, 0, 361];
const on = (tonnes: readonly number[], day: number) => tonnes[day] ?? 0;
const food = (share: number) => (day: number) =>
	(share / FOODS_SUM) * (FOOD * on(MIXED_TONNES, day) + on(FOOD_TONNES, day));

/** What convoys bring is shared out over the stores, and a truck that is stopped brings nothing. */
export const convoy: ClosedForm = {
	id: 'convoy',
	scenario: plain('convoy', {
		days: 8,
		convoys: [
			{ date: '2022-12-14', trucks: 10, tonnesPerTruck: 20, cargo: 'mixed', outcome: 'passed' },
			{ date: '2022-12-16', trucks: 19, tonnesPerTruck: 19, cargo: 'food', outcome: 'passed' },
			{ date: '2022-12-16', trucks: 2, tonnesPerTruck: 20, cargo: 'food', outcome: 'stopped' },
		],
		assumptions: {
			...Object.fromEntries(Object.entries(FOODS).map(([name, share]) => [`cargoFood${name}`, share])),
			cargoFoodPotatoes: 0,
			cargoShareFood: FOOD,
			cargoShareMotorFuel: MOTOR_FUEL,
			cargoShareLpg: LPG,
			localEnergyShare: 0,
			harvestCereals: 0,
		},
	}),
	answer: {
		...Object.fromEntries(
			Object.entries(FOODS).map(([name, share]) => [`${name[0]!.toLowerCase()}${name.slice(1)}.arrivals`, food(share)]),
		),
		'potatoes.arrivals': () => 0,
		'motorFuel.arrivals': (day) => on(MIXED_TONNES, day) * MOTOR_FUEL * LITRES_PER_TONNE,
		'lpg.arrivals': (day) => on(MIXED_TONNES, day) * LPG * KG_PER_TONNE,
		tonnesArrived: (day) => on(MIXED_TONNES, day) + on(FOOD_TONNES, day),
		trucksTried: (day) => (day === 2 ? 10 : day === 4 ? 21 : 0),
		trucksPassed: (day) => (day === 2 ? 10 : day === 4 ? 19 : 0),
	},
};
