import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { Draws } from '#sims/ensemble/draws.ts';
import { Paired } from '#sims/ensemble/paired.ts';
import { openingChoice } from '../../state/choice.ts';
import type { Compared } from '../../state/comparison.svelte.ts';
import { Comparison } from '../../state/comparison.svelte.ts';
import { Reader } from '../../state/reader.svelte.ts';
import type { Choice } from '../../state/choice.ts';
import { caveatsOf } from './caveats.ts';
import { headlineRows } from './headline.ts';
import { DAYS, PEOPLE, SHARE, moreOrLess, moreOrLessRange, signed, signedRange, signedSize } from './measure.ts';
import { comparedSentence, firstDifferentDay, runsIn } from './says.ts';
import { subjectOf } from './subject.ts';

const nbsp = (text: string) => text.replaceAll('\u00a0', ' ');
const spread = (low: number, median: number, high: number) => ({ low, median, high });

describe('a difference in words', () => {
	it('says how much more or less, and never rounds some to none', () => {
		expect([0.07, -0.03, 0.01, 0.003, 0.0002, 0].map((size) => nbsp(moreOrLess(SHARE, size)))).toEqual([
			'7 points more',
			'3 points less',
			'1 point more',
			'0.3 points more',
			'under 0.1 points more',
			'no difference',
		]);
		expect(nbsp(moreOrLess(DAYS, -12.34))).toBe('12 days less');
		expect(moreOrLess(PEOPLE, 0.1)).toBe('10 of 100 people more');
	});

	it('gives a range from the smaller size to the larger, on both sides of none where it is', () => {
		expect(moreOrLessRange(SHARE, spread(0.02, 0.07, 0.19))).toBe('2 to 19 more');
		expect(moreOrLessRange(SHARE, spread(-0.19, -0.07, -0.02))).toBe('2 to 19 less');
		expect(moreOrLessRange(SHARE, spread(-0.03, 0, 0.19))).toBe('3 less to 19 more');
		expect(moreOrLessRange(SHARE, spread(0, 0, 0.02))).toBe('0 to 2 more');
		expect(moreOrLessRange(SHARE, spread(0, 0, 0))).toBe('no difference');
		expect(moreOrLessRange(SHARE, spread(-1, -1, -1))).toBe('100 less');
	});

	it('has a sign in a table, but for none and for less than can be read', () => {
		expect([0.07, -0.03, 0, -0.0001].map((size) => signed(SHARE, size))).toEqual(['+7', '−3', '0', '≈0']);
		expect(signedRange(SHARE, spread(-0.03, 0, 0.19))).toBe('−3 to +19');
		expect(nbsp(signedSize(SHARE, -0.01))).toBe('−1 point');
	});

	it('counts the runs that are higher and lower, and says all where it is all', () => {
		const order = (lower: number, higher: number) => ({
			lower: Uint32Array.of(lower),
			higher: Uint32Array.of(higher),
		});
		expect(runsIn(order(0, 0), 0, 200)).toBe('the same in all 200 runs');
		expect(runsIn(order(0, 200), 0, 200)).toBe('higher in all 200 runs');
		expect(runsIn(order(200, 0), 0, 200)).toBe('lower in all 200 runs');
		expect(runsIn(order(20, 150), 0, 200)).toBe('higher in 75 of 100 runs, lower in 10');
		expect(runsIn(order(0, 150), 0, 200)).toBe('higher in 75 of 100 runs, lower in none');
		expect(runsIn(order(20, 0), 0, 200)).toBe('lower in 10 of 100 runs, higher in none');
	});
});

/** What a reader compares, worked out in 64 runs. */
function comparedBy(part: Partial<Choice>): { compared: Compared; reader: Reader } {
	const reader = new Reader(karabakh2022);
	reader.begin({ ...openingChoice(karabakh2022), ...part });
	const comparison = new Comparison(reader, () => {
		throw new Error('no worker is started before something is asked');
	});
	const request = comparison.request!;
	const scenarios = request.sides.map(({ scenario }) => scenario);
	const paired = new Paired(new Draws(karabakh2022.assumptions, 7), scenarios, request);
	paired.run(0, 64);
	return { compared: { request, counts: paired.counts() }, reader };
}
const sentenceOf = ({ compared, reader }: ReturnType<typeof comparedBy>, day: number) =>
	nbsp(comparedSentence(karabakh2022, compared, subjectOf(reader), day));

