import { nextTask } from '../worker/nextTask.ts';

/**
 * Lets a page breathe between the steps of a hand. A browser puts input before all else: where a step takes longer than
 * the hand does to give the next, answers from the worker would never be read, and the charts would stand still. So a
 * step is taken at once if what had come before the last one was read since; else it waits for that, and the newest only.
 */
export class Breath {
	#newest: (() => void) | null = null;
	#held = false;

	give(step: () => void): void {
		this.#newest = step;
		if (!this.#held) this.#take();
	}

	/** Takes now the step that waits, as when the hand lets go. */
	flush(): void {
		const step = this.#newest;
		this.#newest = null;
		step?.();
	}

	#take(): void {
		this.flush();
		this.#held = true;
		// Messages are read in the order in which they come: this one after all that wait now.
		void nextTask().then(() => {
			this.#held = false;
			if (this.#newest !== null) this.#take();
		});
	}
}
