import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../../.ci/sources.js';
import { saidOutside } from './saidOutside.ts';

/** What looks like words and is none that a reader sees, by the reason. All of it, or of a file all that there is. */
const NO_WORDS: readonly { readonly why: string; readonly in: Readonly<Record<string, readonly string[] | 'all'>> }[] =
	[
		{
			why: 'a selector, a query, a font or another value of CSS',
			in: {
				'src/lib/embed/theme.ts': ['(prefers-color-scheme: dark)', 'not all'],
				'src/lib/export/block.ts': ['… …px …', 'translate(… …) scale(…)'],
				'src/lib/export/fonts.ts': 'all',
				'src/lib/export/picture.ts': ['…text{font-variant-numeric:lining-nums tabular-nums;white-space:pre}'],
				'src/lib/export/still.ts': ['[data-export="no"], foreignObject, script, style'],
				'src/lib/export/workbook.ts': ['Calibri'],
				'src/lib/figures/room.svelte.ts': ['screen and (max-width: 1023px)', 'screen and (max-width: 719px)'],
				'src/lib/paper/sheet.ts': ['letter portrait'],
				'src/lib/paper/whitePaper.ts': ['(prefers-color-scheme: dark)', 'screen and …'],
				'src/lib/stage/pointer.ts': ['button, a, input, select, summary, label, dialog, aside, [data-plot]'],
			},
		},
		{
			why: 'HTML, XML or a script with no words of its own',
			in: {
				'src/lib/embed/code.ts': 'all',
				'src/lib/export/picture.ts': ['<?xml version="1.0" encoding="UTF-8"?>\n…'],
				'src/lib/method/layOut.server.ts': ['<div class="scrolls"><table>', '<a href="#…">…</a>'],
				'src/lib/method/mathematics.server.ts': [
					'<div class="scrolls code">…</div>',
					'<div class="scrolls equation">…</div>',
				],
			},
		},
		{
			why: 'a key: it is compared, and the catalogue has the words for it',
			in: {
				'sims/desk/week.ts': ['million kcal'],
				'sims/ensemble/spellsShare.ts': ['other spells'],
				'sims/model/assumption.ts': ['days of need', 'share of a normal day'],
				'sims/model/indicator.ts': ['t of dry ration'],
				'sims/scenarios/schema.ts': ['a known name'],
				'src/lib/controls/ConvoyForm.svelte': ['by chance'],
				'src/lib/controls/DropFile.svelte': ['Files'],
				'src/lib/figures/AccessGrips.svelte': ['lane …', 'convoy …'],
				'src/lib/paper/PrintDialog.svelte': ['Letter'],
				'src/lib/record/HeldChart.svelte': ['as reported'],
				'src/lib/record/heldRows.ts': ['as reported'],
				'src/lib/state/reader.svelte.ts': ['change …', 'reset …', 'reset all', 'coupling …', 'access …', 'store …'],
				'src/lib/state/takeOver.ts': ['take over'],
				'src/lib/worker/client.ts': ['the worker stopped'],
				'src/lib/worker/start.ts': ['corridor simulation …'],
				'src/service-worker/kept.ts': ['corridor …'],
			},
		},
		{
			why: 'a key of the keyboard, as the browser calls it',
			in: {
				'src/lib/stage/Notes.svelte': ['Shift', 'Control', 'Alt', 'Meta'],
				'src/lib/stage/Stage.svelte': ['Shift', 'Control', 'Alt', 'Meta'],
				'src/lib/stage/keys.ts': ['Enter', 'Escape', 'Arrow'],
			},
		},
		{
			why: 'the name of a field of a file or a picture: the same in every language',
			in: {
				'src/lib/export/png.ts': ['Title', 'Description'],
				'src/lib/state/picture/found.ts': ['Corridor scenario'],
				'src/lib/talk/parseTalk.ts': ['…, pointed', '…, to'],
			},
		},
		{
			why: 'made for tests alone',
			in: {
				'src/lib/export/drawEveryFigure.ts': 'all',
				'src/lib/figures/golden/picture.ts': 'all',
				'src/lib/state/link/kept/format-1.ts': 'all',
			},
		},
	];

/** The page, and of the simulation what speaks to a reader of the page. A case and the command line have their own. */
const FOLDERS = ['src', 'sims/model', 'sims/scenarios', 'sims/ensemble', 'sims/desk', 'sims/checks/self'];

