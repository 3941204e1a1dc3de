/**
 * Every figure in every layout and theme as SVG, and each as a PNG: none leaves without the fixed label, none is cut, none
 * is empty. The words of the label are read in the SVG, letter for letter; of the PNG, which is made of that SVG, it is asked
 * whether as much ink lies where they stand as words have, which one without them has not. Where the site's address is
 * known, its code is read from the pixels of the whole picture.
 */
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import '@fontsource-variable/source-serif-4/wght.css';
import jsQR from 'jsqr';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { LABEL } from '#sims/words/en.ts';
import { drawnFigures } from '../figures/drawn.ts';
import { PANELS } from '../figures/panel.ts';
import { readFile } from '../state/file/readFile.ts';
import { scenarioInPng } from '../state/picture/png.ts';
import { scenarioInSvg } from '../state/picture/svg.ts';
import type { Shown } from '../state/projection.svelte.ts';
import { Reader } from '../state/reader.svelte.ts';
import { drawEveryFigure } from './drawEveryFigure.ts';
import { LAYOUTS, LAYOUT_IDS, type LayoutId, THEMES, type Theme } from './layouts.ts';
import { type PictureOrder, layOut, makePicture } from './make.ts';
import { pngOf } from './png.ts';
import { pixels, shownOnPage, wordsOf } from './seen.ts';
import { shownOfReader } from './someFigures.ts';

const SENTENCE =
	'If trucks pass as reported and these assumptions hold, in 38 of 100 runs food would fall below half of need by 18 September (in the first 10 of 100: by 18 June); not in the others.';
const reader = new Reader(karabakh2022);
let shown: Shown;
let end: () => void;

beforeAll(() => {
	reader.change('reliefTonnesPerTruck', 3.25);
	shown = shownOfReader(reader);
	end = drawEveryFigure(reader, shown);
});
afterAll(() => end());

const COMPARED = ['compare-lines', 'compare-difference', 'compare-other', 'compare-mine'];
const FIGURES = ['access', ...PANELS, 'dates', 'moves', ...COMPARED, 'flips', 'reports'];
const SHEETS = FIGURES.flatMap((id) => LAYOUT_IDS.map((layout) => ({ id, layout })));
const WITH_CODE = SHEETS.filter(({ id }) => id === 'food' || id === 'dates').flatMap((sheet) =>
	THEMES.map((theme) => ({ ...sheet, theme })),
);
/** Of each figure one sheet, so that each layout and theme comes in turn: the pixels of an SVG are those of its words. */
const IN_PIXELS: readonly Which[] = FIGURES.map((id, at) => ({
	id,
	layout: LAYOUT_IDS[at % LAYOUT_IDS.length]!,
	theme: THEMES[at % THEMES.length]!,
}));

interface Which {
	readonly id: string;
	readonly layout: LayoutId;
	readonly theme: Theme;
}
function order({ id, layout, theme }: Which): PictureOrder {
	return {
		case: karabakh2022,
		choice: reader.choice,
		shown,
		fingerprint: null,
		sentence: SENTENCE,
		link: 'https://example.org/corridor/#v=2&people=5',
		figure: drawnFigures(reader, document).find((drawn) => drawn.id === id)!,
		look: { layout, theme, size: '1x' },
	};
}

const labelIn = (svg: Element) => [...svg.querySelectorAll('text')].find((text) => wordsOf(text) === LABEL)!;
const textsOf = (svg: Element) =>
	[...svg.querySelectorAll('text')].map((text) => [text.getAttribute('x'), text.getAttribute('y'), wordsOf(text)]);
/** Where a part of it stands, in its own units. */
function placeIn(svg: SVGSVGElement, part: Element): DOMRect {
	const origin = svg.getBoundingClientRect();
	const { x, y, width, height } = part.getBoundingClientRect();
	return new DOMRect(x - origin.x, y - origin.y, width, height);
}

/** Of the place of the label: words have more of it, and paper none. */
const LEAST_INK = 0.04;
/** Share of the pixels that are nearer to ink than to paper, whichever of the two is dark. */
function inked({ data }: ImageData, theme: Theme): number {
	let count = 0;
	for (let at = 0; at < data.length; at += 4) if (data[at]! > 128 === (theme === 'dark')) count += 1;
	return count / (data.length / 4);
}

