/**
 * How many runs each update speaks of. A preview is as many as this machine does in about a frame, so that the charts
 * follow the hand on a slow one too; then twice as many with each update, then steadily more, to the number at rest.
 */

/** Time for the runs of a preview, ms: a frame less what it takes to draw them. */
const PREVIEW_MS = 10;
const FEWEST = 16;
const FIRST = 64;
const MOST = 512;
/** Runs between two updates, once there are as many. */
const MOST_BETWEEN_UPDATES = 512;

/** @param runMs what one run took of late, ms; null before any */
export function previewMembers(runMs: number | null, atRest: number): number {
	let members = FIRST;
	if (runMs !== null) {
		for (members = MOST; members > FEWEST && members * runMs > PREVIEW_MS;) members /= 2;
	}
	return Math.min(members, atRest);
}

/** Runs of the update after one of `members`. */
export function nextReport(members: number, atRest: number): number {
	return Math.min(atRest, members + Math.min(members, MOST_BETWEEN_UPDATES));
}
