import { missed } from './missed.svelte.ts';
import { stylesThere } from './styles.ts';

/** What a page can do without for its first figures: fetched once these are there, or when it is asked for. */

/** A page waits no longer for the browser to be idle than so, before it shows one part more. */
const LONGEST_WAIT_MS = 60;

/** All that come later in the modules that are read by now: known where the site is built. */
// Read once, when the site is built: nothing is drawn of it.
// eslint-disable-next-line svelte/prefer-svelte-reactivity
const known = new Set<Pick<Later<unknown>, 'get'>>();

/** Fetches everything, and what comes later in that: the site is built with the whole page in it. */
export async function everything(): Promise<void> {
	// What is found on the way joins the end of the line.
	for (const later of known) await later.get();
}

/** A module, or what is taken from one. */
export class Later<T> {
	/** Null until it has come. */
	value: T | null = $state.raw(null);
	readonly #load: () => Promise<T>;
	#coming: Promise<T> | null = null;
	#arrive: (value: T) => void = () => {};
	/** Settles when it has come at last, however often it was fetched in vain. */
	readonly arrived = new Promise<T>((resolve) => (this.#arrive = resolve));

	constructor(load: () => Promise<T>) {
		this.#load = load;
		if (import.meta.env.SSR) known.add(this);
	}

	/** Fetches it, if it has not come yet. Rejects where it cannot be fetched, which the page says; another call then tries again. */
	get(): Promise<T> {
		this.#coming ??= this.#fetch();
		return this.#coming;
	}

	/** The same where nothing hangs on it. */
	fetch(): void {
		this.get().catch(() => {});
	}

	async #fetch(): Promise<T> {
		try {
			const value = await this.#load();
			await stylesThere();
			await turn();
			missed.remove(this);
			this.value = value;
			this.#arrive(value);
			return value;
		} catch (cause) {
			this.#coming = null;
			missed.add(this);
			throw cause;
		}
	}
}

/** A component that is fetched later; `Later.svelte` shows it. */
export function laterComponent<C>(load: () => Promise<{ readonly default: C }>): Later<C> {
	return new Later(async () => (await load()).default);
}

let last: Promise<void> = Promise.resolve();

/** One part after the other, each when the browser has time for it: the hand on a slider comes first. */
function turn(): Promise<void> {
	if (typeof window === 'undefined') return Promise.resolve();
	last = last.then(
		() =>
			new Promise((resolve) => {
				if (typeof requestIdleCallback === 'function')
					requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS });
				else setTimeout(resolve);
			}),
	);
	return last;
}
