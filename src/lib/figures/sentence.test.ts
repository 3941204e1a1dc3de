import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { BAND_LEVELS } from '#sims/ensemble/bands.ts';
import { FirstDates } from '#sims/ensemble/firstDates.ts';
import { CRITERION_IDS, type CriterionDays, NEVER } from '#sims/model/firstDays.ts';
import { STORE_AT, STORE_COUNT } from '#sims/model/store.ts';
import type { Scenario } from '#sims/scenarios/scenario.ts';
import type { Shown } from '../state/projection.svelte.ts';
import { SHARE_SERIES } from './panel.ts';
import { type Question, sentenceOf } from './sentence.ts';

const SUPPLIES = ['foodCoverage', 'medicineCoverage', 'heatCoverage'] as const;
const asReported: Scenario = karabakh2022.scenarios[0]!;
const IF = 'If trucks pass as the de facto authorities reported and these assumptions hold, ';

/** Ten runs in which every supply, and cereals by cover, falls short on these days and is back on those. */
function shownWith(runs: readonly (readonly [first: number, back?: number])[], median = 0.8, level = 0.5): Shown {
	const dates = new FirstDates(asReported.days, { indicators: SUPPLIES, level });
	for (const [first, back = NEVER] of runs) {
		const of = (length: number, at: (place: number) => boolean): CriterionDays => ({
			first: Int16Array.from({ length }, (_, place) => (at(place) ? first : NEVER)),
			back: Int16Array.from({ length }, (_, place) => (at(place) ? back : NEVER)),
		});
		const stores = CRITERION_IDS.map((id) =>
			of(STORE_COUNT, (place) => id === 'coverBelowWeek' && place === STORE_AT.cereals),
		);
		dates.add([...stores, of(SUPPLIES.length, () => true)]);
	}
	const flat = new Float64Array(BAND_LEVELS.length * asReported.days).fill(median);
	const series = [SHARE_SERIES.food.main, SHARE_SERIES.medicine.main, 'coverDays.cereals'] as const;
	return {
		request: { scenario: asReported, seed: 7, members: runs.length, series, level },
		members: runs.length,
		bands: new Map(series.map((id) => [id, flat])),
		dates: dates.counts(),
		central: { days: 0, rows: new Float64Array() },
	};
}

function said(shown: Shown, over: Partial<Question> = {}): string {
	const question: Question = {
		case: karabakh2022,
		view: 'share',
		focus: 'food',
		store: 'cereals',
		day: 280,
		...over,
	};
	return sentenceOf(shown, question).text;
}

const never = [NEVER] as const;
const repeat = <T>(times: number, run: T): T[] => Array.from({ length: times }, () => run);

describe('the sentence', () => {
	it('says by which day half of the runs fall short, and between which days 80 of 100 do', () => {
		const runs = [56, 60, 80, 90, 105, 120, 150, 180, 196, 250].map((day) => [day] as const);
		expect(said(shownWith(runs))).toBe(
			`${IF}food would fall below half of need by 27 March in half of the runs (in 80 of 100: 6 February to 26 June).`,
		);
	});

	it('counts runs that never fall short as later than the last day', () => {
		const runs = [[10], [20], [30], [40], [50], [60], never, never, never, never] as const;
		expect(said(shownWith(runs))).toContain(
			'by 31 January in half of the runs (in 80 of 100: 22 December to later than 18 September)',
		);
	});

	it('counts the runs where fewer than half fall short, and says that the others do not', () => {
		expect(said(shownWith([[100], [120], [140], ...repeat(7, never)]))).toBe(
			`${IF}in 30 of 100 runs food would fall below half of need by 18 September (in the first 10 of 100: by 22 March); not in the others.`,
		);
	});

	it('says fewer than 1 of 100 rather than 0, and never 50 where it is less than half', () => {
		expect(said(shownWith([[100], ...repeat(999, never)]))).toContain(
			'in fewer than 1 of 100 runs food would fall below half of need by 18 September; not in the others.',
		);
		expect(said(shownWith([...repeat(499, [100] as const), ...repeat(501, never)]))).toContain('in 49 of 100 runs');
	});

	it('says that most come back when more than half of those that fall short do, and not when half do', () => {
		const back = [[40, 50], [40, 50], [40, 50], [40], [40]] as const;
		expect(said(shownWith(back))).toContain(
			'that day). Of those that fall, 60 of 100 later come back to half of need.',
		);
		expect(said(shownWith([[40, 50], [40]]))).not.toContain('later come back');
		expect(said(shownWith([[40, 50]]))).toContain('All that fall later come back to half of need.');
	});

	it('is as good where supplies last: it names the lowest day and its range', () => {
		expect(said(shownWith(repeat(10, never), 0.8))).toBe(
			`${IF}food would stay at or above half of need on every day to 18 September in all 10 runs; on 12 December, the lowest day, it would be 80\u00a0% of need (in 80 of 100: 80\u00a0%).`,
		);
		expect(said(shownWith(repeat(10, never), 1))).toMatch(/in all 10 runs: need would be met in full\.$/);
	});

	it('speaks of the level that was asked for', () => {
		expect(said(shownWith(repeat(10, [5]), 0.8, 0.9))).toContain(
			'food would fall below 90\u00a0% of need by 17 December',
		);
		expect(said(shownWith(repeat(10, [5]), 0.8, 0.25))).toContain('below a quarter of need');
	});

	it('calls a day the first day where runs begin short', () => {
		expect(said(shownWith(repeat(10, [0])))).toContain('by 12 December, the first day, in half of the runs');
	});

	it('speaks of stocks in weeks where stocks are shown', () => {
		expect(said(shownWith(repeat(10, [30])), { view: 'stock' })).toContain(
			'stocks of bread and cereals would fall below one week of need by 11 January',
		);
	});

	it('says what the scenario lets in, and who disputes it, beside a medicine figure under a tenth', () => {
		const low = said(shownWith(repeat(10, [30]), 0.02), { focus: 'medicine' });
		expect(low).toContain(
			'On 18 September this scenario lets in 2\u00a0% of the medicine needed. How much came in is disputed.',
		);
		expect(low).toContain('Azerbaijan:');
		expect(said(shownWith(repeat(10, [30]), 0.4), { focus: 'medicine' })).not.toContain('disputed');
		expect(said(shownWith(repeat(10, [30]), 0.4, 0.1), { focus: 'medicine' })).toContain('disputed');
	});
});
