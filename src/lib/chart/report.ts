/** A reported figure or event on a chart. */
export interface Report {
	readonly id: string;
	/** First and last day, from 0; the same for what was reported of one day. */
	readonly day: number;
	readonly toDay: number;
	/** On the axis of the chart, an account each; none for a report in another unit, which stands off the scale. */
	readonly values: readonly number[];
	/** What is said, and who says it. */
	readonly label: string;
	/** Where the words stand. Default: where there is more room. */
	readonly side?: 'left' | 'right';
}
