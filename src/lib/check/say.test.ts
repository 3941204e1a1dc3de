import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import type { Result } from '#sims/checks/self/check.ts';
import { newMachine } from '#sims/checks/machine.ts';
import { ALL_CHECKS, CHECKS, type CheckId } from '#sims/checks/self/checks.ts';
import { everyCheck } from '#sims/checks/self/everyCheck.ts';
import { type Difference, type Part, Tally, notRun } from '#sims/checks/self/finding.ts';
import { REFERENCE_NAMES } from '#sims/checks/referenceRun.ts';
import { referenceScenario, referenceText } from '#sims/checks/referenceFiles.ts';
import { theModel } from '#sims/checks/self/subject.ts';
import { LABEL } from '#sims/words/en.ts';
import { smallShare } from '../words/numbers.ts';
import { words } from '../words/words.ts';
import { reportOf, verdictOf } from './report.ts';
import { type Checked, faultLines, figureName, foundBy, partLine } from './say.ts';

const scenario = { ...karabakh2022.scenarios[0]!, days: 40 };
const checked: Checked = { scenario, members: 2, titles: { 'as-reported': 'As reported' } };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** A part in which these differences are beyond a bound of 0. */
function partOf(id: string, ...differences: Omit<Difference, 'distance'>[]): Part {
	const tally = new Tally(0);
	for (const difference of differences) tally.note(1, () => difference);
	return tally.part(id);
}
const failing = (id: CheckId, ...parts: Part[]): Result<CheckId> => ({ id, outcome: 'failed', parts, error: null });

const results = everyCheck(theModel(karabakh2022.assumptions, newMachine), {
	...{ scenario, seed: 7, series: ['foodCoverage'], members: 2 },
	reference: REFERENCE_NAMES.map((name) => ({
		...{ name, scenario: referenceScenario(name), text: referenceText(`${name}.csv`) },
	})),
});

describe('what a check found, in words', () => {
	it.each(results)('$id says with figures what it compared, and each part of it has a name', (result) => {
		const found = plain(foundBy(result, checked));
		expect(found).toMatch(/\d/);
		expect(found).not.toMatch(/undefined|NaN|null/);
		for (const part of result.parts) {
			expect(partLine(result.id, part, checked)).not.toMatch(/undefined|NaN|null/);
		}
		expect(faultLines(result, checked)).toEqual([]);
	});

	it('says the largest imbalance, where it is and what is allowed', () => {
		expect(plain(foundBy(results[0]!, checked))).toMatch(
			/^760 store-days of the central run and 1,520 of 2 runs balance, so do 840 larder-days, and 57 stores over whole runs\. The largest imbalance is \d(\.\d)? × 10⁻1?\S+ of what was handled: .+\. Allowed: 10⁻⁹\.$/,
		);
	});

	it('names a figure that is wrong: which, on which date, in which run, expected, found, to the last digit', () => {
		const fault = { figure: 'cereals.stock', run: 11, day: 20, expected: 0.1 + 0.2, found: 0.3 } as const;
		const result = failing('conservation', partOf('members', fault, { ...fault, run: 'central', found: NaN }));
		expect(foundBy(result, checked)).toBe('2 of 2 figures are not what they have to be.');
		expect(faultLines(result, checked)).toEqual([
			'Bread and cereals, closing stock, 1 January 2023, run 12: expected 0.30000000000000004, found 0.3',
			'Bread and cereals, closing stock, 1 January 2023, central run: expected 0.30000000000000004, found no number',
		]);
		expect(partLine('conservation', result.parts[0]!, checked)).toBe('stores of the runs, day by day: 2 of 2 failed');
	});

	it('names days by number where a case has days of its own, and the case', () => {
		const fault = { figure: 'oil.need', run: 'central', day: 204, expected: 1, found: 2 } as const;
		expect(faultLines(failing('reference', partOf('as-reported', fault)), checked)).toEqual([
			'Oil and fats, need, day 204, central run of “As reported”: expected 1, found 2',
		]);
		expect(faultLines(failing('closedForm', partOf('river', fault)), checked)[0]).toMatch(
			/^Oil and fats, need, day 204, a reservoir under a steady river/,
		);
	});

	it('says what a model said that broke off, and why something was not run', () => {
		expect(foundBy({ id: 'draws', outcome: 'failed', parts: [], error: 'no road' }, checked)).toBe(
			'The model broke off: no road.',
		);
		const parts = [notRun('as-reported', 1, 'noNetwork'), notRun('half-chance', 1, 'noNetwork')];
		expect(foundBy({ id: 'reference', outcome: 'notRun', parts, error: null }, checked)).toBe(
			words.check.reasons.noNetwork,
		);
		expect(partLine('reference', parts[0]!, checked)).toBe('central run of “As reported”: not run');
	});

	it('has a name for every kind of figure', () => {
		const names = ['hoursOfPower', 'kcalPerKgOil', 'coverDays.lpg', 'eatenShare.cereals', 'oil.refill'] as const;
		expect(names.map(figureName)).toEqual([
			'hours of power',
			words.assumptionLabels.kcalPerKgOil,
			'LPG (bottled gas): stock over a day’s need',
			'Bread and cereals: eaten over need',
			'Oil and fats, moved to larders',
		]);
	});

	it('has a name for every part of every check', () => {
		expect(Object.keys(words.check.checks).sort()).toEqual([...Object.keys(CHECKS), 'worker'].sort());
		const parts = results.flatMap(({ id, parts }) => parts.map((part) => `${id}.${part.id}`));
		expect(parts.filter((part) => !part.startsWith('reference.')).sort()).toEqual(
			Object.keys(words.check.parts).sort(),
		);
	});
});

