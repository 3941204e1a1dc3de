import { getContext, setContext } from 'svelte';
import type { Scale } from './scale.ts';

/** Where the marks of a chart stand. Pixels; days are numbered from 0. */
export interface Frame {
	readonly days: number;
	readonly width: number;
	readonly height: number;
	/** A day's place from left to right. */
	readonly x: Scale;
	/** A value's place from top to bottom. */
	readonly y: Scale;
}

const KEY = Symbol('frame');

/** @param frame a function, so that marks follow when it changes */
export function setFrame(frame: () => Frame): void {
	setContext(KEY, frame);
}

/** The frame of the chart around a mark. */
export function useFrame(): () => Frame {
	return getContext<() => Frame>(KEY);
}
