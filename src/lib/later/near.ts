import type { Attachment } from 'svelte/attachments';

/** So many heights of the window before something is seen, it is fetched. */
const AHEAD = '100%';

/**
 * Tells once when what stands in a place comes near the window. A place in which nothing stands, since it was not built with
 * the page, or in which nothing has a box, as a dialog that is closed, is as near as any.
 */
export function near(tell: () => void): Attachment<HTMLElement> {
	return (place) => {
		const standing = [...place.children].flatMap(boxes);
		if (standing.length === 0) return tell();
		const watch = new IntersectionObserver(
			(entries) => {
				if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
				watch.disconnect();
				tell();
			},
			{ rootMargin: `${AHEAD} 0px` },
		);
		for (const element of standing) watch.observe(element);
		return () => watch.disconnect();
	};
}

/** The element, or what is in it where it is no box itself. */
function boxes(element: Element): Element[] {
	const { display } = getComputedStyle(element);
	if (display === 'none') return [];
	return display === 'contents' ? [...element.children].flatMap(boxes) : [element];
}
