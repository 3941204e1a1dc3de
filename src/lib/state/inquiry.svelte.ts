import { untrack } from 'svelte';
import type { Case } from '#sims/cases/case.ts';
import { Conclusion } from '../figures/conclusion.svelte.ts';
import { problemSentence } from '../words/problems.ts';
import type { MakeWorker } from '../worker/client.ts';
import { Address, type AddressBar } from './address.svelte.ts';
import type { Choice } from './choice.ts';
import { Comparison } from './comparison.svelte.ts';
import { Files } from './files.svelte.ts';
import { caseIn } from './link/caseIn.ts';
import { decodeChoice, encodeChoice, encodeLink } from './link/link.ts';
import { OneRun } from './oneRun.svelte.ts';
import { goToFragment } from './place.ts';
import { Projection } from './projection.svelte.ts';
import { Reader } from './reader.svelte.ts';
import { Rested } from './rested.svelte.ts';
import { Receipt } from './receipt.svelte.ts';
import { type Act, type Kept, Recent } from './recent.svelte.ts';
import { today } from './today.ts';
import { WhatMoves } from './whatMoves.svelte.ts';

/** A slider that rests for so long is let go: the ledger's run is asked for. */
const LEDGER_REST_MS = 150;

/** What a reader chose, and all that is asked and answered because of it: the state of the first page. */
export class Inquiry {
	readonly reader: Reader;
	readonly projection: Projection;
	readonly conclusion: Conclusion;
	readonly moves: WhatMoves;
	readonly oneRun: OneRun;
	readonly comparison: Comparison;
	readonly receipt: Receipt;
	readonly files: Files;
	readonly recent: Recent;
	readonly #rested: Rested<Choice>;
	/** Known once the page runs in a browser: see `open`. */
	address: Address | null = $state.raw(null);

	/** To be made while a component is set up: it follows the reader for as long as that component lives. */
	constructor(shownCase: Case, makeWorker: MakeWorker) {
		this.reader = new Reader(shownCase);
		this.#rested = new Rested(() => this.reader.choice);
		this.projection = new Projection(makeWorker, shownCase.assumptions);
		this.conclusion = new Conclusion(this.reader, this.projection);
		this.moves = new WhatMoves(this.reader, this.projection, makeWorker);
		this.oneRun = new OneRun(this.reader, makeWorker);
		this.comparison = new Comparison(this.reader, makeWorker);
		this.receipt = new Receipt(this.reader, this.projection);
		this.files = new Files(shownCase, ({ case: itsCase, choice, stamp }) => {
			if (itsCase.id !== shownCase.id) return goToFragment(encodeLink(choice, itsCase, stamp?.fingerprint ?? null));
			this.address?.replace(choice);
			this.receipt.begin('file', stamp);
			this.note('opened');
		});
		this.recent = new Recent(() => localStorage, today);
		this.#follow();
	}

	/** The choice as another page of the site takes it along, and gives it back. */
	readonly carried: string = $derived.by(() => encodeChoice(this.#rested.current, this.reader.case));

	/** The whole link of what is on the screen. */
	get link(): string {
		return this.address?.link() ?? '';
	}

	/** Begins with what the address says. To be called first of all, so that the first figures asked for are those of the link. */
	open(bar: AddressBar): void {
		const { receipt } = this;
		this.address = new Address(this.reader, bar, {
			get fingerprint() {
				return receipt.fingerprint;
			},
			opened: (stamp) => receipt.begin('link', stamp),
		});
	}

	/** Keeps what is on the screen among the recent ones. */
	note(act: Act): void {
		if (this.address !== null) this.recent.note(act, this.address.fragment());
	}

	/** Opens a scenario that was kept; says what of it is wrong, and then changes nothing. */
	openKept({ fragment }: Kept): readonly string[] {
		if (caseIn(fragment).id !== this.reader.case.id) {
			goToFragment(fragment);
			return [];
		}
		const { choice, problems, stamp } = decodeChoice(fragment, this.reader.case);
		if (problems.length > 0) return problems.map(problemSentence);
		this.address?.replace(choice);
		this.receipt.begin('kept', stamp);
		return [];
	}

	close(): void {
		this.address?.close();
		this.projection.close();
		this.moves.close();
		this.oneRun.close();
	}

	#follow(): void {
		const { reader, projection, receipt, moves, oneRun } = this;
		this.comparison.follow();
		$effect(() => {
			// Whatever is chosen is written when the hand rests.
			void reader.choice;
			untrack(() => this.address?.changed());
		});
		$effect(() => {
			// Settled figures are held against those that were noted, and noted themselves.
			if (receipt.shown === null) return;
			untrack(() => {
				receipt.compare();
				this.address?.changed();
			});
		});
		// Asking depends on what the reader chose alone, never on what came back.
		$effect(() => {
			const { request } = reader;
			untrack(() => projection.ask(request));
		});
		$effect(() => moves.follow());
		$effect(() => moves.followSpells());
		// The ledger's run is asked for when the hand rests, and never before the first figures.
		$effect(() => {
			const { request } = oneRun;
			if (projection.settled === null) return;
			const rest = setTimeout(() => oneRun.ask(request), LEDGER_REST_MS);
			return () => clearTimeout(rest);
		});
	}
}
