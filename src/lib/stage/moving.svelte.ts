import { type Timer, easeCubicInOut, timer } from 'd3';
import { type Bands, mixed } from './mix.ts';

/** How long a curve is on its way from one step to the next. */
const MOVE_MS = 600;

/** The bands on the stage: they move from one step's to the next one's, and follow at once within a step. */
export class Moving {
	/** What is drawn now. */
	bands: Bands | null = $state.raw(null);
	/** Whether what is drawn is on its way. */
	under = $state(false);

	#from: Bands | null = null;
	#to: Bands | null = null;
	#timer: Timer | null = null;

	/** Draws these at once. What is on its way goes on to them: a step's figures may come in while it moves. */
	follow(to: Bands | null): void {
		this.#to = to;
		if (this.#timer === null || to === null) this.#arrive();
	}

	/** Sets out from what is drawn, whatever it is. */
	moveTo(to: Bands): void {
		this.#timer?.stop();
		this.#timer = null;
		this.#from = this.bands;
		this.#to = to;
		if (this.#from === null) return this.#arrive();
		this.under = true;
		this.#timer = timer((elapsedMs) => {
			if (elapsedMs >= MOVE_MS) return this.#arrive();
			this.bands = mixed(this.#from!, this.#to!, easeCubicInOut(elapsedMs / MOVE_MS));
		});
	}

	stop(): void {
		this.#timer?.stop();
		this.#timer = null;
		this.under = false;
	}

	#arrive(): void {
		this.stop();
		this.#from = null;
		this.bands = this.#to;
	}
}
