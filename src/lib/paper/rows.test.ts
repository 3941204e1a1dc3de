import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { Draws } from '#sims/ensemble/draws.ts';
import { Ensemble } from '#sims/ensemble/ensemble.ts';
import { centralRun } from '#sims/scenarios/central.ts';
import type { Shown } from '../state/projection.svelte.ts';
import { Reader } from '../state/reader.svelte.ts';
import { briefingRows, whenRows } from './rows.ts';

function reading(scenarioName: string): { reader: Reader; shown: Shown } {
	const reader = new Reader(karabakh2022);
	reader.pick(scenarioName);
	const { request } = reader;
	const watched = {
		indicators: ['foodCoverage', 'medicineCoverage', 'heatCoverage'],
		level: request.level,
	} as const;
	const draws = new Draws(karabakh2022.assumptions, request.seed);
	const ensemble = new Ensemble(draws, request.scenario, request.series, watched);
	ensemble.run(0, 64);
	const central = centralRun(karabakh2022.assumptions, request.scenario);
	return { reader, shown: { request, members: 64, bands: ensemble.bands(), dates: ensemble.dates(), central } };
}

describe('the table of days on paper', () => {
	it('has a row for each supply below the level asked about, and for a store of each', () => {
		const { reader, shown } = reading('nothing-passes');
		const rows = whenRows(shown, reader.criterion);
		expect(rows.map(({ what }) => what)).toEqual([
			'Food: below half of need',
			'Medicine: below half of need',
			'Gas and heat: below half of need',
			'Bread and cereals: nothing left',
			'Heart and blood-pressure medicine: nothing left',
			'LPG (bottled gas): nothing left',
			'Motor fuel: nothing left',
		]);
	});

	it('never gives a day without the days around it', () => {
		for (const name of ['as-reported', 'nothing-passes', 'corridor-open']) {
			const { reader, shown } = reading(name);
			for (const { half, range } of whenRows(shown, reader.criterion)) {
				expect(half).not.toBe('');
				expect(range).not.toBe('');
			}
		}
	});

	it('says that supplies last where they do, and no day', () => {
		const { reader, shown } = reading('corridor-open');
		const [food] = whenRows(shown, reader.criterion);
		expect(food).toMatchObject({ half: 'not by 18\u00a0Sept', range: 'in no run' });
	});
});

describe('the table of assumptions in a briefing', () => {
	it('has every changed assumption, once, and says which they are', () => {
		const { reader } = reading('as-reported');
		const [started] = karabakh2022.startWith;
		reader.change(started!, karabakh2022.assumptions[started!].low);
		reader.change('hydroShare', 0.5);
		const rows = briefingRows(reader, null);
		expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
		expect(rows.filter(({ changed }) => changed).map(({ id }) => id)).toEqual([started, 'hydroShare']);
	});
});
