import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type Locator, type Page, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchOptions } from '../../.ci/chromium.js';
import { serve } from '../../.ci/serve.js';
import { followAtFoot, newReader, settled } from './site.ts';

const BASE = '/some/sub/path/';
let folder: string;
let site: Awaited<ReturnType<typeof serve>>;
let browser: Browser;

// A copy of the build, so that a newer one can take its place.
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'corridor-offline-'));
	cpSync('build', folder, { recursive: true });
	site = await serve(folder, { base: BASE });
	browser = await chromium.launch(launchOptions());
});
afterAll(async () => {
	await browser.close();
	await site.close();
	rmSync(folder, { recursive: true, force: true });
});

/** Opens the page and waits until its worker keeps all of it. */
async function keptPage(context: BrowserContext, complaints: string[] = []): Promise<Page> {
	const page = await context.newPage();
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
	});
	page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
	await page.goto(site.url);
	await page.evaluate(async () => {
		const { serviceWorker } = navigator;
		await serviceWorker.ready;
		if (serviceWorker.controller === null) {
			await new Promise((taken) => serviceWorker.addEventListener('controllerchange', taken, { once: true }));
		}
	});
	return page;
}

const stores = (page: Page) => page.evaluate(() => caches.keys());

/** The fonts that the page has, by family and style. */
const fontsReady = (page: Page) =>
	page.evaluate(async () => {
		await document.fonts.ready;
		return [...document.fonts]
			.filter(({ status }) => status === 'loaded')
			.map(({ family, style }) => `${family} ${style}`);
	});

/** Goes from one control to the next until the keys are at this one: none of a page has more than these. */
async function tabTo(control: Locator): Promise<void> {
	await control.waitFor();
	for (let presses = 0; presses < 60; presses++) {
		if (await control.evaluate((element) => element === document.activeElement)) return;
		await control.page().keyboard.press('Tab');
	}
	throw new Error('The keys do not come to this control.');
}

