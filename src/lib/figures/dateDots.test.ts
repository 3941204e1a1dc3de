import { describe, expect, it } from 'vitest';
import { Dates } from '#sims/ensemble/firstDates.ts';
import { NEVER } from '#sims/model/firstDays.ts';
import { dotDays, dotRow } from './dateDots.ts';

const SIZE = { step: 7, tallest: 5, width: 700 };
/** A hundred runs with first days as given, [day, runs]; the others never. */
function dates(...firsts: [day: number, runs: number][]): Dates {
	const byDay = new Uint32Array(281);
	for (const [day, runs] of firsts) byDay[day] = runs;
	return new Dates(100, byDay, new Uint32Array(281));
}
const x = (day: number) => (day / 280) * 700;

describe('fifty dots', () => {
	it('stand for two runs of a hundred each, and those not in the run are counted apart', () => {
		const days = dotDays(dates([10, 40], [20, 20]));
		expect(days.filter((day) => day === 10)).toHaveLength(20);
		expect(days.filter((day) => day === 20)).toHaveLength(10);
		expect(days.filter((day) => day === NEVER)).toHaveLength(20);
		expect(dotRow(dates([10, 40], [20, 20]), x, SIZE)).toMatchObject({ never: 20 });
	});

	it('of many runs on one day stand in columns over one tick, with the share of runs that is exact', () => {
		const { dots, spikes } = dotRow(dates([100, 95]), x, SIZE);
		expect(spikes).toHaveLength(1);
		expect(spikes[0]).toMatchObject({ day: 100, share: 0.95 });
		expect(new Set(dots.map((dot) => dot.x)).size).toBe(Math.ceil(48 / SIZE.tallest));
		expect(Math.max(...dots.map(({ up }) => up))).toBeLessThanOrEqual(SIZE.tallest * SIZE.step);
	});

	it('never stand on one another and never leave the plot', () => {
		for (const firsts of [
			[[0, 100]],
			[[280, 100]],
			[
				[138, 60],
				[140, 40],
			],
			[
				[1, 8],
				[2, 8],
				[3, 8],
				[4, 8],
			],
		] as const) {
			const { dots } = dotRow(dates(...firsts.map(([day, runs]): [number, number] => [day, runs])), x, SIZE);
			expect(new Set(dots.map((dot) => `${dot.x} ${dot.up}`)).size).toBe(dots.length);
			for (const dot of dots) {
				expect(dot.x).toBeGreaterThanOrEqual(0);
				expect(dot.x).toBeLessThanOrEqual(SIZE.width);
			}
		}
	});

	it('of a store that never runs out are none', () => {
		expect(dotRow(dates(), x, SIZE)).toEqual({ dots: [], spikes: [], never: 50 });
	});
});
