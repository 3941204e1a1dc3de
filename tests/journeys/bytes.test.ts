/** What a reader on a slow line waits for: the script that is fetched before the charts of the first page move. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { medians, servedSite } from './site.ts';

/** As a server sends it. Whoever needs more says in docs/decisions/0030 what for; whoever needs less lowers it. */
const MOST_BYTES = { page: 113_000, worker: 40_000 };

const served = servedSite();

/** The scripts that have come by the moment at which the first bands are drawn, as addresses. */
async function untilBands(page: Page): Promise<string[]> {
	await page.addInitScript(() => {
		const watch = new MutationObserver(() => {
			if (document.querySelector('[data-figure] path.median') === null) return;
			watch.disconnect();
			const names = performance.getEntriesByType('resource').map(({ name }) => name);
			const scripts = names.filter((name) => new URL(name).pathname.endsWith('.js'));
			// A second worker finds what the first one fetched.
			Object.assign(window, { untilBands: [...new Set(scripts)] });
		});
		watch.observe(document, { childList: true, subtree: true });
	});
	await page.goto(served.site.url);
	await page.waitForFunction(() => 'untilBands' in window);
	return page.evaluate(() => (window as unknown as { untilBands: string[] }).untilBands);
}

const bytesOf = (address: string) =>
	gzipSync(readFileSync(join('build', new URL(address).pathname)), { level: 9 }).length;
const isWorker = (address: string) => address.includes('/workers/');

/** Fails with the largest of them. */
function expectAtMost(most: number, addresses: readonly string[]): void {
	const each = addresses.map((address) => ({ address, bytes: bytesOf(address) })).sort((a, b) => b.bytes - a.bytes);
	const sum = each.reduce((total, { bytes }) => total + bytes, 0);
	const largest = each.slice(0, 12).map(({ address, bytes }) => `${bytes} ${new URL(address).pathname}`);
	expect(sum, `${sum} bytes in ${each.length} files, of at most ${most}:\n${largest.join('\n')}`).toBeLessThanOrEqual(
		most,
	);
}

describe('before the charts of the first page move', () => {
	it('a reader fetches no more script than was allowed, and a slider moves them with that alone', async () => {
		const context = await served.browser.newContext({ serviceWorkers: 'block' });
		const fetched = await untilBands(await context.newPage());
		expect(fetched.length).toBeGreaterThan(10);
		expectAtMost(
			MOST_BYTES.page,
			fetched.filter((address) => !isWorker(address)),
		);
		expectAtMost(MOST_BYTES.worker, fetched.filter(isWorker));
		await context.close();

		// The same page on a line that gives nothing more.
		const cut = await served.browser.newContext({ serviceWorkers: 'block' });
		const page = await cut.newPage();
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		await page.route('**/*.js', (route) =>
			fetched.includes(route.request().url()) ? route.continue() : route.abort('internetdisconnected'),
		);
		await page.goto(served.site.url);
		await page.waitForSelector('[data-status=settled]');
		const before = await medians(page);
		await page.getByRole('slider', { name: 'Medicine at the start' }).focus();
		for (let press = 0; press < 8; press++) await page.keyboard.press('ArrowRight');
		await expect.poll(() => medians(page), { timeout: 60_000 }).not.toEqual(before);

		// It says that something is missing, and does without it, or tries again when there is more to be had.
		const missing = page.getByText('A part of this page could not be fetched.');
		await missing.waitFor();
		await page.getByRole('button', { name: 'Go on without it' }).click();
		await page.getByRole('button', { name: 'Export', exact: true }).click();
		await missing.waitFor();
		await page.unroute('**/*.js');
		await page.getByRole('button', { name: 'Try again' }).click();
		await missing.waitFor({ state: 'detached' });
		await page.getByRole('button', { name: 'Export', exact: true }).click();
		await page.getByRole('heading', { name: 'Take it with you' }).waitFor();
		expect(errors).toEqual([]);
		await cut.close();
	});
});
