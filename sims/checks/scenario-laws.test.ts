/** What a scenario may change in a run, and from when on. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumptions } from '../cases/karabakh-2022/assumptions.ts';
import { Draws } from '../ensemble/draws.ts';
import { Members } from '../ensemble/members.ts';
import { addDays } from '../model/calendar.ts';
import { DAILY_COLUMNS, type DailyRecord, dailyRecord } from '../model/daily.ts';
import { centralRun } from '../scenarios/central.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { arbitraryAccess, arbitraryCargo, arbitraryChange, arbitraryLine, arbitraryScenario } from './arbitrary.ts';
import { rowsOf, shipped } from './runs.ts';

const seed = fc.nat(0xffffffff);

describe('a scenario that differs from another from some day on', () => {
	function memberRecord(scenario: Scenario, seed: number, member: number): DailyRecord {
		const { record, observe } = dailyRecord(scenario.days);
		new Members(new Draws(assumptions, seed), scenario).run(member, observe);
		return record;
	}

	it('is the same to the last bit before that day, in the central run and in every member', () => {
		fc.assert(
			fc.property(
				arbitraryScenario({ days: fc.integer({ min: 2, max: 150 }) }),
				arbitraryChange,
				fc.double({ min: 0, max: 1, noNaN: true }),
				seed,
				(scenario, changed, when, seed) => {
					const day = 1 + Math.floor(when * (scenario.days - 1.001));
					const other = changed(scenario, addDays(scenario.start, day));
					const cells = day * DAILY_COLUMNS.length;
					const same = (a: DailyRecord, b: DailyRecord) =>
						Buffer.compare(bytes(a.rows.subarray(0, cells)), bytes(b.rows.subarray(0, cells))) === 0;
					expect(same(centralRun(assumptions, scenario), centralRun(assumptions, other))).toBe(true);
					const member = seed % 7;
					expect(same(memberRecord(scenario, seed, member), memberRecord(other, seed, member))).toBe(true);
				},
			),
			{ numRuns: 100 },
		);
	});

	it.each([
		['relief-continues', '2023-06-15'],
		['open-from-22-february', '2023-02-22'],
		['both-roads', '2023-07-26'],
		['road-only', '2022-12-13'],
		['nothing-passes', '2022-12-25'],
	])('%s differs from as-reported on %s, the day of its first other entry, and not before', (name, date) => {
		const [one, other] = [shipped('as-reported'), shipped(name)].map((scenario) => centralRun(assumptions, scenario));
		const at = one!.rows.findIndex((value, index) => !Object.is(value, other!.rows[index]));
		expect(addDays('2022-12-12', Math.floor(at / DAILY_COLUMNS.length))).toBe(date);
	});
});

describe('what a scenario says in another way', () => {
	it('an entry in force before the start is one that begins at the start', () => {
		fc.assert(
			fc.property(arbitraryScenario(), seed, (scenario, seed) => {
				const atStart = <T extends { from: string }>(list: readonly T[]) =>
					list.map((entry, index) => (index === 0 ? { ...entry, from: scenario.start } : entry));
				const other = {
					...scenario,
					phases: atStart(scenario.phases),
					gas: atStart(scenario.gas),
					power: atStart(scenario.power),
				};
				expect(bytes(rowsOf(other, seed)).equals(bytes(rowsOf(scenario, seed)))).toBe(true);
			}),
			{ numRuns: 40 },
		);
	});

	it('entries that end before the start and convoys outside the run change nothing', () => {
		fc.assert(
			fc.property(
				arbitraryScenario(),
				arbitraryAccess,
				arbitraryLine,
				arbitraryCargo,
				seed,
				(scenario, access, line, cargo, seed) => {
					const from = addDays(scenario.start, -1000);
					const other: Scenario = {
						...scenario,
						phases: [{ ...access, from }, ...scenario.phases],
						gas: [{ ...line, from }, ...scenario.gas],
						power: [{ ...line, from }, ...scenario.power],
						convoys: [
							{ ...cargo, date: addDays(scenario.start, -1) },
							...scenario.convoys,
							{ ...cargo, date: addDays(scenario.start, scenario.days) },
						],
					};
					expect(bytes(rowsOf(other, seed)).equals(bytes(rowsOf(scenario, seed)))).toBe(true);
				},
			),
			{ numRuns: 40 },
		);
	});

	it('the order of convoys does not matter beyond rounding', () => {
		fc.assert(
			fc.property(
				arbitraryScenario().chain((scenario) =>
					fc.tuple(
						fc.constant(scenario),
						fc.shuffledSubarray([...scenario.convoys], { minLength: scenario.convoys.length }),
					),
				),
				([scenario, convoys]) => {
					const [one, other] = [rowsOf(scenario, null), rowsOf({ ...scenario, convoys }, null)];
					expect(one.findIndex((value, at) => !near(value, other[at]!, 1e-12))).toBe(-1);
				},
			),
			{ numRuns: 40 },
		);
	});

	it('two convoys of one day are one of their sum, whatever their cargo and whether they pass', () => {
		fc.assert(
			fc.property(arbitraryScenario(), arbitraryCargo, fc.nat(199), fc.nat(60), (scenario, cargo, when, more) => {
				const date = addDays(scenario.start, when % scenario.days);
				const withConvoys = (...trucks: number[]): Scenario => ({
					...scenario,
					convoys: [...scenario.convoys, ...trucks.map((count) => ({ ...cargo, date, trucks: count }))],
				});
				const apart = rowsOf(withConvoys(cargo.trucks, more), null);
				const together = rowsOf(withConvoys(cargo.trucks + more), null);
				expect(apart.findIndex((value, at) => !near(value, together[at]!, 1e-12))).toBe(-1);
			}),
			{ numRuns: 40 },
		);
	});
});

function bytes(numbers: Float64Array): Buffer {
	return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

function near(a: number, b: number, tolerance: number): boolean {
	return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));
}
