/** Every figure as a picture, in a real browser: the label, the sentence and the sources are in it, and it is not blank. */
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import '@fontsource-variable/source-serif-4/wght.css';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { LABEL } from '#sims/words/en.ts';
import { heightsByDay } from '../../../tests/files/heightsByDay.ts';
import { type Figure, drawnFigures } from '../figures/drawn.ts';
import Legend from '../figures/Legend.svelte';
import Panel from '../figures/Panel.svelte';
import { readPanel } from '../figures/reading.ts';
import { PANELS } from '../figures/panel.ts';
import { Reader } from '../state/reader.svelte.ts';
import type { Shown } from '../state/projection.svelte.ts';
import { words } from '../words/words.ts';
import type { Look } from './layouts.ts';
import { type PictureOrder, makePicture } from './make.ts';
import { isBlank } from './png.ts';
import { shownOfReader } from './someFigures.ts';

const MEMBERS = 48;
const LINK = `https://example.org/corridor/#${'assumption=1.25&'.repeat(12)}`;
const SENTENCE =
	'If trucks pass as reported and these assumptions hold, food would fall below half of need by 27 March in half of the runs (in 80 of 100: 6 February to 26 June).';

const reader = new Reader(karabakh2022);
let shown: Shown;

beforeAll(() => {
	reader.change('reliefTonnesPerTruck', 3.25);
	shown = shownOfReader(reader, MEMBERS);
});

/** A strip as access is drawn: a hatch that stands elsewhere on the page, and a grip for the hand. */
const STRIP = `
	<svg width="0" height="0" style="position:absolute"><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse">
		<path d="M0 6L6 0" style="stroke: var(--rule-strong)" /></pattern></svg>
	<div data-figure="access"><svg class="chart" viewBox="0 0 600 60" width="600" height="60" aria-label="Access, in words">
		<rect class="road" width="300" height="12" style="fill: var(--flow)" />
		<rect x="300" width="200" height="12" style="fill: url(#hatch)" />
		<text x="-40" y="12">Road</text><text y="40" data-export="no">grip</text>
	</svg></div>`;

beforeEach(async () => {
	document.body.style.padding = '20px 60px';
	const strip = document.createElement('div');
	strip.id = 'strip';
	strip.innerHTML = STRIP;
	document.querySelector('#strip')?.remove();
	document.body.append(strip);
	for (const group of PANELS) {
		const reading = readPanel(reader, group, shown, 226);
		await render(Panel, { reader, group, shown, reading, day: 226, height: 140, named: group === 'energy' });
	}
	await render(Legend, { view: 'share' });
});

const figures = () => drawnFigures(reader, document);

const WHOLE: Look = { layout: 'whole', theme: 'light', size: '2x' };
const order = (figure: Figure, look = WHOLE): PictureOrder => ({
	case: karabakh2022,
	choice: reader.choice,
	shown,
	fingerprint: null,
	sentence: SENTENCE,
	link: LINK,
	figure,
	look,
});

async function svgOf(figure: Figure, look = WHOLE): Promise<{ svg: SVGSVGElement; text: string; name: string }> {
	const { file, name, withFonts } = await makePicture(order(figure, look), 'svg');
	const text = await file.text();
	expect(withFonts).toBe(true);
	const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
	expect(parsed.querySelector('parsererror')).toBeNull();
	return { svg: parsed.documentElement as unknown as SVGSVGElement, text, name };
}

const said = (svg: SVGSVGElement) =>
	[...svg.querySelectorAll('text')].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim()).join('\n');

