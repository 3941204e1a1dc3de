import { flushSync } from 'svelte';

/** What the page's own code may take of one frame before those who wait for their turn wait for the next, ms. */
const TURNS_MS = 6;

/**
 * Draws at most once a frame: what is given is done when the browser is about to draw, and of what was given since it
 * last was only the newest. What follows from it is drawn in turns: as many as a frame has time for, on a good machine all
 * of them, on a slow one a few, so that no frame gets long. Where nothing is drawn - the page is out of sight, or there is
 * no browser - all is done at once.
 */
export class EachFrame {
	readonly #now: () => number;
	#newest: (() => void) | null = null;
	#after: (() => void) | null = null;
	/** In the order in which they came: nobody waits twice as long as another. */
	readonly #turns = new Set<() => void>();
	#turnsCome = false;

	/** @param now a clock, ms */
	constructor(now: () => number = () => performance.now()) {
		this.#now = now;
	}

	give(work: () => void): void {
		if (this.#turns.size === 0) this.#doAfter();
		if (isDrawn() && this.#newest === null) requestAnimationFrame(() => this.#frame());
		this.#newest = work;
		if (!isDrawn()) this.#draw();
	}

	/**
	 * Asks for a turn in this frame, or in one of the next. Who waits for one already keeps it.
	 * @param turn the same function each time; what it sets is drawn at once
	 */
	join(turn: () => void): void {
		this.#turns.add(turn);
		if (this.#turnsCome) return;
		this.#turnsCome = true;
		// Who joins does so from an effect, in which nothing may be drawn.
		queueMicrotask(() => this.#takeTurns(isDrawn() ? TURNS_MS : Infinity));
	}

	/** Gives a turn back. */
	leave(turn: () => void): void {
		this.#turns.delete(turn);
	}

	/** To be done in a task of its own once all that was given is drawn; at once where nothing waits. */
	after(work: () => void): void {
		this.#after = work;
		if (this.#newest === null && this.#turns.size === 0) this.#doAfter();
	}

	/** Whether something is still to be done after a frame. */
	get ending(): boolean {
		return this.#after !== null;
	}

	/** Does now all that waits. */
	flush(): void {
		this.#draw();
		for (const turn of this.#turns) flushSync(turn);
		this.#turns.clear();
		this.#doAfter();
	}

	#frame(): void {
		this.#draw();
		// By then those who follow have joined.
		setTimeout(() => this.#end());
	}

	#takeTurns(withinMs: number): void {
		const began = this.#now();
		for (const turn of this.#turns) {
			this.#turns.delete(turn);
			flushSync(turn);
			if (this.#now() - began >= withinMs) break;
		}
		this.#turnsCome = this.#turns.size > 0;
		if (this.#turnsCome) requestAnimationFrame(() => this.#takeTurns(TURNS_MS));
		else setTimeout(() => this.#end());
	}

	#end(): void {
		if (this.#newest === null && this.#turns.size === 0) this.#doAfter();
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

function isDrawn(): boolean {
	return typeof requestAnimationFrame !== 'undefined' && !document.hidden;
}
