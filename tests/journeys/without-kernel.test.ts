/** A browser that has no WebAssembly, or may not use it: the same page, and the same figures to the last bit. */
import { type Browser, type Page, chromium } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchOptions } from '../../.ci/chromium.js';
import { serve } from '../../.ci/serve.js';
import { FEW, medians, settled } from './site.ts';

let site: Awaited<ReturnType<typeof serve>>;
const browsers: Browser[] = [];
beforeAll(async () => {
	site = await serve('build');
});
afterAll(async () => {
	for (const browser of browsers) await browser.close();
	await site.close();
});

/** What a page says and draws once all runs are counted, and whether there is WebAssembly on it. */
async function figures(...flags: readonly string[]) {
	const options = launchOptions();
	const browser = await chromium.launch({ ...options, args: [...options.args, ...flags] });
	browsers.push(browser);
	const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(error.message));
	await page.goto(`${site.url}#${FEW.fragment}`);
	await settled(page);
	const before = await shown(page);
	// A hand on a slider is followed too.
	const slider = page.locator('input[type=range]').first();
	await slider.focus();
	await slider.press('ArrowRight');
	await page.waitForFunction((known) => {
		const path = document.querySelector('svg.chart path.median');
		return path !== null && path.getAttribute('d') !== known;
	}, before.medians[0]);
	await settled(page);
	const after = await shown(page);
	return { has: await page.evaluate(() => 'WebAssembly' in window), before, after, complaints };
}

async function shown(page: Page) {
	return { medians: await medians(page), sentence: await page.locator('h1').first().textContent() };
}

it('a page without WebAssembly shows what one with it shows, and follows a hand', async () => {
	const [withIt, without] = [await figures(), await figures('--js-flags=--noexpose-wasm')];
	expect([withIt.has, without.has]).toEqual([true, false]);
	expect(without.before).toEqual(withIt.before);
	expect(without.after).toEqual(withIt.after);
	expect(withIt.after).not.toEqual(withIt.before);
	expect([...withIt.complaints, ...without.complaints]).toEqual([]);
});
