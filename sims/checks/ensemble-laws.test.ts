/** What every ensemble keeps to: which chance is drawn, from what, and the bands. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumptions } from '../cases/karabakh-2022/assumptions.ts';
import { Draws, triangularQuantile } from '../ensemble/draws.ts';
import { Ensemble } from '../ensemble/ensemble.ts';
import { Members } from '../ensemble/members.ts';
import { hashOfName, stratifiedUnit } from '../ensemble/random.ts';
import { fillPassing } from '../ensemble/spells.ts';
import { AT, ASSUMPTION_IDS } from '../model/assumption.ts';
import { INDICATOR_COUNT, INDICATOR_IDS } from '../model/indicator.ts';
import { run } from '../model/run.ts';
import { centralValues } from '../scenarios/central.ts';
import { conditionsOf } from '../scenarios/conditions.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { arbitraryScenario, insideRange } from './arbitrary.ts';
import { shipped } from './runs.ts';

const seed = fc.nat(0xffffffff);
const anyAssumption = fc.constantFrom(...ASSUMPTION_IDS);

/** The central run's indicators, a row a day. */
function centralIndicators(scenario: Scenario): Float64Array {
	const conditions = conditionsOf(scenario);
	const rows = new Float64Array(scenario.days * INDICATOR_COUNT);
	run(centralValues(assumptions, scenario), conditions, conditions.passChance, ({ day, indicators }) =>
		rows.set(indicators, day * INDICATOR_COUNT),
	);
	return rows;
}

/** One member's indicators, a row a day. */
function memberIndicators(scenario: Scenario, seed: number, member: number): Float64Array {
	const rows = new Float64Array(scenario.days * INDICATOR_COUNT);
	new Members(new Draws(assumptions, seed), scenario).run(member, ({ day, indicators }) =>
		rows.set(indicators, day * INDICATOR_COUNT),
	);
	return rows;
}

function passingOf(scenario: Scenario, spellDays: number, seed: number, member: number): Float64Array {
	const passing = new Float64Array(scenario.days);
	fillPassing(passing, conditionsOf(scenario), spellDays, seed, member);
	return passing;
}

describe('who passes', () => {
	it('is not a matter of chance where the chance is 0 or 1', () => {
		fc.assert(
			fc.property(arbitraryScenario(), seed, seed, fc.nat(), fc.nat(), (scenario, seed1, seed2, member1, member2) => {
				const { passChance } = conditionsOf(scenario);
				const [one, other] = [passingOf(scenario, 21, seed1, member1), passingOf(scenario, 90, seed2, member2)];
				passChance.forEach((p, day) => {
					if (p === 0 || p === 1) expect([one[day], other[day]]).toEqual([p, p]);
					else expect([0, 1]).toContain(one[day]);
				});
			}),
		);
	});

	it('is a matter of chance where the chance is neither', () => {
		const halfChance = shipped('half-chance');
		const members = Array.from({ length: 64 }, (_, member) => passingOf(halfChance, 21, 1, member).join(''));
		expect(new Set(members).size).toBeGreaterThan(60);
	});

	it('leaves nothing to chance in a run with every assumption fixed and every chance 0 or 1', () => {
		fc.assert(
			fc.property(
				arbitraryScenario({ days: fc.integer({ min: 1, max: 120 }) }),
				seed,
				fc.nat(1000),
				(scenario, seed, member) => {
					const certain: Scenario = {
						...scenario,
						assumptions: Object.fromEntries(
							ASSUMPTION_IDS.map((id, at) => [id, centralValues(assumptions, scenario)[at]!]),
						),
						phases: scenario.phases.map((phase) => ({ ...phase, passChance: Math.round(phase.passChance) })),
					};
					expect(memberIndicators(certain, seed, member)).toEqual(centralIndicators(certain));
				},
			),
			{ numRuns: 30 },
		);
	});
});

describe('the draws', () => {
	it('of one assumption depend on its name, the seed and the member, and not on which others there are', () => {
		fc.assert(
			fc.property(anyAssumption, seed, fc.nat(5000), (id, seed, member) => {
				const values = new Float64Array(ASSUMPTION_IDS.length);
				new Draws(assumptions, seed).fill(values, member, {});
				const alone =
					assumptions[id].sampled === false
						? assumptions[id].central
						: triangularQuantile(stratifiedUnit(hashOfName(id), seed, member), assumptions[id]);
				expect(values[AT[id]]).toBe(alone);
			}),
		);
	});

	it('of the others stay as they are when one is overridden', () => {
		fc.assert(
			fc.property(
				anyAssumption.chain((id) => fc.tuple(fc.constant(id), insideRange(id))),
				seed,
				fc.nat(600),
				([id, value], seed, member) => {
					const draws = new Draws(assumptions, seed);
					const [as, fixed] = [new Float64Array(ASSUMPTION_IDS.length), new Float64Array(ASSUMPTION_IDS.length)];
					draws.fill(as, member, {});
					draws.fill(fixed, member, { [id]: value });
					expect(fixed[AT[id]]).toBe(value);
					as[AT[id]] = value;
					expect(fixed).toEqual(as);
				},
			),
		);
	});

	it('of no two assumptions hang on one hash', () => {
		expect(new Set(ASSUMPTION_IDS.map(hashOfName)).size).toBe(ASSUMPTION_IDS.length);
	});
});

describe('the bands', () => {
	const MEMBERS = 100;
	const halfChance = shipped('half-chance');
	const scenario: Scenario = { ...halfChance, days: 40 };

	function bandsOf(slices: readonly (readonly [number, number])[], mergeAll: boolean, seed: number) {
		const draws = new Draws(assumptions, seed);
		const whole = new Ensemble(draws, scenario, INDICATOR_IDS);
		for (const [first, end] of slices) {
			// Either one worker runs its slices one after the other, or each slice has a worker with draws of its own.
			const part = mergeAll ? new Ensemble(new Draws(assumptions, seed), scenario, INDICATOR_IDS) : whole;
			part.run(first, end);
			if (part !== whole) whole.merge(part);
		}
		expect(whole.count).toBe(MEMBERS);
		return whole.bands();
	}

	it('are the same to the last bit however the members are divided and in whatever order they finish', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.integer({ min: 1, max: MEMBERS - 1 }), { maxLength: 6 }).chain((cuts) => {
					const edges = [0, ...cuts.sort((a, b) => a - b), MEMBERS];
					const slices = edges.slice(1).map((end, i) => [edges[i]!, end] as const);
					return fc.shuffledSubarray(slices, { minLength: slices.length });
				}),
				fc.boolean(),
				fc.integer({ min: 1, max: 3 }),
				(slices, mergeAll, seed) => {
					expect(bandsOf(slices, mergeAll, seed)).toEqual(bandsOf([[0, MEMBERS]], false, seed));
				},
			),
			{ numRuns: 20 },
		);
	});

	it('of another seed are others', () => {
		expect(bandsOf([[0, MEMBERS]], false, 1)).not.toEqual(bandsOf([[0, MEMBERS]], false, 2));
	});
});
