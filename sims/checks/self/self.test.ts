/** The checks that a reader can run: all pass on the model, whatever the scenario, and nothing passes that looked at nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumptions } from '../../cases/karabakh-2022/assumptions.ts';
import { scenarios } from '../../cases/karabakh-2022/scenarios.ts';
import { arbitraryScenario } from '../arbitrary.ts';
import { INDICATOR_COUNT } from '../../model/indicator.ts';
import { newMachine } from '../machine.ts';
import { referenceScenario, referenceText } from '../referenceFiles.ts';
import { REFERENCE_NAMES } from '../referenceRun.ts';
import { shipped } from '../runs.ts';
import type { Asked } from './check.ts';
import { CHECKS } from './checks.ts';
import { everyCheck, toTheEnd } from './everyCheck.ts';
import { Tally } from './finding.ts';
import { theModel } from './subject.ts';

const machine = newMachine();
const model = theModel(assumptions, () => machine);
const reference = REFERENCE_NAMES.map((name) => ({
	name,
	scenario: referenceScenario(name),
	text: referenceText(`${name}.csv`),
}));
const askedOf = (scenario: Asked['scenario'], more: Partial<Asked> = {}): Asked => ({
	scenario,
	seed: 7,
	series: ['foodCoverage', 'eatenShare.cereals', 'coverDays.lpg'],
	members: 8,
	reference: reference.slice(-1),
	...more,
});

describe('every check', () => {
	it.each(scenarios)('passes on $name', (scenario) => {
		for (const { id, outcome, parts } of everyCheck(model, askedOf(scenario))) {
			expect(outcome, `${id} ${JSON.stringify(parts)}`).toBe('passed');
		}
	});

	it('passes on any scenario that a reader may load, with assumptions as far as the limits allow', () => {
		const few = fc.integer({ min: 1, max: 60 });
		fc.assert(
			fc.property(arbitraryScenario({ days: few }), fc.nat(0xffffffff), (scenario, seed) => {
				for (const { id, error, parts } of everyCheck(model, askedOf(scenario, { seed, members: 3, reference: [] }))) {
					expect(error, id).toBeNull();
					for (const part of parts) {
						const allowed = scenario.days < 2 && part.id === 'before' ? 'notRun' : 'passed';
						expect(part.outcome, `${id} ${JSON.stringify(part)}`).toBe(allowed);
					}
				}
			}),
			{ numRuns: 15 },
		);
	});

	it('counts what it looks at', () => {
		const scenario = shipped('as-reported');
		const compared = Object.fromEntries(
			everyCheck(model, askedOf(scenario, { reference, members: 64 })).flatMap(({ id, parts }) =>
				parts.map((part) => [`${id}.${part.id}`, part.compared]),
			),
		);
		expect(compared).toMatchObject({
			'conservation.central': 19 * 281,
			'conservation.members': 19 * 281 * 64,
			'conservation.larders': 7 * 281 * 65,
			'conservation.wholeRuns': 19 * 65,
			'bounds.hours': 281 * 65,
			'reference.as-reported': 145 * 281,
			'reference.fixed-ration-couplings-off': 145 * 280,
			'draws.others': 101 * 101 * 16,
			'bands.quantiles': 3 * 7 * 281,
			'engines.values': INDICATOR_COUNT * 281 * 32,
			'engines.bands': 3 * 7 * 281,
			'worker.members': 145 * 281 * 16,
		});
	});

	it('tells how far it is, and never goes back', () => {
		for (const check of Object.values(CHECKS)) {
			const told = [...check(model, askedOf({ ...shipped('half-chance'), days: 20 }))];
			expect(told.length).toBeGreaterThan(0);
			expect(told).toEqual([...told].sort((a, b) => a - b));
			for (const done of told) expect(done >= 0 && done <= 1).toBe(true);
		}
	});
});

describe('what cannot be looked at', () => {
	const checked = (files: Asked['reference']) =>
		toTheEnd(CHECKS.reference(model, askedOf(shipped('as-reported'), { reference: files })));

	it('is not passed: reference figures that did not come, or that are something else', () => {
		const [first] = reference;
		expect(checked([{ ...first!, text: null }])[0]).toMatchObject({ outcome: 'notRun', reason: 'noNetwork' });
		for (const text of ['<!doctype html>', first!.text.slice(0, 5000), reference[1]!.text.replace(/2022/g, '2021')]) {
			expect(checked([{ ...first!, text }])[0]).toMatchObject({ outcome: 'notRun', reason: 'unreadable', compared: 0 });
		}
		expect(checked([])).toEqual([]);
		expect(everyCheck(model, askedOf(shipped('as-reported'), { reference: [] }))[4]!.outcome).toBe('notRun');
	});

	it('is a second engine where there is none', () => {
		const parts = toTheEnd(CHECKS.engines({ ...model, fast: null }, askedOf(shipped('as-reported'))));
		expect(parts.map(({ id, outcome, reason }) => [id, outcome, reason])).toEqual([
			['values', 'notRun', 'oneEngine'],
			['bands', 'notRun', 'oneEngine'],
		]);
	});

	it('is a run of a day that has no day before its middle', () => {
		const parts = toTheEnd(CHECKS.draws(model, askedOf({ ...shipped('as-reported'), days: 1 })));
		expect(parts.map(({ id, outcome, reason }) => [id, outcome, reason])).toEqual([
			['twice', 'passed', null],
			['order', 'passed', null],
			['before', 'notRun', 'tooShort'],
			['chance', 'passed', null],
			['others', 'passed', null],
		]);
	});
});

describe('a tally', () => {
	const at = { figure: 'foodCoverage', run: 'central', day: 3, expected: 1, found: 2 } as const;

	it('passes nothing if nothing was compared', () => {
		expect(new Tally(1).part('none')).toMatchObject({ outcome: 'notRun', compared: 0 });
	});

	it('takes what is no number for infinitely far off', () => {
		const tally = new Tally(1);
		tally.note(NaN, () => at);
		expect(tally.part('one')).toMatchObject({ outcome: 'failed', failed: 1, worst: { distance: Infinity } });
	});

	it('keeps the largest difference, counts all beyond the bound and names the first five', () => {
		const tally = new Tally(1);
		for (const distance of [0.5, 0.2, 1, 3, 2, 9, 2, 2, 2]) tally.note(distance, () => ({ ...at, day: distance }));
		const { compared, failed, worst, faults } = tally.part('some');
		expect([compared, failed, worst?.distance]).toEqual([9, 6, 9]);
		expect(faults.map(({ distance }) => distance)).toEqual([3, 2, 9, 2, 2]);
	});

	it('tells apart what differs in one bit only, and 0 from -0', () => {
		const tally = new Tally(0);
		for (const [one, other] of [
			[0.1 + 0.2, 0.3],
			[0, -0],
			[NaN, 1],
		] as const) {
			tally.noteBits(one, other, () => at);
		}
		tally.noteBits(0.3, 0.3, () => at);
		expect(tally.part('bits')).toMatchObject({ compared: 4, failed: 3 });
	});
});
