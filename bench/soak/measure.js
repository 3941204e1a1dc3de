/**
 * What is left of a page's use after all garbage is collected.
 *
 * @param {import('playwright').Page} page
 * @param {import('playwright').CDPSession} devTools
 * @param {number} seconds since the first act
 * @returns {Promise<import('./judge.js').Sample>}
 */
export async function left(page, devTools, seconds) {
	// What a collection lets go of may hold more.
	for (let i = 0; i < 3; i++) await devTools.send('HeapProfiler.collectGarbage');
	const { metrics } = await devTools.send('Performance.getMetrics');
	const of = (/** @type {string} */ name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
	return {
		seconds,
		heapMB: of('JSHeapUsedSize') / 2 ** 20,
		nodes: of('Nodes'),
		listeners: of('JSEventListeners'),
		documents: of('Documents'),
		workers: page.workers().length,
	};
}
