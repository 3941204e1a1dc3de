/** Scenarios that the kernel compares are counted as those that the model compares, to the last bit. */
import { expect, it } from 'vitest';
import { CASES } from '../cases/shipped.ts';
import { Draws } from '../ensemble/draws.ts';
import { Paired } from '../ensemble/paired.ts';
import type { SeriesId } from '../ensemble/series.ts';
import { kernelRuns } from '../kernel/sideRuns.ts';
import { INDICATOR_IDS } from '../model/indicator.ts';
import { LARDER_FOODS, STORES } from '../model/store.ts';
import { newMachine } from './machine.ts';

/** Everything that can be compared, as much at a time as the kernel has room for. */
const SERIES: readonly (readonly SeriesId[])[] = [
	INDICATOR_IDS,
	STORES.map((store): SeriesId => `coverDays.${store}`),
	[
		...LARDER_FOODS.map((food): SeriesId => `eatenShare.${food}`),
		...STORES.slice(0, 8).map((store): SeriesId => `issuedShare.${store}`),
	],
];
const WATCHED = { indicators: ['foodCoverage', 'medicineCoverage', 'heatCoverage'], level: 0.5 } as const;
/** Not a whole number of those that are run at a time. */
const MEMBERS = 37;

it.for(CASES.map((one) => [one.id, one] as const))('in %s', ([, { assumptions, scenarios }]) => {
	const draws = new Draws(assumptions, 7);
	const sameStart = scenarios.filter(({ start }) => start === scenarios[0]!.start).slice(0, 3);
	for (const series of SERIES) {
		const [first] = series;
		const asked = {
			series,
			wholes: [`end.${first!}`, `lowest.${series.at(-1)!}`, 'lowest.foodCoverage'],
			watched: WATCHED,
		} as const;
		const byModel = new Paired(draws, sameStart, asked);
		const byKernel = new Paired(draws, sameStart, asked, kernelRuns(newMachine, draws));
		for (const paired of [byModel, byKernel]) {
			paired.run(0, 5);
			paired.run(5, MEMBERS);
		}
		expect(byKernel.counts()).toEqual(byModel.counts());
	}
});
