import { describe, expect, it } from 'vitest';
import { asReported } from '../cases/karabakh-2022/scenarios/as-reported.ts';
import { assumptions } from '../cases/karabakh-2022/assumptions.ts';
import { centralValues } from '../scenarios/central.ts';
import { conditionsOf } from '../scenarios/conditions.ts';
import { NEVER, firstDays } from './firstDays.ts';
import { emptyLedger } from './ledger.ts';
import { run } from './run.ts';
import { STORE_AT, STORE_COUNT, type StoreId } from './store.ts';

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
		observe({ day, ledger, indicators: new Float64Array() });
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
