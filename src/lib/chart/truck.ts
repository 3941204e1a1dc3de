/** The outline of a truck that faces right, 15 x 11 px, without its wheels. */
export const TRUCK_BODY = 'M0.5 1h8.5v7.5h-8.5zM10 3.2h2.6l1.9 2.2v3.1h-4.5z';
/** Where its two wheels are. */
export const TRUCK_WHEELS = [
	{ cx: 3, cy: 9.6, r: 1.5 },
	{ cx: 11.6, cy: 9.6, r: 1.5 },
] as const;

/** One convoy on one road. */
export interface TruckMark {
	readonly id: string;
	/** From 0. */
	readonly day: number;
	/** Null: it passes or not, by chance. */
	readonly passed: boolean | null;
	/** Whether no report bears it out. */
	readonly assumed: boolean;
	/** The whole of it in words. */
	readonly title: string;
	/** What is written beside it: the first of these that fits. */
	readonly labels: readonly string[];
}

/** The outline's width, px. */
export const TRUCK_WIDTH = 15;
/** From one truck to the next of the same days, px: so much of each is seen. */
const TRUCKS_APART = 8;

/**
 * Where trucks stand, as px of their left edges: each around its place, those of the same days side by side, so that none
 * hides another, and none past the right edge, for which all before it move to the left.
 *
 * @param places of their days, px, in order
 * @param width of the plot, px
 */
export function truckLefts(places: readonly number[], width: number): readonly number[] {
	const last = Math.max(0, width - TRUCK_WIDTH);
	const apart = Math.min(TRUCKS_APART, last / Math.max(1, places.length - 1));
	let before = -Infinity;
	return places.map((place, at) => {
		const latest = last - (places.length - 1 - at) * apart;
		before = Math.min(Math.max(before + apart, place - TRUCK_WIDTH / 2), latest);
		return before;
	});
}
