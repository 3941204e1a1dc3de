/** The whole tool as one file, opened from a disk by a machine without a network. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type Page, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchOptions } from '../../.ci/chromium.js';
import { atLength } from './atLength.ts';
import { FEW, builtSite, followAtFoot, live, medians, newReader, settled } from './site.ts';
import { SCHOOL, openShipped, show, stands } from './talks.ts';

const visit = builtSite();
let folder: string;
let address: string;
let browser: Browser;

// Away from the build: beside the file there is nothing.
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'corridor on a stick '));
	copyFileSync('build/corridor.html', join(folder, 'corridor.html'));
	address = pathToFileURL(join(folder, 'corridor.html')).href;
	browser = await chromium.launch(launchOptions());
});
afterAll(async () => {
	await browser.close();
	rmSync(folder, { recursive: true, force: true });
});

/**
 * Opens the file with what stands behind its name; nothing else may be asked for, and nothing may complain.
 *
 * @param before runs in the page before its own code
 */
async function open(behind: string, use: (page: Page) => Promise<void>, before?: () => void): Promise<void> {
	const context = await newReader(browser, { viewport: { width: 1440, height: 900 } });
	const complaints: string[] = [];
	try {
		await context.setOffline(true);
		await context.route(
			(url) => !/^(data|blob):/.test(url.href) && url.href.split('#')[0] !== address,
			(route) => {
				complaints.push(`asked for ${route.request().url()}`);
				return route.abort();
			},
		);
		if (before) await context.addInitScript(before);
		const page = await context.newPage();
		page.on('pageerror', (error) => complaints.push(error.message));
		page.on('console', (message) => {
			if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
		});
		await page.goto(`${address}${behind}`);
		await live(page);
		await use(page);
	} finally {
		await context.close();
	}
	expect(complaints).toEqual([]);
}

const people = (page: Page) => page.getByRole('textbox', { name: 'People living in the place: exact value' });
const title = (page: Page, name: string) => page.waitForFunction((wanted) => document.title === wanted, name);

