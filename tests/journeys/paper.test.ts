import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { ASSUMPTION_IDS } from '#sims/model/assumption.ts';
import { LABEL } from '#sims/words/en.ts';
import { atLength } from './atLength.ts';
import { builtSite, settled } from './site.ts';

const visit = builtSite();

/** 72 points are an inch. */
const POINTS = { A4: [595, 842], Letter: [612, 792] } as const;

interface PrintedPage {
	/** Without runs of white space. */
	readonly text: string;
	/** Texts that begin or end outside of the page. */
	readonly outside: readonly string[];
	readonly sizePoints: readonly number[];
}

async function printed(page: Page, format: 'A4' | 'Letter'): Promise<PrintedPage[]> {
	const data = new Uint8Array(await page.pdf({ format, preferCSSPageSize: true, printBackground: false }));
	const pdf = await getDocument({ data, verbosity: 0 }).promise;
	const pages: PrintedPage[] = [];
	for (let number = 1; number <= pdf.numPages; number++) {
		const one = await pdf.getPage(number);
		const [, , right = 0, top = 0] = one.view;
		const items = (await one.getTextContent()).items.filter((item) => 'str' in item && item.str.trim() !== '') as {
			str: string;
			width: number;
			height: number;
			transform: number[];
		}[];
		// A text on a halo is painted twice, at one place.
		const placed = new Map(items.map((item) => [`${item.str} ${item.transform.join()}`, item]));
		pages.push({
			text: [...placed.values()]
				.map(({ str }) => str)
				.join(' ')
				.replaceAll(/\s+/g, ' '),
			outside: items
				.filter(
					({ width, height, transform: [, , , , x = 0, y = 0] }) =>
						x < 0 || y < 0 || x + width > right || y + height > top,
				)
				.map(({ str }) => str),
			sizePoints: [Math.round(right), Math.round(top)],
		});
	}
	await pdf.destroy();
	return pages;
}

/** Letters alone: how a text is broken into lines, and hyphens of its own, are the printer's business. */
const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Drawings of the paper that reach out over their sheet, and sheets that hold more than they show. */
async function cut(page: Page): Promise<string[]> {
	await page.emulateMedia({ media: 'print' });
	await page.waitForSelector('.paper .sheet');
	const found = await page.evaluate(() =>
		[...document.querySelectorAll('.sheet')].flatMap((sheet) => {
			const box = sheet.getBoundingClientRect();
			const parts = [...sheet.querySelectorAll('svg, svg text, svg path, td, th, p, li')].filter((part) => {
				const { left, right, top, bottom, width, height } = part.getBoundingClientRect();
				if (width === 0 && height === 0) return false;
				return left < box.left || right > box.right || top < box.top || bottom > box.bottom + 0.5;
			});
			return [
				...(sheet.scrollHeight > sheet.clientHeight ? ['a sheet holds more than it shows'] : []),
				...parts.map((part) => `${part.tagName} ${part.textContent}`),
			];
		}),
	);
	await page.emulateMedia({ media: 'screen' });
	return found;
}

