/** Keeps what lies below in its place when something above it grows: nothing moves away under a hand. */
import type { Attachment } from 'svelte/attachments';

/**
 * For a block at the top of a scrolling box. Browsers do this too, but not all of them, and none of them at the very
 * top. A change that comes from within the block is left as it is: there the eye is on the block.
 *
 * @param box the box that scrolls
 */
export function steady(box: () => HTMLElement | undefined): Attachment<HTMLElement> {
	return (block) => {
		let { height } = block.getBoundingClientRect();
		const observer = new ResizeObserver(() => {
			const before = height;
			({ height } = block.getBoundingClientRect());
			if (block.contains(document.activeElement)) return;
			box()?.scrollBy({ top: height - before, behavior: 'instant' });
		});
		observer.observe(block);
		return () => observer.disconnect();
	};
}
