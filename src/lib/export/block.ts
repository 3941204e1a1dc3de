/** What stands on a sheet, a piece at a time: measured first, and placed when all pieces are known. */
import { words } from '../words/words.ts';
import { type Attributes, element } from './element.ts';
import { SANS, SERIF } from './fonts.ts';
import type { Still } from './still.ts';
import { type Run, wrapped } from './wrap.ts';

/** Of the page, in the theme of the picture. */
export interface Colours {
	readonly paper: string;
	readonly ink: string;
	readonly ink2: string;
	readonly rule: string;
}

export interface Block {
	/** In units of the sheet, the space after it included. */
	readonly height: number;
	/** Its words, as they are read. */
	readonly said: string;
	/** @param y its top */
	at(x: number, y: number): readonly SVGElement[];
}

/** Fonts of a viewer differ a little from those that were measured. */
const SAFETY = 0.985;
/** Sizes at scale 1. */
const STYLES = {
	title: { family: SERIF, size: 24, line: 31, after: 8, colour: 'ink' },
	sentence: { family: SERIF, size: 30, line: 38, after: 14, colour: 'ink' },
	label: { family: SANS, size: 19, line: 26, after: 16, colour: 'ink' },
	note: { family: SANS, size: 16, line: 21.5, after: 4, colour: 'ink2' },
} as const satisfies Record<
	string,
	{ family: string; size: number; line: number; after: number; colour: keyof Colours }
>;
const BAR = { width: 5, indent: 20 };
const LEGEND = { size: 17, line: 27, between: 28, enlarged: 1.2, beside: 10, after: 8 };
const RULE_AFTER = 10;
/** Text is measured once at this size. */
const MEASURED_AT = 100;

/** Makes the pieces of one picture, their words at one scale. */
export class Writer {
	readonly #colours: Colours;
	readonly #pen: CanvasRenderingContext2D;
	readonly #widths = new Map<string, number>();

	constructor(colours: Colours) {
		const pen = document.createElement('canvas').getContext('2d');
		if (pen === null) throw new Error(words.exporting.noCanvas);
		this.#pen = pen;
		this.#colours = colours;
	}

	/** A paragraph. */
	text(runs: readonly Run[], style: keyof typeof STYLES, width: number, scale: number): Block {
		const { family, colour, ...at1 } = STYLES[style];
		const [size, line, after] = [at1.size * scale, at1.line * scale, at1.after * scale];
		const lines = wrapped(runs, width * SAFETY, (run) => this.#width(run, size, family));
		const attributes = { 'font-family': family, 'font-size': size, fill: this.#colours[colour] };
		return {
			height: line * lines.length + after,
			said: joined(lines),
			at: (x, y) => [
				element(
					'text',
					attributes,
					...lines.flatMap((pieces, i) =>
						pieces.map(({ text, weight }, j) =>
							element(
								'tspan',
								{ ...(j === 0 && { x, y: y + line * i + size }), 'font-weight': weight } satisfies Attributes,
								text,
							),
						),
					),
				),
			],
		};
	}

	/** The fixed label, with a bar beside it as on the page. */
	label(runs: readonly Run[], width: number, scale: number): Block {
		const text = this.text(runs, 'label', width - BAR.indent, scale);
		const tall = text.height - STYLES.label.after * scale;
		return {
			...text,
			at: (x, y) => [
				...text.at(x + BAR.indent, y),
				element('rect', { x, y: y + 2, width: BAR.width, height: tall + 2, fill: this.#colours.ink }),
			],
		};
	}

	/** Entries in a row, and in further rows where they do not fit. */
	legend(entries: readonly { readonly swatch: Still; readonly text: string }[], width: number, scale: number): Block {
		const [size, line, between, beside] = [LEGEND.size, LEGEND.line, LEGEND.between, LEGEND.beside].map(
			(value) => value * scale,
		) as [number, number, number, number];
		const enlarged = LEGEND.enlarged * scale;
		let [left, top] = [0, 0];
		const placed = entries.map(({ swatch, text }) => {
			const words = swatch.box.width * enlarged + beside;
			const wide = words + this.#width({ text, weight: 400 }, size, SANS) / SAFETY;
			if (left > 0 && left + wide > width) [left, top] = [0, top + line];
			const entry = { swatch, text, left, top, words };
			left += wide + between;
			return entry;
		});
		const look = { 'font-family': SANS, 'font-size': size, fill: this.#colours.ink2 };
		return {
			height: entries.length === 0 ? 0 : top + line + LEGEND.after * scale,
			said: entries.map(({ text }) => text).join('\n'),
			at: (x, y) =>
				placed.flatMap(({ swatch, text, left, top, words }) => [
					framedStill(swatch, x + left, y + top + (line - swatch.box.height * enlarged) / 2, enlarged),
					element('text', { x: x + left + words, y: y + top + line / 2 + size * 0.33, ...look }, text),
				]),
		};
	}

	/** A hair line across. */
	rule(width: number, scale: number): Block {
		const look = { width, height: 1, fill: this.#colours.rule };
		return { height: 1 + RULE_AFTER * scale, said: '', at: (x, y) => [element('rect', { x, y, ...look })] };
	}

	#width({ text, weight }: Run, size: number, family: string): number {
		const key = `${weight}${family}${text}`;
		let width = this.#widths.get(key);
		if (width === undefined) {
			this.#pen.font = `${weight} ${MEASURED_AT}px ${family}`;
			width = this.#pen.measureText(text).width;
			this.#widths.set(key, width);
		}
		return (width / MEASURED_AT) * size;
	}
}

/** Pieces under one another. */
export function column(blocks: readonly Block[]): Block {
	return {
		height: blocks.reduce((sum, { height }) => sum + height, 0),
		said: blocks
			.map(({ said }) => said)
			.filter((text) => text !== '')
			.join('\n'),
		at(x, y) {
			let top = y;
			return blocks.flatMap((block) => {
				const parts = block.at(x, top);
				top += block.height;
				return parts;
			});
		},
	};
}

/** Two pieces side by side, their tops on one line. */
export function besides(left: Block, right: Block, rightAt: number): Block {
	return {
		height: Math.max(left.height, right.height),
		said: [left.said, right.said].filter((text) => text !== '').join('\n'),
		at: (x, y) => [...left.at(x, y), ...right.at(x + rightAt, y)],
	};
}

/** A drawing, so that its box begins at a place. */
export function placedStill({ node, box }: Still, x: number, y: number, scale: number): SVGElement {
	const move = `translate(${round(x - box.x * scale)} ${round(y - box.y * scale)}) scale(${round(scale)})`;
	return element('g', { transform: move }, node);
}

/** The same, and what stands out over its box is cut off, as by the svg that it was. */
function framedStill({ node, box }: Still, x: number, y: number, scale: number): SVGElement {
	const { width, height } = box;
	const frame = { x, y, width: width * scale, height: height * scale };
	return element('svg', { ...frame, viewBox: `${box.x} ${box.y} ${width} ${height}`, overflow: 'hidden' }, node);
}

function joined(lines: readonly (readonly Run[])[]): string {
	const text = lines.flat().map((run) => run.text);
	return text.join('').replaceAll(/\s+/g, ' ');
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}
