/**
 * Every figure in every layout and theme, as SVG and as PNG: none leaves without the fixed label, none is cut, none is
 * empty. The words of the label are read in the SVG, letter for letter; of the PNG, which is made of that SVG, it is asked
 * whether as much ink lies where they stand as words have, which one without them has not. Where the site's address is
 * known, its code is read from the pixels of the whole picture.
 */
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import '@fontsource-variable/source-serif-4/wght.css';
import jsQR from 'jsqr';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { Draws } from '#sims/ensemble/draws.ts';
import { Ensemble } from '#sims/ensemble/ensemble.ts';
import { centralRun } from '#sims/scenarios/central.ts';
import { LABEL } from '#sims/words/en.ts';
import AccessStrip from '../figures/AccessStrip.svelte';
import { drawnFigures } from '../figures/drawn.ts';
import Legend from '../figures/Legend.svelte';
import MovesChart from '../figures/MovesChart.svelte';
import Panel from '../figures/Panel.svelte';
import { PANELS } from '../figures/panel.ts';
import RunsOut from '../figures/RunsOut.svelte';
import { readFile } from '../state/file/readFile.ts';
import { scenarioInPng } from '../state/picture/png.ts';
import { scenarioInSvg } from '../state/picture/svg.ts';
import type { Shown } from '../state/projection.svelte.ts';
import { Reader } from '../state/reader.svelte.ts';
import { LAYOUTS, LAYOUT_IDS, type LayoutId, THEMES, type Theme } from './layouts.ts';
import { type PictureOrder, layOut, makePicture } from './make.ts';
import { pngOf } from './png.ts';

const SENTENCE =
	'If trucks pass as reported and these assumptions hold, in 38 of 100 runs food would fall below half of need by 18 September (in the first 10 of 100: by 18 June); not in the others.';
const BARS = Array.from({ length: 9 }, (_, at) => ({
	id: `bar-${at}`,
	name: `Assumption ${at}`,
	shown: `${30 - at} % ± 1`,
	share: (30 - at) / 100,
}));

const reader = new Reader(karabakh2022);
let shown: Shown;

beforeAll(() => {
	reader.change('reliefTonnesPerTruck', 3.25);
	const { request } = reader;
	const watched = { indicators: ['foodCoverage', 'medicineCoverage', 'heatCoverage'], level: request.level } as const;
	const draws = new Draws(karabakh2022.assumptions, request.seed);
	const ensemble = new Ensemble(draws, request.scenario, request.series, watched);
	ensemble.run(0, 48);
	shown = {
		request,
		members: request.members,
		bands: ensemble.bands(),
		dates: ensemble.dates(),
		central: centralRun(karabakh2022.assumptions, request.scenario),
	};
});

beforeEach(async () => {
	await render(AccessStrip, { reader, shown, day: 226 });
	for (const group of PANELS) await render(Panel, { reader, group, shown, day: 226, height: 140, named: false });
	await render(Legend, { view: 'share' });
	await render(RunsOut, { reader, shown, waits: false });
	await render(MovesChart, { bars: BARS, about: 'Spread in food', title: 'What moves it', onopen: () => undefined });
});

const FIGURES = ['access', ...PANELS, 'dates', 'moves'];
const EVERY = FIGURES.flatMap((id) => LAYOUT_IDS.flatMap((layout) => THEMES.map((theme) => ({ id, layout, theme }))));

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

/** An SVG on the page, where its words have places. */
function shownOnPage(text: string): SVGSVGElement {
	const svg = document.importNode(
		new DOMParser().parseFromString(text, 'image/svg+xml').documentElement as unknown as SVGSVGElement,
		true,
	);
	svg.style.cssText = 'position:absolute;left:0;top:0';
	document.body.append(svg);
	return svg;
}
const wordsOf = (node: Element) => node.textContent.replaceAll(/\s+/g, ' ').trim();

const labelIn = (svg: Element) => [...svg.querySelectorAll('text')].find((text) => wordsOf(text) === LABEL)!;
/** Where a part of it stands, in its own units. */
function placeIn(svg: SVGSVGElement, part: Element): DOMRect {
	const origin = svg.getBoundingClientRect();
	const { x, y, width, height } = part.getBoundingClientRect();
	return new DOMRect(x - origin.x, y - origin.y, width, height);
}

async function pixels(file: Blob, { x, y, width, height }: DOMRect): Promise<Uint8ClampedArray> {
	const bitmap = await createImageBitmap(file);
	const canvas = document.createElement('canvas');
	canvas.width = bitmap.width;
	canvas.height = bitmap.height;
	const pen = canvas.getContext('2d')!;
	pen.drawImage(bitmap, 0, 0);
	return pen.getImageData(Math.floor(x), Math.floor(y), Math.ceil(width), Math.ceil(height)).data;
}
/** Of the place of the label: words have more of it, and paper none. */
const LEAST_INK = 0.04;
/** Share of the pixels that are nearer to ink than to paper, whichever of the two is dark. */
function inked(data: Uint8ClampedArray, theme: Theme): number {
	let count = 0;
	for (let at = 0; at < data.length; at += 4) if (data[at]! > 128 === (theme === 'dark')) count += 1;
	return count / (data.length / 4);
}

describe('every picture', () => {
	it('is one of those that the page draws', () => {
		expect(drawnFigures(reader, document).map(({ id }) => id)).toEqual(FIGURES);
	});

	it.each(EVERY)(
		'carries the label whole and in sight, is neither cut nor empty: $id, $layout, $theme',
		async (which) => {
			const { file } = await makePicture(order(which), 'svg');
			const svg = shownOnPage(await file.text());
			try {
				const { width, height } = svg.viewBox.baseVal;
				const layout = LAYOUTS[which.layout];
				expect({ width, height: layout.height === null ? null : height }).toEqual({
					width: layout.width,
					height: layout.height,
				});
				const label = labelIn(svg);
				expect(label).toBeDefined();
				for (const text of svg.querySelectorAll('text')) {
					const box = text.getBoundingClientRect();
					const { left, top } = svg.getBoundingClientRect();
					expect(box.left - left, wordsOf(text)).toBeGreaterThanOrEqual(0);
					expect(box.top - top, wordsOf(text)).toBeGreaterThanOrEqual(0);
					expect(box.right - left, wordsOf(text)).toBeLessThanOrEqual(width);
					expect(box.bottom - top, wordsOf(text)).toBeLessThanOrEqual(height);
				}

				const png = await makePicture(order(which), 'png');
				const share = inked(await pixels(png.file, placeIn(svg, label)), which.theme);
				expect(share).toBeGreaterThan(LEAST_INK);
				expect(share).toBeLessThan(0.4);
				// The drawing: more than words and paper lie in the sheet.
				expect(new Set(await pixels(png.file, new DOMRect(0, 0, width, height))).size).toBeGreaterThan(40);
			} finally {
				svg.remove();
			}
		},
	);

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

	it.each(EVERY.filter(({ id }) => id === 'food' || id === 'dates'))(
		'carries its link as a code that is read from its pixels, where the site has an address: $id, $layout, $theme',
		async (which) => {
			const { file } = await makePicture({ ...order(which), site: 'https://corridor.example/' }, 'png');
			const { width, height } = await createImageBitmap(file);
			const read = jsQR(await pixels(file, new DOMRect(0, 0, width, height)), width, height);
			expect(read?.data).toBe('https://corridor.example/#v=2&people=5');
		},
	);

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
