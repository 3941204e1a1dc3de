/** Days whose account was worked out by hand, one for each kind of arrival and loss. */
import { describe, expect, it } from 'vitest';
import { assumptions } from '../cases/karabakh-2022/assumptions.ts';
import { type SingleRun, singleRun } from '../ensemble/single.ts';
import { Draws } from '../ensemble/draws.ts';
import { dayValue, storeDay } from '../model/account.ts';
import type { AssumptionId } from '../model/assumption.ts';
import { dayNumberOf } from '../model/calendar.ts';
import { STORE_AT, type StoreId } from '../model/store.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { shipped } from './runs.ts';

const nothingPasses = shipped('nothing-passes');
const closed = nothingPasses.phases[0]!;

function centralOf(scenario: Scenario): SingleRun {
	return singleRun(new Draws(assumptions, 7), assumptions, scenario, null);
}
/** A day of a scenario's central run, by its date. */
function on(scenario: Scenario, store: StoreId, date: string) {
	return storeDay(centralOf(scenario).account, store, dayNumberOf(date) - dayNumberOf(scenario.start));
}
const kinds = ({ arrivalsByKind }: ReturnType<typeof on>) =>
	Object.fromEntries(arrivalsByKind.map(({ kind, amount }) => [kind, amount]));

/** Half of a load is food, of which cereals are a half and the seven others share the rest; a tenth each is fuel and gas. */
const CARGO: Partial<Record<AssumptionId, number>> = {
	cargoShareFood: 0.5,
	cargoShareMotorFuel: 0.1,
	cargoShareLpg: 0.1,
	cargoFoodCereals: 7,
	cargoFoodPulses: 1,
	cargoFoodOil: 1,
	cargoFoodSugar: 1,
	cargoFoodAnimal: 1,
	cargoFoodVegetables: 1,
	cargoFoodPotatoes: 1,
	cargoFoodInfantFormula: 1,
};

describe('a relief day', () => {
	const scenario: Scenario = {
		...nothingPasses,
		days: 3,
		phases: [{ ...closed, road: 'relief', trucksPerDay: 8, passChance: 0.25, medicineShare: 0.4 }],
		assumptions: { ...CARGO, reliefTonnesPerTruck: 10, medicineReliefScale: 1, criticalMedicinePriority: 2 },
	};

	it('of 8 trucks of 10 t, a quarter of them passing, brings 20 t: 5 t of cereals, 2,381 L, 2,000 kg', () => {
		expect(kinds(on(scenario, 'cereals', '2022-12-12'))).toEqual({ relief: 5 });
		expect(on(scenario, 'cereals', '2022-12-12').arrivals).toBe(5);
		expect(kinds(on(scenario, 'sugar', '2022-12-12'))['relief']).toBeCloseTo(5 / 7, 12);
		// A tonne of fuel is 1000 / 0.84 L.
		expect(kinds(on(scenario, 'motorFuel', '2022-12-12'))['relief']).toBeCloseTo(2 * (1000 / 0.84), 9);
		expect(kinds(on(scenario, 'lpg', '2022-12-12'))['relief']).toBeCloseTo(2000, 9);
	});

	it('lets in medicine as a share of need, a quarter of the time, insulin first', () => {
		const acute = on(scenario, 'acute', '2022-12-13');
		expect(kinds(acute)).toEqual({ medicine: acute.arrivals });
		expect(acute.arrivals / acute.need).toBeCloseTo(0.4 * 0.25, 12);
		const insulin = on(scenario, 'insulin', '2022-12-13');
		expect(insulin.arrivals / insulin.need).toBeCloseTo(0.8 * 0.25, 12);
	});

	it('says what the other six trucks would have brought: 60 t, of it 15 t of cereals', () => {
		const { account } = centralOf(scenario);
		const turnedBack = dayValue(account, 0, 'reliefTrucks') * (1 - dayValue(account, 0, 'passing'));
		expect(turnedBack).toBe(6);
		expect(turnedBack * account.reliefTonnesPerTruck).toBe(60);
		expect(turnedBack * account.reliefTruckHolds[STORE_AT.cereals]!).toBe(15);
	});
});

