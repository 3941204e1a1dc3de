/** A network that goes before this browser keeps the page: what has not come says so, and comes when it is asked for again. */
import type { BrowserContext, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { FEW, followAtFoot, live, medians, servedSite, settled } from './site.ts';

const served = servedSite();
const MISSED = 'A part of this page could not be fetched. Is there a network? All that is on the screen goes on.';
const NO_PAGE = 'This page could not be fetched. Is there a network?';
const PEOPLE = 'People living in the place: exact value';

async function reading(use: (page: Page, context: BrowserContext) => Promise<void>): Promise<void> {
	const context = await served.browser.newContext({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } });
	const complaints: string[] = [];
	try {
		const page = await context.newPage();
		page.on('pageerror', (error) => complaints.push(error.message));
		await use(page, context);
	} finally {
		await context.close();
	}
	expect(complaints).toEqual([]);
}

/** Addresses of styles that the page has asked for and not got. */
const stylesMissing = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')]
			// A style that stands in the page itself is named by a link that fetches nothing.
			.filter(({ disabled, sheet }) => !disabled && (sheet === null || sheet.cssRules.length === 0))
			.map(({ href }) => href),
	);

describe('a network that goes', () => {
	it('after the first figures leaves a page that computes; sheets come once it is back, in their own style', () =>
		reading(async (page, context) => {
			// Whatever comes later is still to come when the network goes.
			let passes = true;
			await page.route(/\.(js|css)$/, (route) => (passes ? route.continue() : route.abort('internetdisconnected')));
			await page.goto(`${served.site.url}#${FEW.fragment}`);
			await page.locator('[data-figure] path.median').first().waitFor({ state: 'attached' });
			passes = false;
			await context.setOffline(true);
			await page.waitForSelector('[data-status=settled]');
			await page.getByText(MISSED).waitFor();
			expect(await page.getByText(MISSED).count()).toBe(1);
			await page.getByText('this browser keeps no copy to open again.').waitFor();

			const people = page.getByRole('textbox', { name: PEOPLE });
			await people.fill('100417');
			await people.press('Enter');
			const before = await medians(page);
			await page.getByRole('slider', { name: 'Medicine at the start' }).press('End');
			await expect.poll(() => medians(page)).not.toEqual(before);
			await page.getByRole('button', { name: 'Export', exact: true }).click();
			// In vain, and said once more, not in a loop.
			await page.getByRole('button', { name: 'Try again' }).click();
			await page.getByText(MISSED).waitFor();
			expect(await page.getByRole('dialog').count()).toBe(0);

			passes = true;
			await context.setOffline(false);
			await page.getByRole('button', { name: 'Try again' }).click();
			await page.getByText(MISSED).waitFor({ state: 'detached' });
			await live(page);
			expect(await stylesMissing(page)).toEqual([]);
			await page.getByRole('button', { name: 'Export', exact: true }).click();
			await page.getByRole('heading', { name: 'Take it with you' }).waitFor();
			expect(await people.inputValue()).toBe('100417');
		}));

	it('before its worker has come says that the figures cannot be worked out, and works them out once it is back', () =>
		reading(async (page) => {
			let passes = false;
			await page.route('**/workers/**', (route) => (passes ? route.continue() : route.abort('internetdisconnected')));
			await page.goto(`${served.site.url}#${FEW.fragment}&people=100417`);
			const givenUp = page.locator('[data-status=givenUp]');
			await givenUp.getByText('The calculation cannot be fetched').waitFor();
			expect(await page.getByText('was started again').count()).toBe(0);
			passes = true;
			await givenUp.getByRole('button', { name: 'Try again' }).click();
			await page.waitForSelector('[data-status=settled]');
			expect(await page.getByRole('textbox', { name: PEOPLE }).inputValue()).toBe('100417');
		}));

	it('before what reads a link has come shows the figures of nothing else in its place', () =>
		reading(async (page, context) => {
			// What the page fetches before it is live, without a link; what reads a link is not among it.
			const first = new Set<string>();
			page.on('request', (request) => first.add(request.url()));
			await page.goto(served.site.url);
			await page.waitForSelector('html[data-live]');
			const allowed = new Set(first);
			await page.close();

			const linked = await context.newPage();
			let passes = false;
			await linked.route('**/*.js', (route) =>
				passes || allowed.has(route.request().url()) ? route.continue() : route.abort('internetdisconnected'),
			);
			await linked.goto(`${served.site.url}#${FEW.fragment}&people=100417`);
			await linked.getByText(MISSED).waitFor();
			expect(await linked.locator('[data-status]').getAttribute('data-status')).toBe('loading');
			passes = true;
			await linked.getByRole('button', { name: 'Try again' }).click();
			await linked.waitForSelector('[data-status=settled]');
			expect(await linked.getByRole('textbox', { name: PEOPLE }).inputValue()).toBe('100417');
		}));

	it('takes the style of a part alone: the part waits for it, and is never shown without', () =>
		reading(async (page) => {
			let passes = true;
			await page.route('**/*.css', (route) => (passes ? route.continue() : route.abort('internetdisconnected')));
			await page.goto(`${served.site.url}#${FEW.fragment}`);
			await page.waitForSelector('html[data-live]');
			passes = false;
			await page.getByText(MISSED).waitFor();
			await page.waitForSelector('[data-status=settled]');
			passes = true;
			await page.getByRole('button', { name: 'Try again' }).click();
			await page.getByText(MISSED).waitFor({ state: 'detached' });
			await live(page);
			expect(await stylesMissing(page)).toEqual([]);
		}));

	it('on the way to another page says so in its place; the choice comes along once it is back, and so does the way back', () =>
		reading(async (page, context) => {
			await page.goto(`${served.site.url}#${FEW.fragment}&people=100417`);
			await live(page);
			await settled(page);
			await context.setOffline(true);
			await followAtFoot(page, /^What was reported/);
			await page.getByText(NO_PAGE).waitFor();
			expect(await page.locator('body').innerText()).not.toContain('500');
			await page.getByRole('button', { name: 'Try again' }).click();
			await page.getByText('It still cannot be fetched.').waitFor();

			await page.getByRole('button', { name: 'Back to where you were' }).click();
			await settled(page);
			expect(await page.getByRole('textbox', { name: PEOPLE }).inputValue()).toBe('100417');

			await followAtFoot(page, /^What was reported/);
			await page.getByText(NO_PAGE).waitFor();
			await context.setOffline(false);
			await page.getByRole('button', { name: 'Try again' }).click();
			await page.getByRole('heading', { level: 1, name: 'The record' }).waitFor();
			expect(page.url()).toContain('people=100417');
		}));
});
