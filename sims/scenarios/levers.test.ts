import { describe, expect, it } from 'vitest';
import { assumptions } from '../cases/karabakh-2022/assumptions.ts';
import { scenarios } from '../cases/karabakh-2022/scenarios.ts';
import { ASSUMPTION_IDS } from '../model/assumption.ts';
import { conditionsOf } from './conditions.ts';
import { accessLevers } from './accessLevers.ts';
import { type AccessLeverId, type Lever, assumptionLevers, roundStep, valuesBetween } from './levers.ts';
import type { Scenario } from './scenario.ts';
import { parseScenario } from './schema.ts';

const named = (name: string): Scenario => scenarios.find((scenario) => scenario.name === name)!;
const asReported = named('as-reported');
const found = (scenario: Scenario, id: AccessLeverId) =>
	accessLevers(assumptions, scenario).find((lever) => lever.id === id)!;
function lever(scenario: Scenario, id: AccessLeverId): Lever {
	const asked = found(scenario, id);
	if ('why' in asked) throw new Error(`not asked: ${asked.why}`);
	return asked;
}
const roadOf = (scenario: Scenario) => Array.from(conditionsOf(scenario).road, (road) => 'crO'[road]).join('');

describe('the lever of an assumption', () => {
	const all = assumptionLevers(assumptions, asReported);
	const of = (id: string, scenario = asReported) =>
		assumptionLevers(assumptions, scenario).find((one) => one.id === id)!;

	it('is there for each that has a range', () => {
		expect(all.map(({ id }) => id)).toEqual(ASSUMPTION_IDS.filter((id) => assumptions[id].low < assumptions[id].high));
	});

	it('tries round values from end to end, both ends among them, and never where it stands', () => {
		for (const { id, current, low, high, values } of all) {
			expect(
				values.every((value, i) => i === 0 || value > values[i - 1]!),
				id,
			).toBe(true);
			expect(values, id).not.toContain(current);
			expect(
				[low, high].every((end) => end === current || values.includes(end)),
				id,
			).toBe(true);
			// Whole days have fewer.
			expect(values.length, id).toBeGreaterThanOrEqual(id === 'rationReviewDays' ? 23 : 50);
			expect(values.length, id).toBeLessThanOrEqual(127);
		}
	});

	it('is not held where runs draw it, and held where the scenario or the case fixes it', () => {
		expect(of('openingCereals')).toMatchObject({ current: 3500, held: false });
		expect(of('people')).toMatchObject({ current: 120000, held: true });
		const fixed = { ...asReported, assumptions: { openingCereals: 4000 } };
		expect(of('openingCereals', fixed)).toMatchObject({ current: 4000, held: true, low: 1500, high: 6000 });
	});

	it('that was set beyond its range comes back from there', () => {
		const beyond = of('openingCereals', { ...asReported, assumptions: { openingCereals: 9000 } });
		expect(beyond).toMatchObject({ current: 9000, low: 1500, high: 9000 });
		expect(Math.max(...beyond.values)).toBeLessThan(9000);
		expect(beyond.values).toContain(7500);
	});

	it('moves that assumption and leaves the rest as set', () => {
		const scenario = { ...asReported, assumptions: { people: 110000, openingCereals: 4000 } };
		expect(of('openingCereals', scenario).at(5000)).toEqual({
			...asReported,
			assumptions: { people: 110000, openingCereals: 5000 },
		});
	});

	it('never makes all food in the cargo nothing', () => {
		const cargo = ASSUMPTION_IDS.filter((id) => id.startsWith('cargoFood'));
		const zeros = Object.fromEntries(cargo.map((id) => [id, 0]));
		const one = of('cargoFoodOil', { ...asReported, assumptions: { ...zeros, cargoFoodOil: 0.1 } });
		for (const value of one.values) expect(parseScenario(one.at(value)).ok).toBe(true);
	});
});

describe('the lever of trucks', () => {
	it('sets one number on all relief days', () => {
		const trucks = lever(asReported, 'trucksPerDay');
		expect(trucks).toMatchObject({ current: 6, held: true, low: 0, high: 71 });
		const numbers = new Set(trucks.at(9).phases.map(({ road, trucksPerDay }) => `${road} ${trucksPerDay}`));
		expect(numbers).toEqual(new Set(['closed 0', 'relief 9']));
	});

	it('stands at the mean over the days where they differ, and is then not held', () => {
		const closed = asReported.phases[0]!;
		const relief = asReported.phases[1]!;
		const phases = [
			{ ...relief, from: '2022-12-12' },
			{ ...relief, from: '2022-12-13', trucksPerDay: 10 },
			{ ...closed, from: '2022-12-16' },
		];
		expect(lever({ ...asReported, phases } as Scenario, 'trucksPerDay')).toMatchObject({ current: 9, held: false });
	});

	it('lets that many pass on every day that is not open, where there is no relief', () => {
		const trucks = lever(named('short-closure'), 'trucksPerDay');
		expect(trucks).toMatchObject({ current: 0, held: true });
		const changed = trucks.at(12);
		expect(changed.phases.map(({ road, trucksPerDay, passChance }) => [road, trucksPerDay, passChance])).toEqual([
			['relief', 12, 1],
			['open', 0, 0],
		]);
	});
});