describe('every picture', () => {
	it('is one of those that the page draws', () => {
		expect(drawnFigures(reader, document).map(({ id }) => id)).toEqual(FIGURES);
	});

	it.each(SHEETS)('carries the label whole and in sight, is neither cut nor empty: $id, $layout', async (which) => {
		const [svg, inDark] = await Promise.all(
			THEMES.map(async (theme) => shownOnPage((await layOut(order({ ...which, theme }))).svg)),
		);
		onTestFinished(() => [svg!, inDark!].forEach((shownSvg) => shownSvg.remove()));
		const { width, height } = svg!.viewBox.baseVal;
		const layout = LAYOUTS[which.layout];
		expect({ width, height: layout.height === null ? null : height }).toEqual({
			width: layout.width,
			height: layout.height,
		});
		expect(labelIn(svg!)).toBeDefined();
		for (const text of svg!.querySelectorAll('text')) {
			const { left, top, right, bottom } = placeIn(svg!, text);
			expect(left, wordsOf(text)).toBeGreaterThanOrEqual(0);
			expect(top, wordsOf(text)).toBeGreaterThanOrEqual(0);
			expect(right, wordsOf(text)).toBeLessThanOrEqual(width);
			expect(bottom, wordsOf(text)).toBeLessThanOrEqual(height);
		}
		// The same words at the same places in both themes.
		expect(textsOf(inDark!)).toEqual(textsOf(svg!));
	});

	it('of gas and heat has the words of the need clear of the line of what was reported for months', async () => {
		for (const layout of LAYOUT_IDS) {
			const svg = shownOnPage((await layOut(order({ id: 'energy', layout, theme: 'light' }))).svg);
			onTestFinished(() => svg.remove());
			const wordsOfNeed = [...svg.querySelectorAll('text')].find((text) => wordsOf(text).startsWith('needed: '))!;
			const { left, right, top, bottom } = wordsOfNeed.getBoundingClientRect();
			const line = [...svg.querySelectorAll('path')].find(
				(path) => path.getAttribute('stroke-dasharray')?.replaceAll('px', '') === '1, 5',
			)!;
			const toScreen = line.getScreenCTM()!;
			for (let at = 0; at <= line.getTotalLength(); at += 1) {
				const { x, y } = line.getPointAtLength(at).matrixTransform(toScreen);
				expect(x > left && x < right && y > top && y < bottom, `${layout} at ${at}`).toBe(false);
			}
		}
	});

	it.each(IN_PIXELS)('has the label in its pixels, and a drawing: $id, $layout, $theme', async (which) => {
		const picture = await layOut(order(which));
		const svg = shownOnPage(picture.svg);
		onTestFinished(() => svg.remove());
		const png = await pngOf(picture, '1x');
		const share = inked(await pixels(png, placeIn(svg, labelIn(svg))), which.theme);
		expect(share).toBeGreaterThan(LEAST_INK);
		expect(share).toBeLessThan(0.4);
		// The drawing: more than words and paper lie in the sheet.
		expect(new Set((await pixels(png)).data).size).toBeGreaterThan(40);
	});

	it.each(THEMES)(
		'without the words of the label has no ink where they stand, and would be found out: %s',
		async (theme) => {
			const picture = await layOut(order({ id: 'food', layout: 'wide', theme }));
			const svg = shownOnPage(picture.svg);
			try {
				const label = labelIn(svg);
				const place = placeIn(svg, label);
				const share = async (text: string) =>
					inked(await pixels(await pngOf({ ...picture, svg: text }, '1x'), place), theme);
				expect(await share(picture.svg)).toBeGreaterThan(LEAST_INK);
				for (const run of label.querySelectorAll('tspan')) run.textContent = '';
				expect(await share(new XMLSerializer().serializeToString(svg))).toBe(0);
			} finally {
				svg.remove();
			}
		},
	);

	it.each(WITH_CODE)(
		'carries its link as a code that is read from its pixels, where the site has an address: $id, $layout, $theme',
		async (which) => {
			const { file } = await makePicture({ ...order(which), site: 'https://corridor.example/' }, 'png');
			const { data, width, height } = await pixels(file);
			const read = jsQR(data, width, height);
			expect(read?.data).toBe('https://corridor.example/#v=2&people=5');
		},
	);

	it.each(['SVG', 'PNG'])('of the reports leaves their own page with the label too: %s', async (format) => {
		const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
		onTestFinished(() => saved.mockRestore());
		const button = [...document.querySelectorAll('button')].find(
			({ ariaLabel, textContent }) => textContent === format && ariaLabel?.includes('Reports'),
		)!;
		button.click();
		await expect.poll(() => saved.mock.contexts.length).toBe(1);
		const { href, download } = saved.mock.contexts[0] as HTMLAnchorElement;
		expect(download).toMatch(new RegExp(`reports\\.${format.toLowerCase()}$`));
		const file = await (await fetch(href)).blob();
		const bytes = new Uint8Array(await file.arrayBuffer());
		const found = format === 'PNG' ? scenarioInPng(bytes) : scenarioInSvg(await file.text());
		expect(found.ok && readFile(found.text, karabakh2022)).toMatchObject({ ok: true, choice: reader.choice });
		// A PNG carries its words as a text beside its pixels, an SVG in sight.
		expect(
			new TextDecoder()
				.decode(bytes)
				.replaceAll(/<[^>]*>|\s+/g, ' ')
				.replaceAll(/\s+/g, ' '),
		).toContain(LABEL);
	});

	it('holds its scenario, which reads back as the choice that it was made of', async () => {
		const which = { id: 'food', layout: 'wide', theme: 'light' } as const;
		const png = await makePicture(order(which), 'png');
		const svg = await makePicture(order(which), 'svg');
		const inPng = scenarioInPng(new Uint8Array(await png.file.arrayBuffer()));
		const inSvg = scenarioInSvg(await svg.file.text());
		expect(inPng).toEqual(inSvg);
		expect(inPng.ok && readFile(inPng.text, karabakh2022)).toMatchObject({ ok: true, choice: reader.choice });
	});
});
