import { describe, expect, it } from 'vitest';
import { assumptions } from '../cases/karabakh-2022/assumptions.ts';
import { scenarios } from '../cases/karabakh-2022/scenarios.ts';
import { INDICATOR_IDS } from '../model/indicator.ts';
import { Draws } from './draws.ts';
import { BAND_LEVELS } from './bands.ts';
import { exactBands } from './exact.ts';
import { quantileOfSorted } from './quantile.ts';
import { Members } from './members.ts';
import { read, seriesOf } from './series.ts';

describe('a quantile', () => {
	// Type 7 of Hyndman and Fan (1996): position (n - 1) p from the least, linear in between.
	it.each([
		[[10, 20, 40, 80], 0, 10],
		[[10, 20, 40, 80], 0.5, 30],
		[[10, 20, 40, 80], 0.25, 17.5],
		[[10, 20, 40, 80], 0.9, 68],
		[[10, 20, 40, 80], 1, 80],
		[[1, 2, 3, 4, 5], 0.25, 2],
		[[1, 2, 3, 4, 5], 0.1, 1.4],
		[[7], 0.975, 7],
		[[3, 3, 3, 9], 0.5, 3],
	])('of %j at %d is %d', (sorted, level, expected) => {
		expect(quantileOfSorted(sorted, level)).toBeCloseTo(expected, 12);
	});

	it('of values of which one is no number is none', () => {
		expect(quantileOfSorted([1, NaN], 0.5)).toBeNaN();
	});
});

describe('exact bands', () => {
	const scenario = { ...scenarios.find(({ name }) => name === 'half-chance')!, days: 30 };
	const draws = new Draws(assumptions, 5);
	const options = { draws, scenario, members: 41 };

	it('are the quantiles of the members, day by day', () => {
		const cover = seriesOf('coverDays.cereals');
		const runner = new Members(draws, scenario);
		const values: number[] = [];
		for (let member = 0; member < 41; member++) {
			runner.run(member, (end) => {
				if (end.day === 17) values.push(read(cover, end));
			});
		}
		values.sort((a, b) => a - b);
		const bands = exactBands({ ...options, series: ['coverDays.cereals'] }).get('coverDays.cereals')!;
		// With 41 members the levels 0.025, 0.1, ... stand at whole ranks: 1, 4, 10, 20, 30, 36, 39.
		expect(BAND_LEVELS.map((_, i) => bands[i * 30 + 17])).toEqual(
			[1, 4, 10, 20, 30, 36, 39].map((rank) => values[rank]),
		);
	});

	it('of several series are those of each alone: taking them in turns changes no figure', () => {
		const together = exactBands({ ...options, series: INDICATOR_IDS });
		for (const id of INDICATOR_IDS) {
			expect(exactBands({ ...options, series: [id] }).get(id)).toEqual(together.get(id));
		}
	});

	it('tell how far they are, and end with the whole', () => {
		const told: number[] = [];
		exactBands({ ...options, series: ['foodCoverage'], onProgress: (done) => told.push(done) });
		expect(told).toHaveLength(41);
		expect(told).toEqual([...told].sort((a, b) => a - b));
		expect(told.at(-1)).toBe(1);
	});
});
