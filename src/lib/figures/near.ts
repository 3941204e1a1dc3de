import type { Attachment } from 'svelte/attachments';

/** How far below or above the window an element may be and still be near, px. */
const NEAR_PX = 300;

/** Says when an element comes into sight, or nearly, and when it leaves it. */
export function nearView(onchange: (near: boolean) => void): Attachment<HTMLElement> {
	return (element) => {
		const observer = new IntersectionObserver(([entry]) => onchange(entry!.isIntersecting), {
			rootMargin: `${NEAR_PX}px 0px`,
		});
		observer.observe(element);
		return () => observer.disconnect();
	};
}
