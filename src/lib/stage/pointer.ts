import type { Attachment } from 'svelte/attachments';
import { dayAt } from './measures.ts';

/**
 * Puts the cursor where a mouse is over a plot, and where a finger is pressed on one. A plot is an element with
 * `data-plot` around its chart.
 *
 * @param plot room left and right of the plot inside the element, px, and how much the stage is enlarged
 */
export function pointing(
	onday: (day: number) => void,
	plot: () => { readonly gutter: number; readonly beside: number; readonly enlarged: number; readonly days: number },
): Attachment<HTMLElement> {
	return (element) => {
		function point(event: PointerEvent): void {
			const chart = (event.target as Element).closest('[data-plot]');
			if (chart === null) return;
			const { left, width } = chart.getBoundingClientRect();
			const { gutter, beside, enlarged, days } = plot();
			onday(
				dayAt(event.clientX, { left: left + gutter * enlarged, width: width - (gutter + beside) * enlarged }, days),
			);
		}
		const moved = (event: PointerEvent) => {
			if (event.pointerType === 'mouse' || event.buttons > 0) point(event);
		};
		element.addEventListener('pointerdown', point);
		element.addEventListener('pointermove', moved);
		return () => {
			element.removeEventListener('pointerdown', point);
			element.removeEventListener('pointermove', moved);
		};
	};
}

/** How far a finger goes before it turns a page, and how far one may waver that taps, px. */
const SWIPE = 50;
const TAP = 10;
/** The outer parts of the screen on which a tap turns a page. */
const EDGE_SHARE = 0.2;
const NOT_HERE = 'button, a, input, select, summary, label, dialog, aside, [data-plot]';

/** What a finger asks for that was put down at one place and lifted at another. */
export function turnOf(
	from: { readonly x: number; readonly y: number },
	to: { readonly x: number; readonly y: number },
	screenWidth: number,
): 'next' | 'back' | null {
	const across = to.x - from.x;
	const down = Math.abs(to.y - from.y);
	if (Math.abs(across) >= SWIPE && Math.abs(across) > 2 * down) return across < 0 ? 'next' : 'back';
	if (Math.abs(across) > TAP || down > TAP) return null;
	if (to.x < screenWidth * EDGE_SHARE) return 'back';
	return to.x > screenWidth * (1 - EDGE_SHARE) ? 'next' : null;
}

/** Turns pages by swipes, and by taps at the edges; on a plot a finger moves the day. */
export function turning(onturn: (turn: 'next' | 'back') => void): Attachment<HTMLElement> {
	return (element) => {
		let from: { x: number; y: number } | null = null;
		function down(event: PointerEvent): void {
			const ours = event.pointerType !== 'mouse' && event.isPrimary;
			from =
				ours && (event.target as Element).closest(NOT_HERE) === null ? { x: event.clientX, y: event.clientY } : null;
		}
		function up(event: PointerEvent): void {
			if (from === null) return;
			const turn = turnOf(from, { x: event.clientX, y: event.clientY }, innerWidth);
			from = null;
			if (turn !== null) onturn(turn);
		}
		const cancel = () => (from = null);
		element.addEventListener('pointerdown', down);
		element.addEventListener('pointerup', up);
		element.addEventListener('pointercancel', cancel);
		return () => {
			element.removeEventListener('pointerdown', down);
			element.removeEventListener('pointerup', up);
			element.removeEventListener('pointercancel', cancel);
		};
	};
}
