/** Days on which the same share of something passes. */
export interface Stretch {
	/** From 0. */
	readonly first: number;
	/** The day after the last. */
	readonly end: number;
	/** 0 to 1. */
	readonly share: number;
	/** What is written at it: the first of these that fits. */
	readonly labels: readonly string[];
}