describe('a convoy day', () => {
	const convoy = { date: '2022-12-13', trucks: 4, tonnesPerTruck: 14 } as const;
	const scenario: Scenario = {
		...nothingPasses,
		days: 3,
		assumptions: { ...CARGO, convoyTonnesPerTruck: 20 },
		convoys: [
			{ ...convoy, cargo: 'food', outcome: 'passed', by: 'one' },
			{ ...convoy, date: '2022-12-12', cargo: 'mixed', outcome: 'passed', by: 'the day before' },
			{ ...convoy, trucks: 7, cargo: 'mixed', outcome: 'passed', by: 'two' },
			{ date: '2022-12-13', trucks: 3, cargo: 'food', outcome: 'stopped', by: 'three' },
		],
	};

	it('keeps each convoy apart: 56 t of food bring 28 t of cereals, 98 t of all goods 24.5 t, 60 t that stop none', () => {
		const cereals = on(scenario, 'cereals', '2022-12-13');
		expect(cereals.convoys.map(({ convoy: { place }, amount }) => [place, amount])).toEqual([
			[0, 28],
			[2, 24.5],
		]);
		expect(kinds(cereals)).toEqual({});
		expect(cereals.arrivals).toBe(52.5);
	});

	it('knows of the one that stopped its load and what it held', () => {
		const stopped = centralOf(scenario).account.convoys.find(({ passed }) => passed === 0)!;
		expect(stopped).toMatchObject({ day: 1, place: 3, trucks: 3, tonnesPerTruck: 20 });
		expect(stopped.holds[STORE_AT.cereals]).toBe(30);
		expect(stopped.holds[STORE_AT.motorFuel]).toBe(0);
	});
});

describe('an open-road day', () => {
	const scenario: Scenario = {
		...nothingPasses,
		days: 2,
		phases: [{ ...closed, road: 'open' }],
		assumptions: { normalImportsTonnesPerDay: 30 },
	};

	it('at its weight limit of 30 t brings 30 t of food, fuel and gas, and medicine beside it', () => {
		const { account } = centralOf(scenario);
		const of = (store: StoreId) => kinds(storeDay(account, store, 0))['imports'] ?? 0;
		const foods = ['cereals', 'pulses', 'oil', 'sugar', 'animal', 'vegetables', 'potatoes', 'infantFormula'] as const;
		const tonnes = foods.reduce((sum, food) => sum + of(food), 0) + (of('motorFuel') * 0.84) / 1000 + of('lpg') / 1000;
		expect(tonnes).toBeCloseTo(30, 9);
		const { need } = storeDay(account, 'surgery', 0);
		expect(of('surgery')).toBeGreaterThan(need); // need and the day's expiry
	});

	it('fills larders from the store once they have given, and calls it so', () => {
		const { account } = centralOf({
			...scenario,
			days: 40,
			phases: [closed, { ...closed, from: '2023-01-10', road: 'open' }],
			assumptions: { openingDaysSugar: 5, pantryDays: 10, pantryTopUp: 1, restockDays: 7, rationTriggerDays: 0 },
		});
		const open = storeDay(account, 'sugar', 29);
		const dayBefore = storeDay(account, 'sugar', 28);
		expect(open.refill).toBeGreaterThan(0);
		expect(open.larder).toBeCloseTo(dayBefore.larder + open.refill - open.larderGiven, 12);
	});
});

describe('a day of harvest', () => {
	it('of 2,480 t brings a sixty-second of it, 40 t, from July to August and never else', () => {
		const scenario: Scenario = { ...nothingPasses, assumptions: { harvestCereals: 2480 } };
		expect(kinds(on(scenario, 'cereals', '2023-06-30'))).toEqual({});
		for (const date of ['2023-07-01', '2023-08-31']) {
			expect(kinds(on(scenario, 'cereals', date))['harvest']).toBeCloseTo(40, 12);
		}
		expect(kinds(on(scenario, 'cereals', '2023-09-01'))).toEqual({});
	});
});

