import { flushSync } from 'svelte';

/** What the page's own code may take of one frame before those who wait for their turn wait for the next, ms. */
const TURNS_MS = 8;

/**
 * Draws at most once a frame: what is given is done when the browser is about to draw, and of what was given since it
 * last was only the newest. What follows from it is drawn in turns: as many as a frame has time for, on a good machine all
 * of them, on a slow one a few, so that no frame gets long. Where nothing is drawn - the page is out of sight, or there is
 * no browser - all is done at once.
 */
export class EachFrame {
	readonly now: () => number;
	#newest: (() => void) | null = null;
	#after: (() => void) | null = null;
	/** When each wants its turn at the earliest, ms; in the order in which they came: nobody waits twice as long as another. */
	readonly #turns = new Map<() => void, number>();
	/** How the next turns come about: they come soon, or this timer waits for the first that may be taken. */
	#coming: 'soon' | ReturnType<typeof setTimeout> | null = null;

	/** @param now a clock, ms */
	constructor(now: () => number = () => performance.now()) {
		this.now = now;
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
	 * @param from when it wants it at the earliest, on the clock; all that waits is drawn before what comes after it
	 */
	join(turn: () => void, from = 0): void {
		if (!this.#turns.has(turn)) this.#turns.set(turn, this.ending ? 0 : from);
		this.#come();
	}

	/** Gives a turn back. */
	leave(turn: () => void): void {
		this.#turns.delete(turn);
	}

	/** To be done in a task of its own once all that was given is drawn; at once where nothing waits. */
	after(work: () => void): void {
		this.#after = work;
		for (const turn of this.#turns.keys()) this.#turns.set(turn, 0);
		if (this.#turns.size > 0) this.#come();
		else if (this.#newest === null) this.#doAfter();
	}

	/** Whether something is still to be done after a frame. */
	get ending(): boolean {
		return this.#after !== null;
	}

	/** Does now all that waits. */
	flush(): void {
		this.#draw();
		for (const turn of this.#turns.keys()) turn();
		this.#turns.clear();
		flushSync();
		this.#doAfter();
	}

	#frame(): void {
		this.#draw();
		// By then those who follow have joined.
		setTimeout(() => this.#end());
	}

	#come(): void {
		if (this.#coming === 'soon') return;
		if (this.#coming !== null) clearTimeout(this.#coming);
		this.#coming = 'soon';
		// Who joins does so from an effect, in which nothing may be drawn.
		queueMicrotask(() => this.#takeTurns());
	}

	#takeTurns(): void {
		const began = this.now();
		const until = isDrawn() ? began + TURNS_MS : Infinity;
		for (const [turn, from] of this.#turns) {
			if (from > began) continue;
			this.#turns.delete(turn);
			turn();
			flushSync();
			if (this.now() >= until) break;
		}
		this.#coming = null;
		if (this.#turns.size === 0) {
			setTimeout(() => this.#end());
			return;
		}
		const waitMs = Math.min(...this.#turns.values()) - this.now();
		if (waitMs > 0) {
			this.#coming = setTimeout(() => this.#takeTurns(), waitMs);
		} else {
			this.#coming = 'soon';
			if (isDrawn()) requestAnimationFrame(() => this.#takeTurns());
			else queueMicrotask(() => this.#takeTurns());
		}
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
