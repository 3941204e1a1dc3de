import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell } from './csv.ts';
import { harmless } from './harmless.ts';

const DANGEROUS = ['=', '+', '-', '@', '\t', '\r', '\n'];
const texts = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.tuple(fc.constantFrom(...DANGEROUS), fc.string()).map(([first, rest]) => `${first}${rest}`),
);

describe('a text in a table', () => {
	it('never begins as a formula does, and is otherwise the text that was given', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const written = harmless(text);
				expect(DANGEROUS).not.toContain(written[0]);
				expect(written).toBe(DANGEROUS.includes(text[0] ?? '') ? `'${text}` : text);
			}),
		);
	});

	it('is the same when it is made harmless twice', () => {
		fc.assert(
			fc.property(texts, (text) => {
				expect(harmless(harmless(text))).toBe(harmless(text));
			}),
		);
	});

	it('that is a negative number stays one only where it is a number', () => {
		expect(cell(-5)).toBe('-5');
		expect(cell('-5')).toBe("'-5");
	});
});
