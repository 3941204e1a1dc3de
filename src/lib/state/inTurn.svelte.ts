import { untrack } from 'svelte';
import type { EachFrame } from './eachFrame.ts';

/**
 * A value as it was when it last had its turn to be drawn. For the parts of a drawing that are too much for one frame of a
 * slow machine: each follows the newest value, one after the other. To be made while a component is set up.
 */
export class InTurn<T> {
	/** What is given now may be newer, until all turns are over. */
	current: T = $state.raw(undefined as T);

	/**
	 * @param given a function, so that it is followed
	 * @param everyMs no turn comes sooner after the last one: for what is read, and not only looked at
	 */
	constructor(frames: EachFrame, given: () => T, everyMs = 0) {
		this.current = untrack(given);
		let last = -Infinity;
		const take = () => {
			last = frames.now();
			this.current = untrack(given);
		};
		$effect(() => {
			if (given() !== untrack(() => this.current)) frames.join(take, last + everyMs);
		});
		$effect(() => () => frames.leave(take));
	}
}
