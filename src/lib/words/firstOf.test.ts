import { describe, expect, it } from 'vitest';
import { firstOf } from './firstOf.ts';

describe('the first of many', () => {
	const name = (one: string) => one;

	it('are all of them where they are no more than asked for', () => {
		expect(firstOf(['bread', 'oil'], 2, name)).toBe('bread, oil');
		expect(firstOf([], 2, name)).toBe('');
	});

	it('say how many are left out, and where they stand', () => {
		expect(firstOf(['bread', 'oil', 'sugar', 'pulses'], 2, name)).toBe('bread, oil and 2 more (see the link)');
	});
});
