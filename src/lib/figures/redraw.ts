/** A figure on the screen can be drawn anew, for the room that a picture has: it says here how. */
import { type Component, flushSync, mount, unmount } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/** A figure as it stood at one moment, to be drawn at other sizes. */
export interface Drawing {
	/** The heights that it can take at a width, px. */
	readonly heights: (width: number) => { readonly least: number; readonly most: number };
	/** Draws into an element of the page, at a size in px. Returns how to take it away again. */
	draw(target: HTMLElement, width: number, height: number): () => void;
}

const drawings = new WeakMap<Element, () => Drawing>();

/** @param drawing takes what is drawn as it is when it is called, and not later */
export function redrawn(drawing: () => Drawing): Attachment<HTMLElement> {
	return (element) => {
		drawings.set(element, drawing);
		return () => drawings.delete(element);
	};
}

/** Null: it can only be taken as it is on the screen. */
export function drawingOf(element: Element): Drawing | null {
	return drawings.get(element)?.() ?? null;
}

/** A drawing by a component that takes its size among its properties. */
export function drawingBy<Props extends object>(
	component: Component<Props>,
	heights: Drawing['heights'],
	propsAt: (width: number, height: number) => Props,
): Drawing {
	return {
		heights,
		draw(target, width, height) {
			const mounted = mount(component, { target, props: propsAt(width, height) });
			flushSync();
			return () => void unmount(mounted);
		},
	};
}

/** Of a plot that takes any height: as low as can be read, and not taller than wide. */
export function plotHeights(width: number): { readonly least: number; readonly most: number } {
	return { least: 160, most: Math.max(160, width * 0.85) };
}

/** Of rows under one another, between their least height and the one beyond which they fall apart, px. */
export function rowHeights(
	rows: number,
	{ least, most, around }: { readonly least: number; readonly most: number; readonly around: number },
): { readonly least: number; readonly most: number } {
	return { least: rows * least + around, most: rows * most + around };
}
