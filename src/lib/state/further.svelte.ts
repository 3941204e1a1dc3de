import { untrack } from 'svelte';
import { problemSentence } from '../words/problems.ts';
import type { MakeWorker } from '../worker/client.ts';
import { Address, type AddressBar } from './address.svelte.ts';
import type { Choice } from './choice.ts';
import { Comparison } from './comparison.svelte.ts';
import { Files } from './files.svelte.ts';
import type { Inquiry } from './inquiry.svelte.ts';
import { caseIn } from './link/caseIn.ts';
import { decodeChoice, encodeChoice, encodeLink } from './link/link.ts';
import { OneRun } from './oneRun.svelte.ts';
import { goToFragment } from './place.ts';
import type { Reader } from './reader.svelte.ts';
import { Rested } from './rested.svelte.ts';
import { Receipt } from './receipt.svelte.ts';
import { type Act, type Kept, Recent } from './recent.svelte.ts';
import { shelf } from './shelf.ts';
import { today } from './today.ts';
import { WhatMoves } from './whatMoves.svelte.ts';

/** A slider that rests for so long is let go: the ledger's run is asked for. */
const LEDGER_REST_MS = 150;

/** All that is asked and answered beside the first figures, and the ways in which a choice comes to the page and leaves it. */
export class Further {
	readonly moves: WhatMoves;
	readonly oneRun: OneRun;
	readonly comparison: Comparison;
	readonly receipt: Receipt;
	readonly files: Files;
	readonly recent: Recent;
	/** Known once the page runs in a browser: see `open`. */
	address: Address | null = $state.raw(null);

	readonly #reader: Reader;
	/** Where the site is built nothing moves, and there is none. */
	#rested: Rested<Choice> | null = null;
	readonly #unfollow: () => void;

	constructor({ reader, projection }: Pick<Inquiry, 'reader' | 'projection'>, makeWorker: MakeWorker) {
		this.#reader = reader;
		this.moves = new WhatMoves(reader, projection, makeWorker);
		this.oneRun = new OneRun(reader, makeWorker);
		this.comparison = new Comparison(reader, makeWorker);
		this.receipt = new Receipt(reader, projection);
		this.files = new Files(reader.case, ({ case: itsCase, choice, stamp }) => {
			if (itsCase.id !== reader.case.id) return goToFragment(encodeLink(choice, itsCase, stamp?.fingerprint ?? null));
			this.address?.replace(choice);
			this.receipt.begin('file', stamp);
			this.note('opened');
		});
		this.recent = new Recent(shelf, today);
		this.#unfollow = $effect.root(() => {
			this.#rested = new Rested(() => reader.choice);
			this.#follow(projection);
		});
	}

	/** The choice as another page of the site takes it along, and gives it back. */
	readonly carried: string = $derived.by(() =>
		encodeChoice(this.#rested?.current ?? this.#reader.choice, this.#reader.case),
	);

	/** The whole link of what is on the screen. */
	get link(): string {
		return this.address?.link() ?? '';
	}

	/** Begins with what the address says, and tells whether that is of the case that is shown. */
	open(bar: AddressBar): boolean {
		const { receipt } = this;
		this.address = new Address(this.#reader, bar, {
			get fingerprint() {
				return receipt.fingerprint;
			},
			opened: (stamp) => receipt.begin('link', stamp),
		});
		return caseIn(bar.read()).id === this.#reader.case.id;
	}

	/** Keeps what is on the screen among the recent ones. */
	note(act: Act): void {
		if (this.address !== null) this.recent.note(act, this.address.fragment());
	}

	/** Opens a scenario that was kept; says what of it is wrong, and then changes nothing. */
	openKept({ fragment }: Kept): readonly string[] {
		if (caseIn(fragment).id !== this.#reader.case.id) {
			goToFragment(fragment);
			return [];
		}
		const { choice, problems, stamp } = decodeChoice(fragment, this.#reader.case);
		if (problems.length > 0) return problems.map(problemSentence);
		this.address?.replace(choice);
		this.receipt.begin('kept', stamp);
		return [];
	}

	close(): void {
		this.#unfollow();
		this.address?.close();
		this.moves.close();
		this.oneRun.close();
	}

	#follow(projection: Inquiry['projection']): void {
		const { receipt, moves, oneRun } = this;
		this.comparison.follow();
		$effect(() => {
			// Whatever is chosen is written when the hand rests.
			void this.#reader.choice;
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
