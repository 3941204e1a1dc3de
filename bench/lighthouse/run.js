/** Audits the built pages with Lighthouse, as on a phone on a slow line, and prints their scores. */
import { createServer } from 'node:net';
import { chromium } from 'playwright';
import { launchOptions } from '../../.ci/chromium.js';
import { serve } from '../../.ci/serve.js';

const PAGES = ['', 'record/', 'method/', 'check/', 'present/', 'lesson/', 'desk/', 'gather/', 'teach/'];
/** Of a hundred; the first is the one that a busy machine lowers. @type {Record<string, number>} */
const LEAST = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
/** Each page so often: the median counts. */
const TIMES = 3;

/** Installed beside this file, and only by who runs it: the compiler is not to look for it. */
const PACKAGE = 'lighthouse';

/**
 * @typedef {object} Result what is read of Lighthouse's own
 * @property {Record<string, { score: number | null, auditRefs: { id: string, weight: number }[] }>} categories scores from 0 to 1
 * @property {Record<string, { score: number | null, numericValue?: number }>} audits
 */

/**
 * @typedef {object} Audited
 * @property {string} page
 * @property {Record<string, number>} scores medians, of a hundred, by category
 * @property {Record<string, number>} times medians of what the first category counts, ms
 * @property {string[]} lost audits that took something from a score other than the first
 */

/** Gives whether all pages reach what is asked of them. @param {string[]} args pages; none: all of them @returns {Promise<boolean>} */
export async function run(args) {
	/** @type {{ default: (url: string, options: object) => Promise<{ lhr: Result } | undefined> }} */
	const { default: lighthouse } = await import(PACKAGE);
	const site = await serve('build', { compressed: true });
	const port = await freePort();
	const options = launchOptions();
	const browser = await chromium.launch({
		...options,
		args: [...(options.args ?? []), `--remote-debugging-port=${port}`],
	});
	/** @type {Audited[]} */
	const audited = [];
	try {
		for (const page of args.length > 0 ? args : PAGES) {
			/** @type {Result[]} */
			const results = [];
			for (let time = 0; time < TIMES; time++) {
				const ran = await lighthouse(`${site.url}${page}`, { port, logLevel: 'error', output: 'json' });
				if (ran === undefined) throw new Error(`Lighthouse gave nothing for ${page}`);
				results.push(ran.lhr);
			}
			const one = audit(page, results);
			audited.push(one);
			console.log(JSON.stringify(one));
		}
	} finally {
		await browser.close();
		await site.close();
	}
	console.log(table(audited));
	return audited.every(({ scores }) => Object.entries(LEAST).every(([name, least]) => (scores[name] ?? 0) >= least));
}

const TIMED = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'speed-index'];

/** @param {string} page @param {Result[]} results @returns {Audited} */
function audit(page, results) {
	const last = /** @type {Result} */ (results.at(-1));
	const scores = Object.fromEntries(
		Object.keys(LEAST).map((name) => [
			name,
			Math.round(100 * median(results.map(({ categories }) => categories[name]?.score ?? 0))),
		]),
	);
	const times = Object.fromEntries(
		TIMED.map((name) => [name, Math.round(median(results.map(({ audits }) => audits[name]?.numericValue ?? NaN)))]),
	);
	const lost = Object.entries(last.categories)
		.filter(([name]) => name !== 'performance')
		.flatMap(([, { auditRefs }]) => auditRefs)
		.filter(({ id, weight }) => weight > 0 && (last.audits[id]?.score ?? 1) < 1)
		.map(({ id }) => id);
	return { page: `/${page}`, scores, times, lost };
}

/** @param {number[]} values */
function median(values) {
	return /** @type {number} */ ([...values].sort((a, b) => a - b)[values.length >> 1]);
}

/** @param {readonly Audited[]} audited */
function table(audited) {
	const names = Object.keys(LEAST);
	const head = ['page', ...names, ...TIMED.map((name) => `${name}, ms`)];
	const rows = audited.map(({ page, scores, times }) => [
		page,
		...names.map((name) => String(scores[name])),
		...TIMED.map((name) => String(times[name])),
	]);
	return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** @returns {Promise<number>} */
function freePort() {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.on('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
		});
	});
}
