/** A browser that keeps nothing, or has no room, or lets nothing be copied: what was typed stays, and the page says how to keep it. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { atLength } from './atLength.ts';
import { FEW, servedSite, settled } from './site.ts';

const served = servedSite();

const REFUSALS = [
	['has no room', 'full', 'This browser has no room left to keep'],
	['allows no storage', 'blocked', 'This browser keeps nothing for this page'],
] as const;

/** A reader's browser that refuses. */
async function refusing(how: 'full' | 'blocked', use: (page: Page) => Promise<void>): Promise<void> {
	const context = await served.browser.newContext({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } });
	const complaints: string[] = [];
	try {
		await context.addInitScript((how) => {
			if (how === 'full') {
				Storage.prototype.setItem = () => {
					throw new DOMException('', 'QuotaExceededError');
				};
			} else {
				for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'] as const) {
					Object.defineProperty(window, name, {
						get() {
							throw new DOMException('', 'SecurityError');
						},
					});
				}
			}
			for (const name of ['write', 'writeText'] as const) {
				navigator.clipboard[name] = () => Promise.reject(new DOMException('', 'NotAllowedError'));
			}
		}, how);
		const page = await context.newPage();
		page.on('pageerror', (error) => complaints.push(error.message));
		await use(page);
	} finally {
		await context.close();
	}
	expect(complaints).toEqual([]);
}

async function saved(page: Page, button: string): Promise<string> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button, exact: true }).click(),
	]);
	return readFileSync(await download.path(), 'utf8');
}

describe.each(REFUSALS)('a browser that %s', (_, how, says) => {
	/** What only reads another sentence where there is no room. */
	const go = how === REFUSALS[0][1] ? it : atLength;

	/** Said, and said once. */
	const isSaid = async (page: Page) => {
		await page.getByRole('alert').filter({ hasText: says }).waitFor();
		expect(await page.getByText(says).count()).toBe(1);
	};

	go('takes a step of a talk from the first page to the page of talks, where it can be saved as a file', () =>
		refusing(how, async (page) => {
			await page.goto(`${served.site.url}#${FEW.fragment}`);
			await settled(page);
			await page.getByRole('button', { name: 'Add to the talk' }).click();
			await page.getByText(`Added as step 1. ${says}`).waitFor();
			await page.getByRole('link', { name: 'To the talk of one step' }).click();
			await page.getByRole('button', { name: 'Show from step 1' }).waitFor();
			await isSaid(page);
			await page.getByLabel('Title of the talk').fill('Unkept');
			await page.getByLabel('Title of the talk').press('Enter');
			await isSaid(page);
			const talk = await saved(page, 'Save file');
			expect(talk).toContain('Unkept');
			expect(talk).toContain('runs=1024');
		}),
	);

	it('keeps answers on the page while the site is open, and says so on each step', () =>
		refusing(how, async (page) => {
			await page.goto(`${served.site.url}lesson/`);
			const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
			await page.waitForSelector('html[data-live]');
			const open = 'Open “How long would it last?”';
			await press(open);
			if (how === 'blocked') expect(await page.getByText(says).count()).toBe(1);
			for (const name of ['Begin', 'Next', 'Go on without an answer']) await press(name);
			await isSaid(page);
			await page.getByLabel('Your answer').fill('Gardens.');
			await page.getByText('Kept on this page only, as long as it is open.').waitFor();
			await isSaid(page);
			await press('Back');
			await press('Back');
			await press('Back');
			await press('All exercises');
			await press(open);
			await press('Go on where you were');
			for (let step = 0; step < 2; step++) await page.locator('nav').getByRole('button').last().click();
			await page.getByLabel('Your answer').waitFor();
			expect(await page.getByLabel('Your answer').inputValue()).toBe('Gardens.');
		}));

	go('goes on at the desk, whose log can be saved as a file', () =>
		refusing(how, async (page) => {
			await page.goto(`${served.site.url}desk/`);
			for (let week = 1; week <= 2; week++) {
				await page.getByRole('heading', { name: `Week ${week} of 12` }).waitFor();
				await page.getByRole('button', { name: 'Go on one week' }).click();
			}
			await page.getByRole('heading', { name: 'Week 3 of 12' }).waitFor();
			await isSaid(page);
			expect(JSON.parse(await saved(page, 'Save the log as a file'))).toMatchObject({
				entries: [{ kind: 'chose' }, { kind: 'chose' }],
			});
		}),
	);

	go('shows a link that cannot be copied, and says that recent scenarios are not kept', () =>
		refusing(how, async (page) => {
			await page.goto(`${served.site.url}#${FEW.fragment}`);
			await settled(page);
			await page.getByRole('button', { name: 'Copy link' }).click();
			const link = page.getByRole('textbox', { name: 'Copy link' });
			await link.waitFor();
			expect(await link.inputValue()).toContain('&is=');
			await page.getByRole('dialog', { name: 'Copy link' }).getByRole('button', { name: 'Close' }).click();
			await page.getByRole('button', { name: 'Save or open a scenario' }).click();
			await saved(page, 'Save file');
			await isSaid(page);
		}),
	);
});
