/**
 * How many runs each update speaks of. A preview is as many as this machine does in about a frame, so that the charts
 * follow the hand on a slow one too; then twice as many with each update, then steadily more, to the number at rest.
 */

/** Time for the runs of a preview and what is known of them, ms: a frame, in which the page draws the last one. */
const PREVIEW_MS = 16;
/** Share of it that a preview may take where the next one has a step more. */
const SPARE = 2 / 3;
const FEWEST = 16;
/** The first preview; and the step of those that follow: draws are evenly spread over every so many runs. */
const FIRST = 64;
const MOST = 1024;
/** Between two updates, ms: more often is not seen, and each is drawn. */
const UPDATE_MS = 60;
const FEWEST_BETWEEN_UPDATES = 512;
const MOST_BETWEEN_UPDATES = 4096;

/** What the runs of the last preview took, the sending of shares counted in. */
export interface Took {
	readonly members: number;
	readonly ms: number;
}

/**
 * Up to twice as many as the last preview had, until they fill their time. What is the same for any number of runs, the
 * laying out and the drawing, is not held against them: fewer runs would not make it shorter.
 */
export function previewMembers(last: Took | null, atRest: number): number {
	if (last === null) return Math.min(FIRST, atRest);
	// Some of the time is the same for any number of runs: a step more may fit where as many again would not.
	const more = last.ms < SPARE * PREVIEW_MS && last.members >= FIRST ? last.members + FIRST : 0;
	const fitting = Math.max(more, Math.min(2, PREVIEW_MS / last.ms) * last.members);
	if (fitting >= FIRST) return Math.min(MOST, Math.floor(fitting / FIRST) * FIRST, atRest);
	return Math.min(fitting >= FIRST / 2 ? FIRST / 2 : FEWEST, atRest);
}

/**
 * Runs of the update after one of `members`.
 * @param runMs what one run took of late, ms; null before any
 */
export function nextReport(members: number, atRest: number, runMs: number | null = null): number {
	const inTime = runMs === null ? 0 : UPDATE_MS / runMs;
	const most = Math.min(MOST_BETWEEN_UPDATES, Math.max(FEWEST_BETWEEN_UPDATES, Math.floor(inTime / FIRST) * FIRST));
	return Math.min(atRest, members + Math.min(members, most));
}
