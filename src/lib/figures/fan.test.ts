/**
 * The fans as golden pictures: the central figures of two scenarios, drawn in Node and laid beside what was kept.
 * When one changes on purpose, look at it, run with `-u`, and say in the commit why it changed.
 */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { Draws } from '#sims/ensemble/draws.ts';
import { Ensemble } from '#sims/ensemble/ensemble.ts';
import { coverSeries, SHARE_SERIES } from './panel.ts';
import Fan from './Fan.svelte';
import { pictureIn } from './golden/picture.ts';
import { monthStarts } from './months.ts';

const MEMBERS = 64;

function bandsOf(name: string) {
	const scenario = karabakh2022.scenarios.find((shipped) => shipped.name === name)!;
	const { main, companion } = SHARE_SERIES.medicine;
	const ensemble = new Ensemble(new Draws(karabakh2022.assumptions, 7), scenario, [
		main,
		companion,
		coverSeries('cereals'),
	]);
	ensemble.run(0, MEMBERS);
	return { scenario, bands: ensemble.bands(), main, companion };
}

const pictureOf = (props: Parameters<typeof Fan>[1]) => pictureIn(render(Fan, { props }).body);

const COMMON = {
	width: 650,
	height: 126,
	named: true,
	gutter: 46,
	shortLabel: 'Illustrative projection: if these assumptions hold',
	levels: [
		{ value: 0, label: '0' },
		{ value: 0.5, label: '50' },
		{ value: 1, label: '100 %' },
	],
	top: 1,
	need: { value: 1, label: 'needed: 26,000 treatments a day' },
} as const;

describe('a fan', () => {
	it('of the reported case is drawn as it was', async () => {
		const { scenario, bands, main, companion } = bandsOf('as-reported');
		const months = monthStarts(scenario.start, scenario.days).map(({ day, date }) => ({ day, label: date }));
		const svg = pictureOf({
			...COMMON,
			group: 'medicine',
			title: 'Medicine',
			days: scenario.days,
			months,
			bands: bands.get(main),
			companion: bands.get(companion),
		});
		await expect(svg).toMatchFileSnapshot('./golden/medicine-as-reported.golden.svg');
	});

	it('of a stock in days of need is drawn as it was', async () => {
		const { scenario, bands } = bandsOf('half-chance');
		const svg = pictureOf({
			...COMMON,
			group: 'food',
			title: 'Food',
			days: scenario.days,
			months: [],
			top: 180,
			levels: [{ value: 0, label: '0' }],
			need: { value: 7, label: 'one week' },
			bands: bands.get(coverSeries('cereals')),
		});
		await expect(svg).toMatchFileSnapshot('./golden/cereals-half-chance.golden.svg');
	});

	it('of a scenario in which nothing falls short has its median on the need line from end to end', () => {
		const { scenario, bands, main } = bandsOf('corridor-open');
		const svg = pictureOf({
			...COMMON,
			group: 'medicine',
			title: 'Medicine',
			days: scenario.days,
			months: [],
			bands: bands.get(main),
		});
		const median = /<path class="median" d="([^"]+)"/.exec(svg)![1]!;
		const { width, gutter } = COMMON;
		expect(median).toBe(`M0,0L${width - gutter - 1},0`);
	});

	it('stands as an empty frame with its need line and its label before anything is known', () => {
		const svg = pictureOf({ ...COMMON, group: 'food', title: 'Food', days: 281, months: [], bands: undefined });
		expect(svg).not.toContain('<path');
		expect(svg).toContain(COMMON.need.label);
		expect(svg).toContain(COMMON.shortLabel);
	});

	it('carries its label inside the picture whatever it shows', () => {
		for (const name of ['as-reported', 'corridor-open', 'half-chance']) {
			const { scenario, bands, main } = bandsOf(name);
			const svg = pictureOf({
				...COMMON,
				group: 'food',
				title: 'Food',
				days: scenario.days,
				months: [],
				bands: bands.get(main),
			});
			expect(svg.slice(svg.indexOf('<svg'), svg.indexOf('</svg>'))).toContain(COMMON.shortLabel);
		}
	});
});
