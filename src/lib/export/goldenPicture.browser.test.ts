/**
 * Whole pictures as they are laid out, held against what was looked at before: the same elements with the same words in
 * the same order, every number within a unit or two of where it stood. The fonts that words are measured with come with
 * the page; what is of one build alone is left out. A golden that is not there is written, and the test fails once.
 */
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import '@fontsource-variable/source-serif-4/wght.css';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { Draws } from '#sims/ensemble/draws.ts';
import { Ensemble } from '#sims/ensemble/ensemble.ts';
import { centralRun } from '#sims/scenarios/central.ts';
import { drawnFigures } from '../figures/drawn.ts';
import Legend from '../figures/Legend.svelte';
import Panel from '../figures/Panel.svelte';
import RunsOut from '../figures/RunsOut.svelte';
import type { Shown } from '../state/projection.svelte.ts';
import { Reader } from '../state/reader.svelte.ts';
import { fontFaces } from './fonts.ts';
import type { LayoutId, Theme } from './layouts.ts';
import { layOut } from './make.ts';

/** Far less than a line or a mark is apart from the next, more than rounding does. */
const CLOSE_PX = 2;
const goldens = import.meta.glob<string>('./golden/*.svg', { query: '?raw', import: 'default', eager: true });

const reader = new Reader(karabakh2022);
let shown: Shown;

beforeAll(async () => {
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
	await fontFaces();
	await document.fonts.ready;
});

beforeEach(async () => {
	await render(Panel, { reader, group: 'food', shown, day: 226, height: 140, named: false });
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
		.replaceAll(/build \S+,/g, 'build,')
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

it.each<{ readonly id: string; readonly layout: LayoutId; readonly theme: Theme }>([
	{ id: 'food', layout: 'wide', theme: 'light' },
	{ id: 'food', layout: 'portrait', theme: 'dark' },
	{ id: 'dates', layout: 'square', theme: 'light' },
])('a picture of $id is laid out as it was: $layout, $theme', async ({ id, layout, theme }) => {
	const { svg, withFonts } = await layOut({
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
	expect(withFonts).toBe(true);
	const name = `golden/picture-${id}-${layout}.golden.svg`;
	const made = lasting(svg);
	const golden = goldens[`./${name}`];
	if (golden === undefined) {
		await commands.writeFile(`src/lib/export/${name}`, made);
		throw new Error(`${name} was not there and is written now: look at it.`);
	}
	const [is, was] = [apart(made), apart(golden)];
	expect(is.around).toBe(was.around);
	const moved = is.numbers.filter((number, at) => Math.abs(number - was.numbers[at]!) > CLOSE_PX);
	expect(moved).toEqual([]);
});
