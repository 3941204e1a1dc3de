import fc from 'fast-check';
import { SURENESS, type Sketch, knotsOf, onStep } from './sketch.ts';

/** A height as it is kept. */
export const heights = fc.double({ min: 0, max: 1, noNaN: true }).map(onStep);

/** Any line of a run of so many days, with gaps or without. */
export function sketchesOf(days: number): fc.Arbitrary<Sketch> {
	const knots = knotsOf(days);
	return fc.record({
		shares: fc.array(fc.option(heights), { minLength: knots, maxLength: knots }),
		sure: fc.option(fc.constantFrom(...SURENESS)),
	});
}
