/** The site installs as an app; a newer build of it is offered and never forced. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchOptions } from '../../.ci/chromium.js';
import { serve } from '../../.ci/serve.js';
import { atLength } from './atLength.ts';
import { newReader, settled } from './site.ts';

const BASE = '/some/sub/path/';
const CHOICE = '#v=1&scenario=nothing-passes&people=100417';
let folder: string;
let worker: string;
let older: string;
let version: string;
let site: Awaited<ReturnType<typeof serve>>;
let browser: Browser;

// A copy of the build, so that a newer one can take its place.
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'corridor-newer-'));
	cpSync('build', folder, { recursive: true });
	worker = join(folder, 'service-worker.js');
	older = readFileSync(worker, 'utf8');
	({ version } = JSON.parse(readFileSync(join(folder, '_app/version.json'), 'utf8')) as { version: string });
	site = await serve(folder, { base: BASE });
	browser = await chromium.launch(launchOptions());
});
afterAll(async () => {
	await browser.close();
	await site.close();
	rmSync(folder, { recursive: true, force: true });
});

const stores = (page: Page) => page.evaluate(() => caches.keys());
const storeOf = (build: string) => `corridor ${BASE} ${build}`;
const notice = (page: Page) => page.getByText('A newer version is here. It changes nothing until you take it over.');

/** A reader whose browser keeps the older build, and who comes back to a site that has a newer one. */
async function withNewer(use: (page: Page, context: BrowserContext) => Promise<void>): Promise<void> {
	const context = await newReader(browser, { viewport: { width: 1440, height: 900 } });
	const complaints: string[] = [];
	try {
		const page = await context.newPage();
		page.on('pageerror', (error) => complaints.push(error.message));
		page.on('console', (message) => {
			if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
		});
		await page.goto(`${site.url}${CHOICE}`);
		await settled(page);
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
		expect(await stores(page)).toEqual([storeOf(version)]);
		expect(await notice(page).count()).toBe(0);
		writeFileSync(worker, older.replaceAll(version, 'a-newer-one'));
		await page.reload();
		await notice(page).waitFor();
		await settled(page);
		await use(page, context);
	} finally {
		writeFileSync(worker, older);
		await context.close();
	}
	expect(complaints).toEqual([]);
}

describe('a newer build', () => {
	atLength('is offered, and put off changes nothing', () =>
		withNewer(async (page) => {
			await page.getByRole('button', { name: 'Later' }).click();
			expect(await notice(page).count()).toBe(0);
			expect((await stores(page)).sort()).toEqual([storeOf('a-newer-one'), storeOf(version)].sort());
			const waits = () => navigator.serviceWorker.getRegistration().then((kept) => kept!.waiting !== null);
			expect(await page.evaluate(waits)).toBe(true);
			// It is offered again when the page is opened again.
			await page.reload();
			await notice(page).waitFor();
			await settled(page);
		}),
	);

	it('takes over when the reader says so, and what was chosen is still chosen', () =>
		withNewer(async (page) => {
			const opened = page.waitForEvent('load');
			await page.getByRole('button', { name: 'Take it over' }).click();
			await opened;
			await settled(page);
			expect(await stores(page)).toEqual([storeOf('a-newer-one')]);
			expect(await notice(page).count()).toBe(0);
			expect(await page.title()).toBe('Corridor: Nothing passes');
			const people = page.getByRole('textbox', { name: 'People living in the place: exact value' });
			expect(await people.inputValue()).toBe('100417');
		}));

	atLength('does not take over while another window of the page is open, and says so', () =>
		withNewer(async (page, context) => {
			const other = await context.newPage();
			await other.goto(`${site.url}record/`);
			await other.waitForSelector('[data-study=settled]', { state: 'attached' });
			await page.getByRole('button', { name: 'Take it over' }).click();
			await page.getByText('Not while another window of this page is open').waitFor();
			expect(await stores(page)).toContain(storeOf(version));

			await other.close();
			const opened = page.waitForEvent('load');
			await page.getByRole('button', { name: 'Take it over' }).click();
			await opened;
			await settled(page);
			expect(await stores(page)).toEqual([storeOf('a-newer-one')]);
		}),
	);
});

describe('the site', () => {
	it('can be installed: a browser finds nothing wrong with its manifest, its icons and its worker', async () => {
		const context = await newReader(browser);
		try {
			const page = await context.newPage();
			await page.goto(`${site.url}record/`);
			await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
			const session = await context.newCDPSession(page);
			const { url, errors, data } = await session.send('Page.getAppManifest');
			expect(url).toBe(`${site.url}manifest.webmanifest`);
			expect(errors).toEqual([]);
			const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
			// What Chromium says of every window of a test, which keeps nothing.
			expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);

			const manifest = JSON.parse(data!) as { description: string; start_url: string; icons: { src: string }[] };
			expect(manifest.description).toContain('illustrative projections');
			expect(new URL(manifest.start_url, url).href).toBe(site.url);
			const icons = manifest.icons.map(({ src }) => new URL(src, url).href);
			const touch = await page.locator('link[rel=apple-touch-icon]').evaluate((link) => (link as HTMLLinkElement).href);
			for (const icon of [...icons, touch]) expect((await page.request.get(icon)).status(), icon).toBe(200);
		} finally {
			await context.close();
		}
	});
});
