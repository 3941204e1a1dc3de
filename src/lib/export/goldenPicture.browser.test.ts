/**
 * Whole pictures as they are laid out, held against what was looked at before: the same elements with the same words in
 * the same order, every number within a unit or two of where it stood. The fonts that words are measured with come with
 * the page. Of the PNG, how light it is, square by square of a coarse grid.
 * A golden that is not there is written, and the test fails once.
 */
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import '@fontsource-variable/source-serif-4/wght.css';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { LABEL } from '#sims/words/en.ts';
import { drawnFigures } from '../figures/drawn.ts';
import Legend from '../figures/Legend.svelte';
import Panel from '../figures/Panel.svelte';
import { readPanel } from '../figures/reading.ts';
import RunsOut from '../figures/RunsOut.svelte';
import type { Shown } from '../state/projection.svelte.ts';
import { Reader } from '../state/reader.svelte.ts';
import { words } from '../words/words.ts';
import { fontFaces } from './fonts.ts';
import type { LayoutId, Theme } from './layouts.ts';
import { layOut } from './make.ts';
import type { Picture } from './picture.ts';
import { pngOf } from './png.ts';
import { coarse, shownOnPage, wordsOf } from './seen.ts';
import { shownOfReader } from './someFigures.ts';

/** Far less than a line or a mark is apart from the next, more than rounding does. */
const CLOSE_PX = 2;
const goldens = import.meta.glob<string>('./golden/*.golden.*', { query: '?raw', import: 'default', eager: true });

const reader = new Reader(karabakh2022);
let shown: Shown;

beforeAll(async () => {
	shown = shownOfReader(reader);
	await fontFaces();
	await document.fonts.ready;
});

beforeEach(async () => {
	const reading = readPanel(reader, 'food', shown, 226);
	await render(Panel, { reader, group: 'food', shown, reading, day: 226, height: 140, named: false });
	await render(Legend, { view: 'share' });
	await render(RunsOut, { reader, shown, waits: false });
});

/** What of a picture is the same wherever and whenever it is made, an element a line. */
function lasting(svg: string): string {
	const ids = new Map<string, string>();
	const named = (id: string) => ids.get(id) ?? ids.set(id, `part-${ids.size + 1}`).get(id)!;
	return svg
		.replace(/^<\?xml[^>]*>\n/, '')
		.replace(/@font-face\{.*?format\('woff2'\);\}/gs, '')
		.replace(/(<metadata[^>]*>)[^<]*/, '$1')
		.replaceAll(/ id="([^"]*)"/g, (_, id: string) => ` id="${named(id)}"`)
		.replaceAll(/url\(#([^)]*)\)/g, (_, id: string) => `url(#${named(id)})`)
		.replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
		.replaceAll('><', '>\n<');
}

/** The numbers of a text, and the text around them. */
function apart(text: string): { readonly numbers: readonly number[]; readonly around: string } {
	const number = /-?\d+(?:\.\d+)?/g;
	return { numbers: [...text.matchAll(number)].map(Number), around: text.replaceAll(number, '#') };
}

interface Which {
	readonly id: string;
	readonly layout: LayoutId;
	readonly theme: Theme;
}
const PICTURES: readonly Which[] = [
	{ id: 'food', layout: 'wide', theme: 'light' },
	{ id: 'food', layout: 'portrait', theme: 'dark' },
	{ id: 'dates', layout: 'square', theme: 'light' },
];

function pictureOf({ id, layout, theme }: Which): Promise<Picture> {
	return layOut({
		case: karabakh2022,
		choice: reader.choice,
		shown,
		fingerprint: null,
		sentence:
			'If trucks pass as reported and these assumptions hold, in 38 of 100 runs food would fall below half of need.',
		link: 'https://example.org/corridor/#v=2',
		figure: drawnFigures(reader, document).find((drawn) => drawn.id === id)!,
		look: { layout, theme, size: '1x' },
		site: null,
	});
}

/** What was looked at before. Written where it is not there, and then the test fails. */
async function kept(name: string, made: string): Promise<string> {
	const golden = goldens[`./golden/${name}`];
	if (golden !== undefined) return golden;
	await commands.writeFile(`src/lib/export/golden/${name}`, made);
	throw new Error(`${name} was not there and is written now: look at it.`);
}

it.each(PICTURES)('a picture of $id is laid out as it was: $layout, $theme', async (which) => {
	const { svg, withFonts } = await pictureOf(which);
	expect(withFonts).toBe(true);
	const made = lasting(svg);
	const golden = await kept(`picture-${which.id}-${which.layout}.golden.svg`, made);
	const [is, was] = [apart(made), apart(golden)];
	expect(is.around).toBe(was.around);
	const moved = is.numbers.filter((number, at) => Math.abs(number - was.numbers[at]!) > CLOSE_PX);
	expect(moved).toEqual([]);
});

/** Of 100: what the rasterising of letters moves of a square is less, what a missing line of words or band moves is more. */
const CLOSE_LIGHT = 3;
type Grid = readonly (readonly number[])[];
const written = (grid: Grid) => grid.map((row) => row.join(' ')).join('\n') + '\n';
const readBack = (text: string): Grid =>
	text
		.trim()
		.split('\n')
		.map((row) => row.split(' ').map(Number));

/** Squares whose light is another. */
function changed(is: Grid, was: Grid): number {
	return is.flatMap((row, y) => row.filter((light, x) => !(Math.abs(light - (was[y]?.[x] ?? NaN)) <= CLOSE_LIGHT)))
		.length;
}

it.each(PICTURES)('the pixels of $id are light and dark where they were: $layout, $theme', async (which) => {
	const grid = await coarse(await pngOf(await pictureOf(which), '1x'));
	const was = readBack(await kept(`picture-${which.id}-${which.layout}.golden.txt`, written(grid)));
	expect(grid.length).toBe(was.length);
	expect(changed(grid, was)).toBe(0);
});

it.each<{ readonly what: string; readonly isIt: (part: Element) => boolean }>([
	{ what: 'label', isIt: (part) => wordsOf(part) === LABEL },
	{ what: 'title', isIt: (part) => wordsOf(part).startsWith('Food: ') },
	{ what: 'words of the legend', isIt: (part) => wordsOf(part) === words.page.legend.bands },
	{ what: 'faintest band', isIt: (part) => part.getAttribute('opacity') === '0.1' },
])('a picture whose $what is missing is found out by its pixels', async ({ isIt }) => {
	const picture = await pictureOf(PICTURES[0]!);
	const whole = await coarse(await pngOf(picture, '1x'));
	const svg = shownOnPage(picture.svg);
	svg.remove();
	svg.removeAttribute('style');
	const part = [...svg.querySelectorAll('text, path')].find(isIt)!;
	part.remove();
	const without = await coarse(await pngOf({ ...picture, svg: new XMLSerializer().serializeToString(svg) }, '1x'));
	expect(changed(without, whole)).toBeGreaterThan(5);
});
