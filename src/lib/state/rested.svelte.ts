import { untrack } from 'svelte';

/** For so long nothing must be new, ms: longer than from one update of a hand's drag to the next. */
const REST_MS = 120;

/**
 * A value as it was when it last rested. For what is out of sight, or not read, while a hand moves: it is worked out once
 * when the hand rests, in a task of its own, and not at each step. What comes where there was nothing is taken at once, so
 * that the page is laid out once. To be made while a component is set up.
 */
export class Rested<T> {
	/** What is given now may be newer. */
	current: T = $state.raw(undefined as T);

	/** @param given a function, so that it is followed */
	constructor(given: () => T) {
		this.current = untrack(given);
		$effect(() => {
			const newer = given();
			const known = untrack(() => this.current);
			if (newer === known) return;
			if (known === null) {
				this.current = newer;
				return;
			}
			const rest = setTimeout(() => (this.current = newer), REST_MS);
			return () => clearTimeout(rest);
		});
	}
}
