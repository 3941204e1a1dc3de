/** A figure as it stood at one moment, whatever becomes of it on the screen. */
import type { Figure } from '../figures/drawn.ts';
import type { Drawing } from '../figures/redraw.ts';
import { words } from '../words/words.ts';
import type { Colours } from './block.ts';
import { type Fitted, type Room, fitted, fittedWhole } from './fit.ts';
import type { Theme } from './layouts.ts';
import { type Still, stillOf } from './still.ts';
import { inTheme } from './theme.ts';

export interface Taken {
	readonly name: string;
	readonly title: string;
	/** What the figure says of itself to those who do not see it. */
	readonly spoken: string;
	readonly theme: Theme;
	readonly legend: readonly { readonly swatch: Still; readonly text: string }[];
	readonly colours: Colours;
	/** How it fits a room; null: it does not. */
	fit(room: Room, wished: number): Fitted | null;
	/** The drawing at the size that it was fitted to. */
	drawn(at: Fitted): Still;
}

/** Takes a figure from the screen. Throws an Error where it is not drawn there. */
export function take({ name, title, svg, legend, drawing }: Figure, theme: Theme): Taken {
	if (svg.getClientRects().length === 0 || svg.getBoundingClientRect().width === 0) {
		throw new Error(words.exporting.notDrawn);
	}
	return inTheme(theme, () => ({
		name,
		title,
		spoken: svg.getAttribute('aria-label') ?? title,
		theme,
		legend: [...(legend?.querySelectorAll('li') ?? [])].flatMap((entry) => {
			const swatch = entry.querySelector('svg');
			if (swatch === null || entry.closest('[data-export="no"]') !== null) return [];
			const text = [...entry.childNodes].map((part) => (part === swatch ? '' : (part.textContent ?? ''))).join(' ');
			return [{ swatch: framed(stillOf(swatch), swatch), text: text.replaceAll(/\s+/g, ' ').trim() }];
		}),
		colours: coloursOfPage(),
		...(drawing === null ? asItStands(stillOf(svg)) : anew(drawing, theme, hueAround(svg))),
	}));
}

function asItStands(still: Still): Pick<Taken, 'fit' | 'drawn'> {
	return { fit: (room) => fittedWhole(room, still.box), drawn: () => still };
}

/** Drawn out of sight at the size it is to have, and taken away at once. */
function anew(drawing: Drawing, theme: Theme, hue: string): Pick<Taken, 'fit' | 'drawn'> {
	return {
		fit: (room, wished) => fitted(room, wished, drawing.heights),
		drawn({ width, height }) {
			const stage = document.createElement('div');
			stage.style.cssText = `position:fixed;left:-20000px;top:0;width:${width}px;pointer-events:none`;
			stage.style.setProperty('--hue', hue);
			stage.setAttribute('aria-hidden', 'true');
			document.body.append(stage);
			const end = drawing.draw(stage, width, height);
			try {
				const svg = stage.querySelector<SVGSVGElement>('svg.chart');
				if (svg === null) throw new Error(words.exporting.notDrawn);
				return inTheme(theme, () => stillOf(svg));
			} finally {
				end();
				stage.remove();
			}
		},
	};
}

/** The hue that a figure may take over from the part of the page it stands in, as it is written there: a theme gives it its colour. */
function hueAround(svg: SVGSVGElement): string {
	return svg.closest<HTMLElement>('[style*="--hue"]')?.style.getPropertyValue('--hue') ?? '';
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
