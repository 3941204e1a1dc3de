import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright';
import { afterAll, beforeAll, expect } from 'vitest';
import { launchOptions } from '../../.ci/chromium.js';
import { serve } from '../../.ci/serve.js';

/** The built site under a path of its own, and a reader who notes every complaint and every request that leaves it. */
export function builtSite() {
	let site: Awaited<ReturnType<typeof serve>>;
	let browser: Browser;
	beforeAll(async () => {
		site = await serve('build', { base: '/some/sub/path/' });
		browser = await chromium.launch(launchOptions());
	});
	afterAll(async () => {
		await browser.close();
		await site.close();
	});

	/** Opens a page, the first unless a path is given, with a link's fragment if there is one; afterwards nothing may have complained. */
	return async function visit(
		{
			path = '',
			fragment = '',
			...options
		}: BrowserContextOptions & { readonly path?: string; readonly fragment?: string },
		use: (page: Page) => Promise<void>,
	): Promise<void> {
		const context = await browser.newContext({
			viewport: { width: 1440, height: 900 },
			// What keeps the site for when there is no network has journeys of its own; here it would load all of it each time.
			serviceWorkers: 'block',
			...options,
		});
		const complaints: string[] = [];
		try {
			const page = await context.newPage();
			page.on('pageerror', (error) => complaints.push(error.message));
			page.on('console', (message) => {
				if (message.type() !== 'error' && message.type() !== 'warning') return;
				// Of every journey that does not ask for it.
				if (message.text() !== 'Service Worker registration blocked by Playwright') complaints.push(message.text());
			});
			page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
			page.on('request', (request) => {
				const url = request.url();
				if (!url.startsWith(site.url) && !/^(data|blob):/.test(url)) complaints.push(`elsewhere: ${url}`);
			});
			await page.goto(`${site.url}${path}${fragment === '' ? '' : `#${fragment}`}`);
			await use(page);
		} finally {
			await context.close();
		}
		expect(complaints).toEqual([]);
	};
}

/**
 * Waits until the figures on the screen rest on all runs, and until what is worked out beside them then, the ledger and
 * the share of passing spells, is known: a page that is left while a worker still loads breaks that request off.
 */
export async function settled(page: Page): Promise<void> {
	await page.waitForSelector('[data-status=settled]');
	await page.waitForFunction(
		() =>
			document.querySelector('[data-ledger=waits]') === null &&
			!document.body.textContent.includes('not told apart yet'),
	);
}

/** The drawn medians of the visible fans. */
export function medians(page: Page): Promise<string[]> {
	return page
		.locator('svg.chart path.median')
		.evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? ''));
}
