/**
 * Where everything stands on a sheet. The words are set as large as leaves the drawing its share of the sheet, and the
 * drawing as large as its room; where not even the smallest words leave it that, words that can do without are shortened.
 */
import { type Block, type Writer, besides, column } from './block.ts';
import { AS_NOTES, type Fitted, type Room } from './fit.ts';
import type { Layout } from './layouts.ts';
import type { QrBlock } from './qr.ts';
import type { Still } from './still.ts';
import type { Run } from './wrap.ts';

/** The words of a picture, in one of the lengths that they can have. */
export interface Content {
	readonly title: readonly Run[];
	readonly sentence: string;
	readonly label: readonly Run[];
	readonly legend: readonly { readonly swatch: Still; readonly text: string }[];
	readonly notes: readonly string[];
	readonly qr: QrBlock | null;
}

/** How a drawing fits a room whose words are at a scale; null: it does not. */
export type Fit = (room: Room, wished: number) => Fitted | null;

export interface Arranged {
	readonly width: number;
	readonly height: number;
	readonly words: readonly { readonly block: Block; readonly x: number; readonly y: number }[];
	/** Where the drawing goes. */
	readonly room: Room & { readonly x: number; readonly y: number };
	readonly fitted: Fitted;
}

const EDGE = 40;
const BETWEEN = 36;
/** Of the sheet's height: the least that a drawing gets. */
const DRAWING = 0.36;
/** The words of a drawing may be this much smaller than the notes, but not smaller. */
const SMALLER = 0.78;
/** Words beside a drawing take so much of the width. */
const ASIDE = 0.36;
const SCALES = Array.from({ length: 20 }, (_, step) => 1.6 - step * 0.05);
/** Of a sheet as tall as it needs to be: height of a plot to its width. */
const PLOT = 0.42;

/** Null: it does not fit, however short the words. @param contents the same words, from long to short */
export function arrange(writer: Writer, layout: Layout, contents: readonly Content[], fit: Fit): Arranged | null {
	if (layout.height === null) return asTallAsNeeded(writer, layout.width, contents[0]!, fit);
	const sheet = { width: layout.width, height: layout.height };
	const ways = layout.mayBeBeside ? [stacked, aside] : [stacked];
	for (const content of contents) {
		for (const scale of SCALES) {
			for (const way of ways) {
				const arranged = way(writer, sheet, content, scale, fit);
				if (arranged === null || arranged.room.height < DRAWING * sheet.height) continue;
				if (arranged.fitted.scale >= SMALLER * AS_NOTES * scale) return arranged;
			}
		}
	}
	return smallDrawing(writer, sheet, contents, fit);
}

/** Rows that are too many for words of their size: the words are as small as they may be, the rows as large as they can. */
function smallDrawing(writer: Writer, sheet: Room, contents: readonly Content[], fit: Fit): Arranged | null {
	const smallest = SCALES.at(-1)!;
	for (const content of contents) {
		const arranged = stacked(writer, sheet, content, smallest, fit);
		if (arranged !== null && arranged.room.height >= DRAWING * sheet.height) return arranged;
	}
	return null;
}

/** Words above and below the drawing. */
function stacked(writer: Writer, sheet: Room, content: Content, scale: number, fit: Fit): Arranged | null {
	const inside = sheet.width - 2 * EDGE;
	const head = headOf(writer, content, inside, scale, ['title', 'sentence', 'label']);
	const foot = footOf(writer, content, inside, scale);
	const room = {
		x: EDGE,
		y: EDGE + head.height,
		width: inside,
		height: sheet.height - 2 * EDGE - head.height - foot.height,
	};
	const fitted = room.height <= 0 ? null : fit(room, AS_NOTES * scale);
	if (fitted === null) return null;
	const words = [
		{ block: head, x: EDGE, y: EDGE },
		{ block: foot, x: EDGE, y: sheet.height - EDGE - foot.height },
	];
	return { ...sheet, words, room, fitted };
}

/** Title and label above the drawing, the other words right of it. */
function aside(writer: Writer, sheet: Room, content: Content, scale: number, fit: Fit): Arranged | null {
	const inside = sheet.width - 2 * EDGE;
	const right = Math.round(inside * ASIDE);
	const left = inside - right - BETWEEN;
	const head = headOf(writer, content, left, scale, ['title', 'label']);
	const sentence = headOf(writer, content, right, scale, ['sentence']);
	const foot = footOf(writer, content, right, scale);
	if (sentence.height + foot.height > sheet.height - 2 * EDGE) return null;
	const room = { x: EDGE, y: EDGE + head.height, width: left, height: sheet.height - 2 * EDGE - head.height };
	const fitted = fit(room, AS_NOTES * scale);
	if (fitted === null) return null;
	const x = EDGE + left + BETWEEN;
	const words = [
		{ block: head, x: EDGE, y: EDGE },
		{ block: sentence, x, y: EDGE },
		{ block: foot, x, y: sheet.height - EDGE - foot.height },
	];
	return { ...sheet, words, room, fitted };
}

function asTallAsNeeded(writer: Writer, width: number, content: Content, fit: Fit): Arranged | null {
	const inside = width - 2 * EDGE;
	const head = headOf(writer, content, inside, 1, ['title', 'sentence', 'label']);
	const foot = footOf(writer, content, inside, 1);
	// A plot has the height that looks well; rows take what they need of one that is tall enough for any.
	const fitted =
		fit({ width: inside, height: inside * PLOT }, AS_NOTES) ?? fit({ width: inside, height: 1e5 }, AS_NOTES);
	if (fitted === null) return null;
	const room = { x: EDGE, y: EDGE + head.height, width: inside, height: fitted.height * fitted.scale + BETWEEN / 2 };
	const y = room.y + room.height;
	const words = [
		{ block: head, x: EDGE, y: EDGE },
		{ block: foot, x: EDGE, y },
	];
	return { width, height: Math.ceil(y + foot.height + EDGE), words, room, fitted };
}

function headOf(
	writer: Writer,
	{ title, sentence, label }: Content,
	width: number,
	scale: number,
	parts: readonly ('title' | 'sentence' | 'label')[],
): Block {
	const made = {
		title: () => writer.text(title, 'title', width, scale),
		sentence: () => writer.text([{ text: sentence, weight: 400 }], 'sentence', width, scale),
		label: () => writer.label(label, width, scale),
	};
	return column(parts.map((part) => made[part]()));
}

function footOf(writer: Writer, { legend, notes, qr }: Content, width: number, scale: number): Block {
	const paragraphs = (wide: number) =>
		column(notes.map((note) => writer.text([{ text: note, weight: 400 }], 'note', wide, scale)));
	// In a narrow column the code stands below the notes.
	const narrow = qr !== null && width < 3 * qr.width;
	const noteWidth = qr === null || narrow ? width : width - qr.width - BETWEEN;
	const text = paragraphs(noteWidth);
	const notesAndCode = qr === null ? text : narrow ? column([text, qr]) : besides(text, qr, width - qr.width);
	return column([writer.legend(legend, width, scale), writer.rule(width, scale), notesAndCode]);
}