describe('a reservoir that is full', () => {
	it('of 1,000 MWh spills what the river brings beyond it, and gives nothing while the line gives all', () => {
		const scenario: Scenario = {
			...nothingPasses,
			days: 1,
			power: [{ from: '2022-12-12', share: 1 }],
			gas: [{ from: '2022-12-12', share: 1 }],
			assumptions: { reservoirUsableMwh: 1000, openingReservoirShare: 1, hydroShare: 0.5, electricityMwhPerDay: 400 },
		};
		const { account } = centralOf({ ...scenario, assumptions: { ...scenario.assumptions, riverInflowFactor: 2 } });
		const day = storeDay(account, 'reservoir', 0);
		const river = day.arrivals;
		expect(day.arrivalsByKind).toEqual([{ kind: 'river', amount: river }]);
		expect(river).toBeGreaterThan(0);
		expect(day.lossesByKind).toEqual([{ kind: 'spilt', amount: day.loss }]);
		expect(day.loss).toBeCloseTo(river, 9);
		expect(day.closing).toBeCloseTo(1000 - day.issue, 9);
	});
});

describe('the gas line', () => {
	it('gives a day’s need and, after days of nothing, fills the pipes again', () => {
		const scenario: Scenario = {
			...nothingPasses,
			days: 5,
			gas: [
				{ from: '2022-12-12', share: 1 },
				{ from: '2022-12-13', share: 0 },
				{ from: '2022-12-15', share: 1 },
			],
			assumptions: { linePackDays: 0.5 },
		};
		const shut = on(scenario, 'pipelineGas', '2022-12-14');
		expect(shut.arrivalsByKind).toEqual([]);
		expect(shut.held).toBe('stock');
		const back = on(scenario, 'pipelineGas', '2022-12-15');
		expect(back.opening).toBe(0);
		expect(kinds(back)['line']).toBe(back.need);
		expect(kinds(back)['pipes']).toBeCloseTo(back.need / 2, 6);
		expect(back.held).toBe('nothing');
	});

	it('spills what the pipes no longer hold when less is needed', () => {
		const scenario: Scenario = {
			...nothingPasses,
			start: '2023-03-20',
			days: 3,
			phases: [{ ...closed, from: '2023-03-20' }],
			gas: [{ from: '2023-03-20', share: 1 }],
			power: [{ from: '2023-03-20', share: 1 }],
		};
		const day = on(scenario, 'pipelineGas', '2023-03-21');
		expect(day.lossesByKind).toEqual([{ kind: 'spilt', amount: day.loss }]);
		expect(day.loss).toBeGreaterThan(0);
	});
});

describe('what warmth spoils without power', () => {
	it('is told apart from what is lost in the cold: of insulin 2 % and 3 % on a hot day without any power', () => {
		const start = '2023-07-15';
		const scenario: Scenario = {
			...nothingPasses,
			start,
			days: 2,
			phases: [{ ...closed, from: start }],
			gas: [{ from: start, share: 0 }],
			power: [{ from: start, share: 0 }],
			assumptions: {
				lossPerDayMedicine: 0.02,
				lossPerDayInsulinWarm: 0.03,
				temperatureOffset: 2,
				openingReservoirShare: 0,
				riverInflowFactor: 0,
			},
		};
		const { opening, lossesByKind } = on(scenario, 'insulin', '2023-07-16');
		expect(lossesByKind.map(({ kind }) => kind)).toEqual(['spoilt', 'uncooled']);
		expect(lossesByKind[0]!.amount / opening).toBeCloseTo(0.02, 9);
		expect(lossesByKind[1]!.amount / opening).toBeCloseTo(0.03, 9);
	});
});

describe('a ration', () => {
	it('comes with the cover of its last review and the cover at which rationing begins', () => {
		const scenario: Scenario = {
			...nothingPasses,
			assumptions: {
				rationTriggerDays: 30,
				rationReviewDays: 10,
				openingDaysSugar: 60,
				lossPerDayDry: 0,
				rationExponent: 1,
			},
			couplingsOff: ['fuelDelivery'],
			// One entry each: a change on a line is a review too.
			gas: [{ from: '2022-12-12', share: 1 }],
			power: [{ from: '2022-12-12', share: 1 }],
		};
		// 60 days less one a day: on day 40, 20 days of cover of 30; two thirds of need until the next review, day 50.
		const { account } = centralOf(scenario);
		for (const day of [40, 49]) {
			const sugar = storeDay(account, 'sugar', day);
			expect(dayValue(account, day, 'reviewDay')).toBe(40);
			expect(sugar.coverDays).toBeCloseTo(20, 9);
			expect(sugar.triggerDays).toBe(30);
			expect(sugar.ration).toBeCloseTo(2 / 3, 9);
			expect(sugar.held).toBe('ration');
		}
	});
});
