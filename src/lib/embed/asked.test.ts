import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemSentence } from '../words/problems.ts';
import { DEFAULT_ASKED, EMBED_FIGURES, THEMES, readAsked, writeAsked } from './asked.ts';

describe('what a frame is asked for', () => {
	it('is read as it was written, whichever figure and theme', () => {
		for (const figure of EMBED_FIGURES) {
			for (const theme of [...THEMES, null]) {
				expect(readAsked(`?${writeAsked({ figure, theme })}`)).toEqual({ asked: { figure, theme }, problems: [] });
			}
		}
	});

	it('is the three supplies in the colours of the reader, where nothing is said', () => {
		expect(readAsked('')).toEqual({ asked: { figure: 'all', theme: null }, problems: [] });
	});

	it('names a figure and a theme that do not exist, and shows what it shows by itself', () => {
		const { asked, problems } = readAsked('?figure=foood&theme=pink');
		expect(asked).toEqual(DEFAULT_ASKED);
		expect(problems.map(problemSentence)).toEqual([
			'“figure” is “foood”; here goes food, medicine, energy, all, dates.',
			'“theme” is “pink”; here goes light, dark.',
		]);
	});

	it('says what stands there twice, and takes the first', () => {
		const { asked, problems } = readAsked('?figure=food&figure=dates');
		expect(asked.figure).toBe('food');
		expect(problems.map(problemSentence)).toEqual(['“figure” stands there twice; the first was used.']);
	});

	it('passes over what other sites add to an address', () => {
		expect(readAsked('?utm_source=x&figure=food').problems).toEqual([]);
	});

	it('can be any text without a fault', () => {
		fc.assert(
			fc.property(fc.string(), (query) => {
				expect(EMBED_FIGURES).toContain(readAsked(query).asked.figure);
			}),
		);
	});
});
