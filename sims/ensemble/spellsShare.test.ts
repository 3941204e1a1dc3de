import { describe, expect, it } from 'vitest';
import { assumptions } from '../cases/karabakh-2022/assumptions.ts';
import { scenarios } from '../cases/karabakh-2022/scenarios.ts';
import { shipped } from '../checks/runs.ts';
import { ASSUMPTION_IDS } from '../model/assumption.ts';
import { conditionsOf } from '../scenarios/conditions.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { Draws } from './draws.ts';
import { Ensemble } from './ensemble.ts';
import { Kept, type Target } from './kept.ts';
import { drawnIn, movesOf, shareOf } from './moves.ts';
import { dailyUnit } from './random.ts';
import { errorOf } from './shareOfSpread.ts';
import { chanceDecides } from './spells.ts';
import { SpellPairs, differing } from './spellsShare.ts';
import { spellsShareOf } from './spellsShares.ts';

const KEEPS = { series: ['foodCoverage', 'medicineCoverage'], events: ['below.foodCoverage'] } as const;
const WATCHED = { indicators: ['foodCoverage'], level: 0.5 } as const;
const draws = new Draws(assumptions, 7);
const halfChance = { ...shipped('half-chance'), days: 150 };
const targets: readonly Target[] = [
	{ kind: 'day', series: 'foodCoverage', day: 149 },
	{ kind: 'chart', series: 'medicineCoverage' },
	{ kind: 'date', event: 'below.foodCoverage' },
];

function shares(scenario: Scenario, pairs: number, seed = 7) {
	const runs = new SpellPairs(new Draws(assumptions, seed), scenario, KEEPS, WATCHED, pairs);
	runs.run(pairs);
	return runs.shares();
}

describe('passing spells', () => {
	it('explain nothing where the chance is 0 or 1', () => {
		for (const passChance of [0, 1]) {
			const phases = halfChance.phases.map((phase) => ({ ...phase, passChance }));
			const told = shares({ ...halfChance, phases }, 32);
			for (const target of targets) expect(spellsShareOf(told, target)).toEqual({ share: 0, error: 0 });
		}
	});

	it('explain all of the spread where every assumption is fixed', () => {
		const fixed = Object.fromEntries(ASSUMPTION_IDS.map((id) => [id, assumptions[id].central]));
		const told = shares({ ...halfChance, assumptions: { ...fixed, unequalAccess: 0.3 } }, 256);
		for (const target of targets) {
			const { share, error } = spellsShareOf(told, target)!;
			expect(error).toBeLessThan(0.1);
			expect(Math.abs(share - 1)).toBeLessThan(3 * error + 0.01);
		}
	});

	it('and what the assumptions explain by themselves make no more than the whole', () => {
		const members = 1024;
		const values = new Kept(KEEPS, halfChance.days, members);
		new Ensemble(draws, halfChance, KEEPS.series, WATCHED, values).run(0, members);
		const told = shares(halfChance, 256);
		for (const target of targets) {
			const alone = shareOf(movesOf(values.of(target), draws, drawnIn(assumptions, halfChance)), () => true);
			const spells = spellsShareOf(told, target)!;
			expect(spells.share).toBeGreaterThan(0.05);
			expect(alone.share + spells.share).toBeLessThan(1 + 3 * Math.hypot(alone.error, spells.error));
		}
	});

	it('come to the same whether the pairs are run at once or a few at a time', () => {
		const few = new SpellPairs(draws, halfChance, KEEPS, WATCHED, 40);
		for (const end of [1, 16, 17, 40]) few.run(end);
		expect(few.shares()).toEqual(shares(halfChance, 40));
	});

	it('are told for what was asked, and null for anything else', () => {
		const told = shares(halfChance, 16);
		expect(spellsShareOf(told, { kind: 'day', series: 'heatCoverage', day: 3 })).toBeNull();
		expect(spellsShareOf(told, { kind: 'date', event: 'empty.oil' })).toBeNull();
	});
});

describe('half the squared difference of pairs', () => {
	it('by hand: 32 pairs of a 0 and a 1, less alike than chance would make them, have near twice the spread of all', () => {
		// Half the mean square 1/2; the variance of 32 zeros and 32 ones 64/63 of a quarter.
		const estimate = differing(new Float64Array(32), new Float64Array(32).fill(1));
		expect(estimate[0]).toBeCloseTo(0.5 / ((64 / 63) * 0.25), 12);
	});

	it('is the share of the part that differs, and two errors hold it in nine of ten cases', () => {
		// A sum of what a pair shares, of variance 1/12, and what it does not, of variance 4/12.
		const SHARE = 4 / 5;
		const held = Array.from({ length: 200 }, (_, seed) => {
			const value = (run: number) =>
				Float64Array.from({ length: 512 }, (_, pair) => dailyUnit(seed, pair, 0) + 2 * dailyUnit(seed, pair, run));
			const estimate = differing(value(1), value(2));
			return Math.abs(estimate[0]! - SHARE) <= 2 * errorOf(estimate);
		}).filter(Boolean).length;
		expect(held).toBeGreaterThanOrEqual(180);
	});
});

describe('chance decides', () => {
	it('about something in half-chance alone of the shipped scenarios', () => {
		expect(scenarios.filter((scenario) => chanceDecides(conditionsOf(scenario))).map(({ name }) => name)).toEqual([
			'half-chance',
		]);
	});

	it('about nothing where nobody sets out, and about a convoy whose outcome is open', () => {
		const [phase] = halfChance.phases;
		const nobody = { ...halfChance, phases: [{ ...phase!, road: 'closed' as const }] };
		expect(chanceDecides(conditionsOf(nobody))).toBe(false);
		const convoy = { date: '2023-01-10' as const, trucks: 3, cargo: 'food' as const };
		expect(chanceDecides(conditionsOf({ ...nobody, convoys: [convoy] }))).toBe(true);
		expect(chanceDecides(conditionsOf({ ...nobody, convoys: [{ ...convoy, outcome: 'passed' }] }))).toBe(false);
	});
});
