/**
 * Gives a box that scrolls sideways a place in the order of the keyboard for as long as it has something to scroll;
 * what fits is not stopped at.
 */
export function scrolls(box: HTMLElement): () => void {
	const look = () => {
		if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
		else box.removeAttribute('tabindex');
	};
	const observer = new ResizeObserver(look);
	observer.observe(box);
	return () => observer.disconnect();
}

/** The same for every such box in a text that was laid out ahead. */
export function scrollsWithin(text: HTMLElement): () => void {
	const undo = [...text.querySelectorAll<HTMLElement>('.scrolls')].map(scrolls);
	return () => undo.forEach((stop) => stop());
}
