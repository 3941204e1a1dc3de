import { describe, expect, it } from 'vitest';
import { builtSite, settled } from './site.ts';

const visit = builtSite();
const FRAGMENT = 'v=2&model=1.0.0&engine=ts1&scenario=nothing-passes&seed=7&runs=1024&people=100417';

describe('on paper, or in another page', () => {
	for (const viewport of [
		{ width: 1440, height: 900 },
		{ width: 390, height: 844 },
	]) {
		it(`both dialogs are reached and left by keys, and whole at ${viewport.width} px`, () =>
			visit({ viewport, fragment: FRAGMENT }, async (page) => {
				await settled(page);
				for (const [name, title] of [
					['Print', 'Print'],
					['Embed', 'Show it in another page'],
				] as const) {
					await page.getByRole('button', { name: 'Export' }).press('Enter');
					await page.getByRole('button', { name, exact: true }).press('Enter');
					const dialog = page.getByRole('dialog', { name: title });
					await dialog.waitFor();
					const { left, right, scrolls } = await dialog.evaluate((element) => {
						const box = element.getBoundingClientRect();
						return { left: box.left, right: box.right, scrolls: element.scrollWidth > element.clientWidth };
					});
					expect([left >= 0, right <= viewport.width, scrolls], name).toEqual([true, true, false]);
					await page.keyboard.press('Escape');
					expect(await page.getByRole('dialog').count()).toBe(0);
				}
			}));
	}

	it('the code for another page holds the figure, the width and the choice, and where it is shown the same figures come', () =>
		visit({ permissions: ['clipboard-read', 'clipboard-write'], fragment: FRAGMENT }, async (page) => {
			await settled(page);
			const sentence = (await page.getByRole('heading', { level: 1 }).innerText()).replaceAll(/\s+/g, ' ').trim();
			await page.getByRole('button', { name: 'Export' }).click();
			await page.getByRole('button', { name: 'Embed', exact: true }).click();
			const dialog = page.getByRole('dialog');
			await dialog.getByRole('radio', { name: 'Food', exact: true }).check();
			await dialog.getByRole('radio', { name: '360 px' }).check();
			await dialog.getByRole('button', { name: /^Copy/ }).click();
			const code = await page.evaluate(() => navigator.clipboard.readText());
			const { source, width } = await page.evaluate((html) => {
				const frame = new DOMParser().parseFromString(html, 'text/html').querySelector('iframe')!;
				return { source: frame.getAttribute('src')!, width: frame.style.width || frame.getAttribute('width') };
			}, code);
			expect(source).toMatch(/\/embed\/\?figure=food#v=2&/);
			expect(source).toContain('people=100417');
			expect(width).toMatch(/^360/);
			await page.goto(source);
			await page.waitForSelector('[data-status=settled]');
			const there = (await page.getByRole('heading', { level: 1 }).innerText()).replaceAll(/\s+/g, ' ').trim();
			expect(there).toBe(sentence);
		}));
});
