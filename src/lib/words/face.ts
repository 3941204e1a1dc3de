/** One file of a font. */
export interface Face {
	readonly family: string;
	readonly style: 'normal' | 'italic';
	readonly url: string;
	/** The letters that it holds, as in CSS; absent: the Latin ones. */
	readonly range?: string;
}
