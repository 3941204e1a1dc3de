import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import type { Moves } from '#sims/ensemble/moves.ts';
import { BLOCKS } from '#sims/ensemble/shareOfSpread.ts';
import type { AssumptionId } from '#sims/model/assumption.ts';
import { openingChoice } from '../state/choice.ts';
import { overfull, partsOf, rowsOf, topOf, wholePercents } from './moves.ts';
import { isSpread, partShown, restsOn, shareShown, spreadNamed, withError } from './movesWords.ts';
import { keepsOfView } from './target.ts';

/** An answer without error. */
function answer(shares: Partial<Record<AssumptionId, number>>, variance = 1): Moves {
	const ids = Object.keys(shares) as AssumptionId[];
	const estimates = Float64Array.from(ids.flatMap((id) => Array<number>(1 + BLOCKS).fill(shares[id]!)));
	return { members: 4096, variance, ids, estimates };
}
const { assumptions } = karabakh2022;
const parts = (moves: Moves, spells: { share: number; error: number } | null = { share: 0, error: 0 }) =>
	partsOf(moves, assumptions, spells);

// gasConnectedShare is reported, planningEnergy a standard, openingCereals derived, the others guesses.
const some = answer({
	gasConnectedShare: 0.02,
	planningEnergy: 0.05,
	openingCereals: 0.2,
	harvestCereals: 0.5,
	rationFloor: 0.1,
});

describe('the parts of the bar', () => {
	it('are the sums by basis, and what none explains by itself', () => {
		expect(parts(some).map(({ id, percent }) => [id, percent])).toEqual([
			['reported', 2],
			['standard', 5],
			['derived', 20],
			['assumption', 60],
			['together', 13],
		]);
	});

	it('set passing spells apart where they are known, and say where they are not yet', () => {
		const told = parts(some, { share: 0.1, error: 0.01 });
		expect(told.slice(4).map(({ id, percent }) => [id, percent])).toEqual([
			['spells', 10],
			['together', 3],
		]);
		expect(parts(some, null).at(-1)).toMatchObject({ id: 'rest', percent: 13 });
	});

	it('add up to 100 and fill the bar, whatever noise there is in the shares', () => {
		const share = fc.double({ min: -0.05, max: 0.6, noNaN: true });
		fc.assert(
			fc.property(
				share,
				share,
				share,
				share,
				share,
				(gasConnectedShare, planningEnergy, openingCereals, harvest, spells) => {
					const moves = answer({ gasConnectedShare, planningEnergy, openingCereals, harvestCereals: harvest });
					const told = parts(moves, { share: spells, error: 0.01 });
					expect(told.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
					expect(told.reduce((sum, { length }) => sum + length, 0)).toBeCloseTo(1, 12);
					expect(told.every(({ length, percent }) => length >= 0 && Math.abs(percent - 100 * length) < 1)).toBe(true);
				},
			),
		);
	});

	it('are drawn in proportion where they came to more than the whole, which is said', () => {
		const more = answer({ openingCereals: 0.5, harvestCereals: 0.75 });
		expect(parts(more).map(({ percent }) => percent)).toEqual([0, 0, 40, 60, 0]);
		expect(overfull(more, parts(more))).toBeCloseTo(1.25, 12);
		expect(overfull(some, parts(some))).toBeNull();
	});

	it('tell a basis of which nothing is drawn from one that explains next to nothing', () => {
		const told = parts(answer({ planningEnergy: -0.001, harvestCereals: 0.9 }));
		expect(told.map(partShown)).toEqual(['0\u00a0%', '<1\u00a0%', '0\u00a0%', '90\u00a0%', '10\u00a0%']);
	});
});

it('per cents are rounded by largest remainders', () => {
	expect(wholePercents([1 / 3, 1 / 3, 1 / 3])).toEqual([34, 33, 33]);
	expect(wholePercents([0.996, 0.004])).toEqual([100, 0]);
	expect(wholePercents([0, 0])).toEqual([0, 0]);
});

it('rows begin with what explains most', () => {
	expect(rowsOf(some).map(({ id }) => id)).toEqual([
		'harvestCereals',
		'openingCereals',
		'rationFloor',
		'planningEnergy',
		'gasConnectedShare',
	]);
	expect(topOf(some, 2)).toEqual(['harvestCereals', 'openingCereals']);
});

describe('in words', () => {
	const { scenarios } = karabakh2022;
	const { stores } = openingChoice(karabakh2022);
	const request = (view: 'share' | 'stock') => ({
		scenario: scenarios[0]!,
		seed: 7,
		members: 4096,
		series: [],
		level: 0.5,
		keeps: keepsOfView(view, stores),
	});

	it('the spread is named by what it is of, in every view', () => {
		expect(spreadNamed({ kind: 'day', series: 'heatCoverage', day: 226 }, request('share'))).toBe(
			'spread in heat and cooking on 26 July',
		);
		expect(spreadNamed({ kind: 'chart', series: 'coverDays.lpg' }, request('stock'))).toBe(
			'spread in stocks of bottled gas averaged over all days',
		);
		expect(spreadNamed({ kind: 'date', event: 'below.medicineCoverage' }, request('share'))).toBe(
			'spread of the first day with medicine below half of need',
		);
		expect(spreadNamed({ kind: 'date', event: 'issueBelowHalf.pipelineGas' }, request('stock'))).toBe(
			'spread of the first day with gas in the pipes below half of what is asked for',
		);
	});

	it('one sentence says on what it rests, and the figures in it are those of the bar', () => {
		const said = (told: ReturnType<typeof parts>) =>
			restsOn(told, 'spread in food on 26 July')
				.map(({ text }) => text)
				.join('')
				.replaceAll('\u00a0', ' ');
		expect(said(parts(some))).toBe(
			'60 % of the spread in food on 26 July rests on assumptions, 20 % on derived figures, 5 % on standards and 2 % on figures that anyone reported; 13 % on several of them together.',
		);
		expect(said(parts(some, { share: 0.1, error: 0.01 }))).toMatch(
			/; 10 % on passing spells and 3 % on several together\.$/,
		);
		expect(said(parts(some, null))).toMatch(/; 13 % on passing spells and on several together, not told apart yet\.$/);
		expect(said(parts(answer({ harvestCereals: 0.001 })))).toMatch(/^Less than 1 % of the spread/);
	});

	it('a share never reads as nothing, nor as finer than its error', () => {
		expect([-0.01, 0.004, 0.006, 0.52, 1.02].map(shareShown).map((text) => text.replace('\u00a0', ' '))).toEqual([
			'<1 %',
			'<1 %',
			'1 %',
			'52 %',
			'100 %',
		]);
		expect(withError({ share: 0.52, error: 0.012 })).toBe('52\u00a0% ± 2');
		expect(withError({ share: 0.52, error: 0 })).toBe('52\u00a0% ± 1');
	});

	it('a spread that nobody could see is none', () => {
		expect(isSpread({ kind: 'day', series: 'foodCoverage', day: 3 }, 1e-8)).toBe(false);
		expect(isSpread({ kind: 'day', series: 'foodCoverage', day: 3 }, 1e-4)).toBe(true);
		expect(isSpread({ kind: 'chart', series: 'coverDays.oil' }, 1e-4)).toBe(false);
		expect(isSpread({ kind: 'date', event: 'below.foodCoverage' }, 0)).toBe(false);
	});
});