describe('the lever of re-opening', () => {
	it('opens the road from a day to the end, and is asked up to no re-opening', () => {
		const opening = lever(asReported, 'reopeningDay');
		expect(opening).toMatchObject({ current: 281, low: 0, high: 281, held: true });
		const before = roadOf(asReported);
		expect(roadOf(opening.at(195))).toBe(before.slice(0, 195) + 'O'.repeat(86));
		expect(roadOf(opening.at(0))).toBe('O'.repeat(281));
		expect(opening.at(281)).toEqual(asReported);
	});

	it('moves the re-opening that there is, both ways', () => {
		const short = named('short-closure');
		const opening = lever(short, 'reopeningDay');
		expect(opening).toMatchObject({ current: 21, low: 0, high: 281 });
		expect(opening.at(21)).toEqual(short);
		expect(roadOf(opening.at(50))).toBe('c'.repeat(50) + 'O'.repeat(231));
		expect(roadOf(opening.at(3))).toBe('c'.repeat(3) + 'O'.repeat(278));
		expect(roadOf(opening.at(281))).toBe('c'.repeat(281));
	});

	it('ends where the road closes again', () => {
		const closed = asReported.phases[0]!;
		const roads = [
			['2022-12-12', 'open'],
			['2022-12-22', 'closed'],
			['2023-01-01', 'open'],
			['2023-01-11', 'closed'],
		] as const;
		const scenario = { ...asReported, days: 40, phases: roads.map(([from, road]) => ({ ...closed, from, road })) };
		const opening = lever(scenario, 'reopeningDay');
		expect(opening).toMatchObject({ current: 20, low: 10, high: 30 });
		expect(roadOf(opening.at(10))).toBe('O'.repeat(30) + 'c'.repeat(10));
		expect(roadOf(opening.at(27))).toBe('O'.repeat(10) + 'c'.repeat(17) + 'OOO' + 'c'.repeat(10));
		expect(roadOf(opening.at(30))).toBe('O'.repeat(10) + 'c'.repeat(30));
	});
});

describe('the lever of chance', () => {
	it('gives all relief days one chance, and stands at their mean', () => {
		expect(lever(named('half-chance'), 'passChance')).toMatchObject({ current: 0.5, held: true });
		const chance = lever(asReported, 'passChance');
		expect(chance).toMatchObject({ current: 1, held: true, low: 0, high: 1 });
		const changed = chance.at(0.25).phases.map(({ road, passChance }) => `${road} ${passChance}`);
		expect(new Set(changed)).toEqual(new Set(['closed 0', 'relief 0.25']));
	});

	it('rules a closed phase in which a convoy asks to pass', () => {
		const nothing = named('nothing-passes');
		const convoys = [{ date: '2023-01-05', trucks: 5, cargo: 'food' } as const];
		expect(found(nothing, 'passChance')).toEqual({ id: 'passChance', why: 'nothingUndecided' });
		expect(lever({ ...nothing, convoys }, 'passChance').at(0.3).phases[0]!.passChance).toBe(0.3);
	});
});

describe('levers of access', () => {
	it('are not asked where the road is open throughout', () => {
		expect(accessLevers(assumptions, named('corridor-open'))).toEqual([
			{ id: 'trucksPerDay', why: 'openThroughout' },
			{ id: 'reopeningDay', why: 'openThroughout' },
			{ id: 'passChance', why: 'nothingUndecided' },
		]);
	});

	it('make of every value of every shipped scenario one that may be run', () => {
		for (const scenario of scenarios) {
			for (const one of accessLevers(assumptions, scenario)) {
				if ('why' in one) continue;
				for (const value of one.values) {
					const parsed = parseScenario(one.at(value));
					expect(parsed.ok, `${scenario.name} ${one.id} ${value}`).toBe(true);
				}
			}
		}
	});

	it('leave a scenario as it is at the value that it has', () => {
		for (const scenario of scenarios) {
			for (const one of accessLevers(assumptions, scenario)) {
				if ('why' in one || !one.held || (one.id === 'trucksPerDay' && one.current === 0)) continue;
				expect(conditionsOf(one.at(one.current)), `${scenario.name} ${one.id}`).toEqual(conditionsOf(scenario));
			}
		}
	});
});

describe('a step', () => {
	it('is 1, 2 or 5 times a power of ten, and a range holds 50 to 125 of them', () => {
		for (const range of [0.0009, 0.3, 1, 6.4, 17, 99, 4500, 35000]) {
			const step = roundStep(range, 50);
			expect([1, 2, 5]).toContain(Number(step.toExponential()[0]));
			expect(range / step).toBeGreaterThanOrEqual(50);
			expect(range / step).toBeLessThanOrEqual(125.0001);
		}
	});

	it('leaves no dust of binary fractions in its multiples', () => {
		expect(valuesBetween(0.05, 0.33, 0.1)).toEqual([0.05, 0.1, 0.2, 0.3, 0.33]);
		expect(valuesBetween(-2, 2, 1)).toEqual([-2, -1, 0, 1, 2]);
	});
});
