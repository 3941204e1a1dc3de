import type { Attachment } from 'svelte/attachments';

/** What a frame says to the page around it: how tall it wants to be, and nothing else. */
export interface HeightMessage {
	readonly corridor: 'height';
	/** Of the whole frame, px, rounded up. */
	readonly px: number;
}

export function isHeightMessage(data: unknown): data is HeightMessage {
	if (typeof data !== 'object' || data === null) return false;
	const { corridor, px } = data as Partial<HeightMessage>;
	return corridor === 'height' && typeof px === 'number' && Number.isFinite(px) && px > 0;
}

/**
 * Tells the page around this frame how tall an element is, whenever that changes. It goes to whoever embeds it, since a
 * frame does not know by whom that is, and so it says no more than a height.
 */
export function tellHeight(around: Window = window.parent): Attachment<HTMLElement> {
	return (element) => {
		if (around === window) return;
		const observer = new ResizeObserver(() => {
			const px = Math.ceil(element.getBoundingClientRect().height);
			around.postMessage({ corridor: 'height', px } satisfies HeightMessage, '*');
		});
		observer.observe(element);
		return () => observer.disconnect();
	};
}
