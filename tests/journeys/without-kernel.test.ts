/** Workers that may not use WebAssembly: the same page, and the same figures to the last bit. */
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { FEW, medians, newReader, servedSite, settled } from './site.ts';

const served = servedSite();

/** The smallest module that there is. */
const EMPTY_MODULE = [0, 97, 115, 109, 1, 0, 0, 0];

/** What a page says and draws once all runs are counted, and whether its workers have WebAssembly. */
async function figures(mayUse: boolean) {
	const page = await (
		await newReader(served.browser, { serviceWorkers: 'block', viewport: { width: 1440, height: 900 } })
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
		EMPTY_MODULE,
	);
	return { has, before, after, complaints };
}

async function shown(page: Page) {
	return { medians: await medians(page), sentence: await page.locator('h1').first().textContent() };
}

it('a page without WebAssembly shows what one with it shows, and follows a hand', async () => {
	const [withIt, without] = [await figures(true), await figures(false)];
	expect([withIt.has, without.has]).toEqual([true, false]);
	expect(without.before).toEqual(withIt.before);
	expect(without.after).toEqual(withIt.after);
	expect(withIt.after).not.toEqual(withIt.before);
	expect([...withIt.complaints, ...without.complaints]).toEqual([]);
});
