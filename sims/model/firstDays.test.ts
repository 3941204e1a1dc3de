import { describe, expect, it } from 'vitest';
import { asReported } from '../cases/karabakh-2022/scenarios/as-reported.ts';
import { assumptions } from '../cases/karabakh-2022/assumptions.ts';
import { centralValues } from '../scenarios/central.ts';
import { conditionsOf } from '../scenarios/conditions.ts';
import { CRITERION_IDS, NEVER, firstDays, firstDaysBelow, isAsked, meets } from './firstDays.ts';
import { INDICATOR_AT, INDICATOR_COUNT } from './indicator.ts';
import { emptyLedger } from './ledger.ts';
import { run } from './run.ts';
import { STORES, STORE_AT, STORE_COUNT, type StoreId } from './store.ts';
import { newToday } from './today.ts';

/** A run of one store by hand: need 10 a day, [issue, closing stock] day by day; all other stores are full. */
function firstsOf(store: StoreId, days: [issue: number, stock: number][]) {
	const { firsts, observe } = firstDays();
	days.forEach(([issue, stock], day) => {
		const ledger = emptyLedger();
		ledger.need.fill(10);
		ledger.issue.fill(10);
		ledger.stock.fill(1000);
		ledger.issue[STORE_AT[store]] = issue;
		ledger.stock[STORE_AT[store]] = stock;
		observe({ day, ledger, indicators: new Float64Array(), today: newToday() });
	});
	const at = STORE_AT[store];
	const of = ({ first, back }: { first: Int16Array; back: Int16Array }) => [first[at], back[at]];
	return {
		coverBelowWeek: of(firsts.coverBelowWeek),
		issueBelowHalf: of(firsts.issueBelowHalf),
		empty: of(firsts.empty),
		all: firsts,
	};
}

describe('the first day on which a store runs short', () => {
	it('is the day on which its cover falls under seven days, not to them', () => {
		const { coverBelowWeek } = firstsOf('oil', [
			[10, 80],
			[10, 70],
			[10, 69.9],
			[10, 50],
		]);
		expect(coverBelowWeek).toEqual([2, NEVER]);
	});

	it('is the day on which less than half of need is issued, not half', () => {
		const { issueBelowHalf } = firstsOf('oil', [
			[5, 80],
			[4.9, 75],
			[5, 70],
		]);
		expect(issueBelowHalf).toEqual([1, 2]);
	});

	it('is empty when under a hundredth of need is left and need is not met, and only then', () => {
		const { empty } = firstsOf('oil', [
			[10, 0],
			[9, 0.1],
			[9, 0.09],
			[0, 0],
		]);
		expect(empty).toEqual([2, NEVER]);
	});

	it('is not in a run in which it stays full', () => {
		const firsts = firstsOf('oil', [
			[10, 100],
			[10, 100],
		]);
		expect([firsts.coverBelowWeek, firsts.issueBelowHalf, firsts.empty]).toEqual([
			[NEVER, NEVER],
			[NEVER, NEVER],
			[NEVER, NEVER],
		]);
	});

	it('can be day 0, comes back on the first day that is well again, and is not begun anew', () => {
		const { empty } = firstsOf('insulin', [
			[3, 0],
			[3, 0],
			[10, 40],
			[3, 0],
			[10, 40],
		]);
		expect(empty).toEqual([0, 2]);
	});

	it('is not asked of the cover of pipeline gas, which the pipes cannot hold', () => {
		const gas = firstsOf('pipelineGas', [[0, 0]]);
		expect(gas.coverBelowWeek).toEqual([NEVER, NEVER]);
		expect(gas.empty).toEqual([0, NEVER]);
	});

	it('is kept for each criterion by itself: a store can be back by one and stay short by another', () => {
		const firsts = firstsOf('oil', [
			[10, 100],
			[4, 0],
			[6, 0],
			[10, 30],
			[4, 80],
		]);
		expect([firsts.coverBelowWeek, firsts.issueBelowHalf, firsts.empty]).toEqual([
			[1, 4],
			[1, 2],
			[1, 3],
		]);
	});

	it('is never one on which nothing is needed', () => {
		const { firsts, observe } = firstDays();
		observe({ day: 0, ledger: emptyLedger(), indicators: new Float64Array(), today: newToday() });
		for (const { first } of Object.values(firsts)) expect(new Set(first)).toEqual(new Set([NEVER]));
	});

	it('is kept for each store by itself', () => {
		const { all } = firstsOf('oil', [[0, 0]]);
		expect(all.empty.first[STORE_AT.sugar]).toBe(NEVER);
		expect(all.empty.first).toHaveLength(STORE_COUNT);
	});

	it('in the central run as reported: pipeline gas is empty on the second day and comes back with the line', () => {
		const { firsts, observe } = firstDays();
		const conditions = conditionsOf(asReported);
		run(centralValues(assumptions, asReported), conditions, conditions.passChance, observe);
		const gas = STORE_AT.pipelineGas;
		expect([firsts.empty.first[gas], firsts.empty.back[gas]]).toEqual([1, 4]);
		expect(firsts.coverBelowWeek.first[gas]).toBe(NEVER);
	});
});

