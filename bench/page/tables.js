/** The results as Markdown, for a shell and for docs/speed.md. */

/** @typedef {import('./summary.js').Summary} Summary */
/** @typedef {{ machine: string, date: string, times: number, throttleReaches: { page: number, worker: number }, ways: Record<string, Summary> }} Result */

/** @typedef {Pick<Summary['drag'], 'longestTaskMs' | 'longestTaskBusyMs' | 'longTasks' | 'longTasksBusy'>} Tasks */
/** @typedef {(summary: Summary) => string | number} Cell */

/** @type {[string, Cell][]} */
const ROWS = [
	['input to paint, median, ms', ({ drag }) => drag.inputToPaintMs],
	['input to paint, 95 of 100, ms', ({ drag }) => drag.inputToPaintP95Ms],
	['frames a second with new bands', ({ drag }) => drag.framesPerSecond],
	['requests a second', ({ drag }) => drag.requestsPerSecond],
	['runs in each of these frames', ({ drag }) => drag.membersPerFrame],
	...rowsOfTasks('while dragged', ({ drag }) => drag),
	['from release to settled, ms', ({ release }) => release.settleMs],
	...rowsOfTasks('after release', ({ release }) => release),
	['opened to first bands, ms', ({ opening }) => opening.firstBandsMs],
	['opened to settled, ms', ({ opening }) => opening.settledMs],
	...rowsOfTasks('while opened', ({ opening }) => opening),
];

/**
 * By the clock and, in brackets, on the processor.
 *
 * @param {string} when @param {(summary: Summary) => Tasks} of @returns {[string, Cell][]}
 */
function rowsOfTasks(when, of) {
	/** @param {(tasks: Tasks) => [number, number]} pair @returns {Cell} */
	const both = (pair) => (summary) => {
		const [clock, processor] = pair(of(summary));
		return `${clock} (${processor})`;
	};
	return [
		[`longest task ${when}, ms (busy)`, both((tasks) => [tasks.longestTaskMs, tasks.longestTaskBusyMs])],
		[`tasks over 50 ms ${when} (busy)`, both((tasks) => [tasks.longTasks, tasks.longTasksBusy])],
	];
}

/** @param {Result} result */
export function tables({ machine, date, times, throttleReaches, ways }) {
	/** @type {Record<string, string>} */
	const names = {
		none: 'as it is',
		throttled: `page's thread ${times} times slower`,
		stopped: `all of the page stopped ${times - 1} of ${times} parts of the time`,
	};
	const shown = Object.entries(ways);
	const rows = [
		['', ...shown.map(([way]) => names[way] ?? way)],
		['---', ...shown.map(() => '---:')],
		...ROWS.map(([name, value]) => [name, ...shown.map(([, summary]) => String(value(summary)))]),
	];
	const { bytesUntilBands, bytes } = shown[0]?.[1] ?? {};
	const kinds = /** @type {const} */ (['script', 'worker', 'style', 'font', 'other', 'all']);
	const kB = (/** @type {number | undefined} */ count) => ((count ?? 0) / 1000).toFixed(1);
	const weights = [
		['kB, gzip', 'until the first bands', 'in all'],
		['---', '---:', '---:'],
		...kinds.map((kind) => [kind, kB(bytesUntilBands?.[kind]), kB(bytes?.[kind])]),
	];
	return [
		`${machine}; ${date}. Busy: on the processor, without what else the machine did meanwhile.`,
		laidOut(rows),
		laidOut(weights),
		`Chromium's throttle, set to ${times}, made work on the page's thread ${throttleReaches.page.toFixed(1)} times slower ` +
			`and the same work in a worker ${throttleReaches.worker.toFixed(1)} times.`,
	].join('\n\n');
}

/** @param {string[][]} rows */
function laidOut(rows) {
	return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What the frames over 50 ms were spent on. @param {Result} result */
export function longFramesText({ ways }) {
	return Object.entries(ways)
		.flatMap(([way, { longFrames }]) =>
			Object.entries(longFrames).flatMap(([when, frames]) =>
				frames.map(
					({ at, ms, scripts }) =>
						`${way}, ${when}, at ${Math.round(at)} ms: ${Math.round(ms)} ms${scripts.map((line) => `\n\t${line}`).join('')}`,
				),
			),
		)
		.join('\n');
}
