/**
 * Draws at most once a frame: what is given is done when the browser is about to draw, and of what was given since it
 * last was only the newest. Where nothing is drawn - the page is out of sight, or there is no browser - it is done at once.
 */
export class EachFrame {
	#newest: (() => void) | null = null;
	#after: (() => void) | null = null;

	give(work: () => void): void {
		this.#doAfter();
		const drawn = typeof requestAnimationFrame !== 'undefined' && !document.hidden;
		if (drawn && this.#newest === null) requestAnimationFrame(() => this.#frame());
		this.#newest = work;
		if (!drawn) this.#draw();
	}

	/** To be done in a task of its own once what was given is drawn; at once where nothing waits. */
	after(work: () => void): void {
		this.#after = work;
		if (this.#newest === null) this.#doAfter();
	}

	/** Whether something is still to be done after a frame. */
	get ending(): boolean {
		return this.#after !== null;
	}

	/** Does now all that waits. */
	flush(): void {
		this.#draw();
		this.#doAfter();
	}

	#frame(): void {
		this.#draw();
		if (this.#after !== null) setTimeout(() => this.#doAfter());
	}
	#draw(): void {
		const work = this.#newest;
		this.#newest = null;
		work?.();
	}
	#doAfter(): void {
		const work = this.#after;
		this.#after = null;
		work?.();
	}
}
