/** A table that leaves the page: columns with a name and an HXL tag, and rows of texts and numbers. */
export type Cell = string | number | null;

export interface Column {
	readonly name: string;
	readonly tag: string;
	/** Set where every cell is a date as ISO 8601 writes it. */
	readonly isDate?: true;
}

export interface Table {
	readonly columns: readonly Column[];
	readonly rows: readonly (readonly Cell[])[];
}