describe('the one file', () => {
	it('settles on the same figures as the site, and says that it needs no network', async () => {
		let onSite: string[] = [];
		let sentence = '';
		await visit({ fragment: 'v=1&scenario=half-chance&runs=1024' }, async (page) => {
			await settled(page);
			onSite = await medians(page);
			sentence = await page.getByRole('heading', { level: 1 }).innerText();
		});
		await open('#v=1&scenario=half-chance&runs=1024', async (page) => {
			await settled(page);
			expect(onSite).toHaveLength(3);
			expect(await medians(page)).toEqual(onSite);
			expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(sentence);
			// Chromium tells a page of a network that goes, not of one that was never there.
			await page.context().setOffline(false);
			await page.context().setOffline(true);
			await page.getByText('No network. Everything here still works').waitFor();
			await page.getByText('This is the whole tool as one file.').waitFor();
		});
	});

	it('carries a policy by which the browser lets it fetch nothing, and is set in its own fonts', () =>
		open(`#${FEW.fragment}`, async (page) => {
			await settled(page);
			const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
			expect(policy).toContain("default-src 'none'");
			expect(policy).not.toMatch(/https?:|\*/);
			const loaded = await page.evaluate(async () => {
				await document.fonts.ready;
				return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
			});
			expect(new Set(loaded)).toEqual(new Set(['Source Sans 3 Variable', 'Source Serif 4 Variable']));
		}));

	it('moves with a slider, writes the address behind its name, and goes back', () =>
		open(`#${FEW.fragment}`, async (page) => {
			await settled(page);
			const before = await medians(page);
			const slider = page.getByRole('slider', { name: 'Medicine at the start' });
			await slider.focus();
			for (let press = 0; press < 8; press++) await page.keyboard.press('ArrowRight');
			await page.waitForFunction(() => location.hash.startsWith('#v=2&') && location.hash.includes('&is='));
			await settled(page);
			expect(await medians(page)).not.toEqual(before);
			await page.locator('.chips label', { hasText: 'Nothing passes' }).click();
			await page.waitForFunction(() => location.hash.includes('scenario=nothing-passes&'));
			await page.goBack();
			await title(page, 'Corridor: As reported');
			await page.getByRole('button', { name: 'Undo', exact: true }).waitFor();
		}));

	it('opens every page and comes back from each with what was chosen', () =>
		open('#v=1&scenario=nothing-passes&people=100417&runs=1024', async (page) => {
			await settled(page);
			await followAtFoot(page, /^What was reported/);
			await title(page, 'Corridor: The record');
			await page.waitForSelector('[data-study=settled]', { state: 'attached' });
			await page.getByText('Sources are links to the web: only they need a network.').waitFor();
			await page
				.getByRole('link', { name: 'The reported events', exact: true })
				.or(page.locator('nav a').nth(3))
				.click();
			expect(await page.evaluate(() => location.hash)).toMatch(/^#\/record\/#v=/);
			await page.getByRole('link', { name: 'Back to the figures' }).click();
			await title(page, 'Corridor: Nothing passes');
			expect(await people(page).inputValue()).toBe('100417');
			await settled(page);

			await followAtFoot(page, /^The method/);
			await title(page, 'Corridor: Method');
			await page.getByRole('link', { name: 'Back to the figures' }).click();
			await title(page, 'Corridor: Nothing passes');
			await settled(page);

			await page.getByRole('link', { name: 'Check these figures' }).click();
			await page.getByText('All 8 checks passed').waitFor({ timeout: 100_000 });
			await page.goBack();
			await title(page, 'Corridor: Nothing passes');
			expect(await people(page).inputValue()).toBe('100417');
			await settled(page);
		}));

	atLength('keeps its place when a link leads to a part of the page, which opens again at that part', () =>
		open('#/method/', async (page) => {
			await title(page, 'Corridor: Method');
			const last = page.locator('nav.beside a').last();
			const anchor = (await last.getAttribute('href'))!;
			await last.click();
			await page.waitForFunction((wanted) => location.hash === `#/method/${wanted}`, anchor);
			expect(await page.title()).toBe('Corridor: Method');
			await page.reload();
			await title(page, 'Corridor: Method');
			await page.waitForFunction((id) => {
				const { top } = document.getElementById(id)!.getBoundingClientRect();
				return top >= 0 && top < innerHeight;
			}, anchor.slice(1));
		}),
	);

	atLength('filters the record behind its name, and opens there again', () =>
		open('#/record/?by=azerbaijan#v=1&scenario=nothing-passes', async (page) => {
			await title(page, 'Corridor: The record');
			await page.waitForSelector('[data-study=settled]', { state: 'attached' });
			const counted = page.getByText(/^\d+ of \d+ reports shown$/);
			const shown = await counted.innerText();
			await page.getByRole('searchbox').first().fill('bread');
			await page.waitForFunction(() => /^#\/record\/\?.*text=bread#v=1&scenario=nothing-passes$/.test(location.hash));
			expect(await counted.innerText()).not.toBe(shown);
			await page.reload();
			expect(await page.getByRole('searchbox').first().inputValue()).toBe('bread');
			await page.waitForSelector('[data-study=settled]', { state: 'attached' });
		}),
	);

	it('shows a talk by keys from its first step to its last, and keeps it', () =>
		open('#/present/', async (page) => {
			await openShipped(page, SCHOOL);
			await show(page);
			const said = new Set<string>();
			for (const at of ['1 / 3', '2 / 3', '3 / 3']) {
				await stands(page, at);
				said.add(await page.getByRole('heading', { level: 1 }).innerText());
				expect(await medians(page)).not.toEqual([]);
				await page.getByText(/^Illustrative projection\. An if-then exercise/).waitFor();
				await page.keyboard.press('PageDown');
			}
			expect(said.size).toBe(3);
			await page.keyboard.press('Escape');
			await page.reload();
			await expect.poll(() => page.getByLabel('Title of the talk').inputValue()).toBe(SCHOOL);
		}));

	atLength('is a frame too, of one figure, which leads to the same figures in the file', () =>
		open('#/embed/?figure=food#v=2&scenario=nothing-passes&runs=1024', async (page) => {
			await settled(page);
			const sentence = await page.getByRole('heading', { level: 1 }).innerText();
			const share = await page.locator('.readout .number').innerText();
			await page.getByText(/^Illustrative projection\. An if-then exercise/).waitFor();
			const [opened] = await Promise.all([
				page.waitForEvent('popup'),
				page.getByRole('link', { name: 'Open in Corridor' }).click(),
			]);
			await settled(opened);
			expect(await opened.getByRole('heading', { level: 1 }).innerText()).toBe(sentence);
			expect(await opened.locator('[data-figure=food] .readout .number').innerText()).toBe(share);
		}),
	);

	atLength('says so where its name is followed by a page that it does not hold', () =>
		open('#/elsewhere/', async (page) => {
			await page.getByText('This file holds no page “/elsewhere/”.').waitFor();
			await page.getByRole('link', { name: 'To the first page' }).click();
			await settled(page);
		}),
	);

	it('gives a picture with its fonts and label, and none of the folders that it lies in', () =>
		open('#v=1&people=100417&runs=1024', async (page) => {
			await settled(page);
			const saved = async (format: RegExp) => {
				await page.getByRole('button', { name: 'Export' }).click();
				const saving = page.waitForEvent('download');
				await page.getByRole('button', { name: format }).click();
				const bytes = readFileSync(await (await saving).path());
				await page.keyboard.press('Escape');
				return bytes;
			};
			expect((await saved(/PNG/)).subarray(1, 4).toString()).toBe('PNG');
			const svg = (await saved(/SVG/)).toString('utf8');
			expect(svg).toContain("font-family:'Source Sans 3 Variable'");
			expect(svg).toContain('Made on a page that was opened from a file.');
			expect(svg).toContain('"choice":"v=2&amp;');
			expect(svg).not.toContain('file:');
			expect(svg.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')).toContain('Illustrative projection.');
		}));

	it('goes on where a browser gives a page from a disk no store, no lock and no clipboard', () =>
		open(
			'#v=1&scenario=nothing-passes&runs=1024',
			async (page) => {
				await settled(page);
				await page.getByRole('button', { name: 'Copy link' }).click();
				const field = page.getByRole('textbox', { name: 'Copy link' });
				await field.waitFor();
				expect(await field.inputValue()).toContain('corridor.html#v=2&');
			},
			() => {
				Object.defineProperty(window, 'localStorage', {
					get() {
						throw new DOMException('refused', 'SecurityError');
					},
				});
				for (const name of ['locks', 'clipboard', 'serviceWorker']) Reflect.deleteProperty(Navigator.prototype, name);
			},
		));
});
