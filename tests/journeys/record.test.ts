/** The reported record: held against the runs, filtered by keyboard, printed. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { builtSite } from './site.ts';

const visit = builtSite();

const path = 'record/';

/** Waits until the reports rest on all runs: a page that is left before breaks off its own requests. */
async function held(page: Page): Promise<void> {
	await page.waitForSelector('[data-study=settled]', { state: 'attached' });
}
const listed = (page: Page) => page.locator('[data-event]');
const counted = (page: Page) => page.getByText(/^\d+ of \d+ reports shown$/);

describe('the reports held against the runs', () => {
	it('settle on a row each, whose verdicts add up to the sentence above them', () =>
		visit({ path }, async (page) => {
			await held(page);
			const sentence = await page.locator('.summary p').first().innerText();
			const counts =
				/^Of (\d+) reported figures, (\d+) lie .+ runs, (\d+) in that of 80 and (\d+) in that of 95\.$/.exec(sentence);
			const [figures, in50, in80, in95] = counts!.slice(1).map(Number);
			const texts = await page.locator('[data-figure=reports] .place').allTextContents();
			expect(texts).toHaveLength(figures!);
			const inBand = (bands: RegExp) => texts.filter((text) => bands.test(text)).length;
			expect(inBand(/band of 50$/)).toBe(in50);
			expect(inBand(/band of (50|80)$/)).toBe(in80);
			expect(inBand(/band of (50|80|95)$/)).toBe(in95);
			expect(await page.locator('[data-report]').count()).toBe(9);
			expect(await page.locator('[data-figure=reports] rect.b95').count()).toBeGreaterThanOrEqual(9);
			await page.getByText('The same as a table').click();
			// Nine reports and seven programmes of medicine, under a head.
			expect(await page.locator('table').first().getByRole('row').count()).toBe(17);
		}));

	it('are held against the reader’s own settings on request, and go back to those published', () =>
		visit({ path, fragment: 'v=1&scenario=corridor-open' }, async (page) => {
			await held(page);
			const published = await page.locator('.summary p').first().innerText();
			await page.getByRole('radio', { name: 'My settings' }).check();
			await page.getByText('The scenario is yours: Road open throughout.').waitFor();
			await held(page);
			expect(await page.locator('.summary p').first().innerText()).not.toBe(published);
			await page.getByRole('radio', { name: 'As reported, as published' }).check();
			await held(page);
			expect(await page.locator('.summary p').first().innerText()).toBe(published);
		}));

	it('are a picture with the label and the count inside', () =>
		visit({ path }, async (page) => {
			await held(page);
			const saving = page.waitForEvent('download');
			await page.getByRole('button', { name: /SVG/ }).click();
			const file = await (await saving).createReadStream();
			const chunks: Buffer[] = [];
			for await (const chunk of file) chunks.push(chunk as Buffer);
			const svg = Buffer.concat(chunks).toString();
			expect(svg).toContain('Not an official classification, forecast or needs assessment.');
			expect(svg).toContain('reported figures');
			expect(svg).toContain('Hours of power, summer');
		}));
});

describe('the chronology', () => {
	it('is filtered by keys alone, counts what is listed, and keeps the choice in the address', () =>
		visit({ path, fragment: 'v=1&scenario=nothing-passes' }, async (page) => {
			await held(page);
			const all = await listed(page).count();
			expect(await counted(page).innerText()).toBe(`${all} of ${all} reports shown`);
			await page.getByRole('checkbox', { name: 'Gas' }).focus();
			await page.keyboard.press('Space');
			const gas = await listed(page).count();
			expect(gas).toBeLessThan(all);
			expect(await counted(page).innerText()).toBe(`${gas} of ${all} reports shown`);
			await page.getByRole('searchbox', { name: 'Words' }).focus();
			await page.keyboard.type('weather');
			expect(await listed(page).count()).toBe(1);
			expect(await listed(page).first().innerText()).toContain('Azerigaz');
			await page.waitForFunction(() => location.search === '?about=gas&text=weather');
			expect(new URL(page.url()).hash).toBe('#v=1&scenario=nothing-passes');
			await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
			expect(await listed(page).count()).toBe(all);
			expect(await page.evaluate(() => document.activeElement!.getAttribute('type'))).toBe('checkbox');
		}));

	it('opens filtered from an address, and names what of it cannot be used', () =>
		visit({ path }, async (page) => {
			await held(page);
			const all = await listed(page).count();
			await page.goto(`${page.url().split(/[?#]/)[0]}?contested=1&by=nobody`);
			await page.getByText('by: “nobody”').waitFor();
			await held(page);
			const contested = await listed(page).count();
			expect(contested).toBeGreaterThan(0);
			expect(contested).toBeLessThan(all);
			expect(await page.getByRole('checkbox', { name: 'Contested only' }).isChecked()).toBe(true);
		}));

	it('is reached from the article, with the reports that a claim is about', () =>
		visit({ path }, async (page) => {
			await held(page);
			await page.getByRole('link', { name: 'In the chronology: “miscarriages”' }).click();
			expect(await listed(page).count()).toBe(1);
			expect(await page.evaluate(() => document.activeElement!.id)).toBe('chronology');
		}));

	it('is whole in the page as it is served, before any script', () =>
		visit({ path }, async (page) => {
			const served = await (await page.request.get(page.url())).text();
			await held(page);
			expect(served.match(/data-event=/g)).toHaveLength(await listed(page).count());
			expect(served).toContain('Not an official classification, forecast or needs assessment.');
		}));
});

describe('the record on paper', () => {
	it('cuts neither figure nor words at the edge of the sheet', () =>
		visit({ path }, async (page) => {
			await held(page);
			await page.emulateMedia({ media: 'print' });
			// A4 less its margins, at 96 px to the inch.
			await page.setViewportSize({ width: 718, height: 1000 });
			const over = await page.evaluate(
				() =>
					[...document.querySelectorAll('main svg.chart, main p, main li, main td')].filter(
						(part) => part.getBoundingClientRect().right > innerWidth + 1 && part.closest('details') === null,
					).length,
			);
			expect(over).toBe(0);
			const figure = await page.locator('[data-figure=reports] svg.chart').boundingBox();
			expect(figure!.height).toBeLessThanOrEqual(900);
			expect(await page.getByText('Not an official classification').isVisible()).toBe(true);
		}));
});
