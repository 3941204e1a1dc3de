/** How much of each list a page has room for. */
export interface Room {
	/** Entries of lists, by share of what there would be at best: 1 is all that is planned. */
	readonly share: number;
	/** Height of each plot, px. */
	readonly plotPx: number;
}

/** From everything planned to next to nothing, each a third less than the one before. */
const SHARES = [1, 0.7, 0.5, 0.35, 0.25, 0.15, 0.1, 0.05, 0] as const;

interface Bounds {
	readonly lowestPx: number;
	readonly tallestPx: number;
	/** Plots that share what is left. */
	readonly plots: number;
}

/**
 * Finds what fits on a page: as much of the lists as there is room for above the lowest plots, then plots as tall as what is
 * left.
 *
 * @param overflowPx lays the page out and says by how much it is too tall; below 0: what is left
 */
export function fitPage(overflowPx: (room: Room) => number, { lowestPx, tallestPx, plots }: Bounds): Room {
	let room: Room = { share: 0, plotPx: lowestPx };
	for (const share of SHARES) {
		room = { share, plotPx: lowestPx };
		const over = overflowPx(room);
		if (over > 0) continue;
		if (plots === 0) return room;
		return { share, plotPx: Math.min(tallestPx, lowestPx + Math.floor(-over / plots)) };
	}
	return room;
}
