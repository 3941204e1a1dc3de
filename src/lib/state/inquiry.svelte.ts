import { untrack } from 'svelte';
import type { Case } from '#sims/cases/case.ts';
import { Conclusion } from '../figures/conclusion.svelte.ts';
import { first } from '../later/first.svelte.ts';
import { Later } from '../later/later.svelte.ts';
import { missed } from '../later/missed.svelte.ts';
import type { MakeWorker } from '../worker/client.ts';
import type { AddressBar } from './address.svelte.ts';
import type { Further } from './further.svelte.ts';
import { isLink } from './link/parts.ts';
import { Projection } from './projection.svelte.ts';
import { Reader } from './reader.svelte.ts';

/** All that the first figures do without, unless the page is opened by a link. */
export const further = new Later(() => import('./further.svelte.ts'));

/** What a reader chose, and the figures that are asked for and answered because of it: the state of the first page. */
export class Inquiry {
	readonly reader: Reader;
	readonly projection: Projection;
	readonly conclusion: Conclusion;
	/** Null until it has come. */
	further: Further | null = $state.raw(null);

	readonly #makeWorker: MakeWorker;
	/** Whether it is known what is to be asked for. */
	#opened = $state(false);
	/** Whether the link that the page was opened by could not be read yet: what reads it did not come. */
	#unread = $state(false);
	#closed = false;

	/** To be made while a component is set up: it follows the reader for as long as that component lives. */
	constructor(shownCase: Case, makeWorker: MakeWorker) {
		this.#makeWorker = makeWorker;
		this.reader = new Reader(shownCase);
		this.projection = new Projection(makeWorker, shownCase.assumptions);
		this.conclusion = new Conclusion(this.reader, this.projection);
		if (further.value !== null) this.further = new further.value.Further(this, makeWorker);
		// Figures of anything but the link would be taken for the link's. Who goes on without what reads it knows what is missing.
		$effect(() => {
			if (this.#unread && !missed.said && further.value === null) this.#opened = true;
		});
		// Asking depends on what the reader chose alone, never on what came back.
		$effect(() => {
			const { request } = this.reader;
			if (this.#opened) untrack(() => this.projection.ask(request));
		});
	}

	/** The choice as another page of the site takes it along, and gives it back. */
	get carried(): string {
		return this.further?.carried ?? '';
	}

	/** Begins with what the address says. To be called first of all, so that the first figures asked for are those of the link. */
	open(bar: AddressBar): void {
		if (this.further !== null) this.#begin(this.further, bar);
		else {
			const byLink = isLink(bar.read());
			this.#opened = !byLink;
			void further.arrived.then(({ Further }) => {
				if (this.#closed) return;
				this.further = new Further(this, this.#makeWorker);
				this.#begin(this.further, bar);
			});
			// Where it cannot be fetched, the page says so.
			void (byLink ? Promise.resolve() : first.over).then(() => further.get()).catch(() => (this.#unread = byLink));
		}
	}

	#begin(opened: Further, bar: AddressBar): void {
		this.#opened = opened.open(bar) || this.#opened;
	}

	close(): void {
		this.#closed = true;
		this.further?.close();
		this.projection.close();
	}
}
