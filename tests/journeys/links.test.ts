import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { builtSite, followAtFoot, medians, settled } from './site.ts';

const visit = builtSite();
const people = (page: Page) => page.getByRole('textbox', { name: 'People living in the place: exact value' });
const fragment = (page: Page) => page.evaluate(() => location.hash.slice(1));
/** Waits until the address is of this scenario and these differences, whatever else it says. */
const written = (page: Page, scenario: string, differences = '') =>
	page.waitForFunction(
		([name, rest]) => location.hash.includes(`scenario=${name}&`) && location.hash.includes(`runs=4096${rest}&is=`),
		[scenario, differences] as const,
	);
async function type(page: Page, value: string): Promise<void> {
	await people(page).fill(value);
	await people(page).press('Enter');
}

describe('a link', () => {
	it('is written when the hand rests, and opens elsewhere on the same figures', async () => {
		let link = '';
		let drawn: string[] = [];
		await visit({}, async (page) => {
			await settled(page);
			expect(await fragment(page)).toBe('');
			await page.locator('.chips label', { hasText: 'Nothing passes' }).click();
			await type(page, '100417');
			await written(page, 'nothing-passes', '&people=100417');
			await settled(page);
			link = await fragment(page);
			drawn = await medians(page);
		});
		await visit({ fragment: link }, async (page) => {
			await page.waitForFunction(() => document.title === 'Corridor: Nothing passes');
			expect(await people(page).inputValue()).toBe('100417');
			await settled(page);
			expect(await medians(page)).toEqual(drawn);
			await page.getByText('The same figures as when this link was shared.').waitFor();
		});
	});

	it('is copied whole by the button', () =>
		visit({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
			await settled(page);
			await type(page, '100417');
			await page.getByRole('button', { name: 'Copy link' }).click();
			await page.getByText('Link copied.').waitFor();
			const copied = await page.evaluate(() => navigator.clipboard.readText());
			expect(copied).toMatch(
				/#v=2&model=[\d.]+&engine=ts1&scenario=as-reported&seed=7&runs=4096&people=100417&is=[\w.-]{20}$/,
			);
		}));

	it('follows Back and Forward from scenario to scenario', () =>
		visit({}, async (page) => {
			await settled(page);
			await page.locator('.chips label', { hasText: 'Nothing passes' }).click();
			await written(page, 'nothing-passes');
			await page.locator('.chips label', { hasText: 'Relief continues' }).click();
			await written(page, 'relief-continues');
			await page.goBack();
			await page.waitForFunction(() => document.title === 'Corridor: Nothing passes');
			await page.goBack();
			await page.waitForFunction(() => document.title === 'Corridor: As reported');
			await page.goForward();
			await page.waitForFunction(() => document.title === 'Corridor: Nothing passes');
			await settled(page);
		}));

	it('goes with the reader to the record and back', () =>
		visit({ fragment: 'v=1&scenario=nothing-passes' }, async (page) => {
			await settled(page);
			await followAtFoot(page, /^What was reported, by whom/);
			await page.waitForURL('**/record/**');
			await page.waitForSelector('[data-study=settled]', { state: 'attached' });
			await page.getByRole('link', { name: 'Back to the figures' }).click();
			await page.waitForFunction(() => document.title === 'Corridor: Nothing passes');
			await settled(page);
		}));

	it('names what it cannot use, and changes nothing until the reader decides', () =>
		visit({ fragment: 'v=1&fuelTax=3&people=100417' }, async (page) => {
			await page.getByText('Opened, except one part:').waitFor();
			expect(await page.getByText('“fuelTax” is not known here.').isVisible()).toBe(true);
			expect(await people(page).inputValue()).toBe('100417');
			await settled(page);
			expect(await fragment(page)).toBe('v=1&fuelTax=3&people=100417');
			await page.getByRole('button', { name: 'Keep what was opened' }).click();
			await written(page, 'as-reported', '&people=100417');
		}));

	it('of a newer format opens the page as published, and says so', () =>
		visit({ fragment: 'v=3&people=100417' }, async (page) => {
			await page.getByText('this page reads formats up to 2').waitFor();
			expect(await people(page).inputValue()).toBe('120000');
			await page.getByRole('button', { name: 'Open the page as published' }).click();
			await page.waitForFunction(() => location.hash === '');
			await settled(page);
		}));
});

describe('undo', () => {
	it('takes back a whole drag, a scenario and a store by button and by keys, and redo gives them again', () =>
		visit({}, async (page) => {
			await settled(page);
			const slider = page.getByRole('slider', { name: 'Load of one relief truck' });
			const box = (await slider.boundingBox())!;
			await page.mouse.move(box.x + box.width * 0.4, box.y + box.height / 2);
			await page.mouse.down();
			await page.mouse.move(box.x + box.width * 0.8, box.y + box.height / 2, { steps: 10 });
			await page.mouse.up();
			const dragged = await slider.getAttribute('aria-valuetext');
			await page.locator('.chips label', { hasText: 'Nothing passes' }).click();
			await page.keyboard.press('Control+z');
			expect(await page.title()).toBe('Corridor: As reported');
			expect(await slider.getAttribute('aria-valuetext')).toBe(dragged);
			await page.getByRole('button', { name: 'Undo' }).click();
			expect(await slider.getAttribute('aria-valuetext')).toMatch(/^5\.7 /);
			expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
			await page.keyboard.press('Control+Shift+z');
			await page.keyboard.press('Control+y');
			expect(await page.title()).toBe('Corridor: Nothing passes');
			expect(await slider.getAttribute('aria-valuetext')).toBe(dragged);
			await settled(page);
		}));
});
