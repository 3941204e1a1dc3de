import type { Reader } from '../state/reader.svelte.ts';
import { words } from '../words/words.ts';
import { PANELS } from './panel.ts';
import { type Drawing, drawingOf } from './redraw.ts';
import { readPanel } from './reading.ts';

/** A figure on the screen, as a picture is made of it. */
export interface Figure {
	/** Part of a file's name. */
	readonly id: string;
	/** For a list: "Food". */
	readonly name: string;
	/** What is drawn, with its unit: "Food: energy eaten, share of need". */
	readonly title: string;
	readonly svg: SVGSVGElement;
	/** How it is drawn anew at another size. Null: it can only be taken as it stands on the screen. */
	readonly drawing: Drawing | null;
	/** What it says, where that is not the sentence above the figures. */
	readonly sentence?: string | undefined;
	/** A list on the screen whose entries are a swatch (an svg) and its words. */
	readonly legend?: Element | null;
}

/**
 * The figures that are on the screen, from top to bottom: each is an element with `data-figure` around its `svg.chart`.
 * One that is no supply and has no name of its own in the catalogue carries it: `data-name`, `data-title`, `data-sentence`;
 * one that waits for its figures (`data-waits`) is no picture yet. A legend in it (`data-legend`) is its own, one outside of all figures belongs to every supply.
 */
export function drawnFigures(reader: Reader, page: ParentNode): Figure[] {
	const legends = [...page.querySelectorAll('[data-legend]')];
	const ofSupplies = legends.find((legend) => legend.closest('[data-figure]') === null);
	return [...page.querySelectorAll<HTMLElement>('[data-figure]')].flatMap((element) => {
		const id = element.dataset['figure']!;
		const svg = element.querySelector<SVGSVGElement>('svg.chart');
		if (svg === null || svg.getClientRects().length === 0) return [];
		const { name: ownName, title: ownTitle, sentence, waits } = element.dataset;
		if (waits === 'true' || sentence === '') return [];
		const group = PANELS.find((panel) => panel === id);
		const own = element.querySelector('[data-legend]');
		const drawing = drawingOf(element);
		if (group === undefined)
			return [{ id, title: ownTitle ?? titleOf(id), name: ownName ?? nameOf(id), sentence, svg, drawing, legend: own }];
		const { name, drawn, companionName } = readPanel(reader, group, null, 0);
		const { figure, figureWithCompanion } = words.exporting;
		const title = companionName === null ? figure(name, drawn) : figureWithCompanion(name, drawn, companionName);
		return [{ id, title, name, svg, drawing, legend: own ?? ofSupplies ?? null }];
	});
}

function nameOf(id: string): string {
	return others[id]?.name ?? id;
}

function titleOf(id: string): string {
	return others[id]?.title ?? id;
}

const others: Readonly<Record<string, { readonly name: string; readonly title: string }>> = words.exporting.figures;
