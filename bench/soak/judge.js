/** @typedef {{ seconds: number, heapMB: number, nodes: number, listeners: number, documents: number, workers: number }} Sample */

/** Of none: 0. @param {readonly number[]} values */
function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (/** @type {number} */ index) => sorted[index] ?? 0;
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2;
}

/**
 * The median of the slopes between all pairs: a few samples far from the rest do not move it.
 *
 * @param {readonly number[]} at @param {readonly number[]} values as many
 * @returns per unit of `at`; 0 where there are fewer than two
 */
export function theilSen(at, values) {
	const slopes = at.flatMap((when, i) =>
		at.slice(i + 1).flatMap((later, after) => {
			const change = (values[i + 1 + after] ?? 0) - (values[i] ?? 0);
			return later === when ? [] : [change / (later - when)];
		}),
	);
	return median(slopes);
}

/** From the lower to the upper quarter. @param {readonly number[]} values */
function middleHalf(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (/** @type {number} */ share) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
	return at(0.75) - at(0.25);
}

const MOST_HEAP_MB_AN_HOUR = 20;
const MOST_SHARE_AN_HOUR = 0.1;
const MOST_DOCUMENTS = 4;
/** The page's own, those that it shares an ensemble with, and one for each other kind of question. */
const MOST_WORKERS = 12;
const FEWEST_SAMPLES = 6;

/**
 * Whether what is left grows, by the rule in README.md.
 *
 * @param {readonly Sample[]} samples
 */
export function judge(samples) {
	const later = samples.slice(Math.floor(samples.length / 3));
	const hours = later.map(({ seconds }) => seconds / 3600);
	const watchedHours = (hours.at(-1) ?? 0) - (hours[0] ?? 0);
	/** @param {'heapMB' | 'nodes' | 'listeners'} what @param {(median: number) => number} most */
	const growth = (what, most) => {
		const values = later.map((sample) => sample[what]);
		const perHour = theilSen(hours, values);
		const middle = median(values);
		const scatter = watchedHours > 0 ? middleHalf(values) / watchedHours : 0;
		const limit = Math.max(most(middle), scatter);
		return { what, median: middle, perHour, limit, holds: perHour <= limit };
	};
	const found = [
		growth('heapMB', () => MOST_HEAP_MB_AN_HOUR),
		growth('nodes', (middle) => middle * MOST_SHARE_AN_HOUR),
		growth('listeners', (middle) => middle * MOST_SHARE_AN_HOUR),
	];
	const most = (/** @type {'documents' | 'workers'} */ what) => Math.max(0, ...later.map((sample) => sample[what]));
	return {
		growth: found,
		documents: most('documents'),
		workers: most('workers'),
		enough: later.length >= FEWEST_SAMPLES,
		flat: found.every(({ holds }) => holds) && most('documents') <= MOST_DOCUMENTS && most('workers') <= MOST_WORKERS,
	};
}
