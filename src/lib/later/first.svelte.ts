import { untrack } from 'svelte';

/** Whether anything more important is still to come than what comes later. */
class First {
	#awaited = $state(0);
	#tell: () => void = () => {};
	#over: Promise<void> = Promise.resolve();

	/** Whether nothing is to be fetched unasked yet. */
	get awaited(): boolean {
		return this.#awaited > 0;
	}

	/** Settles once nothing is awaited. */
	get over(): Promise<void> {
		return this.#over;
	}

	/** Holds back whatever was not asked for, until the function that it gives is called. */
	wait(): () => void {
		const before = untrack(() => this.#awaited);
		if (before === 0) this.#over = new Promise((resolve) => (this.#tell = resolve));
		this.#awaited = before + 1;
		let waiting = true;
		return () => {
			if (!waiting) return;
			waiting = false;
			this.#awaited = untrack(() => this.#awaited) - 1;
			if (untrack(() => this.#awaited) === 0) this.#tell();
		};
	}
}

/** Of the page that is open. */
export const first = new First();
