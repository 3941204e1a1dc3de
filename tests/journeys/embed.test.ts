import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Frame, type Page, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LABEL } from '#sims/words/en.ts';
import { launchOptions } from '../../.ci/chromium.js';
import { serve } from '../../.ci/serve.js';
import { codeOf, frameAddress } from '../../src/lib/embed/code.ts';
import { heightsByDay } from '../files/heightsByDay.ts';
import { violations } from './axe.ts';
import { atLength } from './atLength.ts';
import { medians, newReader, settled } from './site.ts';

const BASE = '/some/sub/path/';
const LINK = 'v=2&scenario=nothing-passes&date=2023-06-01&seed=7&runs=1024';
let site: Awaited<ReturnType<typeof serve>>;
let around: Awaited<ReturnType<typeof serve>>;
let folder: string;
let browser: Browser;

/** The site at one address, and at another someone's page around a frame of it. */
beforeAll(async () => {
	site = await serve('build', { base: BASE });
	folder = mkdtempSync(join(tmpdir(), 'corridor-embed-'));
	around = await serve(folder);
	browser = await chromium.launch(launchOptions());
});
afterAll(async () => {
	await browser.close();
	await site.close();
	await around.close();
	rmSync(folder, { recursive: true, force: true });
});

type Figure = Parameters<typeof frameAddress>[1]['figure'];

interface Around {
	readonly width: number;
	readonly figure?: Figure | (string & {});
	readonly theme?: 'light' | 'dark' | null;
	readonly fragment?: string;
	readonly grows?: boolean;
}

const UNSET_PX = 321;

/** Opens a page of another origin with the code of a frame in a column of so many px, and waits until that is settled. */
async function embedded(
	{ width, figure = 'food', theme = null, fragment = LINK, grows = true }: Around,
	use: (frame: Frame, page: Page) => Promise<void>,
): Promise<void> {
	const address = frameAddress(site.url, { figure: figure as Figure, theme }, fragment);
	const code = codeOf({ address, title: 'Corridor', width: null, height: UNSET_PX, grows });
	writeFileSync(
		join(folder, 'index.html'),
		`<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Someone’s page</title>
<body style="margin:0"><main style="width:${width}px"><h1>Someone’s page</h1>${code}</main></body></html>`,
	);
	const context = await newReader(browser, { viewport: { width: 900, height: 1000 } });
	const complaints: string[] = [];
	try {
		const page = await context.newPage();
		page.on('pageerror', (error) => complaints.push(error.message));
		page.on('console', (message) => {
			if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
		});
		page.on('request', (request) => {
			const url = request.url();
			if (![site.url, around.url].some((own) => url.startsWith(own)) && !/^(data|blob):/.test(url)) {
				complaints.push(`elsewhere: ${url}`);
			}
		});
		await page.goto(around.url);
		const frame = await (await page.waitForSelector('iframe')).contentFrame();
		if (frame === null) throw new Error('the frame did not open');
		await frame.waitForURL((url) => url.href.startsWith(site.url));
		await frame.waitForSelector('[data-status=settled]');
		await use(frame, page);
	} finally {
		await context.close();
	}
	expect(complaints).toEqual([]);
}

const outerHeight = (page: Page) => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);
const innerHeight = (frame: Frame) =>
	frame.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));

