/** A reported figure or bound on a row of a chart. */
export interface Claim {
	/** Along the row. */
	readonly place: number;
	/** "18 h". */
	readonly label: string;
	/** Of a bound: the side on which all is allowed. Null: a figure. */
	readonly open: 'up' | 'down' | null;
}