const files = FOLDERS.flatMap(filesUnder).filter(
	(name) => /\.(svelte|ts)$/.test(name) && !/\.(test|arbitrary)\.ts$|\/words\//.test(name),
);

describe('no text that a reader sees stands outside the catalogue', () => {
	const found = new Map(
		files
			.map((file) => [file, saidOutside(file, readFileSync(file, 'utf8'))] as const)
			.filter(([, said]) => said.length > 0),
	);
	const allowed = (file: string, text: string) =>
		NO_WORDS.some(({ in: places }) => places[file] === 'all' || places[file]?.includes(text) === true);

	it('but what is named here with its reason', () => {
		expect(files.length).toBeGreaterThan(400);
		const outside = [...found].flatMap(([file, said]) =>
			said.filter(({ text }) => !allowed(file, text)).map(({ line, text }) => `${file}:${line}: ${text}`),
		);
		expect(outside).toEqual([]);
	});

	it('and nothing is named here that is not there', () => {
		const idle = NO_WORDS.flatMap(({ in: places }) => Object.entries(places)).flatMap(([file, texts]) => {
			const there = (found.get(file) ?? []).map(({ text }) => text);
			if (texts === 'all') return there.length > 0 ? [] : [file];
			return texts.filter((text) => !there.includes(text)).map((text) => `${file}: ${text}`);
		});
		expect(idle).toEqual([]);
	});
});

describe('a text outside the catalogue is found', () => {
	it.each([
		['<p>Some text</p>', ['Some text']],
		['<p>Text</p>', ['Text']],
		['<p>{count} kB</p>', ['kB']],
		['<svelte:head><title>Corridor</title></svelte:head>', ['Corridor']],
		['<button aria-label="Close">×</button>', ['Close']],
		['<button title="Close {name}">×</button>', ['Close']],
		[`<button title={open ? 'Close' : say.open}>×</button>`, ['Close']],
		['<Choice heading="Of all runs" />', ['Of all runs']],
		[`<p>{open ? 'open' : say.closed}</p>`, ['open']],
		['<p>{`${count} runs`}</p>', ['… runs']],
		['<p>{#if open}{#each all as one (one)}<b>Each</b>{/each}{/if}</p>', ['Each']],
		['{#snippet more()}<b>More</b>{/snippet}', ['More']],
		[`<script lang="ts">const said = 'The link is copied.';</script>`, ['The link is copied.']],
		[`<script lang="ts">const said = 'Copied.';</script>`, ['Copied.']],
		[`<script lang="ts" module>export const both = [a, b].join(' and ');</script>`, ['and']],
		['<script lang="ts">let said = $state(`Step ${at}`);</script>', ['Step …']],
	])('in a component: %s', (source, texts) => {
		expect(saidOutside('A.svelte', source).map(({ text }) => text)).toEqual(texts);
	});

	it('in a script, with its line', () => {
		const source = `import { x } from './two words.ts';\n\nexport const say = (count: number) => \`\${count} runs\`;\n`;
		expect(saidOutside('a.ts', source)).toEqual([{ line: 3, text: '… runs' }]);
		expect(saidOutside('a.svelte.ts', `export const say = { short: x as 'a b' | 'c d', long: 'two words' };`)).toEqual([
			{ line: 1, text: 'two words' },
		]);
	});
});

describe('none is found', () => {
	it.each([
		['<p>{say.text} · 12 % × {count}</p>'],
		['<p class="two words" style="color: red" style:--at="{at}px">{say.text}</p>'],
		['<path d="M0 {y}H{width}" transform="translate({x} {y})" />'],
		['<button aria-label={say.close} title={name}>×</button>'],
		[`<Chart kind="dates" {label} />`],
		['<style>p { content: "two words"; }</style>'],
		['<!-- Two words --><p>{say.text}</p>'],
		[`<script lang="ts">throw new Error('two words'); const x = new RangeError(\`no \${day}\`);</script>`],
		[`<script lang="ts">console.warn('two words'); node.querySelector('main h1');</script>`],
		[`<script lang="ts">type X = 'two words'; const y = units['two words'] === 'two words';</script>`],
		[`<script lang="ts">const keys = { 'two words': 1 }; const one = 'word';</script>`],
	])('in %s', (source) => {
		expect(saidOutside('A.svelte', source)).toEqual([]);
	});
});
