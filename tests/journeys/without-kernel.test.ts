/** Workers that may not use WebAssembly, or whose processor cannot: the same page, and the same figures to the last bit. */
import { type Browser, type Page, chromium } from 'playwright';
import { expect, it } from 'vitest';
import { launchOptions } from '../../.ci/chromium.js';
import { atLength } from './atLength.ts';
import { FEW, medians, newReader, servedSite, settled } from './site.ts';

const served = servedSite();

/** The smallest module that there is, but for a function that computes with two numbers at a time. */
const MODULE = [
	...[0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0],
	...[10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11],
];

/** What a page says and draws once all runs are counted, and whether its workers have such WebAssembly. */
async function figures(browser: Browser, mayUse: boolean) {
	const page = await (
		await newReader(browser, { serviceWorkers: 'block', viewport: { width: 1440, height: 900 } })
	).newPage();
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(error.message));
	// A policy by which scripts are read from this site alone, and nothing is compiled while they run.
	if (!mayUse) {
		await page.route('**/workers/**', async (route) => {
			const response = await route.fetch();
			await route.fulfill({
				response,
				headers: { ...response.headers(), 'content-security-policy': "script-src 'self'" },
			});
		});
	}
	await page.goto(`${served.site.url}#${FEW.fragment}`);
	await settled(page);
	const before = await shown(page);
	// A hand on a slider is followed too.
	const slider = page.getByRole('slider', { name: 'Medicine at the start' });
	await slider.focus();
	await slider.press('End');
	await expect.poll(() => medians(page), { timeout: 30_000 }).not.toEqual(before.medians);
	await settled(page);
	const after = await shown(page);
	const [worker] = page.workers();
	const has = await worker!.evaluate(
		(bytes) =>
			WebAssembly.compile(Uint8Array.from(bytes)).then(
				() => true,
				() => false,
			),
		MODULE,
	);
	return { has, before, after, complaints };
}

async function shown(page: Page) {
	return { medians: await medians(page), sentence: await page.locator('h1').first().textContent() };
}

it('a page without WebAssembly shows what one with it shows, and follows a hand', async () => {
	const [withIt, without] = [await figures(served.browser, true), await figures(served.browser, false)];
	expect([withIt.has, without.has]).toEqual([true, false]);
	expect(without.before).toEqual(withIt.before);
	expect(without.after).toEqual(withIt.after);
	expect(withIt.after).not.toEqual(withIt.before);
	expect([...withIt.complaints, ...without.complaints]).toEqual([]);
});

atLength('so does one on a processor that computes with one number at a time', async () => {
	const { args = [], ...options } = launchOptions();
	// V8 then finds what such a processor would tell it.
	const old = await chromium.launch({ ...options, args: [...args, '--js-flags=--no-enable-sse4-1 --no-enable-ssse3'] });
	try {
		const [withIt, without] = [await figures(served.browser, true), await figures(old, true)];
		expect([withIt.has, without.has]).toEqual([true, false]);
		expect(without.before).toEqual(withIt.before);
		expect(without.after).toEqual(withIt.after);
		expect(without.complaints).toEqual([]);
	} finally {
		await old.close();
	}
});
