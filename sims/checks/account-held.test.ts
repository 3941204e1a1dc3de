/** What kept a store from giving all that was needed, each on a day of which it is plain; and days that there are not. */
import { describe, expect, it } from 'vitest';
import { assumptions } from '../cases/karabakh-2022/assumptions.ts';
import { Draws } from '../ensemble/draws.ts';
import { singleRun } from '../ensemble/single.ts';
import { storeDay } from '../model/account.ts';
import type { StoreId } from '../model/store.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { shipped } from './runs.ts';

const nothingPasses: Scenario = { ...shipped('nothing-passes'), policy: 'none', days: 2 };
const closed: Scenario = { ...nothingPasses, power: [{ from: nothingPasses.start, share: 0 }] };

/** The account of the central run. */
const accountOf = (scenario: Scenario) => singleRun(new Draws(assumptions, 7), assumptions, scenario, null).account;
const heldOnFirstDay = (assumed: Scenario['assumptions'], store: StoreId, scenario = closed) =>
	storeDay(accountOf({ ...scenario, assumptions: assumed }), store, 0).held;

describe('what kept a store from giving all', () => {
	it('is its cap where turbines can turn no more of a full reservoir into power', () => {
		expect(heldOnFirstDay({ openingReservoirShare: 1, hydroMaxMwhPerDay: 10, rationFloorPower: 1 }, 'reservoir')).toBe(
			'cap',
		);
	});

	it('is reach where there is no fuel to carry what there is', () => {
		expect(heldOnFirstDay({ openingDaysMotorFuel: 0 }, 'oil')).toBe('reach');
		expect(heldOnFirstDay({ openingDaysMotorFuel: 0 }, 'motorFuel')).toBe('stock');
	});

	it('is the ration where that is fixed lower than what can be carried', () => {
		expect(heldOnFirstDay({}, 'oil', { ...closed, policy: 'fixed', fixedRation: 0.5 })).toBe('ration');
	});

	it('is nothing where all is given, and the stock where there is none', () => {
		expect(heldOnFirstDay({}, 'oil')).toBe('nothing');
		expect(heldOnFirstDay({ openingDaysOil: 0 }, 'oil')).toBe('stock');
	});
});

describe('a day of an account', () => {
	const account = accountOf(closed);

	it.each([0, 1])('is day %d, of two', (day) => {
		expect(storeDay(account, 'oil', day).closing).toBeGreaterThan(0);
	});

	it.each([-1, 2, 0.5, NaN])('is not day %d, of two, and which there are is said', (day) => {
		expect(() => storeDay(account, 'oil', day)).toThrow(RangeError);
		expect(() => storeDay(account, 'oil', day)).toThrow(`day ${day}, where the run has days 0 to 1`);
	});
});
