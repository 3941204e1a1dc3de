import type { Attachment } from 'svelte/attachments';

/**
 * Lets a hand point at a day in any chart inside an element: press, or press and drag. On touch a move up or down still
 * scrolls the page (`touch-action: pan-y` on the charts).
 *
 * @param gutter room left of each plot, px
 * @param margin room right of it, px
 */
export function dayPointer(
	onday: (day: number) => void,
	days: () => number,
	gutter: () => number,
	margin = 1,
): Attachment<HTMLElement> {
	return (element) => {
		let chart: Element | null = null;

		function point(event: PointerEvent): void {
			if (chart === null) return;
			const { left, width } = chart.getBoundingClientRect();
			const share = (event.clientX - left - gutter()) / (width - gutter() - margin);
			onday(Math.round(Math.min(1, Math.max(0, share)) * (days() - 1)));
		}
		function begin(event: PointerEvent): void {
			if (!event.isPrimary || event.button !== 0) return;
			chart = (event.target as Element).closest('[data-days] svg');
			if (chart === null) return;
			point(event);
		}
		function drag(event: PointerEvent): void {
			if (chart === null) return;
			// Let go where no one saw it.
			if (event.buttons === 0) return end();
			// Held from the first move on, not from the press: a double click belongs to what lies under it.
			element.setPointerCapture(event.pointerId);
			point(event);
		}
		function end(): void {
			chart = null;
		}

		element.addEventListener('pointerdown', begin);
		element.addEventListener('pointermove', drag);
		element.addEventListener('pointerup', end);
		element.addEventListener('pointercancel', end);
		return () => {
			element.removeEventListener('pointerdown', begin);
			element.removeEventListener('pointermove', drag);
			element.removeEventListener('pointerup', end);
			element.removeEventListener('pointercancel', end);
		};
	};
}
