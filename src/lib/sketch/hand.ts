/** A hand that draws on a plot: press and drag, by mouse, pen or finger. */
import type { Attachment } from 'svelte/attachments';
import { KNOT_DAYS, type Place, type Sketch, withStroke } from './sketch.ts';

/**
 * The line after the hand went from one place to another. The knot that it comes to is drawn already when it is nearer
 * than the one behind, so that the line follows the hand and not a week after it.
 */
export function handDrawn(sketch: Sketch, from: Place, to: Place): Sketch {
	const drawn = withStroke(sketch, from, to);
	const nearest = Math.round(to.day / KNOT_DAYS) * KNOT_DAYS;
	const ahead = to.day === from.day || Math.sign(nearest - to.day) === Math.sign(to.day - from.day);
	const place = { day: nearest, share: to.share };
	return ahead ? withStroke(drawn, place, place) : drawn;
}

/**
 * For an element that covers the plot and nothing else; what it draws begins where it is pressed, so that on touch the
 * page does not scroll from there (`touch-action: none`).
 *
 * @param ondraw the hand went from one place to another; where it comes down both are the same
 * @param onrest it has let go
 */
export function hand(
	ondraw: (from: Place, to: Place) => void,
	onrest: () => void,
	lastDay: () => number,
): Attachment<HTMLElement> {
	return (plot) => {
		let last: { readonly pointer: number; readonly place: Place } | null = null;

		function placeOf({ clientX, clientY }: PointerEvent): Place {
			const { left, top, width, height } = plot.getBoundingClientRect();
			return { day: within((clientX - left) / width) * lastDay(), share: 1 - within((clientY - top) / height) };
		}
		function down(event: PointerEvent): void {
			if (!event.isPrimary || event.button !== 0) return;
			const place = placeOf(event);
			last = { pointer: event.pointerId, place };
			plot.setPointerCapture(event.pointerId);
			ondraw(place, place);
		}
		function move(event: PointerEvent): void {
			if (last?.pointer !== event.pointerId) return;
			const place = placeOf(event);
			ondraw(last.place, place);
			last = { pointer: event.pointerId, place };
		}
		function end({ pointerId }: PointerEvent): void {
			if (last?.pointer !== pointerId) return;
			last = null;
			onrest();
		}

		plot.addEventListener('pointerdown', down);
		plot.addEventListener('pointermove', move);
		plot.addEventListener('pointerup', end);
		plot.addEventListener('pointercancel', end);
		return () => {
			plot.removeEventListener('pointerdown', down);
			plot.removeEventListener('pointermove', move);
			plot.removeEventListener('pointerup', end);
			plot.removeEventListener('pointercancel', end);
		};
	};
}

function within(share: number): number {
	return Math.min(1, Math.max(0, share));
}
