/** What several visits come to. */
import { median, quantile } from './pass.js';

/** @typedef {Awaited<ReturnType<typeof import('./pass.js').pass>>} Pass */
/** @typedef {ReturnType<typeof summaryOf>} Summary */

/** @param {Pass[]} passes in one way */
export function summaryOf(passes) {
	/** @param {(pass: Pass) => number} value */
	const middle = (value) => Math.round(median(passes.map(value)) * 10) / 10;
	/** @param {(pass: Pass) => number} value */
	const most = (value) => Math.round(Math.max(...passes.map(value)) * 10) / 10;
	/** The longest of all visits, and how many were long in one. @param {(pass: Pass) => import('./pass.js').Tasks} of */
	const tasks = (of) => ({
		longestTaskMs: most((pass) => of(pass).longestMs),
		longestTaskBusyMs: most((pass) => of(pass).longestBusyMs),
		longTasks: middle((pass) => of(pass).long),
		longTasksBusy: middle((pass) => of(pass).longBusy),
	});
	const share = passes[0]?.dragged.ranForShare ?? null;
	return {
		passes: passes.length,
		ranForShare: share && Math.round(share * 1000) / 1000,
		drag: {
			inputToPaintMs: middle(({ dragged }) => median(dragged.inputToPaintMs)),
			inputToPaintP95Ms: middle(({ dragged }) => quantile(dragged.inputToPaintMs, 0.95)),
			framesPerSecond: middle(({ dragged }) => dragged.framesPerSecond),
			requestsPerSecond: middle(({ dragged }) => dragged.requestsPerSecond),
			membersPerFrame: middle(({ dragged }) => dragged.membersPerFrame),
			...tasks(({ dragged }) => dragged.tasks),
		},
		release: {
			settleMs: middle(({ dragged }) => dragged.settleMs),
			...tasks(({ dragged }) => dragged.tasksAfter),
		},
		opening: {
			firstBandsMs: middle(({ opened }) => opened.firstBandsMs),
			settledMs: middle(({ opened }) => opened.settledMs),
			...tasks(({ opened }) => opened.tasks),
		},
		bytesUntilBands: passes[0]?.opened.bytesUntilBands,
		bytes: passes[0]?.opened.bytes,
		longFrames: {
			opening: passes[0]?.opened.longFrames ?? [],
			drag: passes.flatMap(({ dragged }) => dragged.longFrames),
		},
	};
}
