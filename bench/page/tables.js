/** The results as Markdown, for a shell and for docs/speed.md. */

/** @typedef {import('./summary.js').Summary} Summary */
/** @typedef {{ machine: string, date: string, times: number, throttleReaches: { page: number, worker: number }, ways: Record<string, Summary> }} Result */

/** @type {[string, (summary: Summary) => number | undefined][]} */
const ROWS = [
	['input to paint, median, ms', ({ drag }) => drag.inputToPaintMs],
	['input to paint, 95 of 100, ms', ({ drag }) => drag.inputToPaintP95Ms],
	['frames a second with new bands', ({ drag }) => drag.framesPerSecond],
	['requests a second', ({ drag }) => drag.requestsPerSecond],
	['runs in each of these frames', ({ drag }) => drag.membersPerFrame],
	['longest task while dragged, ms', ({ drag }) => drag.longestTaskMs],
	['tasks over 50 ms while dragged', ({ drag }) => drag.longTasks],
	['from release to settled, ms', ({ release }) => release.settleMs],
	['longest task after release, ms', ({ release }) => release.longestTaskMs],
	['tasks over 50 ms after release', ({ release }) => release.longTasks],
	['opened to first bands, ms', ({ opening }) => opening.firstBandsMs],
	['opened to settled, ms', ({ opening }) => opening.settledMs],
	['longest task while opened, ms', ({ opening }) => opening.longestTaskMs],
	['tasks over 50 ms while opened', ({ opening }) => opening.longTasks],
];

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
		...ROWS.map(([name, value]) => [name, ...shown.map(([, summary]) => String(value(summary) ?? ''))]),
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
		`${machine}; ${date}`,
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
