/**
 * `npm run pseudo`: the pages in the pseudo-language, English with marks on all letters and longer words. What stands there
 * in plain letters does not come from the catalogue, and what runs over the edge has no room for longer words.
 */
import './node-version.js';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { ensureChromium, launchOptions } from './chromium.js';
import { ensureInstalled } from './install.js';
import { PSEUDO } from './language.js';
import { readPage } from './pseudo/readPage.js';
import { sideways } from './pseudo/sideways.js';
import { runTool } from './run-tool.js';
import { serve } from './serve.js';
import { BUILD } from './sources.js';

const PAGES = ['', 'record/', 'check/', 'method/', 'present/', 'lesson/', 'desk/', 'gather/', 'teach/', 'embed/'];
const WIDTHS = [1440, 1024, 390, 320];
const PATIENCE_MS = 5000;

ensureInstalled();
ensureChromium();
const folder = join(BUILD, PSEUDO.code);
const env = { LANGUAGE: PSEUDO.code };
if ((await runTool('vite', ['build', '--logLevel', 'warn'], { stdio: ['inherit', 'ignore', 'inherit'], env })) !== 0)
	process.exit(1);

const site = await serve(folder);
const browser = await chromium.launch(launchOptions());
/** What is wrong, with the pages on which it stands. @type {Map<string, string[]>} */
const found = new Map();
try {
	for (const path of PAGES) {
		const page = await browser.newPage({ serviceWorkers: 'block' });
		await page.goto(`${site.url}${path}#v=2&runs=256`);
		await page.waitForSelector('html[data-live]');
		await page.waitForFunction(() => document.querySelector('[data-later]') === null);
		if (path === '') await page.waitForSelector('[data-status=settled]');
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 900 });
			// Charts follow the size one after the other: it counts where they come to.
			await page
				.waitForFunction(() => document.documentElement.scrollWidth <= innerWidth, null, { timeout: PATIENCE_MS })
				.catch(() => {});
			const wide = await page.evaluate(sideways);
			for (const wrong of [...(await page.evaluate(readPage)), ...(wide.length > 0 ? [wide.join(' ')] : [])]) {
				found.set(wrong, [...(found.get(wrong) ?? []), `/${path} at ${width}`]);
			}
		}
		await page.close();
	}
} finally {
	await browser.close();
	await site.close();
	rmSync(folder, { recursive: true, force: true });
}
for (const [wrong, where] of found) console.log(`${wrong}  [${where.slice(0, 2).join(', ')}]`);
console.log(`${PAGES.length} pages at ${WIDTHS.length} widths: ${found.size} found`);
process.exitCode = found.size === 0 ? 0 : 1;
