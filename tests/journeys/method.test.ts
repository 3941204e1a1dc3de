import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { builtSite } from './site.ts';

const visit = builtSite();

/** Goes to the page of the method as a reader does, from the figures. */
function onMethod(options: BrowserContextOptions & { fragment?: string }, use: (page: Page) => Promise<void>) {
	return visit(options, async (page) => {
		await page.getByRole('link', { name: /^The method/ }).click();
		await page.waitForURL(/\/method\//);
		await page.getByRole('searchbox').waitFor();
		await use(page);
	});
}

const rows = (page: Page) => page.locator('tbody tr[id^=assumption-]');
const ids = (page: Page) => rows(page).evaluateAll((all) => all.map(({ id }) => id.replace('assumption-', '')));
const found = (page: Page) => page.locator('.controls [role=status]').innerText();

describe('the page of the method', () => {
	it('shows equations as MathML, the drawing, the label, and takes the reader back to the same figures', () =>
		onMethod({ fragment: 'v=1&scenario=nothing-passes' }, async (page) => {
			expect(await page.title()).toBe('Corridor: Method');
			expect(await page.locator('math').count()).toBeGreaterThan(150);
			expect(await page.locator('math[display=block]').first().isVisible()).toBe(true);
			expect(await page.getByRole('img', { name: /^Stores and couplings/ }).isVisible()).toBe(true);
			expect(await page.getByText(/^Illustrative projection\. An if-then exercise/).count()).toBe(2);
			await page.getByRole('link', { name: 'Model card' }).click();
			expect(new URL(page.url()).hash).toBe('#model-card');
			await page.getByRole('link', { name: 'Back to the figures' }).click();
			await page.waitForFunction(() => document.title === 'Corridor: Nothing passes');
		}));

	it('sorts and filters the assumptions by keys alone, and says how many are shown', () =>
		onMethod({}, async (page) => {
			expect(await found(page)).toBe('101 of 101');
			const published = await ids(page);
			await page.getByRole('searchbox').focus();
			await page.keyboard.type('larder');
			expect(await found(page)).toBe('2 of 101');
			expect(await ids(page)).toEqual(['pantryDays', 'pantryTopUp']);
			await page.keyboard.press('Escape');
			expect(await found(page)).toBe('101 of 101');
			await page.keyboard.press('Tab');
			await page.keyboard.type('How');
			expect(await found(page)).toBe('4 of 101');
			await page.keyboard.press('Home');
			expect(await ids(page)).toEqual(published);

			const central = page.getByRole('columnheader', { name: 'Central' });
			await central.getByRole('button').focus();
			await page.keyboard.press('Enter');
			expect(await central.getAttribute('aria-sort')).toBe('ascending');
			expect((await ids(page))[0]).toBe('temperatureOffset');
			await page.keyboard.press('Enter');
			expect(await central.getAttribute('aria-sort')).toBe('descending');
			expect((await ids(page)).slice(0, 2)).toEqual(['reservoirUsableMwh', 'people']);
			await page.keyboard.press('Enter');
			expect(await central.getAttribute('aria-sort')).toBe('none');
			expect(await ids(page)).toEqual(published);
		}));

	it('leads from a name in the text to its row, also where a filter hides it', () =>
		onMethod({}, async (page) => {
			await page.getByRole('searchbox').fill('larder');
			await page.locator('a[href="#assumption-restockDays"], a[href="#assumption-harvestCereals"]').first().click();
			const row = page.locator('tr.sought');
			await row.waitFor();
			expect(await found(page)).toBe('101 of 101');
			expect((await row.boundingBox())!.y).toBeLessThan(900);
		}));

	it('gives a shipped scenario as a file that can be run again', () =>
		onMethod({}, async (page) => {
			await page.getByText('Trucks pass half of the time').first().click();
			const scenario = page.locator('details.scenario', { hasText: 'half-chance' });
			await scenario.getByText('As a file').click();
			const [file] = await Promise.all([
				page.waitForEvent('download'),
				scenario.getByRole('button', { name: 'Save half-chance.json' }).click(),
			]);
			expect(file.suggestedFilename()).toBe('half-chance.json');
			expect(await scenario.locator('pre').innerText()).toContain('"passChance": 0.5');
		}));

	it('cuts nothing on paper, and prints what is folded away on the screen', () =>
		onMethod({}, async (page) => {
			await page.emulateMedia({ media: 'print' });
			await page.setViewportSize({ width: 718, height: 1000 }); // A4 less its margins
			const cut = await page.evaluate(() =>
				[...document.querySelectorAll('main *, main')]
					.filter((element) => element.getBoundingClientRect().right > 718.5 && !element.closest('.visually-hidden'))
					.map((element) => `${element.tagName} ${element.textContent.slice(0, 60)}`),
			);
			expect(cut).toEqual([]);
			expect(await page.getByText('"name": "half-chance"').isVisible()).toBe(true);
			expect(await page.getByRole('searchbox').isVisible()).toBe(false);
		}));

	it('is whole before any script runs', () =>
		onMethod({}, async (page) => {
			const html = await (await page.request.get(page.url())).text();
			expect(html.match(/<tr id="assumption-/g)?.length).toBe(101);
			expect(html.match(/<math/g)?.length).toBe(await page.locator('math').count());
			expect(html).toContain('<title id="s');
		}));
});
