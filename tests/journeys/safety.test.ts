/** What the pages may do, and what others may do with them, held against a browser that is asked to go further. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/lib/words/languages.js';
import { newReader, servedSite } from './site.ts';

const served = servedSite({ base: '/some/sub/path/' });
const pages = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.filter((name) => /(^|[\\/])index\.html$/.test(name))
	.map((name) => join(name, '..').replaceAll('\\', '/').replace(/^\.$/, ''))
	.map((folder) => (folder === '' ? '' : `${folder}/`));
/** Those of one language, and every page that is made for frames: the others are the same with other words. */
const tried = pages.filter(
	(path) => !LANGUAGES.some(({ code }) => path.startsWith(`${code}/`) && path !== `${code}/embed/`),
);

/** Another site, on another port and so of another origin: it hears what is asked of it, and shows our pages in frames. */
let elsewhere: Server;
let address: string;
let heard: string[];
beforeAll(async () => {
	elsewhere = createServer(({ url = '' }, response) => {
		heard.push(url);
		const [, framed] = url.match(/^\/frames\?(.*)$/) ?? [];
		response.setHeader('content-type', 'text/html');
		response.end(framed === undefined ? 'ok' : `<iframe src="${served.site.url}${framed}"></iframe>`);
	});
	await new Promise<void>((done) => elsewhere.listen(0, '127.0.0.1', done));
	address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((done) => elsewhere.close(done)));

async function visit(use: (page: Page) => Promise<void>): Promise<void> {
	const context = await newReader(served.browser, { serviceWorkers: 'block' });
	heard = [];
	try {
		await use(await context.newPage());
	} finally {
		await context.close();
	}
}

describe('the policy', () => {
	it('of every page lets no script run that is not of the site, evaluates nothing, and asks nothing of another origin', () =>
		visit(async (page) => {
			expect(tried.length).toBeGreaterThan(8);
			for (const path of tried.filter((path) => !path.includes('/embed/'))) {
				await page.goto(`${served.site.url}${path}`);
				await page.waitForSelector('html[data-live]');
				heard = [];
				await page.evaluate((address) => {
					const put = (name: string, about: object) =>
						document.body.append(Object.assign(document.createElement(name), about));
					const refused = new Set<string>();
					Object.assign(globalThis, { refused });
					document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
						refused.add(effectiveDirective),
					);
					put('script', { textContent: 'globalThis.hurt = true' });
					put('script', { src: `${address}/script.js` });
					put('img', { src: `${address}/counted.gif` });
					put('link', { rel: 'stylesheet', href: `${address}/style.css` });
					put('iframe', { src: `${address}/frame` });
					put('style', { textContent: `body { background: url(${address}/background.png) }` });
					put('div', { innerHTML: '<img src=x: onerror="globalThis.hurt = true">' });
					// Evaluated later, by the page itself: what a test evaluates is let through.
					(setTimeout as (code: string) => void)('globalThis.hurt = true');
					navigator.sendBeacon(`${address}/beacon`);
				}, address);
				// That a frame was refused is told last, by another process.
				await page.waitForFunction(
					(all) => all.every((name) => (globalThis as unknown as { refused: Set<string> }).refused.has(name)),
					['connect-src', 'frame-src', 'img-src', 'script-src', 'script-src-attr', 'script-src-elem', 'style-src-elem'],
				);
				expect(await page.evaluate(() => 'hurt' in globalThis), path).toBe(false);
				expect(heard, path).toEqual([]);
			}
		}));

	it('is the same in the page and in what the host sends, which says besides who may show it in a frame', async () => {
		for (const path of pages) {
			const response = await fetch(`${served.site.url}${path}`);
			const [, inPage] = (await response.text()).match(/<meta http-equiv="content-security-policy" content="(.*?)">/)!;
			const own = path.endsWith('embed/') ? '' : "; frame-ancestors 'none'";
			expect(response.headers.get('content-security-policy'), path).toBe(`${inPage}${own}`);
		}
	});
});

describe('another site', () => {
	it('can show the page that is made for frames in one, and no other', () =>
		visit(async (page) => {
			const shown: string[] = [];
			for (const path of [...tried, 'corridor.html']) {
				await page.goto(`${address}/frames?${path}`, { waitUntil: 'load' });
				const frame = page.frames()[1]!;
				await frame.waitForLoadState();
				if (frame.url().startsWith(served.site.url)) shown.push(path);
			}
			expect(shown).toEqual(tried.filter((path) => path.endsWith('embed/')));
		}));
});

describe('a reader', () => {
	it('gets no cookie, and leaves nothing in the browser by reading', () =>
		visit(async (page) => {
			for (const path of tried) {
				const response = (await page.goto(`${served.site.url}${path}`))!;
				await page.waitForSelector('html[data-live]');
				expect(response.headers()['set-cookie']).toBeUndefined();
				const left = await page.evaluate(async () => [
					document.cookie,
					...Object.keys(localStorage),
					...(await indexedDB.databases()).map(({ name }) => name ?? ''),
				]);
				expect(
					left.filter((name) => name !== ''),
					path,
				).toEqual([]);
			}
			expect(await page.context().cookies()).toEqual([]);
		}));
});
