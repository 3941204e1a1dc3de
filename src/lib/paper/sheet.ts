/** The paper that a printed page is made for. Lengths in CSS px, of which 96 are an inch. */

export type PaperSize = 'A4' | 'Letter';
export type PaperForm = 'page' | 'briefing';

interface Sheet {
	readonly widthPx: number;
	/** A hair less than the page, so that rounding never opens another. */
	readonly heightPx: number;
	/** For `@page`; null: whatever lies in the printer. */
	readonly css: string | null;
}

const A4 = { widthPx: 793, heightPx: 1121 };
const LETTER = { widthPx: 816, heightPx: 1055 };

/** Null: not known, so that what is made fits on both. */
export function sheetOf(size: PaperSize | null): Sheet {
	if (size === 'A4') return { ...A4, css: 'A4 portrait' };
	if (size === 'Letter') return { ...LETTER, css: 'letter portrait' };
	return { widthPx: A4.widthPx, heightPx: LETTER.heightPx, css: null };
}

/** Around what is printed: more than most printers leave white by themselves. */
export const EDGE = { side: 46, top: 36, bottom: 30 } as const;

/** Room for the charts' names left of them. */
export const NAMES_PX = 124;
/** Room for the value axis inside each chart. */
export const GUTTER_PX = 44;

/** Height of a plot: the least that can be read, and the most that is worth paper. */
export const LOWEST_PLOT_PX = 80;
export const TALLEST_PLOT_PX = 118;
