import { MediaQuery } from 'svelte/reactivity';

/** Room for the axis inside a plot, px, where the names stand above the plots. */
const GUTTER = 46;

/** How much room the window leaves to the figures. The same breakpoints as in the style sheets. */
class Room {
	readonly #wide = new MediaQuery('min-width: 1180px', true);
	readonly #narrow = new MediaQuery('screen and (max-width: 1023px)', false);
	readonly #phone = new MediaQuery('screen and (max-width: 719px)', false);

	// Derived, since a query that is asked anew makes the browser lay out all that was changed by then.
	/** Whether a few assumptions fit beside the figures; else a bar opens the sheet with all. */
	readonly wide: boolean = $derived(this.#wide.current);
	/** Whether the names stand above the plots, not beside them. */
	readonly narrow: boolean = $derived(this.#narrow.current);
	/** Whether one panel is drawn at a time. */
	readonly phone: boolean = $derived(this.#phone.current);
	/** Left of the plot's first day, px. */
	get gutter(): number {
		return this.narrow ? GUTTER : 0;
	}
}

export const room = new Room();
