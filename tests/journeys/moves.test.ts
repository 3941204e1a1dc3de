/** What moves the answer: the sentence and the bar beside the figures, and the list under them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { FEW, builtSite, settled } from './site.ts';

const visit = builtSite();
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Waits for the answer of all runs to what is under the eye now. */
async function answered(page: Page): Promise<string> {
	await settled(page);
	await page.waitForSelector('[data-rests=settled]');
	return (await page.locator('[data-rests] p').innerText()).replaceAll('\u00a0', ' ');
}
const sliders = (page: Page) =>
	page.locator('.beside .knob label').evaluateAll((labels) => labels.map((label) => label.textContent.trim()));

describe('what moves the answer', () => {
	it('is one sentence and one bar that add up to 100, of the day and the supply under the eye', () =>
		visit(FEW, async (page) => {
			expect(await answered(page)).toMatch(
				/^\d+ % of the spread in food on 18 September rests on assumptions, .* on figures that anyone reported; .* on several of them together\.$/,
			);
			const shares = await page.locator('[data-rests] li b').allInnerTexts();
			expect(shares.reduce((sum, text) => sum + (text.startsWith('<') ? 0 : parseInt(text)), 0)).toBe(100);
			const widths = await page
				.locator('[data-rests] rect')
				.evaluateAll((parts) => parts.map((part) => parseFloat(part.getAttribute('width')!)));
			expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 6);

			await page.getByRole('figure').getByLabel('A day back').click();
			await expect.poll(() => answered(page)).toContain('in food on 17 September');
			await page.getByRole('button', { name: 'Medicine', exact: true }).click();
			await expect.poll(() => answered(page)).toContain('in medicine on 17 September');
			await page.getByRole('combobox', { name: /^Spread in medicine/ }).selectOption('averaged over all days');
			await expect.poll(() => answered(page)).toContain('in medicine averaged over all days');
		}));

	it('sorts the sliders beside the figures by keyboard, and leaves the link as it is', () =>
		visit(FEW, async (page) => {
			await answered(page);
			const published = await sliders(page);
			const address = page.url();
			await page.getByLabel('Which assumptions to start with').focus();
			await page.keyboard.press('ArrowDown');
			await expect.poll(() => sliders(page)).toContain('Flour from the 2023 harvest');
			expect(await sliders(page)).toHaveLength(published.length);
			await page.keyboard.press('ArrowUp');
			await expect.poll(() => sliders(page)).toEqual(published);
			expect(page.url()).toBe(address);
		}));

	it('leads from a row to its slider; fixed there, it has no spread and is named', () =>
		visit(FEW, async (page) => {
			await answered(page);
			await page.getByRole('button', { name: /^Flour from the 2023 harvest, assumption: \d+ % ± \d/ }).click();
			const slider = page.getByRole('dialog').getByRole('slider', { name: 'Flour from the 2023 harvest' });
			await expect.poll(() => slider.evaluate((input) => input === document.activeElement)).toBe(true);
			await page.keyboard.press('ArrowRight');
			await page.keyboard.press('Escape');
			await answered(page);
			const section = page.getByRole('region', { name: 'What moves the answer?' });
			expect(await section.innerText()).toContain('Fixed here, so without spread: Flour from the 2023 harvest.');
			expect(await section.getByRole('button', { name: /^Flour from the 2023 harvest/ }).count()).toBe(0);
		}));

	it('tells passing spells apart where chance decides, and axe finds nothing on it', () =>
		visit({ fragment: 'v=1&scenario=half-chance&runs=1024' }, async (page) => {
			await expect
				.poll(() => answered(page), { timeout: 60_000 })
				.toMatch(/% on passing spells and .* on several together\.$/);
			await expect.poll(() => page.getByText(/from 1,024 pairs of runs/).count(), { timeout: 60_000 }).toBe(1);
			await page.evaluate(axeSource);
			const found = await page.evaluate(async () => {
				const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
				return (await axe.run()).violations.map(({ id }) => id);
			});
			expect(found).toEqual([]);
		}));
});
