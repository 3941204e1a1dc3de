/** Ways to make a browser as slow as an old machine. */
import { Worker as Thread } from 'node:worker_threads';

/**
 * Chromium's own way. It slows the thread of the page and none of its workers (see `reach`), and leaves drawing to the
 * threads that draw.
 *
 * @param {import('playwright').CDPSession} devTools of the page
 * @param {number} times
 */
export async function throttle(devTools, times) {
	await devTools.send('Emulation.setCPUThrottlingRate', { rate: times });
}

/**
 * Stops the processes that run pages, workers and all, and lets them go on, many times a second: an operating system's
 * signals, so not on Windows.
 *
 * @param {import('playwright').Browser} browser
 * @param {number} times as slow; it runs for one part in so many of the time
 * @returns {Promise<() => Promise<number>>} ends it, and gives the share of the time for which they ran
 */
export async function stopAndGo(browser, times) {
	const ON_MS = 2;
	const devTools = await browser.newBrowserCDPSession();
	const { processInfo } = await devTools.send('SystemInfo.getProcessInfo');
	await devTools.detach();
	const pids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
	const over = new Int32Array(new SharedArrayBuffer(4));
	const workerData = { pids, over, onMs: ON_MS, offMs: ON_MS * (times - 1) };
	const thread = new Thread(new URL('./stopping.js', import.meta.url), { workerData });
	/** @type {Promise<number>} */
	const share = new Promise((resolve, reject) => thread.once('message', resolve).once('error', reject));
	return async () => {
		Atomics.store(over, 0, 1);
		Atomics.notify(over, 0);
		return share;
	};
}

/**
 * How many times slower a fixed piece of work gets when Chromium's own throttle is set.
 *
 * @param {import('playwright').Page} page
 * @param {import('playwright').CDPSession} devTools
 * @param {number} times
 * @returns {Promise<{ page: number, worker: number }>}
 */
export async function reach(page, devTools, times) {
	await throttle(devTools, 1);
	const before = await page.evaluate(timeWork);
	await throttle(devTools, times);
	const after = await page.evaluate(timeWork);
	await throttle(devTools, 1);
	return { page: after.page / before.page, worker: after.worker / before.worker };
}

/** Runs in the page. The least of a few times: others use the machine too. @returns {Promise<{ page: number, worker: number }>} ms */
async function timeWork() {
	const WORK = `Math.min(...[1, 2, 3, 4, 5].map(() => {
		const began = performance.now();
		let x = 1;
		for (let i = 0; i < 5e6; i++) x = (x * 1.0000001 + i) % 1000;
		return performance.now() - began + (x < 0 ? 1 : 0);
	}))`;
	const onPage = (0, eval)(WORK);
	const worker = new Worker(URL.createObjectURL(new Blob([`postMessage(${WORK})`])));
	/** @type {number} */
	const inWorker = await new Promise((resolve) => (worker.onmessage = ({ data }) => resolve(data)));
	worker.terminate();
	return { page: onPage, worker: inWorker };
}
