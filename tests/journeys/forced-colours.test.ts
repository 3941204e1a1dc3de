import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { FEW, builtSite, settled } from './site.ts';
import { PUBLIC, openShipped, show, stands } from './talks.ts';

const visit = builtSite();
const FORCED = { forcedColors: 'active' } as const;

/** What a part of the page looks like, as far as it tells what is chosen. */
const looks = (page: Page, selector: string) =>
	page.locator(selector).evaluateAll((parts) =>
		parts.map((part) => {
			const { backgroundColor, color, borderBottomColor } = getComputedStyle(part);
			return { backgroundColor, color, borderBottomColor };
		}),
	);

/** Words that have the colour of the page, on the plate of that colour that the browser lays behind words. */
const onPlates = (page: Page) =>
	page.evaluate(() => {
		const paper = getComputedStyle(document.body).getPropertyValue('--paper');
		const probe = document.body.appendChild(document.createElement('i'));
		probe.style.color = paper;
		const canvas = getComputedStyle(probe).color;
		probe.remove();
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found = new Set<string>();
		while (texts.nextNode()) {
			const element = texts.currentNode.parentElement!;
			const words = texts.currentNode.nodeValue!.trim();
			if (words === '' || !element.checkVisibility()) continue;
			const { color, forcedColorAdjust } = getComputedStyle(element) as CSSStyleDeclaration & {
				forcedColorAdjust: string;
			};
			if (color === canvas && forcedColorAdjust !== 'none') found.add(words);
		}
		return [...found];
	});

/** Each that is chosen has another ground than each that is not, with other words on it. */
async function expectApart(page: Page, chosen: string, others: string): Promise<void> {
	const [those, rest] = [await looks(page, chosen), await looks(page, others)];
	expect(those.length, chosen).toBeGreaterThan(0);
	for (const { backgroundColor, color } of those) {
		expect(backgroundColor, chosen).not.toBe(color);
		for (const other of rest) expect([other.backgroundColor, other.color], chosen).not.toContain(backgroundColor);
	}
}

describe('where colours are forced', () => {
	it('the lines, bands and marks of the charts stay apart, by darkness, width and dashes', () =>
		visit({ ...FEW, ...FORCED }, async (page) => {
			await settled(page);
			const chart = page.locator('[data-figure=food] svg.chart');
			const style = (mark: string, property: string) =>
				chart
					.locator(mark)
					.first()
					.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
			const ink = await page.locator('h1').evaluate((element) => getComputedStyle(element).color);
			for (const band of ['.b95', '.b80', '.b50']) expect(await style(band, 'fill'), band).toBe(ink);
			const opacities = await Promise.all(
				['.b95', '.b80', '.b50'].map(async (band) => Number(await style(band, 'opacity'))),
			);
			expect(opacities.toSorted((a, b) => a - b)).toEqual(opacities);
			expect(opacities[0]).toBeGreaterThan(0);
			expect(await style('.median', 'stroke')).toBe(ink);
			expect(await style('.companion', 'stroke')).toBe(ink);
			expect(await style('.companion', 'stroke-dasharray')).not.toBe('none');
			expect(await style('.median', 'stroke-dasharray')).toBe('none');
			expect(Number.parseFloat(await style('.median', 'stroke-width'))).toBeGreaterThan(
				Number.parseFloat(await style('.companion', 'stroke-width')),
			);
		}));

	it('what is chosen on the first page is told from its like, and no word stands in the colour of its plate', () =>
		visit({ ...FEW, ...FORCED }, async (page) => {
			await settled(page);
			await expectApart(page, '.panel [aria-pressed=true]', '.panel [aria-pressed=false]');
			await expectApart(page, '[data-ledger] [aria-pressed=true]', '[data-ledger] .button:not([aria-pressed=true])');
			await expectApart(page, 'label:has([name$=view]:checked)', 'label:has([name$=view]:not(:checked))');
			// A line that is not there otherwise would be drawn under each.
			const [paper] = await looks(page, 'html');
			for (const { borderBottomColor } of await looks(page, '.panel [aria-pressed=false]'))
				expect(borderBottomColor).toBe(paper!.backgroundColor);
			expect(await onPlates(page)).toEqual([]);
		}));

	it('the first button of a talk can be read, and what is open on the stage is told', () =>
		visit({ path: 'present/', ...FORCED }, async (page) => {
			await openShipped(page, PUBLIC);
			expect(await onPlates(page)).toEqual([]);
			const [first] = await looks(page, '.button-first:not(:disabled)');
			expect(first!.color).not.toBe(first!.backgroundColor);
			await show(page);
			await stands(page, '1 / 5');
			await page.keyboard.press('q');
			await page.getByRole('complementary', { name: 'Question' }).waitFor();
			await expectApart(page, '.do [aria-pressed=true]', '.do button:not([aria-pressed])');
			expect(await onPlates(page)).toEqual([]);
		}));

	it('the desk and a worksheet have no word in the colour of its plate', async () => {
		await visit({ path: 'desk/', ...FORCED }, async (page) => {
			await page.getByRole('button', { name: 'Go on one week' }).click();
			await page.getByRole('heading', { name: 'Week 2 of 12' }).waitFor();
			expect(await onPlates(page)).toEqual([]);
		});
		await visit({ path: 'teach/?sheet=how-long', ...FORCED }, async (page) => {
			await page.getByRole('heading', { level: 1, name: 'Worksheet' }).waitFor();
			expect(await onPlates(page)).toEqual([]);
		});
	});
});
