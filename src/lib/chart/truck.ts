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
