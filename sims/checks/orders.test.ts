/** What an order changes of a run, and when. */
import { describe, expect, it } from 'vitest';
import { assumptions } from '../cases/karabakh-2022/assumptions.ts';
import { AT } from '../model/assumption.ts';
import { assumedLoad } from '../model/cargo.ts';
import type { Order } from '../model/order.ts';
import { runUntil } from '../model/run.ts';
import { STORES, STORE_AT, type StoreId } from '../model/store.ts';
import { centralValues } from '../scenarios/central.ts';
import { conditionsOf } from '../scenarios/conditions.ts';
import { shipped } from './runs.ts';

const scenario = shipped('relief-continues');
const values = centralValues(assumptions, scenario);
const conditions = conditionsOf(scenario);
const plainly: Order = {
	load: assumedLoad(values),
	rations: STORES.map(() => null),
	keptBack: STORES.map(() => 0),
};
/** The day on which the order is given: a day without a review, on which trucks set out. */
const DAY = 31;
const DAYS = 60;

/** By day, what was given and what came of a store, where such orders are given. */
function run(store: StoreId, orders?: (day: number) => Order | null) {
	const [ration, arrivals]: [number[], number[]] = [[], []];
	runUntil(
		values,
		conditions,
		conditions.passChance,
		({ day, ledger }) => {
			ration.push(ledger.ration[STORE_AT[store]]!);
			arrivals.push(ledger.arrivals[STORE_AT[store]]!);
			return day === DAYS - 1;
		},
		orders,
	);
	return { ration, arrivals };
}

describe('an order', () => {
	it('is given here on a day that is no review, and on which trucks set out', () => {
		expect(DAY % values[AT.rationReviewDays]!).not.toBe(0);
		expect(conditions.accessChanges[DAY]).toBe(0);
		expect(conditions.trucksPerDay[DAY]).toBeGreaterThan(0);
	});

	it('of another ration holds on its own day, and not before', () => {
		const rations = STORES.map((store) => (store === 'oil' ? 0.123 : null));
		const [{ ration }, { ration: before }] = [
			run('oil', (day) => (day === DAY ? { ...plainly, rations } : null)),
			run('oil'),
		];
		expect(ration.slice(0, DAY)).toEqual(before.slice(0, DAY));
		expect(before[DAY]).not.toBe(0.123);
		expect(ration.slice(DAY)).toEqual(Array.from({ length: DAYS - DAY }, () => 0.123));
	});

	it('that changes no ration is no review: what follows cover stays what it was until one', () => {
		for (const store of ['oil', 'lpg', 'motorFuel'] as const) {
			expect(run(store, () => plainly)).toEqual(run(store));
		}
	});

	it('of another load is what trucks bring from its day on', () => {
		const load = { food: 0, motorFuel: 0, lpg: 1 };
		const ordered = (store: StoreId) => run(store, (day) => (day === DAY ? { ...plainly, load } : null)).arrivals;
		const lpg = ordered('lpg');
		expect(lpg.slice(0, DAY)).toEqual(run('lpg').arrivals.slice(0, DAY));
		const tonnes = conditions.trucksPerDay[DAY]! * values[AT.reliefTonnesPerTruck]! * conditions.passChance[DAY]!;
		expect(lpg[DAY]).toBeCloseTo(1000 * tonnes, 6);
		expect(ordered('cereals')[DAY]).toBe(0);
	});
});