describe('every figure as an SVG', () => {
	it('is one of four: access and the three supplies', () => {
		expect(figures().map(({ id }) => id)).toEqual(['access', ...PANELS]);
	});

	it.each(['access', ...PANELS])(
		'carries the fixed label, the sentence, the sources, the changes and the link: %s',
		async (id) => {
			const figure = figures().find((drawn) => drawn.id === id)!;
			const { svg, name } = await svgOf(figure);
			const lines = said(svg);
			expect(lines).toContain(LABEL);
			expect(lines).toContain(SENTENCE.replaceAll('\u00a0', ' '));
			expect(lines).toContain(figure.title);
			expect(lines).toContain('nearly all quantities come from the de facto authorities');
			expect(lines).toMatch(/Sources of the access shown: \S/);
			expect(lines).toMatch(/Changed here: .*3\.25 t per truck/);
			expect(lines).toContain(LINK);
			expect(lines).toContain('scenario: As reported (as-reported)');
			expect(lines).toContain(`runs: ${MEMBERS}, settled · seed 7`);
			expect(svg.querySelector('title')!.textContent).toContain(figure.title);
			expect(svg.querySelector('desc')!.textContent).toContain(LABEL);
			expect(name).toBe(`corridor-as-reported-changed-${id}.svg`);
		},
	);

	it('needs nothing from elsewhere: no class, no variable, no address but its own parts and fonts', async () => {
		for (const figure of figures()) {
			const { svg, text } = await svgOf(figure);
			expect(text).not.toMatch(/var\(|class=|data-|https?:(?!\/\/www\.w3\.org|\/\/example\.org)/);
			for (const [, id] of text.matchAll(/url\(#([^)]+)\)/g)) expect(svg.querySelector(`#${id}`)).not.toBeNull();
			for (const [, address] of text.matchAll(/url\(([^#][^)]{0,30})/g)) expect(address).toMatch(/^data:font\/woff2/);
		}
	});

	it('leaves out what is for the hand, and keeps what was drawn', async () => {
		const access = await svgOf(figures()[0]!);
		expect(said(access.svg)).not.toContain('grip');
		expect(said(access.svg)).toContain('Road');
		expect(access.text).toContain('url(#hatch)');
		const food = await svgOf(figures()[1]!);
		// Drawn for another room: the same line in parts of its height.
		const days = reader.course.days;
		const shape = (path: Element) => {
			const heights = heightsByDay(path.getAttribute('d') ?? '', days);
			return heights.map((height) => height / Math.max(...heights));
		};
		const median = shape(document.querySelector('[data-figure=food] path.median')!);
		expect(new Set(median).size).toBeGreaterThan(50);
		// Lines alone: bands are closed, and marks are small.
		const lines = [...food.svg.querySelectorAll('path')].filter((path) =>
			/^M[\d.,-]+(L[\d.,-]+){20,}$/.test(path.getAttribute('d') ?? ''),
		);
		expect(lines.map(shape).some((line) => line.every((value, day) => Math.abs(value - median[day]!) < 0.005))).toBe(
			true,
		);
		expect(said(food.svg)).toContain(words.page.label.inPlot);
		expect(said(food.svg)).toContain(words.page.legend.bands);
	});

	it('names the months, also where the page names them under another figure', async () => {
		for (const figure of figures().slice(1))
			expect(said((await svgOf(figure)).svg)).toMatch(/12 Dec\n(Jan 2023\n)?Feb\n/);
	});

	it('has the light colours whatever those of the page are, and leaves those as they were', async () => {
		const root = document.documentElement;
		const dark = document.createElement('style');
		dark.textContent = ':root:root { --paper: #000001; --ink: #fffffe; --food: #ff00fe; }';
		document.head.append(dark);
		try {
			const { text } = await svgOf(figures()[1]!);
			expect(text).not.toMatch(/#000001|rgb\(0, 0, 1\)|rgb\(255, 255, 254\)|rgb\(255, 0, 254\)/);
			expect(text).toContain('rgb(43, 123, 95)');
			expect(getComputedStyle(root).getPropertyValue('--paper')).toBe('#000001');
			expect(root.getAttribute('style') ?? '').toBe('');
		} finally {
			dark.remove();
		}
	});

	it('is refused where the figure is not on the screen, in a sentence', async () => {
		const figure = figures()[1]!;
		figure.svg.closest<HTMLElement>('[data-figure]')!.style.display = 'none';
		await expect(makePicture(order(figure), 'svg')).rejects.toThrow(words.exporting.notDrawn);
		expect(figures().map(({ id }) => id)).not.toContain('food');
	});
});

describe('every figure as a PNG', () => {
	it.each(['access', ...PANELS])('is twice the size of the SVG, and not blank: %s', async (id) => {
		const figure = figures().find((drawn) => drawn.id === id)!;
		const { svg } = await svgOf(figure);
		const { file, name } = await makePicture(order(figure), 'png');
		expect(file.type).toBe('image/png');
		expect(name).toBe(`corridor-as-reported-changed-${id}.png`);
		const bitmap = await createImageBitmap(file);
		expect(bitmap.width).toBe(2400);
		expect(bitmap.width).toBe(2 * Number(svg.getAttribute('width')));
		expect(bitmap.height).toBe(2 * Number(svg.getAttribute('height')));
		const canvas = document.createElement('canvas');
		canvas.width = bitmap.width;
		canvas.height = bitmap.height;
		canvas.getContext('2d')!.drawImage(bitmap, 0, 0);
		expect(isBlank(canvas)).toBe(false);
	});

	it('of nothing is known to be blank', () => {
		const canvas = document.createElement('canvas');
		expect(isBlank(canvas)).toBe(true);
	});
});
