/**
 * Measures of the stage. It is laid out at the sizes of the page and enlarged as a whole until it fills the screen: at
 * 1920 by 1080 by 1.85, so that the page's smallest text, 13 px, has 24 there.
 */

/** The box that is enlarged, px, where the screen is as wide as a projector's. */
const BOX_WIDTH = 1040;
const BOX_HEIGHT = 585;

/** Left of the plots, for the names of rows and the value axis: the same on every page, so that a day is one line. */
export const GUTTER = 114;
/** Right of them, for the read-out of the day. */
export const BESIDE = 172;
/** Under this width of the box, px, everything stands below one another. */
export const NARROW = 720;
export const NARROW_GUTTER = 46;

/** How much the stage is enlarged; never made smaller. */
export function enlargedBy(screenWidth: number, screenHeight: number): number {
	return Math.max(1, Math.min(screenWidth / BOX_WIDTH, screenHeight / BOX_HEIGHT));
}

/** The day under a place of the screen, from 0. */
export function dayAt(place: number, plot: { readonly left: number; readonly width: number }, days: number): number {
	const share = plot.width > 0 ? (place - plot.left) / plot.width : 0;
	return Math.round(Math.min(1, Math.max(0, share)) * (days - 1));
}
