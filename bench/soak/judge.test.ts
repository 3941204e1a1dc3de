import { describe, expect, it } from 'vitest';
import { judge, theilSen } from './judge.js';

/** A minute apart, with a scatter that repeats. */
function samples(heapAt: (minute: number) => number, workers = 3) {
	return Array.from({ length: 30 }, (_, minute) => ({
		seconds: minute * 60,
		heapMB: heapAt(minute) + [0, 0.3, -0.2][minute % 3]!,
		nodes: 4000,
		listeners: 600,
		documents: 2,
		workers,
	}));
}

describe('whether memory grows', () => {
	it('is told by the median of all slopes, which one sample does not move', () => {
		expect(theilSen([0, 1, 2, 3, 4], [0, 2, 400, 6, 8])).toBe(2);
		expect(theilSen([1], [5])).toBe(0);
	});

	it('is not where it warms up in the first third and stays, and is where a minute leaves half a megabyte', () => {
		expect(judge(samples((minute) => Math.min(20, 5 + 3 * minute))).flat).toBe(true);
		expect(judge(samples((minute) => 20 + minute / 2)).flat).toBe(false);
	});

	it('is also by threads that are left over, and is not known from few samples', () => {
		expect(judge(samples(() => 20, 40)).flat).toBe(false);
		expect([judge(samples(() => 20)).enough, judge(samples(() => 20).slice(0, 5)).enough]).toEqual([true, false]);
	});
});
