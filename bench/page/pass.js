/** One visit: the page is opened, one slider is dragged and let go, and what happened is told. */
import { countBytes } from './bytes.js';
import { drag } from './drag.js';
import { stopAndGo, throttle } from './slow.js';
import { recordTasks } from './tasks.js';
import { watch } from './watch.js';

/** A task that takes longer is felt, ms. */
export const LONG_MS = 50;
/** What is worked out once figures have settled is left to end, ms. */
const REST_MS = 1500;
const DRAG_SECONDS = 3;

/** @typedef {'none' | 'throttled' | 'stopped'} Way how the machine is made slow */

/**
 * @typedef {object} Tasks of the page's own thread
 * @property {number} longestMs @property {number} longestBusyMs on the processor
 * @property {number} long how many took over 50 ms @property {number} longBusy on the processor
 *
 * @typedef {object} Opened
 * @property {number} firstBandsMs @property {number} settledMs
 * @property {Tasks} tasks
 * @property {import('./watch.js').LongFrame[]} longFrames
 * @property {import('./bytes.js').Bytes} bytesUntilBands @property {import('./bytes.js').Bytes} bytes
 *
 * @typedef {object} Dragged
 * @property {number[]} inputToPaintMs
 * @property {number} framesPerSecond with new bands @property {number} requestsPerSecond
 * @property {number} membersPerFrame @property {number} settleMs
 * @property {Tasks} tasks while dragged @property {Tasks} tasksAfter from release until all is at rest
 * @property {import('./watch.js').LongFrame[]} longFrames
 * @property {number | null} ranForShare of the time, where it was stopped and let go on
 */

/**
 * @param {import('playwright').Browser} browser
 * @param {{ url: string, way: Way, times: number, slider: number }} options
 * @returns {Promise<{ opened: Opened, dragged: Dragged }>}
 */
export async function pass(browser, { url, way, times, slider }) {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
	try {
		const page = await context.newPage();
		await page.addInitScript(watch);
		const devTools = await context.newCDPSession(page);
		if (way === 'throttled') await throttle(devTools, times);
		const bytesByNow = countBytes(page);

		let tasks = await recordTasks(browser, page);
		await page.goto(url);
		await page.waitForFunction(() => /** @type {any} */ (globalThis).seenByBench.firstBandsAt !== null);
		const bytesUntilBands = await bytesByNow();
		await rest(page);
		const before = await seenBy(page);
		const opening = await tasks();
		const opened = {
			firstBandsMs: before.firstBandsAt ?? NaN,
			settledMs: before.settledAt ?? NaN,
			tasks: sumOf(opening),
			longFrames: before.longFrames,
			bytesUntilBands,
			bytes: await bytesByNow(),
		};

		tasks = await recordTasks(browser, page);
		const goOn = way === 'stopped' ? await stopAndGo(browser, times) : null;
		await drag(page, devTools, slider, DRAG_SECONDS);
		await rest(page);
		const ranForShare = goOn && (await goOn());
		const after = await seenBy(page);
		return { opened, dragged: { ...draggedIn(after, before, await tasks()), ranForShare } };
	} finally {
		await context.close();
	}
}

/** @param {import('playwright').Page} page */
async function rest(page) {
	await page.waitForFunction(() => /** @type {any} */ (globalThis).seenByBench.settledAt !== null);
	await page.waitForTimeout(REST_MS);
}

/** @param {import('playwright').Page} page @returns {Promise<import('./watch.js').Seen>} */
function seenBy(page) {
	return page.evaluate(() => /** @type {any} */ (globalThis).seenByBench);
}

/** @param {import('./tasks.js').Task[]} tasks @returns {Tasks} */
function sumOf(tasks) {
	return {
		longestMs: Math.max(0, ...tasks.map(({ ms }) => ms)),
		longestBusyMs: Math.max(0, ...tasks.map(({ busyMs }) => busyMs)),
		long: tasks.filter(({ ms }) => ms > LONG_MS).length,
		longBusy: tasks.filter(({ busyMs }) => busyMs > LONG_MS).length,
	};
}

/**
 * @param {import('./watch.js').Seen} seen
 * @param {import('./watch.js').Seen} before
 * @param {import('./tasks.js').Task[]} tasks
 * @returns {Omit<Dragged, 'ranForShare'>}
 */
function draggedIn(seen, before, tasks) {
	const { inputs, releasedAt, settledAt } = seen;
	if (releasedAt === null || settledAt === null || inputs.length === 0) throw new Error('no slider moved');
	const began = inputs[0] ?? 0;
	const seconds = (releasedAt - began) / 1000;
	const painted = seen.painted.filter(({ askedAt }) => askedAt >= began);
	const whileDragged = painted.filter(({ at }) => at < releasedAt);
	return {
		inputToPaintMs: inputs.flatMap((movedAt) => {
			const answer = painted.find(({ askedAt }) => askedAt >= movedAt);
			return answer === undefined ? [] : [answer.at - movedAt];
		}),
		framesPerSecond: whileDragged.length / seconds,
		requestsPerSecond: (seen.asked - before.asked) / seconds,
		membersPerFrame: median(whileDragged.map(({ members }) => members)),
		settleMs: settledAt - releasedAt,
		tasks: sumOf(tasks.filter(({ at, ms }) => at + ms > began && at < releasedAt)),
		tasksAfter: sumOf(tasks.filter(({ at }) => at >= releasedAt)),
		longFrames: seen.longFrames.slice(before.longFrames.length),
	};
}

/** @param {number[]} values */
export const median = (values) => quantile(values, 0.5);

/** @param {number[]} values @param {number} share */
export function quantile(values, share) {
	const inOrder = [...values].sort((a, b) => a - b);
	return inOrder[Math.min(inOrder.length - 1, Math.floor(share * inOrder.length))] ?? NaN;
}