describe('a frame in a page of another origin', () => {
	for (const width of [280, 360, 700]) {
		for (const figure of ['food', 'all', 'dates'] as const) {
			const alike = width === 360 || (width === 700 && figure !== 'food');
			(alike ? atLength : it)(
				`of ${width} px shows ${figure} with the whole label and nothing beside its edges, as tall as it is`,
				async () => {
					await embedded({ width, figure }, async (frame, page) => {
						const label = frame.locator('main > .label');
						expect((await label.innerText()).replaceAll(/\s+/g, ' ')).toBe(LABEL);
						const box = await label.evaluate((element) => {
							const { left, right, width: wide, height } = element.getBoundingClientRect();
							const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
							return {
								left,
								right,
								seen: wide * height,
								whole: scrollWidth <= clientWidth && scrollHeight <= clientHeight,
							};
						});
						expect(box.left).toBeGreaterThanOrEqual(0);
						expect(box.right).toBeLessThanOrEqual(width);
						expect(box.seen).toBeGreaterThan(0);
						expect(box.whole).toBe(true);
						expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(width);

						await page.waitForFunction((px) => document.querySelector('iframe')!.offsetHeight !== px, UNSET_PX);
						await expect.poll(async () => (await outerHeight(page)) - (await innerHeight(frame))).toBe(0);
						expect(await frame.evaluate(() => document.documentElement.scrollHeight)).toBe(await innerHeight(frame));
					});
				},
			);
		}
	}

	it('follows with its height when what is in it grows', async () => {
		await embedded({ width: 360, figure: 'dates' }, async (frame, page) => {
			await expect.poll(async () => (await outerHeight(page)) - (await innerHeight(frame))).toBe(0);
			const before = await outerHeight(page);
			await frame.getByText('The same dates as a table').click();
			await expect.poll(() => outerHeight(page)).toBeGreaterThan(before);
		});
	});

	it('without the script keeps the height that the code gives it', async () => {
		await embedded({ width: 360, grows: false }, async (_frame, page) => {
			expect(await outerHeight(page)).toBe(UNSET_PX);
		});
	});

	it('leaves nothing in the browser, neither while it is looked at nor when it is left', async () => {
		await embedded({ width: 360, figure: 'all' }, async (frame, page) => {
			const kept = () =>
				frame.evaluate(async () => ({
					cookies: document.cookie,
					local: Object.keys(localStorage),
					session: Object.keys(sessionStorage),
					caches: await caches.keys(),
					workers: (await navigator.serviceWorker.getRegistrations()).length,
					databases: (await indexedDB.databases()).length,
				}));
			const nothing = { cookies: '', local: [], session: [], caches: [], workers: 0, databases: 0 };
			expect(await kept()).toEqual(nothing);
			await frame.evaluate(() => location.reload());
			await frame.waitForSelector('[data-status=settled]');
			expect(await kept()).toEqual(nothing);
			expect(await page.context().cookies()).toEqual([]);
		});
	});

	it('gives the figures and the sentence that the page itself gives for the same link, and leads to them', async () => {
		await embedded({ width: 700, figure: 'food' }, async (frame, page) => {
			const sentence = await frame.getByRole('heading', { level: 1 }).innerText();
			const share = await frame.locator('.readout .number').innerText();
			const [opened] = await Promise.all([
				page.waitForEvent('popup'),
				frame.getByRole('link', { name: 'Open in Corridor' }).click(),
			]);
			await settled(opened);
			expect(await opened.evaluate(() => window.opener as unknown)).toBe(null);
			expect(await opened.getByRole('heading', { level: 1 }).innerText()).toBe(sentence);
			expect(await opened.locator('[data-figure=food] .readout .number').innerText()).toBe(share);
			await opened.waitForSelector('[data-receipt=same]');
		});
	});

	it('draws the same medians as the page itself, on an axis of its own width', async () => {
		await embedded({ width: 700, figure: 'all' }, async (frame, page) => {
			const heights = (paths: string[]) => paths.map((d) => heightsByDay(d, 281));
			const here = heights(
				await frame.locator('path.median').evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? '')),
			);
			await page.goto(`${site.url}#${LINK}`);
			await settled(page);
			const there = heights(await medians(page));
			expect(here.length).toBe(3);
			const tallest = (lines: number[][]) => Math.max(...lines.flat());
			// Each plot has its own height: what is drawn is compared as a share of it.
			const shares = (lines: number[][]) =>
				lines.map((line) => line.map((y) => Math.round((100 * y) / tallest(lines))));
			for (const [index, line] of shares(here).entries()) {
				const other = shares(there)[index]!;
				expect(Math.max(...line.map((y, day) => Math.abs(y - other[day]!)))).toBeLessThanOrEqual(1);
			}
		});
	});

	it('names what of its address it could not use, and shows the rest', async () => {
		await embedded({ width: 360, figure: 'foood', fragment: `${LINK}&zzz=3` }, async (frame) => {
			const said = await frame.getByRole('status').filter({ hasText: 'foood' }).innerText();
			expect(said).toContain('“figure” is “foood”');
			expect(said).toContain('“zzz” is not known here');
			expect(await frame.locator('[data-figure]').count()).toBe(3);
		});
	});

	atLength('has the colours that its address pins, whatever those of the reader are', async () => {
		const paper = (frame: Frame) => frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
		await embedded({ width: 360, theme: 'dark' }, async (frame, page) => {
			expect(await paper(frame)).toBe('rgb(20, 24, 27)');
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await paper(frame)).toBe('rgb(20, 24, 27)');
		});
		await embedded({ width: 360, theme: 'light' }, async (frame, page) => {
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await paper(frame)).toBe('rgb(251, 250, 246)');
		});
		await embedded({ width: 360 }, async (frame, page) => {
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await paper(frame)).toBe('rgb(20, 24, 27)');
		});
	});

	for (const width of [280, 700]) {
		(width === 280 ? it : atLength)(`of ${width} px has no fault that axe finds`, async () => {
			for (const figure of ['all', 'dates']) {
				await embedded({ width, figure }, async (_frame, page) => {
					await page.goto(frameAddress(site.url, { figure: figure as Figure, theme: null }, LINK));
					await page.setViewportSize({ width, height: 900 });
					await page.waitForSelector('[data-status=settled]');
					expect(await violations(page)).toEqual([]);
				});
			}
		});
	}
});
