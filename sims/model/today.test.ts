import { expect, it } from 'vitest';
import { newToday } from './today.ts';

it('a day of which nothing was written has no figure that could be taken for one', () => {
	const { index, road, review, ...figures } = newToday();
	expect({ index, road, review }).toEqual({ index: 0, road: 0, review: false });
	expect(Object.values(figures).length).toBeGreaterThan(20);
	expect(Object.entries(figures).filter(([, figure]) => !Number.isNaN(figure))).toEqual([]);
});
