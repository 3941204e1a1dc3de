import { type Browser, type BrowserContext, type BrowserContextOptions, type Page, chromium } from 'playwright';
import { afterAll, beforeAll, expect } from 'vitest';
import { launchOptions } from '../../.ci/chromium.js';
import { serve } from '../../.ci/serve.js';

/** The first page with as few runs as it offers, for a way on which nothing hangs on their number: it is there sooner. */
export const FEW = { fragment: 'v=2&runs=1024' };

/** Long enough for a slow and busy machine: nothing here is about speed. */
const PATIENCE_MS = 110_000;

/** A reader, with a browser of their own, who waits for what is to come. */
export async function newReader(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
	const context = await browser.newContext(options);
	context.setDefaultTimeout(PATIENCE_MS);
	return context;
}

/** The built site, and a browser, for as long as the tests of a file run. */
export function servedSite(where: { readonly base?: string } = {}) {
	const served = {} as { site: Awaited<ReturnType<typeof serve>>; browser: Browser };
	beforeAll(async () => {
		served.site = await serve('build', where);
		served.browser = await chromium.launch(launchOptions());
	});
	afterAll(async () => {
		await served.browser.close();
		await served.site.close();
	});
	return served;
}

/** The built site under a path of its own, and a reader who notes every complaint and every request that leaves it. */
export function builtSite() {
	const served = servedSite({ base: '/some/sub/path/' });
	/** Readers that are gone: the next one with the same screen has what the site sent, and nothing that they left. */
	const free = new Map<string, BrowserContext[]>();

	/** Opens a page, the first unless a path is given, with a link's fragment if there is one; afterwards nothing may have complained. */
	return async function visit(
		{
			path = '',
			fragment = '',
			...options
		}: BrowserContextOptions & { readonly path?: string; readonly fragment?: string },
		use: (page: Page) => Promise<void>,
	): Promise<void> {
		const { site, browser } = served;
		const reader: BrowserContextOptions = {
			viewport: { width: 1440, height: 900 },
			// What keeps the site for when there is no network has journeys of its own; here it would load all of it each time.
			serviceWorkers: 'block',
			...options,
		};
		const kind = JSON.stringify(reader);
		const context = free.get(kind)?.pop() ?? (await newReader(browser, reader));
		const complaints: string[] = [];
		let kept = false;
		/** Whether the journey has ended: what is still on its way to the page is then broken off. */
		let gone = false;
		try {
			const page = await context.newPage();
			page.on('pageerror', (error) => complaints.push(error.message));
			page.on('console', (message) => {
				if (message.type() !== 'error' && message.type() !== 'warning') return;
				// Of every journey that does not ask for it.
				if (message.text() !== 'Service Worker registration blocked by Playwright') complaints.push(message.text());
			});
			page.on('requestfailed', (request) => {
				// A browser fetches the icon when it likes, and breaks that off when the page is left.
				if (gone || request.url().endsWith('/favicon.svg')) return;
				// What the page itself breaks off, as by closing a preview whose worker is on its way, is no fault of the site.
				if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}`);
			});
			page.on('request', (request) => {
				const url = request.url();
				if (!url.startsWith(site.url) && !/^(data|blob):/.test(url)) complaints.push(`elsewhere: ${url}`);
			});
			await page.goto(`${site.url}${path}${fragment === '' ? '' : `#${fragment}`}`);
			if (reader.javaScriptEnabled !== false) await live(page);
			await use(page);
			gone = true;
			if (reader.serviceWorkers === 'block') {
				await forget(context, new URL(site.url).origin);
				free.set(kind, [...(free.get(kind) ?? []), context]);
				kept = true;
			}
		} finally {
			if (!kept) await context.close();
		}
		expect(complaints).toEqual([]);
	};
}

/**
 * Brings in every part of the page, as a print does, and waits for them: a part that is still to come has nobody behind its
 * buttons, and moves what stands below it. By itself one comes when it is nearly seen.
 */
export async function live(page: Page): Promise<void> {
	await page.waitForSelector('html[data-live]');
	await page.evaluate(() => {
		dispatchEvent(new Event('beforeprint'));
		dispatchEvent(new Event('afterprint'));
	});
	await page.waitForFunction(() => document.querySelector('[data-later]') === null);
}

/**
 * Follows a link at the foot of the first page. The comparison above it is drawn when it is near, and what moves while it is
 * pressed is not pressed.
 */
export async function followAtFoot(page: Page, name: RegExp): Promise<void> {
	await page.locator('[data-compare]').scrollIntoViewIfNeeded();
	await page.waitForFunction(() => document.querySelector('.compare .kept') === null);
	await page.locator('.leaves-out').getByRole('link', { name }).click();
}

/** Closes all pages of a reader, and takes away what they stored. */
async function forget(context: BrowserContext, origin: string): Promise<void> {
	for (const page of context.pages()) await page.close();
	const blank = await context.newPage();
	const devTools = await context.newCDPSession(blank);
	const storageTypes = 'cookies,file_systems,indexeddb,local_storage,service_workers,cache_storage';
	await devTools.send('Storage.clearDataForOrigin', { origin, storageTypes });
	await blank.close();
}

/**
 * Waits until the figures on the screen rest on all runs, and until what is worked out beside them then, the ledger and
 * the share of passing spells, is known: a page that is left while a worker still loads breaks that request off.
 */
export async function settled(page: Page): Promise<void> {
	await page.waitForSelector('[data-status=settled]');
	await page.waitForFunction(
		() =>
			// One that stands in its place as it was built waits for nothing.
			document.querySelector('[data-ledger=waits]:not([data-later] *)') === null &&
			!document.body.textContent.includes('not told apart yet'),
	);
}

/** The drawn medians of the visible fans. */
export function medians(page: Page): Promise<string[]> {
	return page
		.locator('svg.chart path.median')
		.evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? ''));
}
