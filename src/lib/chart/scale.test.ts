import { scaleLinear } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clamped, straight } from './scale.ts';

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true });
const ends = fc.tuple(number, number);

describe('a scale of a chart', () => {
	it('is that of d3, to the last bit, on and beyond its ends', () => {
		fc.assert(
			fc.property(
				fc.tuple(number, number).filter(([a, b]) => a < b),
				ends,
				number,
				(values, places, value) => {
					expect(straight(values, places)(value)).toBe(scaleLinear(values, places)(value));
					expect(clamped(values, places)(value)).toBe(scaleLinear(values, places).clamp(true)(value));
				},
			),
		);
	});
});
