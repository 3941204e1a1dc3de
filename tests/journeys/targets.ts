/** What no rule of axe asks for: that a finger meets what it aims at. */
import type { Page } from 'playwright';

/**
 * What a finger is to press and does not meet within 22 px of its middle, in each direction. A link in a text is as high as the
 * text; the edges on the strip of access have a list that does the same; the day is taken by what lies under its handle.
 */
export function smallTargets(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const LEAST = 43.5;
		const REACH = 21;
		const part = document.querySelector(':modal, :popover-open') ?? document;
		const found: string[] = [];
		const selector = 'button, a[href], input, select, summary, textarea, [role=slider]:not(.grip), [role=tab]';
		for (const element of part.querySelectorAll<HTMLElement>(selector)) {
			if (!element.checkVisibility({ visibilityProperty: true })) continue;
			if (element.tagName === 'A' && getComputedStyle(element).display === 'inline') continue;
			// What is pressed is the label, where it has one that is larger.
			const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
			const area = (one: Element) => one.getBoundingClientRect().width * one.getBoundingClientRect().height;
			const under = element.matches('.cursor [role=slider]')
				? element.closest('.cursor')!.querySelector('[role=presentation]')
				: null;
			const pressed = under ?? [element, ...labels].sort((a, b) => area(b) - area(a))[0]!;
			pressed.scrollIntoView({ block: 'center', inline: 'center' });
			const { left, top, width, height } = pressed.getBoundingClientRect();
			// Hidden from the eye, and pressed by something else.
			if (width <= 1 || height <= 1) continue;
			const [x, y] = [left + width / 2, top + height / 2];
			const meets = (byX: number, byY: number) => {
				const met = document.elementFromPoint(x + byX, y + byY);
				// A slider is taken by what lies over it.
				return (
					met === null ||
					pressed.contains(met) ||
					(met.matches('.finger') && pressed.parentElement!.contains(met)) ||
					labels.some((label) => label.contains(met))
				);
			};
			const wide = width >= LEAST || (meets(-REACH, 0) && meets(REACH, 0));
			const high = height >= LEAST || (meets(0, -REACH) && meets(0, REACH));
			const name = (element.getAttribute('aria-label') ?? element.innerText).trim().slice(0, 40);
			if (!wide || !high) found.push(`${element.tagName} ${name}: ${width.toFixed(0)} by ${height.toFixed(0)}`);
		}
		// As it was found: what is left under the head of a sheet would be half covered for whoever looks next.
		scrollTo(0, 0);
		if (part instanceof Element) part.scrollTop = 0;
		return found;
	});
}
