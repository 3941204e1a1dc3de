import type { Attachment } from 'svelte/attachments';

/** Something that stands on a day and can be put on another. */
export interface Grip {
	/** From 0. */
	readonly day: number;
	readonly first: number;
	readonly last: number;
	readonly move: (to: number) => void;
	readonly remove: () => void;
}

/** Pixels that a hand may waver before it is taken to drag. */
const SLOP = 3;

/**
 * Drags a grip along the days: by as far as the hand moves, from the day it stood on.
 *
 * @param grip asked when the hand takes hold: a move goes out from how things were then
 * @param onrest the hand has let go
 */
export function grasp(grip: () => Grip, pixelsPerDay: () => number, onrest: () => void): Attachment<HTMLElement> {
	return (element) => {
		let hand: { readonly pointer: number; readonly x: number; readonly held: Grip; moved: boolean } | null = null;

		function down({ pointerId, clientX, isPrimary, button }: PointerEvent): void {
			if (!isPrimary || button !== 0) return;
			hand = { pointer: pointerId, x: clientX, held: grip(), moved: false };
			element.setPointerCapture(pointerId);
		}
		function move({ pointerId, clientX }: PointerEvent): void {
			if (hand?.pointer !== pointerId) return;
			const along = clientX - hand.x;
			if (!hand.moved && Math.abs(along) < SLOP) return;
			hand.moved = true;
			const { day, first, last } = hand.held;
			hand.held.move(Math.max(first, Math.min(last, day + Math.round(along / pixelsPerDay()))));
		}
		function end({ pointerId }: PointerEvent): void {
			if (hand?.pointer !== pointerId) return;
			if (hand.moved) onrest();
			hand = null;
		}

		element.addEventListener('pointerdown', down);
		element.addEventListener('pointermove', move);
		element.addEventListener('pointerup', end);
		element.addEventListener('pointercancel', end);
		return () => {
			element.removeEventListener('pointerdown', down);
			element.removeEventListener('pointermove', move);
			element.removeEventListener('pointerup', end);
			element.removeEventListener('pointercancel', end);
		};
	};
}
