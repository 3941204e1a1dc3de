import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldKnots, withField } from './fields.ts';
import { handDrawn } from './hand.ts';
import { overlay } from './overlay.ts';
import { parseSketch } from './parseSketch.ts';
import {
	KNOT_DAYS,
	type Place,
	type Sketch,
	emptySketch,
	heightAt,
	isComplete,
	withHeight,
	withStroke,
} from './sketch.ts';
import { sketchesOf } from './sketches.arbitrary.ts';

const DAYS = 281;
const LAST = DAYS - 1;
const places: fc.Arbitrary<Place> = fc.record({
	day: fc.double({ min: 0, max: LAST, noNaN: true }),
	share: fc.double({ min: -1, max: 2, noNaN: true }),
});
const line = (...shares: (number | null)[]): Sketch => ({ shares, sure: null });

describe('a line that is drawn', () => {
	it('has a knot on the first day of each week of the run, and none beyond it', () => {
		expect(emptySketch(281).shares).toHaveLength(41);
		expect([1, 7, 8, 14, 15].map((days) => emptySketch(days).shares.length)).toEqual([1, 1, 2, 2, 3]);
	});

	it('never changes outside the days of a stroke, and never leaves the axis', () => {
		fc.assert(
			fc.property(sketchesOf(DAYS), places, places, (sketch, from, to) => {
				const after = withStroke(sketch, from, to);
				after.shares.forEach((share, knot) => {
					const day = knot * KNOT_DAYS;
					if (day < Math.min(from.day, to.day) || day > Math.max(from.day, to.day)) {
						expect(share).toBe(sketch.shares[knot]);
					} else {
						expect(share).toBeGreaterThanOrEqual(0);
						expect(share).toBeLessThanOrEqual(1);
					}
				});
			}),
		);
	});

	it('is the same whichever way the hand goes', () => {
		const [left, right] = [
			{ day: 0, share: 1 },
			{ day: 28, share: 0 },
		] as const;
		expect(withStroke(emptySketch(29), left, right).shares).toEqual([1, 0.75, 0.5, 0.25, 0]);
		expect(withStroke(emptySketch(29), right, left).shares).toEqual([1, 0.75, 0.5, 0.25, 0]);
	});

	it('goes along with a hand that has come nearer to the next week than to the last, and not before', () => {
		const start = line(1, null, null);
		expect(handDrawn(start, { day: 0, share: 1 }, { day: 3, share: 0.5 }).shares).toEqual([1, null, null]);
		expect(handDrawn(start, { day: 0, share: 1 }, { day: 4, share: 0.5 }).shares).toEqual([1, 0.5, null]);
	});

	it('is straight where a single height closes a gap, and keeps what was drawn elsewhere', () => {
		expect(withHeight(line(1, null, null, null, 0.2), 2, 0.5).shares).toEqual([1, 0.75, 0.5, 0.35, 0.2]);
		expect(withHeight(line(1, 0.9, 0.1), 1, 0.5).shares).toEqual([1, 0.5, 0.1]);
	});

	it('is straight between the fields of the table', () => {
		const knots = fieldKnots('2022-12-12', DAYS);
		expect(knots.slice(0, 3)).toEqual([0, 3, 7]);
		expect(knots.at(-1)).toBe(40);
		const filled = knots.reduce((sketch, _, index) => withField(sketch, knots, index, index % 2), emptySketch(DAYS));
		expect(isComplete(filled)).toBe(true);
		expect(heightAt(filled, 5 * KNOT_DAYS)).toBe(0.5);
	});

	it('has no height inside a gap, and the height of its last week to the end of the run', () => {
		expect(heightAt(line(1, 0.5, null), 3.5)).toBe(0.75);
		expect(heightAt(line(1, 0.5, null), 10)).toBeNull();
		expect(heightAt(line(1, 0.5), 12)).toBe(0.5);
	});
});

describe('a sketch from outside', () => {
	it('is what it was when it was written', () => {
		fc.assert(
			fc.property(sketchesOf(DAYS), (sketch) => {
				expect(parseSketch(JSON.parse(JSON.stringify(sketch)), DAYS)).toEqual({ ok: true, sketch });
			}),
		);
	});

	it('is taken or refused with a reason, whatever it is', () => {
		fc.assert(
			fc.property(fc.anything(), (input) => {
				const read = parseSketch(input, DAYS);
				if (!read.ok) expect(read.reason).toMatch(/^\S.* must be .*\.$/s);
			}),
		);
	});

	it.each([
		['another run', { shares: [1], sure: null }, 'a list of 3 heights'],
		['a height off the axis', { shares: [1, 1.2, 0], sure: null }, 'shares 1 is 1.2, and must be null, or a number'],
		['no answer that is offered', { shares: [1, 1, 0], sure: 4 }, 'sure is 4, and must be null, or one of 2, 5, 8'],
	])('is refused for %s', (_, input, reason) => {
		const read = parseSketch(input, 15);
		expect(read.ok ? '' : read.reason).toContain(reason);
	});
});

describe('many lines over one another', () => {
	it('have quantiles at each knot of those that are drawn there', () => {
		expect(overlay([line(0, null), line(1, null), line(0.5, 0.3)], 3, [0, 0.5, 0.75])).toEqual([
			{ drawn: 3, heights: [0, 0.5, 0.75] },
			{ drawn: 1, heights: [0.3, 0.3, 0.3] },
			{ drawn: 0, heights: [] },
		]);
	});
});