/** Every assumption that a range lets change, and a title as long as titles go. */
const everything = [
	'v=2',
	'scenario=as-reported',
	'runs=1024',
	`title=${'W'.repeat(80)}`,
	...ASSUMPTION_IDS.filter((id) => {
		const { low, high } = karabakh2022.assumptions[id];
		return high > low;
	}).map((id) => `${id}=${karabakh2022.assumptions[id].high}`),
].join('&');
const MONTHS = ['12 Dec', 'Jan 2023', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep'];

const CASES = [
	{ name: 'as reported, unchanged', fragment: 'v=2&runs=1024', options: {}, alike: false },
	{ name: 'where supplies last', fragment: 'v=2&scenario=corridor-open&runs=1024', options: {}, alike: true },
	{
		name: 'medicine, with its dispute',
		fragment: 'v=2&scenario=nothing-passes&focus=medicine&runs=1024',
		options: {},
		alike: false,
	},
	{ name: 'stocks in days', fragment: 'v=2&show=stock&runs=1024', options: {}, alike: true },
	{ name: 'nearly everything changed, under a long title', fragment: everything, options: {}, alike: false },
	{
		name: 'from a phone in the dark',
		fragment: 'v=2&scenario=nothing-passes&runs=1024',
		options: { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
		alike: false,
	},
] as const;

describe('a scenario on paper', () => {
	for (const { name, fragment, options, alike } of CASES) {
		(alike ? atLength : it)(`is one page of either paper, with the whole label and nothing cut: ${name}`, async () => {
			await visit({ fragment, ...options }, async (page) => {
				await settled(page);
				for (const format of ['A4', 'Letter'] as const) {
					const pages = await printed(page, format);
					expect(pages).toHaveLength(1);
					const [{ text, outside, sizePoints }] = pages as [PrintedPage];
					expect(sizePoints.map((side, index) => Math.abs(side - POINTS[format][index]!) <= 1)).toEqual([true, true]);
					expect(outside).toEqual([]);
					expect(letters(text)).toContain(letters(LABEL));
					expect(letters(text)).toContain(letters(await page.getByRole('heading', { level: 1 }).innerText()));
					for (const month of MONTHS) expect(letters(text)).toContain(letters(month));
					expect(text.match(/Illustrative projection: if these assumptions hold/g)).toHaveLength(3);
					expect(letters(text)).toContain('page1of1');
				}
				expect(await cut(page)).toEqual([]);
			});
		});
	}

	it('says how many changes it leaves out, and where they stand', async () => {
		await visit({ fragment: everything }, async (page) => {
			await settled(page);
			const [{ text }] = (await printed(page, 'Letter')) as [PrintedPage];
			expect(text).toMatch(/and \d+ more \(see the link\)/);
			expect(text).toMatch(/\d+ settings changed/);
			expect(text).toMatch(/The link has [\d,]+ characters/);
		});
	});

	it('is on white and in the colours of a light page, whatever the screen is', async () => {
		await visit({ fragment: 'v=2&runs=1024', colorScheme: 'dark' }, async (page) => {
			await settled(page);
			const ofScreen = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ink'));
			const before = await ofScreen();
			await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
			const sheet = page.locator('.sheet').first();
			const look = await sheet.evaluate((element) => {
				const { backgroundColor, color } = getComputedStyle(element);
				return { backgroundColor, color };
			});
			expect(look).toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(28, 32, 36)' });
			await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
			await page.waitForSelector('.paper', { state: 'detached' });
			expect(await ofScreen()).toBe(before);
		});
	});

	it('can be read without colour: names beside the supplies, dashes in their lines, bands that differ in tone', async () => {
		await visit({ fragment: 'v=2&runs=1024' }, async (page) => {
			await settled(page);
			await page.emulateMedia({ media: 'print' });
			await page.waitForSelector('.paper .sheet');
			const figures = page.locator('[data-paper-figure]');
			expect(await figures.locator('h2').allInnerTexts()).toEqual(['Food', 'Medicine', 'Gas and heat']);
			const tones = await figures.evaluateAll((elements) =>
				elements.map((element) => {
					const numbers = (color: string) => (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
					const grey = ([r = 0, g = 0, b = 0]: number[]) => 0.299 * r + 0.587 * g + 0.114 * b;
					const hue = (name: string) => getComputedStyle(element.querySelector(`path.${name}`)!);
					// The bands lie on one another: each adds its tone to what is below it.
					let tone = 255;
					const bands = ['b95', 'b80', 'b50'].map((name) => {
						const { fill, opacity } = hue(name);
						tone += (grey(numbers(fill)) - tone) * Number(opacity);
						return tone;
					});
					return {
						steps: [
							255 - bands[0]!,
							bands[0]! - bands[1]!,
							bands[1]! - bands[2]!,
							bands[2]! - grey(numbers(hue('median').stroke)),
						],
						dashed: hue('companion').strokeDasharray !== 'none' && hue('median').strokeDasharray === 'none',
					};
				}),
			);
			for (const { steps, dashed } of tones) {
				expect(Math.min(...steps)).toBeGreaterThan(10);
				expect(dashed).toBe(true);
			}
			await page.emulateMedia({ media: 'screen' });
		});
	});

	atLength('has no figures before there are any, and says so', async () => {
		await visit({ fragment: 'v=2&runs=8192' }, async (page) => {
			await settled(page);
			const text = await page.evaluate(async () => {
				// Another seed: its figures are not there yet when this is read.
				const opened = new Promise((done) => addEventListener('hashchange', done, { once: true }));
				location.hash = 'v=2&runs=8192&seed=8';
				await opened;
				dispatchEvent(new Event('beforeprint'));
				const said = document.querySelector('.paper')!.textContent;
				dispatchEvent(new Event('afterprint'));
				return said;
			});
			expect(text).toMatch(/were not counted yet|Not settled yet/);
			await settled(page);
		});
	});
});

describe('the dialog before it', () => {
	for (const [size, label] of [
		['A4', 'A4'],
		['Letter', 'US Letter'],
	] as const) {
		for (const fragment of ['v=2&runs=1024', everything]) {
			const alike = (size === 'A4') === (fragment === everything);
			(alike ? atLength : it)(
				`prints a briefing of two pages on ${size}, each with the whole label, and then one page again (${fragment.length > 100 ? 'nearly everything' : 'nothing'} changed)`,
				async () => {
					await visit({ fragment }, async (page) => {
						await settled(page);
						await page.evaluate(() => {
							window.print = () => (document.body.dataset['printed'] = 'yes');
						});
						await page.getByRole('button', { name: 'Export' }).click();
						await page.getByRole('button', { name: 'Print', exact: true }).click();
						await page.getByRole('radio', { name: /^Briefing/ }).check();
						await page.getByRole('radio', { name: label, exact: true }).check();
						await page.getByRole('button', { name: 'Print or save as PDF' }).click();
						await page.waitForSelector('[data-printed=yes]');
						// Whatever paper lies in the printer: the size was chosen.
						const pages = await printed(page, size === 'A4' ? 'Letter' : 'A4');
						expect(pages).toHaveLength(2);
						for (const [index, { text, outside, sizePoints }] of pages.entries()) {
							expect(sizePoints.map((side, at) => Math.abs(side - POINTS[size][at]!) <= 1)).toEqual([true, true]);
							expect(outside).toEqual([]);
							expect(letters(text)).toContain(letters(LABEL));
							expect(letters(text)).toContain(`page${index + 1}of2`);
						}
						expect(pages[1]!.text).toContain('Sources');
						expect(pages[1]!.text).toContain('Whose word this is, and what is disputed');
						expect(await printed(page, size)).toHaveLength(1);
					});
				},
			);
		}
	}
});
