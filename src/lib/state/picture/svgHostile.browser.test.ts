import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scratched } from '../../../../tests/fuzz/mutate.ts';
import { words } from '../../words/words.ts';
import { scenarioInSvg } from './svg.ts';

/** The same cases in every run. */
const SEED = 20;
/** Fewer than the ten thousand of other parsers: each is a document of the browser. */
const CASES = 3_000;

const svg = (text: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>A</title><metadata id="corridor-scenario">${text}</metadata><path d="M0 0"/></svg>`;
const pictures = [
	svg('{"corridor":1,"choice":"v=2&amp;people=3"}'),
	svg('<![CDATA[{"corridor":1}]]>'),
	svg('<script>window.hurt = true</script>'),
	svg('<image xmlns="http://www.w3.org/2000/svg" href="x" onerror="window.hurt = true"/>'),
];

describe('an SVG that was cut, doubled and written into', () => {
	it('gives the text that stands in it, or one reason; nothing in it is run and nothing of it is shown', () => {
		const before = document.documentElement.outerHTML;
		fc.assert(
			fc.property(scratched(pictures), (text) => {
				const found = scenarioInSvg(text);
				if (found.ok) expect(found.text).toBeTypeOf('string');
				else expect(words.pictures.open[found.why]).toMatch(/\S/);
			}),
			{ seed: SEED, numRuns: CASES },
		);
		expect('hurt' in window).toBe(false);
		expect(document.documentElement.outerHTML).toBe(before);
	});

	it('of elements inside elements, a hundred thousand deep, is refused or read, and does not throw', () => {
		const deep = svg('{}').replace('<path d="M0 0"/>', '<g>'.repeat(100_000) + '</g>'.repeat(100_000));
		const found = scenarioInSvg(deep);
		expect(found.ok ? found.text : found.why).toMatch(/^(\{\}|notSvg)$/);
	});
});
