import { describe, expect, it } from 'vitest';
import { assumptions } from '../cases/karabakh-2022/assumptions.ts';
import { halfChance } from '../cases/karabakh-2022/scenarios/half-chance.ts';
import { CRITERION_IDS, type FirstDays, NEVER } from '../model/firstDays.ts';
import { STORES, STORE_AT, STORE_COUNT } from '../model/store.ts';
import { Draws } from './draws.ts';
import { Dates, FirstDates, datesOf as datesIn } from './firstDates.ts';
import { Members } from './members.ts';

/** One member in which oil alone is empty from one day on, and back on another. */
function member(first: number, back: number = NEVER): FirstDays {
	const byStore = () => new Int16Array(STORE_COUNT).fill(NEVER);
	const firsts: FirstDays = {
		coverBelowWeek: { first: byStore(), back: byStore() },
		issueBelowHalf: { first: byStore(), back: byStore() },
		empty: { first: byStore(), back: byStore() },
	};
	firsts.empty.first[STORE_AT.oil] = first;
	firsts.empty.back[STORE_AT.oil] = back;
	return firsts;
}

function datesOf(members: readonly FirstDays[], days = 100): FirstDates {
	const dates = new FirstDates(days);
	for (const firsts of members) dates.add(CRITERION_IDS.map((criterion) => firsts[criterion]));
	return dates;
}

/** Ten members: seven run out of oil, on days 10, 20, 20, 30, 40, 50 and 99; two of them come back; three never do. */
const TEN = [
	member(20),
	member(10, 15),
	member(NEVER),
	member(50),
	member(20, 60),
	member(99),
	member(NEVER),
	member(30),
	member(40),
	member(NEVER),
];

