import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { FEW, builtSite, medians, settled } from './site.ts';

const visit = builtSite();

/** What the address says of a part; it is written when the hand rests. */
const written = (page: Page, part: string) =>
	expect.poll(() => new URLSearchParams(new URL(page.url()).hash.slice(1)).get(part), { timeout: 60_000 });
const grip = (page: Page, label: string | RegExp) => page.getByRole('slider', { name: label });
const sentence = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();

describe('the access strip', () => {
	it('lets an edge be dragged: figures follow, undo takes the whole drag back', () =>
		visit({ ...FEW, viewport: { width: 1440, height: 900 } }, async (page) => {
			await settled(page);
			const before = await medians(page);
			const published = await sentence(page);
			const edge = grip(page, 'Road 2: where “relief” ends and “closed” begins');
			expect(await edge.getAttribute('aria-valuetext')).toBe('23 April 2023');
			const { x, y, width } = (await edge.boundingBox())!;
			await page.mouse.move(x + width / 2, y + 10);
			await page.mouse.down();
			await page.mouse.move(x + width / 2 - 60, y + 10, { steps: 6 });
			await page.mouse.up();
			await expect.poll(() => edge.getAttribute('aria-valuetext')).toMatch(/ March 2023$/);
			await settled(page);
			expect(await medians(page)).not.toEqual(before);
			expect(await sentence(page)).toMatch(/^If access is as set here by hand, from “As reported”, and/);
			expect(await page.getByText(/was as published, now other on \d+ of 281 days/).count()).toBe(1);
			await written(page, 'road').toMatch(/^2022-12-12:closed,2022-12-25:relief:6:1:0\.5:1:8,2023-03-\d\d:closed,/);

			await page.getByRole('button', { name: 'Undo' }).click();
			await settled(page);
			expect(await sentence(page)).toBe(published);
			expect(await medians(page)).toEqual(before);
			await written(page, 'road').toBeNull();
		}));

	it('is worked by keys: by a day, by a week, along the row, taken out; a double click cuts', () =>
		visit({ ...FEW, viewport: { width: 1440, height: 900 } }, async (page) => {
			await settled(page);
			await page.locator('.grip[tabindex="0"]').first().focus();
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Shift+ArrowRight');
			await page.keyboard.press('ArrowRight');
			await written(page, 'road').toContain('2023-04-23:closed,2023-05-04:relief');
			await page.keyboard.press('Delete');
			await written(page, 'road').toContain('2023-04-23:closed,2023-06-15:closed');
			const power = (await page.locator('.access svg').first().boundingBox())!;
			await page.mouse.dblclick(power.x + power.width / 2, power.y + 69);
			await written(page, 'power').toMatch(/^2022-12-12:1,2023-01-09:0,2023-0[45]-\d\d:0$/);
		}));

	it('lets a convoy be put on another day, and calls that assumed', () =>
		visit({ ...FEW, viewport: { width: 1440, height: 900 } }, async (page) => {
			await settled(page);
			await grip(page, /: 26 July: 19 trucks/).focus();
			await page.keyboard.press('Shift+ArrowLeft');
			expect(await grip(page, /: 19 July: 19 trucks.*\(assumed\)$/).count()).toBe(1);
			await written(page, 'convoys').toMatch(/^2023-07-19:19:food:stopped/);
		}));
});

describe('a double click on a road’s row of convoys', () => {
	it('puts a convoy there, nobody’s and assumed; on a convoy it does nothing', () =>
		visit({ ...FEW, viewport: { width: 1440, height: 900 } }, async (page) => {
			await settled(page);
			const { x, y, width } = (await page.locator('.access svg').first().boundingBox())!;
			await page.mouse.dblclick(x + width / 4, y + 109);
			await written(page, 'convoys').toMatch(/2023-02-\d\d:10:mixed:passed:::Aghdam$/);
			expect(await grip(page, /February: 10 trucks, a convoy.*\(assumed\)$/).count()).toBe(1);
			await grip(page, /: 26 July: 19 trucks/).dblclick();
			await page.getByRole('button', { name: 'Undo' }).click();
			await written(page, 'convoys').toBeNull();
		}));
});

describe('the form', () => {
	it('opens the road from the day of the cursor on, and gives the same page to whoever opens the link', () =>
		visit({ viewport: { width: 1440, height: 900 }, fragment: 'v=1&date=2023-03-01&runs=1024' }, async (page) => {
			await settled(page);
			await page.getByRole('button', { name: 'Edit access' }).click();
			await page.getByRole('button', { name: 'Change from 1 March 2023 on' }).first().click();
			await page.getByLabel('Road, Road from 1 March 2023', { exact: true }).selectOption('open');
			await page.getByRole('button', { name: 'Add a convoy on 1 March 2023' }).click();
			await page.getByLabel('Trucks, convoy of 1 March 2023').fill('12');
			await page.keyboard.press('Tab');
			await page.getByRole('button', { name: 'Close' }).click();
			await settled(page);
			await written(page, 'convoys').toMatch(/2023-03-01:12:mixed:passed:::Lachin$/);
			const figures = await medians(page);
			await page.reload();
			await settled(page);
			expect(await medians(page)).toEqual(figures);
			expect(await page.getByText('was as published, now 1 changed or added').count()).toBe(1);
		}));

	it('leaves what was there where a number or a date cannot be used, and says what can', () =>
		visit({ ...FEW, viewport: { width: 1440, height: 900 } }, async (page) => {
			await settled(page);
			await page.getByRole('button', { name: 'Edit access' }).click();
			const trucks = page.getByLabel('Relief trucks a day, Road from 25 December 2022');
			await trucks.fill('many');
			await trucks.press('Tab');
			await page.getByText('“many” was not used: here goes a number from 0 to 1000000.').waitFor();
			const from = page.getByLabel('From, Road from 23 April 2023');
			await from.fill('2023-08-01');
			await from.press('Enter');
			await page
				.getByText('“1 August 2023” was not used: here goes a date from 26 December 2022 to 25 April 2023.')
				.waitFor();
			await written(page, 'road').toBeNull();
		}));

	it('names the entry of a link that cannot be used, and opens the rest', () =>
		visit({ fragment: 'v=1&gas=2022-12-12:1,2023-01-10:2&people=100417&runs=1024' }, async (page) => {
			await page.getByText('“gas” is 2 (“2023-01-10:2”); here goes a share from 0 to 1.').waitFor();
			await page.getByText('was 120,000, now 100,417 people').first().waitFor();
		}));
});
