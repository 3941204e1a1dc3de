/** The bands of an ensemble against quantiles that were computed elsewhere, with other random numbers: `reference/README.md`. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assumptions } from '../cases/karabakh-2022/assumptions.ts';
import { Draws } from '../ensemble/draws.ts';
import { BAND_LEVELS } from '../ensemble/bands.ts';
import { Members } from '../ensemble/members.ts';
import type { Assumptions } from '../model/assumption.ts';
import { INDICATOR_IDS } from '../model/indicator.ts';
import { type Agreement, type ReferenceBands, agreement, distanceNotPassed } from './agreement.ts';
import { shipped } from './runs.ts';

const REFERENCE_MEMBERS = 8192;
const SEED = 1;

function referenceBands(name: string): ReferenceBands {
	const [header, ...lines] = readFileSync(new URL(`reference/bands-${name}.csv`, import.meta.url), 'utf8')
		.trim()
		.split('\n')
		.map((line) => line.split(','));
	expect(header).toEqual([
		'day',
		'date',
		'indicator',
		...BAND_LEVELS.map((level) => `p${Number((100 * level).toFixed(1))}`),
	]);
	const days = lines.length / INDICATOR_IDS.length;
	expect(lines.map(([day, , indicator]) => [day, indicator])).toEqual(
		Array.from({ length: days }, (_, day) => INDICATOR_IDS.map((id) => [String(day), id])).flat(),
	);
	const quantiles = Float64Array.from(
		lines.flatMap((cells) => cells.slice(3)),
		Number,
	);
	return { days, members: REFERENCE_MEMBERS, quantiles };
}

function agreementOf(name: string, members: number, assumed: Assumptions = assumptions): Agreement {
	const runner = new Members(new Draws(assumed, SEED), shipped(name));
	return agreement(members, (member, observe) => runner.run(member, observe), referenceBands(name));
}

describe.each(['as-reported', 'half-chance'])('8192 members of %s', (name) => {
	it('lie about the quantiles of 8192 members run elsewhere as one sample lies about another', () => {
		const { comparisons, worst, allowed, beyondTwo } = agreementOf(name, REFERENCE_MEMBERS);
		expect(comparisons).toBe(281 * 17 * 7);
		expect(worst.distance, JSON.stringify(worst)).toBeLessThan(allowed);
		expect(beyondTwo).toBeLessThan(0.05);
	});
});

describe('the comparison of two ensembles', () => {
	it('allows a little more than five standard errors in 33 439 comparisons', () => {
		expect(distanceNotPassed(0.01, 33_439)).toBeCloseTo(5.12, 2);
	});

	it('allows 1.96 standard errors in a single comparison at 5 %', () => {
		expect(distanceNotPassed(0.05, 1)).toBeCloseTo(1.959964, 6);
	});

	// A quarter of the members: a difference that they show, the whole ensemble shows twice as clearly.
	const MEMBERS = 2048;

	it.each([
		['as-reported', 'openingCereals', { central: 4000 }],
		['half-chance', 'refusalSpellDays', { central: 14, high: 40 }],
	] as const)('refuses an ensemble of %s in which the range of %s is another: %o', (name, id, change) => {
		const shifted = { ...assumptions, [id]: { ...assumptions[id], ...change } };
		const { worst, allowed } = agreementOf(name, MEMBERS, shifted);
		expect(worst.distance).toBeGreaterThan(allowed);
	});
});
