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
