import { describe, expect, it } from 'vitest';
import { letters } from './letters.ts';

describe('the length of a text in letters', () => {
	it('is that of its characters in Latin, and more in scripts whose letters are wider', () => {
		expect(letters('need: 26,000')).toBe(12);
		expect(letters('ə ğ é')).toBe(5);
		expect(letters('нужно')).toBeCloseTo(5.45, 9);
		expect(letters('կարիք')).toBeCloseTo(6.2, 9);
	});
});
