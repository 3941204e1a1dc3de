/** The sheets that pictures are made for, their themes and sizes. */

/** A sheet in its own units: px at size 1x. No height: as tall as its words and drawing need. */
export interface Layout {
	readonly width: number;
	readonly height: number | null;
	/** Whether words may stand beside a drawing that is too tall to have them above and below. */
	readonly mayBeBeside: boolean;
}

export const LAYOUTS = {
	wide: { width: 1600, height: 900, mayBeBeside: true },
	screen: { width: 1440, height: 1080, mayBeBeside: true },
	square: { width: 1080, height: 1080, mayBeBeside: false },
	portrait: { width: 1080, height: 1350, mayBeBeside: false },
	whole: { width: 1200, height: null, mayBeBeside: false },
} as const satisfies Record<string, Layout>;
export type LayoutId = keyof typeof LAYOUTS;
export const LAYOUT_IDS = Object.keys(LAYOUTS) as LayoutId[];

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const SIZES = ['1x', '2x', '4k'] as const;
export type Size = (typeof SIZES)[number];

/** How a picture is to look. The size is that of a PNG; an SVG has none. */
export interface Look {
	readonly layout: LayoutId;
	readonly theme: Theme;
	readonly size: Size;
}

export const USUAL_LOOK: Look = { layout: 'wide', theme: 'light', size: '2x' };

/** 4K is 3,840 px along the longer edge. */
const LONG_EDGE_4K = 3840;

/** Of a PNG of a sheet, in whole px. */
export function pixelsOf(
	{ width, height }: { readonly width: number; readonly height: number },
	size: Size,
): { readonly width: number; readonly height: number } {
	const factor = size === '4k' ? LONG_EDGE_4K / Math.max(width, height) : size === '2x' ? 2 : 1;
	return { width: Math.round(width * factor), height: Math.round(height * factor) };
}