describe('the first day on which an indicator is below a level', () => {
	/** [food, heat] day by day, against a half. */
	function firstsBelow(days: [food: number, heat: number][]) {
		const { firsts, observe } = firstDaysBelow(['heatCoverage', 'foodCoverage'], 0.5);
		days.forEach(([food, heat], day) => {
			const indicators = new Float64Array(INDICATOR_COUNT);
			indicators[INDICATOR_AT.foodCoverage] = food;
			indicators[INDICATOR_AT.heatCoverage] = heat;
			observe({ day, ledger: emptyLedger(), indicators, today: newToday() });
		});
		return { first: [...firsts.first], back: [...firsts.back] };
	}

	it('is below it, not at it, and the way back is at it', () => {
		expect(
			firstsBelow([
				[0.5, 1],
				[0.499, 1],
				[0.5, 1],
			]),
		).toEqual({ first: [NEVER, 1], back: [NEVER, 2] });
	});

	it('is kept for each indicator by itself, in the order in which they were named', () => {
		expect(
			firstsBelow([
				[1, 0.2],
				[0.4, 0.2],
				[0.4, 0.9],
			]),
		).toEqual({ first: [0, 1], back: [2, NEVER] });
	});

	it('is the first of several, and so is the day on which it is back', () => {
		expect(
			firstsBelow([
				[0.4, 1],
				[0.6, 1],
				[0.3, 1],
				[0.7, 1],
			]),
		).toEqual({ first: [NEVER, 0], back: [NEVER, 1] });
	});

	it('of no indicators is nothing', () => {
		const { firsts } = firstDaysBelow([], 0.5);
		expect([firsts.first.length, firsts.back.length]).toEqual([0, 0]);
	});
});

describe('a store at the end of one day', () => {
	it.each([
		['coverBelowWeek', 'oil', 10, 69.9, true],
		['coverBelowWeek', 'oil', 10, 70, false],
		['coverBelowWeek', 'pipelineGas', 0, 0, false],
		['issueBelowHalf', 'oil', 4.9, 1000, true],
		['issueBelowHalf', 'oil', 5, 0, false],
		['issueBelowHalf', 'pipelineGas', 4.9, 0, true],
		['empty', 'oil', 9, 0.09, true],
		['empty', 'oil', 9, 0.1, false],
		['empty', 'oil', 10, 0, false],
	] as const)('meets %s, of %s, with %d of 10 given and %d left: %s', (criterion, store, issue, stock, expected) => {
		const ledger = emptyLedger();
		ledger.need.fill(10);
		ledger.issue[STORE_AT[store]] = issue;
		ledger.stock[STORE_AT[store]] = stock;
		const end = { day: 0, ledger, indicators: new Float64Array(), today: newToday() };
		expect(meets(criterion, STORE_AT[store], end)).toBe(expected);
	});

	it('is held against every criterion, but the pipes not against a week of cover', () => {
		const unasked = CRITERION_IDS.flatMap((criterion) =>
			STORES.filter((store) => !isAsked(criterion, store)).map((store) => [criterion, store]),
		);
		expect(unasked).toEqual([['coverBelowWeek', 'pipelineGas']]);
	});
});
