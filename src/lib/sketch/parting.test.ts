import { describe, expect, it } from 'vitest';
import { BAND_LEVELS } from '#sims/ensemble/bands.ts';
import { parting } from './parting.ts';
import { partingSentence } from './partingWords.ts';
import type { Sketch } from './sketch.ts';

const DAYS = 29;
/** 80 of 100 runs lie between 0.4 and 0.6 of the axis on every day. */
const BANDS = Float64Array.from(BAND_LEVELS.flatMap((_, level) => Array<number>(DAYS).fill(0.35 + level * 0.05)));
const line = (...shares: (number | null)[]): Sketch => ({ shares, sure: null });

function said(sketch: Sketch): string {
	return partingSentence(parting(sketch, BANDS, DAYS, 1)!, (day) => `day ${day}`);
}

describe('where a line parts from the runs', () => {
	it('is nowhere while it lies inside what 80 of 100 runs do, its edges among it', () => {
		expect(parting(line(0.4, 0.6, 0.5, 0.41, 0.6), BANDS, DAYS, 1)).toEqual({
			lastDay: 28,
			apart: [],
			longest: null,
			sides: 'neither',
		});
		expect(said(line(0.5, 0.5, 0.5, 0.5, 0.5))).toContain('On every day that you drew, your line lies within');
	});

	it('is the first day beyond the edge, and lasts to the day before it is back', () => {
		// From 0.5 to 0.85 in a week: 0.05 a day, so 0.65 on day 3; down again the same way.
		expect(parting(line(0.5, 0.85, 0.5, 0.5, 0.5), BANDS, DAYS, 1)).toEqual({
			lastDay: 28,
			apart: [{ side: 'above', first: 3, last: 11 }],
			longest: { side: 'above', first: 3, last: 11 },
			sides: 'above',
		});
		expect(said(line(0.5, 0.85, 0.5, 0.5, 0.5))).toBe(
			'Your line leaves the range of 80 of 100 runs on day 3, and lies above it until day 11.',
		);
	});

	it('tells the first day apart from the longest stretch, which can be on the other side', () => {
		const sketch = line(0.7, 0.5, 0.15, 0.15, 0.15);
		expect(parting(sketch, BANDS, DAYS, 1)).toMatchObject({
			apart: [
				{ side: 'above', first: 0, last: 3 },
				{ side: 'below', first: 10, last: 28 },
			],
			longest: { side: 'below', first: 10, last: 28 },
			sides: 'both',
		});
		expect(said(sketch)).toContain(
			'first leaves the range of 80 of 100 runs on day 0; its longest stretch outside lies below',
		);
	});

	it('is every day where the line never comes near, and from a day on where it does not come back', () => {
		expect(said(line(1, 1, 1, 1, 1))).toBe(
			'Your line lies above the range of 80 of 100 runs on every day that you drew.',
		);
		expect(said(line(0.5, 0.5, 0.15, 0, 0))).toMatch(/ on day 10, and lies below it from then on\.$/);
	});

	it('asks nothing of days that are not drawn', () => {
		expect(parting(line(null, null, null, null, null), BANDS, DAYS, 1)).toBeNull();
		expect(parting(line(0.5, 0.5, null, 0.9, 0.9), BANDS, DAYS, 1)?.apart).toEqual([
			{ side: 'above', first: 21, last: 28 },
		]);
	});

	it('takes stocks above the top of the axis for as high as they are drawn', () => {
		expect(parting(line(1, 1, 1, 1, 1), BANDS, DAYS, 0.3)?.apart).toEqual([]);
	});
});
