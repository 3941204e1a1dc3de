import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASSUMPTION_IDS, AT, type AssumptionId } from './assumption.ts';
import { CLOSED, type Conditions, OPEN } from './conditions.ts';
import { closeStores } from './law.ts';
import { emptyLedger } from './ledger.ts';
import type { Order } from './order.ts';
import { Rationing, coverDays, rationForCover, rationRule } from './ration.ts';
import { STORES, STORE_AT, type StoreId } from './store.ts';
import { newToday } from './today.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('the ration for days of cover', () => {
	it.each([
		['whole at the trigger', 30, 30, 0.35, 1, 1],
		['whole above it', 31, 30, 0.35, 2, 1],
		['in proportion to cover below it', 21, 30, 0.35, 1, 0.7],
		['the square of that for the exponent 2', 15, 30, 0.1, 2, 0.25],
		['its root for the exponent 0.5', 7.5, 30, 0.1, 0.5, 0.5],
		['not below the floor', 3, 30, 0.35, 1, 0.35],
		['the floor of an empty store', 0, 30, 0.35, 1, 0.35],
		['whole where no cover triggers it', 0, 0, 0.35, 1, 1],
		['whole below the trigger for the exponent 0', 3, 30, 0.35, 0, 1],
		['whole for endless cover', Infinity, 30, 0.35, 1, 1],
	])('is %s', (_what, cover, trigger, floor, exponent, expected) => {
		expect(rationForCover(cover, trigger, floor, exponent)).toBeCloseTo(expected, 15);
	});

	it('lies between floor and 1 and never falls as cover rises', () => {
		fc.assert(
			fc.property(
				number(0, 200),
				number(0, 50),
				number(0, 150),
				number(0, 1),
				number(0, 3),
				(cover, more, trigger, floor, exponent) => {
					const [here, there] = [cover, cover + more].map((days) => rationForCover(days, trigger, floor, exponent));
					return here! >= floor && here! <= there! && there! <= 1;
				},
			),
			{ numRuns: 500 },
		);
	});
});

describe('days of cover', () => {
	it.each([
		['what there is over need', 300, 0, 20, 15],
		['what own inflow leaves over what it leaves to meet', 300, 5, 20, 295 / 15],
		['endless where own inflow is enough', 300, 20, 20, Infinity],
		['endless where own inflow is the whole need and all there is', 20, 20, 20, Infinity],
		['none where there is no more than own inflow', 5, 5, 20, 0],
		['none where losses took some of the inflow', 3, 5, 20, 0],
	])('are %s', (_what, available, ownInflow, need, expected) => {
		expect(coverDays(available, ownInflow, need)).toBe(expected);
	});
});

describe('what sets the ration of a store', () => {
	it.each([
		['cover', 'oil', 'stretch'],
		['cover', 'reservoir', 'stretch'],
		['fixed', 'oil', 'fixed'],
		['cover', 'reservoir', 'fixed'],
		['none', 'oil', 'none'],
		['none', 'reservoir', 'none'],
		['never', 'insulin', 'stretch'],
		['never', 'dialysis', 'fixed'],
		['never', 'infantFormula', 'none'],
		['never', 'pipelineGas', 'stretch'],
	] as const)('is %s for %s under the policy %s', (rule, store, policy) => {
		expect(rationRule(store, policy)).toBe(rule);
	});
});

