/**
 * Runs in a page: what makes it wider than its window, if it is. What can be scrolled within the page, or is cut, does not.
 *
 * @returns {string[]}
 */
export function sideways() {
	const { clientWidth, scrollWidth } = document.documentElement;
	if (scrollWidth <= clientWidth) return [];
	/** @param {Element} element */
	const isHeld = (element) => {
		for (let around = element.parentElement; around !== null && around !== document.body; around = around.parentElement)
			if (getComputedStyle(around).overflowX !== 'visible') return true;
		return false;
	};
	const wide = [...document.querySelectorAll('body *')].filter(
		(element) => element.checkVisibility() && element.getBoundingClientRect().right > clientWidth && !isHeld(element),
	);
	return [
		`${scrollWidth} px in ${clientWidth}:`,
		...wide.slice(0, 6).map(({ localName, classList }) => [localName, ...classList].join('.')),
	];
}
