import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Run, wrapped } from './wrap.ts';

/** Every letter is ten wide, and bold ones twelve. */
const measure = ({ text, weight }: Run) => text.length * (weight > 400 ? 12 : 10);
const linesOf = (text: string, width: number) =>
	wrapped([{ text, weight: 400 }], width, measure).map((line) => line.map(({ text }) => text).join(''));

describe('text on a picture', () => {
	it('breaks at spaces so that no line is wider than there is room', () => {
		expect(linesOf('one two three four', 90)).toEqual(['one two ', 'three ', 'four']);
	});

	it('keeps a number and its unit on one line', () => {
		expect(linesOf('at most 44\u00a0% of need', 110)).toEqual(['at most ', '44\u00a0% of ', 'need']);
	});

	it('breaks an address that is wider than a line wherever it has to', () => {
		expect(linesOf('see abcdefghijklmnopqrstuvwxyz', 100)).toEqual(['see ', 'abcdefghij', 'klmnopqrst', 'uvwxyz']);
	});

	it('loses no letter, whatever it is given, and goes on in the weight it was in', () => {
		const run = fc.record({ text: fc.string(), weight: fc.constantFrom(400, 600) });
		fc.assert(
			fc.property(fc.array(run), fc.integer({ min: 1, max: 300 }), (runs, width) => {
				const lines = wrapped(runs, width, measure);
				const letters = (all: readonly Run[]) =>
					all.flatMap(({ text, weight }) => [...text].map((l) => `${l}${weight}`));
				expect(letters(lines.flat())).toEqual(letters(runs));
			}),
		);
	});

	it('is never wider than there is room, but for a letter that is so by itself', () => {
		fc.assert(
			fc.property(fc.string(), fc.integer({ min: 10, max: 300 }), (text, width) => {
				for (const line of linesOf(text, width))
					expect(measure({ text: line.trimEnd(), weight: 400 })).toBeLessThanOrEqual(width);
			}),
		);
	});
});
