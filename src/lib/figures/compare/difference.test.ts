/**
 * The figures of a comparison, the difference as a golden picture: drawn in Node and laid beside what was kept. When one changes on
 * purpose, look at it, run with `-u`, and say in the commit why it changed.
 */
import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { Draws } from '#sims/ensemble/draws.ts';
import { Paired } from '#sims/ensemble/paired.ts';
import { heightsByDay } from '../../../../tests/files/heightsByDay.ts';
import { pictureIn } from '../golden/picture.ts';
import { medianOf } from '../panel.ts';
import DifferenceChart from './DifferenceChart.svelte';
import MediansChart from './MediansChart.svelte';

const MEMBERS = 64;
const named = (name: string) => karabakh2022.scenarios.find((scenario) => scenario.name === name)!;

/** Relief that continues after 14 June, day 184, beside the reported case. */
function compared() {
	const scenarios = ['as-reported', 'relief-continues'].map(named);
	const paired = new Paired(new Draws(karabakh2022.assumptions, 7), scenarios, {
		series: ['foodCoverage'],
		wholes: [],
		watched: { indicators: [], level: 0.5 },
	});
	paired.run(0, MEMBERS);
	return paired.counts();
}

const COMMON = {
	title: 'Food',
	width: 560,
	height: 200,
	margin: { top: 20, right: 1, bottom: 26, left: 46 },
	days: 281,
	top: 1,
	months: [],
	shortLabel: 'Illustrative projection: if these assumptions hold',
};
const difference = (part: Partial<ComponentProps<typeof DifferenceChart>> = {}) =>
	pictureIn(
		render(DifferenceChart, {
			props: {
				...COMMON,
				topLabel: '100',
				none: 'no difference',
				bands: compared().differences[0]!.bands.get('foodCoverage'),
				...part,
			},
		}).body,
	);

describe('the figure of a difference', () => {
	it('is drawn as it was', async () => {
		const cursor = { day: 226, lines: ['26 July: +7 points', 'in 80 of 100: +2 to +19'] };
		await expect(difference({ cursor })).toMatchFileSnapshot('../golden/difference-relief-continues.golden.svg');
	});

	it('lies on the line of no difference until the first day on which the two differ', () => {
		const median = /<path class="median" d="([^"]+)"/.exec(difference())![1]!;
		const heights = heightsByDay(median, 281);
		expect(new Set(heights.slice(0, 185))).toEqual(new Set([100]));
		expect(heights.at(-1)).toBeLessThan(100);
	});

	it('stands as an empty frame with its line and its label before anything is known', () => {
		const svg = difference({ bands: undefined });
		expect(svg).not.toContain('<path');
		expect(svg).toContain('no difference');
		expect(svg).toContain(COMMON.shortLabel);
	});
});

describe('the figure of the medians', () => {
	it('names each line at its end, told apart by dash, none over another', () => {
		const { sides } = compared();
		const values = sides.map(({ bands }) => medianOf(bands.get('foodCoverage')!));
		const svg = pictureIn(
			render(MediansChart, {
				props: {
					...COMMON,
					margin: { ...COMMON.margin, right: 150 },
					levels: [
						{ value: 0, label: '0' },
						{ value: 1, label: '100 %' },
					],
					need: { value: 1, label: 'needed' },
					lines: [
						{ id: 'published', look: 'base', values: values[0]!, label: ['as published 59 %'] },
						{ id: 'assumptions', look: 'dotted', values: values[0]!, label: ['my assumptions 59 %'] },
						{ id: 'access', look: 'dashed', values: values[1]!, label: ['my access 75 %'] },
						{ id: 'mine', look: 'full', values: values[1]!, label: ['both 75 %'] },
					],
				},
			}).body,
		);
		const heights = [...svg.matchAll(/<text x="4\d\d[\d.]*" y="([\d.]+)"/g)]
			.map(([, y]) => Number(y))
			.sort((a, b) => a - b);
		expect(heights).toHaveLength(4);
		for (let i = 1; i < 4; i++) expect(heights[i]! - heights[i - 1]!).toBeGreaterThanOrEqual(15);
	});
});