describe('first dates over an ensemble', () => {
	it('are counted by day: "by then in 5 of 10 runs"', () => {
		const dates = datesOf(TEN);
		expect(dates.members).toBe(10);
		expect([0, 9, 10, 20, 39, 40, 98, 99].map((day) => dates.of('empty.oil').crossedBy(day))).toEqual([
			0, 0, 1, 3, 4, 5, 6, 7,
		]);
		expect(dates.of('empty.oil').crossedBy()).toBe(7);
		expect(dates.of('empty.oil').byDay[20]).toBe(2);
	});

	it('have quantiles in which a run that never crosses is later than any day', () => {
		const dates = datesOf(TEN);
		const quantile = (level: number) => dates.of('empty.oil').quantile(level);
		expect([0.01, 0.1, 0.11, 0.3, 0.5, 0.7].map(quantile)).toEqual([10, 10, 20, 20, 40, 99]);
		expect([0.71, 0.9, 1].map(quantile)).toEqual([NEVER, NEVER, NEVER]);
	});

	it('say how many of those that cross come back', () => {
		const dates = datesOf(TEN);
		expect(dates.of('empty.oil').cameBack).toBe(2);
		expect(dates.of('empty.sugar').cameBack).toBe(0);
		expect(dates.of('issueBelowHalf.oil').crossedBy()).toBe(0);
	});

	it('are the same merged in any order', () => {
		const parts = [TEN.slice(0, 3), TEN.slice(3, 4), TEN.slice(4)].map((part) => datesOf(part));
		const merged = (order: number[]) => {
			const all = new FirstDates(100);
			for (const part of order) all.merge(parts[part]!);
			return all;
		};
		for (const order of [
			[0, 1, 2],
			[2, 0, 1],
			[1, 2, 0],
		]) {
			expect(merged(order).of('empty.oil').byDay).toEqual(datesOf(TEN).of('empty.oil').byDay);
			expect(merged(order).of('empty.oil').crossedBy()).toBe(7);
			expect(merged(order).of('empty.oil').cameBack).toBe(2);
		}
	});

	it('say after how many days half of those that come back are back, whatever the others do', () => {
		// Two come back: after 5 days and after 40.
		const oil = datesOf(TEN).of('empty.oil');
		expect([0.01, 0.5, 0.51, 1].map((level) => oil.daysUntilBack(level))).toEqual([5, 5, 40, 40]);
		expect(oil.byDaysUntilBack[5]).toBe(1);
	});

	it('have no days until back where none comes back, were it that all cross', () => {
		const dates = datesOf([member(3), member(4)]);
		expect(dates.of('empty.oil').crossedBy()).toBe(2);
		expect(dates.of('empty.oil').daysUntilBack(0.5)).toBe(NEVER);
	});

	it('count a share of members exactly: 0.7 of ten is the seventh, not the eighth', () => {
		const byDay = Uint32Array.from({ length: 10 }, () => 1);
		const each = new Dates(10, byDay, new Uint32Array(10));
		for (let runs = 1; runs <= 10; runs++) expect(each.quantile(runs / 10)).toBe(runs - 1);
	});

	it('of watched indicators stand beside those of the stores', () => {
		const dates = new FirstDates(100, { indicators: ['heatCoverage', 'foodCoverage'], level: 0.5 });
		const none = CRITERION_IDS.map((criterion) => member(NEVER)[criterion]);
		for (const [heat, food] of [
			[NEVER, 7],
			[3, 7],
			[NEVER, 9],
		] as const) {
			dates.add([...none, { first: Int16Array.of(heat, food), back: Int16Array.of(NEVER, food === 7 ? 12 : NEVER) }]);
		}
		expect(dates.of('below.foodCoverage').quantile(0.5)).toBe(7);
		expect(dates.of('below.foodCoverage').cameBack).toBe(2);
		expect(dates.of('below.foodCoverage').daysUntilBack(1)).toBe(5);
		expect(dates.of('below.heatCoverage').crossedBy()).toBe(1);
		expect(dates.of('empty.oil').crossedBy()).toBe(0);
	});

	it('of what was not watched are refused by name, here and in counts that came from elsewhere', () => {
		const dates = datesOf(TEN);
		expect(() => dates.of('below.foodCoverage')).toThrow(new RangeError("'below.foodCoverage' was not counted"));
		expect(() => datesIn(dates.counts(), 'empty.bread' as 'empty.oil')).toThrow(RangeError);
		expect(datesIn(dates.counts(), 'empty.oil')).toEqual(dates.of('empty.oil'));
	});

	it('are handed out as a copy that later members leave alone', () => {
		const dates = datesOf(TEN);
		const counts = dates.counts();
		dates.add(CRITERION_IDS.map((criterion) => member(20)[criterion]));
		expect([counts.members, dates.members]).toEqual([10, 11]);
		expect(datesIn(counts, 'empty.oil').byDay[20]).toBe(2);
		expect(dates.of('empty.oil').byDay[20]).toBe(3);
	});

	it('of no members are never', () => {
		const none = datesOf([]);
		expect(none.of('empty.oil').quantile(0.5)).toBe(NEVER);
		expect(none.of('empty.oil').crossedBy()).toBe(0);
	});

	it('are the same whichever member runs first, and never more than the members', () => {
		const count = (order: number[]) => {
			const members = new Members(new Draws(assumptions, 7), halfChance);
			const dates = new FirstDates(halfChance.days);
			for (const number of order) {
				const { observe, count } = dates.member();
				members.run(number, observe);
				count();
			}
			return dates;
		};
		const dates = count([0, 1, 2, 3, 4, 5]);
		const reversed = count([5, 3, 4, 1, 2, 0]);
		for (const criterion of CRITERION_IDS) {
			for (const store of STORES) {
				expect(reversed.of(`${criterion}.${store}`).byDay).toEqual(dates.of(`${criterion}.${store}`).byDay);
				expect(dates.of(`${criterion}.${store}`).crossedBy()).toBeLessThanOrEqual(6);
				expect(dates.of(`${criterion}.${store}`).cameBack).toBeLessThanOrEqual(
					dates.of(`${criterion}.${store}`).crossedBy(),
				);
			}
		}
		expect(dates.of('empty.pipelineGas').crossedBy()).toBe(6);
	});
});
