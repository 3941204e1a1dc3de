/**
 * The built page in random use, its memory watched: see README.md.
 *
 *     npm run soak -- [--minutes 10] [--seed S] [--json]
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { launchOptions } from '../../.ci/chromium.js';
import { serve } from '../../.ci/serve.js';
import { BUILD } from '../../.ci/sources.js';
import { PATIENCE_MS, act } from './acts.js';
import { judge } from './judge.js';
import { left } from './measure.js';

const FRAGMENT = '#v=2&runs=1024';
const ACTS_BETWEEN = 8;

/** Numbers from 0 to 1, the same for the same seed. @param {number} seed */
function seeded(seed) {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

/** Waits by a locator: what `waitForSelector` gives holds its element, and with it a page that was left. @param {import('playwright').Page} page */
async function rests(page) {
	await page
		.locator('[data-status=settled]')
		.waitFor({ timeout: 30_000 })
		.catch(() => {});
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<boolean>} whether nothing grows and nothing went wrong
 */
export async function run(args) {
	const { values } = parseArgs({
		args: [...args],
		options: {
			minutes: { type: 'string', default: '10' },
			seed: { type: 'string', default: String(Date.now() % 1_000_000) },
			json: { type: 'boolean', default: false },
		},
	});
	const seed = Number(values.seed);
	const endMs = Number(values.minutes) * 60_000;
	if (!Number.isInteger(seed) || !(endMs > 0)) throw new Error('minutes is a number above 0, seed a whole number');
	const say = (/** @type {string} */ text) => values.json || console.log(text);
	say(`Seed ${seed}, ${values.minutes} minutes.`);

	const site = await serve(BUILD);
	const browser = await chromium.launch(launchOptions());
	/** @type {Map<string, number>} */
	const errors = new Map();
	const note = (/** @type {string} */ text) => errors.set(text, (errors.get(text) ?? 0) + 1);
	/** @type {import('./judge.js').Sample[]} */
	const samples = [];
	/** @type {Record<string, { done: number, notDone: number }>} */
	const acts = {};
	try {
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
		page.on('pageerror', ({ message }) => note(message));
		page.on('console', (message) => {
			// Of every browser in which a test keeps service workers out.
			if (message.type() === 'error') note(message.text());
		});
		page.setDefaultTimeout(PATIENCE_MS);
		const devTools = await page.context().newCDPSession(page);
		await devTools.send('Performance.enable');
		await page.goto(`${site.url}${FRAGMENT}`);
		await rests(page);
		const random = seeded(seed);
		const began = performance.now();
		while (performance.now() - began < endMs) {
			for (let i = 0; i < ACTS_BETWEEN; i++) {
				const actBegan = performance.now();
				const { name, problem } = await act({ page, random });
				const count = (acts[name] ??= { done: 0, notDone: 0 });
				if (problem === null) count.done += 1;
				else count.notDone += 1;
				const took = ((performance.now() - actBegan) / 1000).toFixed(1);
				if (problem !== null) say(`  not done in ${took} s: ${name}: ${problem}`);
			}
			await rests(page);
			const sample = await left(page, devTools, (performance.now() - began) / 1000);
			samples.push(sample);
			const { seconds, heapMB, nodes, listeners, documents, workers } = sample;
			say(
				`${seconds.toFixed(0).padStart(5)} s  ${heapMB.toFixed(1).padStart(6)} MB  ${nodes} nodes  ${listeners} listeners  ` +
					`${documents} documents  ${workers} workers`,
			);
		}
	} finally {
		await browser.close();
		await site.close();
	}
	const result = {
		date: new Date().toISOString().slice(0, 10),
		machine: `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Chromium ${browser.version()}`,
		seed,
		minutes: Number(values.minutes),
		acts,
		...judge(samples),
		samples,
		errors: Object.fromEntries(errors),
	};
	if (values.json) console.log(JSON.stringify(result, null, '\t'));
	for (const { what, median, perHour, limit, holds } of result.growth) {
		say(
			`${holds ? 'flat ' : 'GROWS'}  ${what}: median ${median.toFixed(1)}, ${perHour.toFixed(1)} an hour, of ${limit.toFixed(1)} allowed`,
		);
	}
	say(`documents at most ${result.documents}, workers at most ${result.workers}`);
	for (const [text, times] of errors) say(`${times} x ${text}`);
	if (!result.enough) say('Too few samples to judge: run it for longer.');
	return result.flat && errors.size === 0;
}
