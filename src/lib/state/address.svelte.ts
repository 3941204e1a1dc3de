import type { Fingerprint } from '#sims/ensemble/fingerprint.ts';
import { type Choice, openingChoice } from './choice.ts';
import { caseIn } from './link/caseIn.ts';
import { LONGEST_LINK, type LinkProblem, decodeChoice, encodeChoice, encodeLink } from './link/link.ts';
import { isLink } from './link/parts.ts';
import type { Stamp } from './link/stamp.ts';
import type { Reader } from './reader.svelte.ts';

/** Where a browser keeps the fragment of its address, without the `#`. */
export interface AddressBar {
	read(): string;
	/** Throws where the browser allows no more for now, as Safari does after a hundred in ten seconds. */
	write(fragment: string, how: 'push' | 'replace'): void;
	/** Whether a hand holds something on the page. */
	held?(): boolean;
	/** The whole link of a fragment. */
	link(fragment: string): string;
}

/** What an address is written from, and told to, beside the reader's choice. */
export interface Figures {
	/** The fingerprint of what is chosen now; null until all runs are counted. */
	readonly fingerprint: Fingerprint | null;
	/** What an opened link says of the page that made it; null where there is nothing to hold it to. */
	opened(stamp: Stamp | null): void;
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
	/** Characters of a choice that has become too long for a link; null: it fits. */
	tooLong: number | null = $state(null);

	readonly #reader: Reader;
	readonly #bar: AddressBar;
	readonly #figures: Figures;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** What of the written choice makes a new step of the browser's history. */
	#place: string;
	/** A link that was opened, and the choice that it gave: as long as that stands, so does the link as it came. */
	#asCame: { readonly choice: string; readonly fragment: string } | null = null;
	/** Addresses that this page wrote: to come back to one is not to open a link. */
	readonly #own: string[] = [];

	/** Opens what the address says. */
	constructor(reader: Reader, bar: AddressBar, figures: Figures) {
		this.#reader = reader;
		this.#bar = bar;
		this.#figures = figures;
		// A reader who was quicker than this loses nothing of what was changed on the page as it opens.
		if (isLink(bar.read())) this.#take((choice) => reader.begin(choice));
		this.#place = placeOf(isLink(bar.read()) ? reader.choice : openingChoice(reader.case));
	}

	/** The reader changed something, or its figures are known: it is written once the hand rests. */
	changed(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			// A hand that holds still does not rest: its drag stays one step, however slow the machine.
			if (this.#bar.held?.()) this.changed();
			else this.flush();
		}, REST_MS);
	}

	/** Writes now what is chosen, unless a link still waits for the reader's decision. */
	flush(): void {
		clearTimeout(this.#timer);
		this.#reader.rest();
		if (this.unused !== null) return;
		const fragment = this.#fragment();
		const shown = this.#bar.read();
		this.tooLong = fragment.length > LONGEST_LINK ? fragment.length : null;
		if (this.tooLong !== null || fragment === shown || (fragment === '' && !isLink(shown))) return;
		const place = placeOf(this.#reader.choice);
		try {
			this.#bar.write(fragment, place === this.#place ? 'replace' : 'push');
			this.#own.push(fragment);
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
		// Of another case the page around makes another reader.
		if (caseIn(fragment).id !== this.#reader.case.id) return;
		const { choice, problems, stamp } = decodeChoice(fragment, this.#reader.case);
		const whole = problems.length === 0;
		this.unused = whole ? null : { original: this.#bar.link(fragment), problems };
		this.#asCame = whole ? { choice: this.#encoded(choice), fragment } : null;
		if (this.#encoded(choice) !== this.#encoded(this.#reader.choice)) open(choice);
		this.#place = placeOf(this.#reader.choice);
		this.#figures.opened(this.#own.includes(fragment) ? null : stamp);
	}

	/** Goes on with what of a link could be used. */
	keep(): void {
		this.unused = null;
		this.flush();
	}

	/** Opens the page as published instead. */
	openDefault(): void {
		this.replace(decodeChoice('', this.#reader.case).choice);
	}

	/** Opens another choice than the address has, from a file or from what was kept; what waited for a decision is given up. */
	replace(choice: Choice): void {
		this.unused = null;
		this.#asCame = null;
		this.#reader.open(choice);
		this.flush();
	}

	/** The link of what is on the screen, with its fingerprint where the figures are known. */
	link(): string {
		this.flush();
		return this.#bar.link(this.fragment());
	}

	/** The fragment of that link. */
	fragment(): string {
		return encodeLink(this.#reader.choice, this.#reader.case, this.#figures.fingerprint);
	}

	close(): void {
		clearTimeout(this.#timer);
	}

	#encoded(choice: Choice): string {
		return encodeChoice(choice, this.#reader.case);
	}

	/** What the address is to say. */
	#fragment(): string {
		const { choice, case: shownCase } = this.#reader;
		if (this.#asCame?.choice === this.#encoded(choice)) return this.#asCame.fragment;
		return encodeChoice(choice, shownCase, this.#figures.fingerprint);
	}
}

function placeOf({ scenarioName, view, focus }: Choice): string {
	return [scenarioName, view, focus].join();
}
