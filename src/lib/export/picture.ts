/**
 * A figure as a picture that stands alone: its title, the sentence, the fixed label, the drawing, its legend, what was
 * changed, whose word it is, how to open it, and the scenario itself. None of the words that say what it is can be left out.
 */
import { sentences } from '../words/joined.ts';
import { words } from '../words/words.ts';
import { ELEMENT_ID } from '../state/picture/found.ts';
import type { About } from './about.ts';
import { arrange } from './arrange.ts';
import { Writer, placedStill } from './block.ts';
import { contentsOf } from './contents.ts';
import { SVG, element } from './element.ts';
import { LAYOUTS, type LayoutId } from './layouts.ts';
import type { Opening } from './opening.ts';
import type { Taken } from './takeFigure.ts';

export interface Picture {
	/** A whole SVG file. */
	readonly svg: string;
	/** In its own units, px at size 1x. */
	readonly width: number;
	readonly height: number;
	/** Whether the fonts are inside it. */
	readonly withFonts: boolean;
	readonly title: string;
	readonly description: string;
	/** The file of the scenario, as plain JSON. */
	readonly scenario: string;
}

/**
 * Lays a picture out. Throws an Error with a sentence for the reader where it cannot be made.
 *
 * @param opening how whoever has the picture comes to the scenario
 * @param scenario the file of the scenario, as plain JSON
 * @param fonts their faces, ready to be measured with; null: they could not be read
 */
export function compose(
	taken: Taken,
	about: About,
	layout: LayoutId,
	opening: Opening,
	scenario: string,
	fonts: string | null,
): Picture {
	const { colours } = taken;
	const contents = contentsOf(taken, about, opening, LAYOUTS[layout].height === null);
	const arranged = arrange(new Writer(colours), LAYOUTS[layout], contents, (room, wished) => taken.fit(room, wished));
	if (arranged === null) throw new Error(words.pictures.doesNotFit);
	const { width, height, room, fitted } = arranged;
	const still = taken.drawn(fitted);
	const { box } = still;
	const scale = Math.min(fitted.scale, room.width / box.width, room.height / box.height);
	const left = room.x + (room.width - box.width * scale) / 2;
	const top = room.y + (room.height - box.height * scale) / 2;
	const title = sentences([taken.title, about.scenario]);
	const description = [about.sentence, about.label, taken.spoken].join(' ');
	const svg = element(
		'svg',
		{ xmlns: SVG, viewBox: `0 0 ${width} ${height}`, width, height, role: 'img' },
		element('title', {}, title),
		element('desc', {}, description),
		element('metadata', { id: ELEMENT_ID }, scenario),
		element('style', {}, `${fonts ?? ''}text{font-variant-numeric:lining-nums tabular-nums;white-space:pre}`),
		element('rect', { width, height, fill: colours.paper }),
		placedStill(still, left, top, scale),
		...arranged.words.flatMap(({ block, x, y }) => block.at(x, y)),
	);
	// Guards against a later change of the layout, not against a reader.
	if (!arranged.words.some(({ block }) => block.said.includes(about.label))) throw new Error(words.exporting.noLabel);
	const file = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;
	return { svg: file, width, height, withFonts: fonts !== null, title, description, scenario };
}
