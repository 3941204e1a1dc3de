/**
 * A figure as a picture that stands alone: its title, the sentence, the fixed label, the drawing, its legend, what was
 * changed, whose word it is, and the address that opens it. Nothing of this can be left out.
 */
import type { Figure } from '../figures/drawn.ts';
import { words } from '../words/words.ts';
import type { About } from './about.ts';
import { fontFaces } from './fonts.ts';
import { inLight } from './light.ts';
import { type Colours, Sheet } from './sheet.ts';
import { type Still, stillOf } from './still.ts';
import type { Run } from './wrap.ts';

/** A figure as it stood at one moment, whatever becomes of it on the screen. */
export interface Taken {
	readonly name: string;
	readonly title: string;
	/** What the figure says of itself to those who do not see it. */
	readonly spoken: string;
	readonly still: Still;
	readonly legend: readonly { readonly swatch: Still; readonly text: string }[];
	readonly colours: Colours;
}

export interface Picture {
	/** A whole SVG file. */
	readonly svg: string;
	/** In its own units, px. */
	readonly width: number;
	readonly height: number;
	/** Whether the fonts are inside it. */
	readonly withFonts: boolean;
}

/** Takes a figure from the screen. Throws an Error where it is not drawn there. */
export function take({ name, title, svg, legend }: Figure): Taken {
	if (svg.getClientRects().length === 0 || svg.getBoundingClientRect().width === 0) {
		throw new Error(words.exporting.notDrawn);
	}
	return inLight(() => ({
		name,
		title,
		spoken: svg.getAttribute('aria-label') ?? title,
		still: stillOf(svg),
		legend: [...(legend?.querySelectorAll('li') ?? [])].flatMap((entry) => {
			const swatch = entry.querySelector('svg');
			if (swatch === null || entry.closest('[data-export="no"]') !== null) return [];
			const text = [...entry.childNodes].map((part) => (part === swatch ? '' : (part.textContent ?? ''))).join(' ');
			return [{ swatch: framed(stillOf(swatch), swatch), text: text.replaceAll(/\s+/g, ' ').trim() }];
		}),
		colours: coloursOfPage(),
	}));
}

/** A swatch covers what its svg does and no more: what stands out over it is cut off on the page too. */
function framed({ node }: Still, svg: SVGSVGElement): Still {
	const { width, height } = svg.getBoundingClientRect();
	return {
		node,
		box: { x: 0, y: 0, width: svg.width.baseVal.value || width, height: svg.height.baseVal.value || height },
	};
}

function coloursOfPage(): Colours {
	const style = getComputedStyle(document.documentElement);
	const token = (name: string, otherwise: string) => style.getPropertyValue(name).trim() || otherwise;
	return {
		paper: token('--paper', 'white'),
		ink: token('--ink', 'black'),
		ink2: token('--ink-2', 'black'),
		rule: token('--rule', 'grey'),
	};
}

/** Lays a picture out. Throws an Error with a sentence for the reader where it cannot be made. */
export async function compose(taken: Taken, about: About): Promise<Picture> {
	const say = words.exporting.picture;
	const { label } = words.page;
	const fonts = await fontFaces();
	const sheet = new Sheet(taken.colours);
	sheet.text(titleRuns(taken), 'title');
	sheet.text([{ text: about.sentence, weight: 400 }], 'sentence');
	sheet.label([
		{ text: `${label.lead} `, weight: 600 },
		{ text: label.rest, weight: 400 },
	]);
	sheet.drawing(taken.still);
	sheet.legend(taken.legend);
	sheet.rule();
	const notes = [
		...(about.changed.length === 0 ? [] : [say.changed(about.changed.join('; '))]),
		`${about.leavesOut} ${words.page.about.nearlyAll}`,
		...(about.publishers.length === 0 ? [] : [say.sources(about.publishers.join('; '))]),
		say.foot(about.version, about.scenario, about.runs, about.seed, about.dates),
		say.link(about.link),
	];
	for (const note of notes) sheet.text([{ text: note, weight: 400 }], 'note');
	const picture = sheet.finish({
		title: `${taken.title}. ${about.scenario}`,
		description: [about.sentence, about.label, taken.spoken].join(' '),
		fonts: fonts ?? '',
	});
	// Guards against a later change of the layout, not against a reader.
	if (!picture.said.includes(about.label)) throw new Error(words.exporting.noLabel);
	return { svg: picture.svg, width: picture.width, height: picture.height, withFonts: fonts !== null };
}

/** The name stands out of the title that begins with it. */
function titleRuns({ name, title }: Taken): Run[] {
	if (!title.startsWith(name)) return [{ text: title, weight: 650 }];
	return [
		{ text: name, weight: 650 },
		{ text: title.slice(name.length), weight: 400 },
	];
}
