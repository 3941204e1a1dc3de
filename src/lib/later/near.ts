import type { Attachment } from 'svelte/attachments';

/** So much of the window's height before something is seen, it is fetched. */
const AHEAD = '50%';

/**
 * Tells when what stands in a place comes near the window, and when it goes away from it. A place in which nothing stands,
 * since it was not built with the page, or in which nothing has a box, as a dialog that is closed, is as near as any.
 */
export function near(tell: (is: boolean) => void): Attachment<HTMLElement> {
	return (place) => {
		const standing = [...place.children].flatMap(boxes);
		if (standing.length === 0) return tell(true);
		const seen = new Set<Element>();
		const watch = new IntersectionObserver(
			(entries) => {
				for (const { target, isIntersecting } of entries) seen[isIntersecting ? 'add' : 'delete'](target);
				tell(seen.size > 0);
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
