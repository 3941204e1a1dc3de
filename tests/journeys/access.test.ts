import { describe, expect, it } from 'vitest';
import { atLength } from './atLength.ts';
import { violations } from './axe.ts';
import { FEW, builtSite, settled } from './site.ts';

const visit = builtSite();

describe('axe finds nothing', () => {
	for (const colorScheme of ['light', 'dark'] as const) {
		/** Their colours are among those of the first screen. */
		const go = colorScheme === 'light' ? it : atLength;
		it(`on the first screen, ${colorScheme}, with groups, sources and the table open`, () =>
			visit({ ...FEW, colorScheme }, async (page) => {
				await settled(page);
				await page.getByText('The same as a table').click();
				await page.getByText('The same dates as a table').click();
				expect(await violations(page)).toEqual([]);
				await page.getByRole('button', { name: 'All 101 assumptions, with sources' }).click();
				await page.getByRole('heading', { name: 'Population' }).click();
				await page.getByText('Where it comes from').first().click();
				expect(await violations(page)).toEqual([]);
				await page.keyboard.press('Escape');
				for (const opener of ['Access as a list', 'Edit access', 'Export', '6 more']) {
					await page.getByRole('button', { name: opener }).click();
					expect(await violations(page), opener).toEqual([]);
					await page.keyboard.press('Escape');
				}
			}));

		go(`on the record, ${colorScheme}`, () =>
			visit({ colorScheme }, async (page) => {
				await page.getByRole('link', { name: /^What was reported/ }).click();
				await page.waitForURL('**/record/');
				await page.waitForSelector('[data-study=settled]', { state: 'attached' });
				await page.getByText('Sources').first().click();
				expect(await violations(page)).toEqual([]);
			}),
		);

		go(`on the stocks, ${colorScheme}, with a number that was refused`, () =>
			visit({ ...FEW, colorScheme }, async (page) => {
				await settled(page);
				await page.getByText('Stock left, in days of need').click();
				const load = page.getByRole('textbox', { name: 'Load of one relief truck: exact value' });
				await load.fill('heavy');
				await load.press('Enter');
				await page.getByText('“heavy” was not used').waitFor();
				await settled(page);
				expect(await violations(page)).toEqual([]);
			}),
		);

		go(`on a link with parts that cannot be used, ${colorScheme}`, () =>
			visit({ colorScheme, fragment: 'v=1&fuelTax=3&runs=1024' }, async (page) => {
				await page.getByText('Opened, except one part:').waitFor();
				await settled(page);
				expect(await violations(page)).toEqual([]);
			}),
		);

		it(`on a phone, ${colorScheme}, with the sheet open`, () =>
			visit({ ...FEW, colorScheme, viewport: { width: 390, height: 844 } }, async (page) => {
				await settled(page);
				expect(await violations(page)).toEqual([]);
				await page.getByRole('button', { name: /^Assumptions/ }).click();
				expect(await violations(page)).toEqual([]);
			}));
	}
});

describe('the keyboard', () => {
	it('reaches scenarios, views, sliders and sources in the order of reading, and sees where it is', () =>
		visit(FEW, async (page) => {
			await settled(page);
			const seen: string[] = [];
			for (let presses = 0; presses < 30; presses++) {
				await page.keyboard.press('Tab');
				seen.push(
					await page.evaluate(() => {
						const at = document.activeElement as HTMLElement;
						const marked = [at, at.parentElement!].some((element) => getComputedStyle(element).outlineStyle !== 'none');
						return `${marked ? '' : 'no ring: '}${at.tagName.toLowerCase()} ${at.getAttribute('type') ?? ''}`.trim();
					}),
				);
			}
			expect(seen.filter((text) => text.startsWith('no ring'))).toEqual([]);
			// What can be undone is nothing yet: those two buttons are passed over. Talk, compare, save, export, copy.
			expect(seen.slice(0, 9)).toEqual([
				'a',
				'button button',
				'button button',
				'button button',
				'button button',
				'button button',
				'input radio',
				'button button',
				'input radio',
			]);
			expect(seen).toContain('div');
			expect(seen).toContain('input range');
		}));
});