describe('the sentence of a comparison', () => {
	it('names both scenarios, gives the median with its range and the runs, and says from when on they differ', () => {
		const two = comparedBy({ scenarioName: 'relief-continues', comparedWith: 'as-reported' });
		expect(sentenceOf(two, 280)).toMatch(
			/^“Relief continues” beside “As reported”, if these assumptions hold: on 18 September food would cover \d+ points of need more \(median; in 80 of 100 runs .+ more\); higher in .+\. No run differs before 1\d June\.$/,
		);
		expect(sentenceOf(two, 100)).toContain('on 22 March food would cover as much in all 64 runs.');
	});

	it('says of my changes what each kind does alone', () => {
		const four = comparedBy({ changes: { openingCereals: 6000 }, access: { convoys: [] } });
		expect(sentenceOf(four, 200)).toMatch(
			/^“As reported” with my assumptions and my access beside “As reported” as published, .* Alone: my assumptions, .+ \(in 80 of 100: .+\); my access, no difference \(in 80 of 100: no difference\)\. The two need not add up\./,
		);
	});

	it('is about the stock of the store that is shown', () => {
		const stock = comparedBy({
			scenarioName: 'relief-continues',
			comparedWith: 'as-reported',
			view: 'stock',
			focus: 'energy',
		});
		expect(sentenceOf(stock, 280)).toContain('on 18 September stocks of bottled gas would hold ');
	});
});

describe('the headline figures', () => {
	const { compared, reader } = comparedBy({ scenarioName: 'nothing-passes', comparedWith: 'corridor-open' });
	const rows = headlineRows(compared, subjectOf(reader), 0, 280);

	it('are of each scenario and of the difference, a row a figure', () => {
		expect(rows.map(({ label }) => label)).toEqual([
			'Food, share of need on 18 September',
			'Food: first day below half of need',
			'Food: lowest day of each run',
			'People under half of the energy needed on 18 September',
			'Food missing by the end',
			'Medicine missing by the end',
			'Heat missing by the end',
		]);
		for (const { sides } of rows) expect(sides).toHaveLength(2);
	});

	it('say in how many runs a first day comes earlier, and where it is not in the run', () => {
		const first = rows[1]!;
		expect(first.sides[0]!.main).toBe('in no run by 18 September');
		expect(first.sides[1]!.main).toMatch(/^by \d+ \w+$/);
		expect(first.difference).toEqual({ main: '', note: 'earlier in all 64 runs' });
	});

	it('have a sign and a count at each difference', () => {
		expect(nbsp(rows[0]!.difference.main)).toMatch(/^−\d+ points$/);
		expect(rows[0]!.difference.note).toMatch(/^−\d+ to −\d+; lower in all 64 runs$/);
		expect(nbsp(rows[4]!.difference.main)).toMatch(/^\+[\d,]+ t of dry ration$/);
	});
});

describe('beside the figures', () => {
	it('stands what is let in where hardly any medicine is given, and that it is disputed', () => {
		const { compared, reader } = comparedBy({
			scenarioName: 'nothing-passes',
			comparedWith: 'corridor-open',
			focus: 'medicine',
		});
		const caveats = caveatsOf(karabakh2022, compared, subjectOf(reader), 280);
		expect(caveats).toHaveLength(1);
		expect(nbsp(caveats[0]!)).toMatch(
			/^On 18 September “Nothing passes” lets in 0 % of the medicine needed\..*disputed/,
		);
	});

	it('stands in which scenarios the gas line gives nothing', () => {
		const { compared, reader } = comparedBy({
			scenarioName: 'as-reported',
			comparedWith: 'road-only',
			focus: 'energy',
		});
		expect(caveatsOf(karabakh2022, compared, subjectOf(reader), 280)).toEqual([
			'On 18 September the gas line gives nothing in “As reported”.',
		]);
		expect(caveatsOf(karabakh2022, compared, subjectOf(reader), 0)).toEqual([]);
	});

	it('the first day on which any run differs is that of the counts', () => {
		const order = { lower: Uint32Array.of(0, 0, 1, 0), higher: Uint32Array.of(0, 0, 0, 3) };
		expect(firstDifferentDay(order)).toBe(2);
		expect(firstDifferentDay({ lower: new Uint32Array(3), higher: new Uint32Array(3) })).toBe(-1);
	});
});
