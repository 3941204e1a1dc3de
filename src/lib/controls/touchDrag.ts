/** Slides by as far as a finger moves along, never to where it comes down; up and down it leaves to scrolling. */
import type { Attachment } from 'svelte/attachments';

export interface Knob {
	readonly low: number;
	readonly high: number;
	readonly step: number;
	readonly value: number;
	/** Pixels at each end that are no part of the way from `low` to `high`. */
	readonly edge: number;
	readonly slide: (value: number) => void;
	readonly rest: () => void;
}

/** Pixels that a finger may waver before it is taken to slide. */
const SLOP = 6;

/** @param knob asked at the first touch and at each move, so that it may change */
export function touchDrag(knob: () => Knob): Attachment<HTMLElement> {
	return (node) => {
		let hand: { pointer: number; x: number; y: number; value: number; sliding: boolean } | null = null;

		function down({ pointerId, pointerType, clientX, clientY }: PointerEvent): void {
			if (hand !== null) return;
			const { low, high, value } = knob();
			hand = { pointer: pointerId, x: clientX, y: clientY, value: within(low, high, value), sliding: false };
			// A finger is held by the browser; a mouse leaves unless it is held.
			if (pointerType !== 'touch') node.setPointerCapture(pointerId);
		}
		function move({ pointerId, clientX, clientY }: PointerEvent): void {
			if (hand === null || hand.pointer !== pointerId) return;
			const along = clientX - hand.x;
			if (!hand.sliding) {
				if (Math.abs(along) < SLOP || Math.abs(along) < Math.abs(clientY - hand.y)) return;
				hand = { ...hand, x: clientX, sliding: true };
				return;
			}
			const { low, high, step, edge, slide } = knob();
			const travel = Math.max(1, node.clientWidth - 2 * edge);
			slide(onStep(low, high, step, hand.value + (along / travel) * (high - low)));
		}
		function end({ pointerId }: PointerEvent): void {
			if (hand === null || hand.pointer !== pointerId) return;
			if (hand.sliding) knob().rest();
			hand = null;
		}

		node.addEventListener('pointerdown', down);
		node.addEventListener('pointermove', move);
		node.addEventListener('pointerup', end);
		node.addEventListener('pointercancel', end);
		return () => {
			node.removeEventListener('pointerdown', down);
			node.removeEventListener('pointermove', move);
			node.removeEventListener('pointerup', end);
			node.removeEventListener('pointercancel', end);
		};
	};
}

function within(low: number, high: number, value: number): number {
	return Math.min(high, Math.max(low, value));
}

/** The step next to a value, counted from `low` as a range input counts, without the dust of binary fractions. */
function onStep(low: number, high: number, step: number, value: number): number {
	const most = Math.floor((high - low) / step + 1e-9);
	const steps = Math.min(most, Math.max(0, Math.round((value - low) / step)));
	return Number((low + steps * step).toPrecision(12));
}
