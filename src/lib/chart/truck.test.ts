import { describe, expect, it } from 'vitest';
import { TRUCK_WIDTH, truckLefts } from './truck.ts';

const WIDTH = 650;
const right = (lefts: readonly number[]) => Math.max(...lefts) + TRUCK_WIDTH;

describe('trucks on a road', () => {
	it('stand around the place of their day where there is room', () => {
		expect(truckLefts([100, 300], WIDTH)).toEqual([92.5, 292.5]);
	});

	it('stand side by side where several come on one day, the first on its day', () => {
		expect(truckLefts([100, 100, 101], WIDTH)).toEqual([92.5, 100.5, 108.5]);
	});

	it.each([1, 2, 12, 400])('never stand past the right edge, however many come on the last day: %i', (count) => {
		const lefts = truckLefts(Array<number>(count).fill(WIDTH), WIDTH);
		expect(right(lefts)).toBeLessThanOrEqual(WIDTH);
		expect(Math.min(...lefts)).toBeGreaterThanOrEqual(0);
	});

	it('keep their order and are all seen where the late ones push the earlier ones back', () => {
		const lefts = truckLefts([600, 640, 648, 649, 650, 650], WIDTH);
		expect(right(lefts)).toBe(WIDTH);
		for (let at = 1; at < lefts.length; at += 1) expect(lefts[at]! - lefts[at - 1]!).toBeGreaterThanOrEqual(8);
		expect(lefts[0]).toBe(592.5);
	});
});
