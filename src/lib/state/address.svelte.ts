import type { Choice } from './choice.ts';
import { type LinkProblem, decodeChoice, encodeChoice, isLink } from './link.ts';
import type { Reader } from './reader.svelte.ts';

/** Where a browser keeps the fragment of its address, without the `#`. */
export interface AddressBar {
	read(): string;
	/** Throws where the browser allows no more for now, as Safari does after a hundred in ten seconds. */
	write(fragment: string, how: 'push' | 'replace'): void;
	/** The whole link of a fragment. */
	link(fragment: string): string;
}

/** How long nothing must change before the address is written, ms: at most 25 times in ten seconds. */
export const REST_MS = 400;

/** Parts of a link that could not be used; until the reader decides, the address stays as it came. */
export interface Unused {
	readonly original: string;
	readonly problems: readonly LinkProblem[];
}

/** Keeps the address in step with what a reader chose, and the reader with the address. */
export class Address {
	unused: Unused | null = $state.raw(null);
	/** Whether the last write was refused. */
	refused = $state(false);

	readonly #reader: Reader;
	readonly #bar: AddressBar;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** What of the written choice makes a new step of the browser's history. */
	#place: string;

	/** Opens what the address says. */
	constructor(reader: Reader, bar: AddressBar) {
		this.#reader = reader;
		this.#bar = bar;
		this.#take((choice) => reader.begin(choice));
		this.#place = this.#placeNow();
	}

	/** The reader changed something: it is written once the hand rests. */
	changed(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.flush(), REST_MS);
	}

	/** Writes now what is chosen, unless a link still waits for the reader's decision. */
	flush(): void {
		clearTimeout(this.#timer);
		this.#reader.rest();
		if (this.unused !== null) return;
		const fragment = this.#fragment();
		const shown = this.#bar.read();
		if (fragment === shown || (fragment === '' && !isLink(shown))) return;
		const place = this.#placeNow();
		try {
			this.#bar.write(fragment, place === this.#place ? 'replace' : 'push');
			this.#place = place;
			this.refused = false;
		} catch {
			// Not lost: the next rest writes it, and the page says so.
			this.refused = true;
		}
	}

	/** The browser went to another address of this page. */
	arrived(): void {
		this.#take((choice) => this.#reader.open(choice));
	}

	#take(open: (choice: Choice) => void): void {
		clearTimeout(this.#timer);
		const fragment = this.#bar.read();
		if (fragment !== '' && !isLink(fragment)) return;
		const { choice, problems } = decodeChoice(fragment, this.#reader.case);
		this.unused = problems.length === 0 ? null : { original: this.#bar.link(fragment), problems };
		if (encodeChoice(choice, this.#reader.case) !== this.#fragment()) open(choice);
		this.#place = this.#placeNow();
	}

	/** Goes on with what of a link could be used. */
	keep(): void {
		this.unused = null;
		this.flush();
	}

	/** Opens the page as published instead. */
	openDefault(): void {
		this.unused = null;
		this.#reader.open(decodeChoice('', this.#reader.case).choice);
		this.flush();
	}

	/** The link of what is on the screen. */
	link(): string {
		this.flush();
		return this.#bar.link(this.#fragment());
	}

	close(): void {
		clearTimeout(this.#timer);
	}

	#fragment(): string {
		return encodeChoice(this.#reader.choice, this.#reader.case);
	}

	#placeNow(): string {
		const { scenarioName, view, focus } = this.#reader.choice;
		return [scenarioName, view, focus].join();
	}
}