describe('the verdict', () => {
	it('is that all passed only where all did', () => {
		expect(verdictOf(results)).toBe('All 8 checks passed, in this browser, on this scenario.');
		const one = (outcome: Result['outcome']) => [{ ...results[0]!, outcome }, ...results.slice(1)];
		expect(verdictOf(one('failed'))).toBe('1 of 8 checks failed.');
		expect(verdictOf(one('notRun'))).toBe('Not all was checked: 7 passed, 1 not run. What was not run has not passed.');
	});
});

describe('the result as a text', () => {
	const head = {
		label: LABEL,
		...{ title: 'As reported', changed: [], seed: 7, version: 'Corridor 0.1.0, build b', browser: 'A browser 1.0' },
		link: 'https://example.org/check/#',
	};

	it('carries the label, the scenario, the seed, the version, the browser, and each check with its parts', () => {
		const text = reportOf(results, checked, head);
		for (const part of [
			LABEL,
			'As reported (as-reported)',
			'Changed: none',
			'Seed: 7',
			head.version,
			head.browser,
			head.link,
		]) {
			expect(text).toContain(part);
		}
		for (const id of ALL_CHECKS) expect(text).toContain(`PASSED: ${words.check.checks[id].name}`);
		expect(text.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(4 + 4 + 5 + 7 + 5 + 1 + 2 + 3);
	});

	it('carries every fault', () => {
		const fault = { figure: 'oil.need', run: 'central', day: 3, expected: 1, found: 2 } as const;
		const text = reportOf([failing('bounds', partOf('amounts', fault))], checked, { ...head, changed: ['a', 'b'] });
		expect(text).toContain('FAILED: Every figure lies where it can');
		expect(text).toContain('  Oil and fats, need, 15 December 2022, central run: expected 1, found 2');
		expect(text).toContain('Changed: a; b');
		expect(text).toContain('1 of 1 checks failed.');
	});
});

describe('a share that is next to nothing', () => {
	it('is a power of ten, and others are as elsewhere', () => {
		const shares = [0, 1e-9, 3.84e-16, 9.99e-13, 0.0005, 0.002, 0.94, Infinity];
		expect(shares.map((share) => plain(smallShare(share)))).toEqual([
			...['0', '10⁻⁹', '3.8 × 10⁻¹⁶', '10⁻¹²', '5 × 10⁻⁴', '0.002', '0.94', '∞'],
		]);
	});
});
