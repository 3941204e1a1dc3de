/** The tasks of the page's own thread, from a recording of the browser. */

/** Chromium's own records of tasks, and the page's marks among them. */
const CATEGORIES = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];

/**
 * @typedef {object} Task
 * @property {number} at on the clock of the page
 * @property {number} ms by that clock
 * @property {number} busyMs on the processor: what others do on the machine is not in it
 */

/**
 * Records the tasks of a page's thread that took a millisecond or more.
 *
 * @param {import('playwright').Browser} browser
 * @param {import('playwright').Page} page
 * @returns {Promise<() => Promise<Task[]>>} ends it, and gives them
 */
export async function recordTasks(browser, page) {
	await browser.startTracing(page, { categories: CATEGORIES });
	return async () => {
		const now = await page.evaluate(() => {
			performance.mark('bench');
			return performance.now();
		});
		/** @type {{ traceEvents: any[] }} */
		const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
		const mark = traceEvents.findLast(({ name, cat }) => name === 'bench' && cat.includes('user_timing'));
		if (mark === undefined) return [];
		return traceEvents
			.filter(({ name, pid, tid, dur }) => name === 'RunTask' && pid === mark.pid && tid === mark.tid && dur >= 1000)
			.map(({ ts, dur, tdur }) => ({ at: now + (ts - mark.ts) / 1000, ms: dur / 1000, busyMs: tdur / 1000 }));
	};
}
