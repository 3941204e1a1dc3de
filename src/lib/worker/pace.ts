/** Runs before the first update: about a frame's work. */
export const PREVIEW_MEMBERS = 64;
/** Runs between two updates, once there are as many. */
const MOST_BETWEEN_UPDATES = 512;

/** How many runs the next update speaks of: twice as many as the last one, then steadily more. */
export function nextReport(members: number, atRest: number): number {
	if (members === 0) return Math.min(PREVIEW_MEMBERS, atRest);
	return Math.min(atRest, members + Math.min(members, MOST_BETWEEN_UPDATES));
}
