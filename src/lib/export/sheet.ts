/** The paper that a picture is laid out on, from top to bottom. */
import { words } from '../words/words.ts';
import { SANS, SERIF } from './fonts.ts';
import type { Still } from './still.ts';
import { type Run, wrapped } from './wrap.ts';

/** Of the page, as it is in light. */
export interface Colours {
	readonly paper: string;
	readonly ink: string;
	readonly ink2: string;
	readonly rule: string;
}

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 1200;
const EDGE = 48;
const INSIDE = WIDTH - 2 * EDGE;
/** Of the drawing: beyond this the words of one made on a phone would be larger than its title. */
const MOST_ENLARGED = 2.2;
/** Fonts of a viewer differ a little from those that were measured. */
const SAFETY = 0.985;

const STYLES = {
	title: { family: SERIF, size: 25, line: 33, after: 8, colour: 'ink' },
	sentence: { family: SERIF, size: 30, line: 39, after: 14, colour: 'ink' },
	label: { family: SANS, size: 20, line: 28, after: 20, colour: 'ink' },
	note: { family: SANS, size: 16, line: 22, after: 5, colour: 'ink2' },
} as const satisfies Record<
	string,
	{ family: string; size: number; line: number; after: number; colour: keyof Colours }
>;

const LEGEND = { size: 18, line: 30, between: 32, enlarged: 1.3, beside: 10 };

type Attributes = Readonly<Record<string, string | number>>;

function element(name: string, attributes: Attributes, ...children: (Node | string)[]): SVGElement {
	const made = document.createElementNS(SVG, name);
	for (const [key, value] of Object.entries(attributes)) {
		made.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);
	}
	made.append(...children);
	return made;
}

export class Sheet {
	readonly #colours: Colours;
	readonly #parts: SVGElement[] = [];
	readonly #said: string[] = [];
	readonly #pen: CanvasRenderingContext2D;
	#y = EDGE - 8;

	constructor(colours: Colours) {
		const pen = document.createElement('canvas').getContext('2d');
		if (pen === null) throw new Error(words.exporting.noCanvas);
		this.#pen = pen;
		this.#colours = colours;
	}

	text(runs: readonly Run[], style: keyof typeof STYLES, indent = 0): void {
		const { family, size, line, after, colour } = STYLES[style];
		const lines = wrapped(runs, (INSIDE - indent) * SAFETY, (run) => this.#width(run, size, family));
		const spans = lines.flatMap((pieces, i) =>
			pieces.map(({ text, weight }, j) =>
				element(
					'tspan',
					{ ...(j === 0 && { x: EDGE + indent, y: this.#y + line * i + size }), 'font-weight': weight },
					text,
				),
			),
		);
		const attributes = { 'font-family': family, 'font-size': size, fill: this.#colours[colour] };
		const text = element('text', attributes, ...spans);
		this.#parts.push(text);
		this.#said.push((text.textContent ?? '').replaceAll(/\s+/g, ' '));
		this.#y += line * lines.length + after;
	}

	/** The fixed label, with a bar beside it as on the page. */
	label(runs: readonly Run[]): void {
		const top = this.#y + 2;
		this.text(runs, 'label', 20);
		const height = this.#y - STYLES.label.after - top + 4;
		this.#parts.push(element('rect', { x: EDGE, y: top, width: 5, height, fill: this.#colours.ink }));
	}

	drawing({ node, box }: Still): void {
		const scale = Math.min(MOST_ENLARGED, INSIDE / box.width);
		this.#place(node, box, EDGE, this.#y, scale);
		this.#y += box.height * scale + 16;
	}

	/** Entries in a row, and in further rows where they do not fit. */
	legend(entries: readonly { readonly swatch: Still; readonly text: string }[]): void {
		if (entries.length === 0) return;
		const { size, line, between, enlarged, beside } = LEGEND;
		let x = EDGE;
		for (const { swatch, text } of entries) {
			const words = swatch.box.width * enlarged + beside;
			const width = words + this.#width({ text, weight: 400 }, size, SANS);
			if (x > EDGE && x + width > EDGE + INSIDE) {
				x = EDGE;
				this.#y += line;
			}
			this.#place(swatch.node, swatch.box, x, this.#y + (line - swatch.box.height * enlarged) / 2, enlarged);
			const at = { x: x + words, y: this.#y + line / 2 + size * 0.33 };
			const look = { 'font-family': SANS, 'font-size': size, fill: this.#colours.ink2 };
			this.#parts.push(element('text', { ...at, ...look }, text));
			x += width + between;
		}
		this.#y += line + 12;
	}

	rule(): void {
		this.#parts.push(element('rect', { x: EDGE, y: this.#y, width: INSIDE, height: 1, fill: this.#colours.rule }));
		this.#y += 14;
	}

	/** @returns the file, its size in px, and its words, a paragraph a line */
	finish({ title, description, fonts }: { title: string; description: string; fonts: string }) {
		const height = Math.ceil(this.#y + EDGE - 16);
		const svg = element(
			'svg',
			{ xmlns: SVG, viewBox: `0 0 ${WIDTH} ${height}`, width: WIDTH, height, role: 'img' },
			element('title', {}, title),
			element('desc', {}, description),
			element('style', {}, `${fonts}text{font-variant-numeric:lining-nums tabular-nums;white-space:pre}`),
			element('rect', { width: WIDTH, height, fill: this.#colours.paper }),
			...this.#parts,
		);
		const file = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;
		return { svg: file, width: WIDTH, height, said: this.#said.join('\n') };
	}

	#place(node: SVGGElement, box: Still['box'], x: number, y: number, scale: number): void {
		const move = `translate(${round(x - box.x * scale)} ${round(y - box.y * scale)}) scale(${round(scale)})`;
		this.#parts.push(element('g', { transform: move }, node));
	}

	#width({ text, weight }: Run, size: number, family: string): number {
		this.#pen.font = `${weight} ${size}px ${family}`;
		return this.#pen.measureText(text).width;
	}
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}