describe('without a network', () => {
	it('the page opens from a link, settles in its own fonts, and the record opens too', async () => {
		const context = await newReader(browser, { viewport: { width: 1440, height: 900 } });
		const complaints: string[] = [];
		try {
			const page = await keptPage(context, complaints);
			// A page that is left while it still loads breaks off its own requests: each is given its time.
			await settled(page);
			await context.setOffline(true);
			await page.goto(`${site.url}?opened=again`);
			await settled(page);
			const fonts = await fontsReady(page);
			expect(fonts).toContain('Source Sans 3 Variable normal');
			expect(fonts).toContain('Source Serif 4 Variable normal');

			await page.goto(`${site.url}record/`);
			await page.getByRole('heading', { level: 1, name: 'The record' }).waitFor();
			await page.waitForSelector('[data-study=settled]', { state: 'attached' });
			await page.goto(site.url);
			await settled(page);
			await followAtFoot(page, /^What was reported/);
			await page.waitForURL(/\/record\/(#.*)?$/);
			await page.getByRole('heading', { level: 1, name: 'The record' }).waitFor();
			await page.waitForSelector('[data-study=settled]', { state: 'attached' });
			expect(complaints).toEqual([]);

			// The worker was without a network as well: what is not kept does not come.
			const notKept = () =>
				fetch('../_app/version.json').then(
					() => 'came',
					() => 'did not come',
				);
			expect(await page.evaluate(notKept)).toBe('did not come');
		} finally {
			await context.close();
		}
	});

	it('an exercise is gone through by keys to its end on a small laptop, and goes on after a reload', async () => {
		const context = await newReader(browser, { viewport: { width: 1366, height: 768 } });
		const complaints: string[] = [];
		try {
			const page = await keptPage(context, complaints);
			await settled(page);
			await context.setOffline(true);
			await page.goto(`${site.url}lesson/`);
			const press = async (name: string) => {
				const button = page.getByRole('button', { name, exact: true });
				await tabTo(button);
				await page.keyboard.press('Enter');
			};
			await press('Open “How long would it last?”');
			await press('Begin');
			await press('Next');
			await tabTo(page.getByRole('slider', { name: /your line/ }));
			for (const key of ['ArrowUp', 'End', 'ArrowUp']) await page.keyboard.press(key);
			await press('This is my line: show the runs');
			await page.waitForSelector('[data-status=settled]');
			await page.locator('svg.chart path.median').first().waitFor();
			await press('Next');

			await page.reload();
			await press('Go on where you were');
			await tabTo(page.getByLabel('Your answer'));
			await page.keyboard.type('Gardens.');
			for (const name of ['Next', 'Go on without an answer', 'Next', 'To your answers']) await press(name);
			await page.getByRole('heading', { level: 1, name: 'Your answers' }).waitFor();
			await page.getByText(/^Your line, as parts of the axis/).waitFor();
			await page.getByText('Gardens.', { exact: true }).waitFor();
			expect(complaints).toEqual([]);
		} finally {
			await context.close();
		}
	});

	it('the checks run, but for the reference figures, which are not kept ahead, until they were fetched once', async () => {
		const context = await newReader(browser);
		try {
			const page = await keptPage(context);
			await settled(page);
			await context.setOffline(true);
			await page.goto(`${site.url}check/?run`);
			await page.getByText('Not all was checked: 7 passed, 1 not run.').waitFor({ timeout: 100_000 });
			await page.getByText('The reference figures did not come: there is no network').waitFor();

			await context.setOffline(false);
			await page.getByRole('button', { name: 'Run the checks again' }).click();
			await page.getByText('All 8 checks passed').waitFor({ timeout: 100_000 });
			await context.setOffline(true);
			await page.goto(`${site.url}check/?run`);
			await page.getByText('All 8 checks passed').waitFor({ timeout: 100_000 });
		} finally {
			await context.close();
		}
	});

	it('nothing is missing of what the build names, and no font is kept of scripts that the page is not written in', async () => {
		const context = await newReader(browser);
		try {
			const page = await keptPage(context);
			const kept = await page.evaluate(async () => {
				const [name] = await caches.keys();
				const requests = await (await caches.open(name!)).keys();
				return requests.map(({ url }) => new URL(url).pathname);
			});
			const built = readdirSync(join(folder, '_app/immutable'), { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => `${BASE}${join(entry.parentPath, entry.name).slice(folder.length + 1)}`);
			const missing = built.filter((path) => !kept.includes(path));
			expect(missing.filter((path) => !/\.(woff2|csv)$/.test(path))).toEqual([]);
			expect(missing.filter((path) => path.endsWith('.csv'))).toHaveLength(5);
			expect(missing.length).toBeGreaterThan(0);
			expect(kept.filter((path) => path.endsWith('.woff2') && !/-latin-wght-/.test(path))).toEqual([]);
			expect(kept.some((path) => /worker[^/]*\.js$/.test(path))).toBe(true);
			expect(kept).toEqual(expect.arrayContaining([BASE, `${BASE}record/`, `${BASE}check/`, `${BASE}favicon.svg`]));
		} finally {
			await context.close();
		}
	});
});

describe('a newer build', () => {
	it('waits until the pages of the old one are closed, and then takes its place and its room', async () => {
		const context = await newReader(browser);
		const file = join(folder, 'service-worker.js');
		const older = readFileSync(file, 'utf8');
		try {
			const page = await keptPage(context);
			const before = await stores(page);
			const { version } = JSON.parse(readFileSync(join(folder, '_app/version.json'), 'utf8')) as { version: string };
			expect(before).toEqual([`corridor ${BASE} ${version}`]);

			writeFileSync(file, older.replaceAll(version, 'a-newer-one'));
			await page.reload();
			await page.evaluate(async () => {
				const registration = (await navigator.serviceWorker.getRegistration())!;
				await registration.update();
				const newer = registration.installing ?? registration.waiting;
				while (newer !== null && newer.state === 'installing') {
					await new Promise((changed) => newer.addEventListener('statechange', changed, { once: true }));
				}
			});
			await page.reload();
			expect((await stores(page)).sort()).toEqual([...before, `corridor ${BASE} a-newer-one`].sort());

			// Looked at from beside the path, where no worker of ours answers: such a page keeps none alive.
			const beside = await context.newPage();
			await beside.goto(new URL('/', site.url).href);
			expect((await stores(beside)).length).toBe(2);
			await page.close();
			await expect.poll(() => stores(beside), { timeout: 60_000 }).toEqual([`corridor ${BASE} a-newer-one`]);
			const next = await context.newPage();
			await next.goto(site.url);
			await settled(next);
		} finally {
			writeFileSync(file, older);
			await context.close();
		}
	});
});
