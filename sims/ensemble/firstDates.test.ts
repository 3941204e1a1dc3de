import { describe, expect, it } from 'vitest';
import { assumptions } from '../cases/karabakh-2022/assumptions.ts';
import { halfChance } from '../cases/karabakh-2022/scenarios/half-chance.ts';
import { CRITERION_IDS, type FirstDays, NEVER } from '../model/firstDays.ts';
import { STORES, STORE_AT, STORE_COUNT } from '../model/store.ts';
import { Draws } from './draws.ts';
import { FirstDates } from './firstDates.ts';
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