describe('the ration of a store', () => {
	const assumed: Partial<Record<AssumptionId, number>> = {
		rationTriggerDays: 30,
		rationExponent: 1,
		rationFloor: 0.35,
		rationFloorFuel: 0.2,
		rationFloorPower: 0.5,
		reservoirTriggerDays: 90,
		fuelShareEssential: 0.25,
	};

	/** Rationing of stores that need 1 a day, of which day 0 had enough for `openingDays`. */
	function rationingOf(policy: Conditions['policy'], openingDays = 100, fixedRation = 0.6) {
		const values = new Float64Array(ASSUMPTION_IDS.length);
		for (const [id, value] of Object.entries(assumed)) values[AT[id as AssumptionId]] = value;
		const ledger = emptyLedger();
		ledger.need.fill(1);
		ledger.openingNeed.fill(1);
		ledger.openingStock.fill(openingDays);
		const rationing = new Rationing(values, { policy, fixedRation } as Conditions, ledger);
		/** The ration on a later day that begins with so much in stock. */
		function today(store: StoreId, stock: number, { review = true, road = CLOSED } = {}): number {
			const at = STORE_AT[store];
			ledger.stock[at] = stock;
			closeStores(at, at + 1, ledger, rationing, { ...newToday(), index: 9, review, road });
			return ledger.ration[at]!;
		}
		return { ledger, today, rationing };
	}

	it('follows cover on review days and holds until the next', () => {
		const { today } = rationingOf('stretch');
		expect(today('oil', 15)).toBe(0.5);
		expect(today('oil', 3, { review: false })).toBe(0.5);
		expect(today('oil', 90, { review: false })).toBe(0.5);
		expect(today('oil', 24)).toBeCloseTo(0.8, 15);
	});

	it('does not fall while the stock is a normal one, however small that is', () => {
		const { today } = rationingOf('stretch', 8);
		expect(today('oil', 8)).toBe(1);
		expect(today('oil', 4)).toBe(0.5);
	});

	it('does not fall for cover that would spoil first', () => {
		const { ledger, today } = rationingOf('stretch');
		ledger.lossShare[STORE_AT.vegetables] = 0.5; // spoilt in two days
		expect(today('vegetables', 4)).toBe(1);
		expect(today('vegetables', 2)).toBe(0.5);
	});

	it('follows what the day leaves after losses, and what arrives on it', () => {
		const { ledger, today } = rationingOf('stretch');
		ledger.arrivals[STORE_AT.oil] = 6;
		ledger.spill[STORE_AT.oil] = 3;
		expect(today('oil', 12)).toBe(0.5);
	});

	it('counts the harvest that is still to come as cover', () => {
		const { ledger, today } = rationingOf('stretch');
		ledger.toCome[STORE_AT.cereals] = 12;
		expect(today('cereals', 12)).toBeCloseTo(0.8, 15);
	});

	it.each([
		['oil', 0.35],
		['surgery', 0.35],
		['lpg', 0.2],
		['motorFuel', 0.25],
		['reservoir', 0.5],
		['insulin', 1],
		['dialysis', 1],
		['infantFormula', 1],
		['pipelineGas', 1],
	] as const)('of %s is %d at least, when it is nearly empty', (store, floor) => {
		expect(rationingOf('stretch').today(store, 0.01)).toBe(floor);
	});

	it('looks at the reservoir for longer ahead, whatever its opening stock', () => {
		expect(rationingOf('stretch', 1).today('reservoir', 63)).toBeCloseTo(0.7, 15);
	});

	it('is lifted by an open road for all stores but the reservoir, and comes back at the next review', () => {
		const { today } = rationingOf('stretch');
		expect(today('oil', 15)).toBe(0.5);
		expect(today('oil', 15, { road: OPEN })).toBe(1);
		expect(today('reservoir', 45, { road: OPEN })).toBe(0.5);
		expect(today('oil', 18)).toBe(0.6);
	});

	it('is 1 for every store under policy none', () => {
		const { today } = rationingOf('none');
		expect(STORES.map((store) => today(store, 0.01))).toEqual(STORES.map(() => 1));
	});

	it('is the fixed one under policy fixed, but for what is never rationed and the reservoir, which stretches', () => {
		const { today } = rationingOf('fixed');
		expect(today('oil', 100)).toBe(0.6);
		expect(today('motorFuel', 0.01)).toBe(0.6);
		expect(today('insulin', 0.01)).toBe(1);
		expect(today('reservoir', 72)).toBeCloseTo(0.8, 15);
		expect(today('oil', 100, { road: OPEN })).toBe(1);
	});

	describe('that is ordered', () => {
		/** An order of these rations and of what is kept back; of the other stores, what the policy says, and nothing. */
		const order = (
			rations: Partial<Record<StoreId, number>>,
			keptBack: Partial<Record<StoreId, number>> = {},
		): Order => ({
			load: { food: 1, motorFuel: 0, lpg: 0 },
			rations: STORES.map((store) => rations[store] ?? null),
			keptBack: STORES.map((store) => keptBack[store] ?? 0),
		});

		it('is what was ordered from the next review on, whatever the cover, and the policy’s again when the order ends', () => {
			const { today, rationing } = rationingOf('stretch');
			rationing.order(order({ oil: 0.4 }));
			expect(today('oil', 30, { review: false })).toBe(1);
			expect(today('oil', 30)).toBe(0.4);
			expect(today('oil', 3)).toBe(0.4);
			rationing.order(order({}));
			expect(today('oil', 24)).toBeCloseTo(0.8, 15);
		});

		it('is 1 for what is never rationed, whatever is ordered', () => {
			const { today, rationing } = rationingOf('stretch');
			expect(rationing.order(order({ insulin: 0.5, pipelineGas: 0 }))).toBe(false);
			expect(today('insulin', 3)).toBe(1);
			expect(today('pipelineGas', 3)).toBe(1);
		});

		it.each([
			['the same as the policy’s fixed one', 'fixed', order({}), order({ oil: 0.6 }), false],
			['the same as ordered before', 'stretch', order({ oil: 0.4 }), order({ oil: 0.4 }), false],
			['another than ordered before', 'stretch', order({ oil: 0.4 }), order({ oil: 0.5 }), true],
			['what cover gives now, but without cover', 'stretch', order({}), order({ oil: 1 }), true],
			['none any more, where cover is followed again', 'stretch', order({ oil: 1 }), order({}), true],
			['another of the last store alone', 'stretch', order({}), order({ motorFuel: 0.5 }), true],
			['none, for what is kept back alone', 'stretch', order({}), order({}, { oil: 0.5 }), false],
		] as const)('is %s: a change or not', (_what, policy, before, after, changes) => {
			const { rationing } = rationingOf(policy);
			rationing.order(before);
			expect(rationing.order(after)).toBe(changes);
		});

		it('falls, on any day, to what is not kept back, and is whole again when nothing is', () => {
			const { ledger, today, rationing } = rationingOf('stretch');
			ledger.stock.fill(1);
			rationing.order(order({}, { oil: 0.5 }));
			expect(rationing.keepsBack).toBe(true);
			expect(today('oil', 0.75, { review: false })).toBe(0.25);
			rationing.order(order({}));
			expect(rationing.keepsBack).toBe(false);
			expect(ledger.ration[STORE_AT.oil]).toBe(1);
			expect(today('oil', 0.75, { review: false })).toBe(1);
		});

		it('is that of its last review where this is less than what is not kept back', () => {
			const { ledger, today, rationing } = rationingOf('stretch');
			ledger.stock.fill(15);
			rationing.order(order({}, { oil: 0.5 }));
			expect(today('oil', 15)).toBe(0.5);
			expect(today('oil', 15, { review: false })).toBe(0.5);
		});

		it('is kept back of the stores that are closed and of no other', () => {
			const { ledger, today, rationing } = rationingOf('stretch');
			ledger.stock.fill(1);
			rationing.order(order({}, { oil: 0.5, sugar: 1 }));
			expect(today('oil', 0.75, { review: false })).toBe(0.25);
			expect(ledger.ration[STORE_AT.sugar]).toBe(1);
		});
	});
});
