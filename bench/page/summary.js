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
			longestTaskMs: most(({ dragged }) => dragged.longestTaskMs),
			longTasks: middle(({ dragged }) => dragged.longTasks),
		},
		release: {
			settleMs: middle(({ dragged }) => dragged.settleMs),
			longestTaskMs: most(({ dragged }) => dragged.longestTaskAfterMs),
			longTasks: middle(({ dragged }) => dragged.longTasksAfter),
		},
		opening: {
			firstBandsMs: middle(({ opened }) => opened.firstBandsMs),
			settledMs: middle(({ opened }) => opened.settledMs),
			longestTaskMs: most(({ opened }) => opened.longestTaskMs),
			longTasks: middle(({ opened }) => opened.longTasks),
		},
		bytesUntilBands: passes[0]?.opened.bytesUntilBands,
		bytes: passes[0]?.opened.bytes,
		longFrames: {
			opening: passes[0]?.opened.longFrames ?? [],
			drag: passes.flatMap(({ dragged }) => dragged.longFrames),
		},
	};
}
