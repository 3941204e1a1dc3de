import { untrack } from 'svelte';
import type { Target } from '#sims/ensemble/kept.ts';
import { type Moves, type Share, shareOf } from '#sims/ensemble/moves.ts';
import { chanceDecides } from '#sims/ensemble/spells.ts';
import { spellsShareOf } from '#sims/ensemble/spellsShares.ts';
import type { AssumptionId } from '#sims/model/assumption.ts';
import { passageOf } from '#sims/scenarios/conditions.ts';
import { eventOf } from '../figures/answer.ts';
import { isKept, mainSeries } from '../figures/target.ts';
import { topOf } from '../figures/moves.ts';
import { withError } from '../figures/movesWords.ts';
import { newest } from '../worker/newest.ts';
import type { MakeWorker } from '../worker/client.ts';
import type { RunRequest, SpellsRequest } from '../worker/protocol.ts';
import type { Projection } from './projection.svelte.ts';
import type { Reader } from './reader.svelte.ts';
import { Study } from './study.svelte.ts';

/** Enough to tell the share of spells to about 4 of 100. */
const SPELL_PAIRS = 1024;

/** An answer, and what it is the answer to. */
export interface Told {
	readonly request: RunRequest;
	readonly target: Target;
	readonly moves: Moves;
}

/** What moves the number under the eye, asked anew of the worker as the eye or the figures move on. */
export class WhatMoves {
	/** The day under the cursor, the whole chart, or the date in the sentence. For this visit only. */
	asked: Target['kind'] = $state('day');
	/** The newest answer. It names its own day, so that a late one is not read as that of another. */
	told: Told | null = $state.raw(null);
	/** Why there is no answer, where that is a fault. */
	failed: string | null = $state(null);
	/** How much passing spells do, worked out once figures have settled in which chance decides. */
	readonly spells: Study<'spells'>;

	/** Pairs of runs that the share of spells is worked out from. */
	readonly pairs = SPELL_PAIRS;

	readonly #reader: Reader;
	readonly #projection: Projection;
	#spellsAsked: RunRequest | null = null;
	readonly #questions = newest<{ readonly request: RunRequest; readonly target: Target }>(
		(question, next) => void this.#ask(question).then(next),
		() => {},
	);

	constructor(reader: Reader, projection: Projection, makeWorker: MakeWorker) {
		this.#reader = reader;
		this.#projection = projection;
		this.spells = new Study('spells', makeWorker, reader.case.assumptions);
	}

	// Taken apart, so that the target is the same object as long as it is the same number.
	readonly #series = $derived.by(() => {
		const { view, focus, stores } = this.#reader;
		return mainSeries(view, focus, stores[focus]);
	});
	readonly #event = $derived.by(() => {
		const { view, focus, stores } = this.#reader;
		return eventOf(view, focus, stores[focus]);
	});
	readonly #day = $derived.by(() => (this.asked === 'day' ? this.#reader.day : 0));
	readonly target: Target = $derived.by(() => {
		if (this.asked === 'date') return { kind: 'date', event: this.#event };
		if (this.asked === 'chart') return { kind: 'chart', series: this.#series };
		return { kind: 'day', series: this.#series, day: this.#day };
	});

	/** Whether the answer is of another number, or of settings that have since been changed. */
	readonly waits: boolean = $derived.by(
		() => this.told !== null && (this.told.target !== this.target || this.told.request !== this.#reader.request),
	);
	/** Whether the answer is of all runs. */
	readonly settled: boolean = $derived.by(
		() => this.told !== null && !this.waits && this.told.moves.members === this.told.request.members,
	);

	/** Whether passing spells differ between the runs of the answer. */
	readonly chance: boolean = $derived.by(() => this.#scenario !== null && chanceDecides(passageOf(this.#scenario)));
	readonly #scenario = $derived.by(() => this.told?.request.scenario ?? null);
	/** The share of passing spells; null: not told apart yet. */
	readonly spellsShare: Share | null = $derived.by(() => {
		if (!this.chance) return { share: 0, error: 0 };
		const { latest } = this.spells;
		if (this.told === null || latest?.request.scenario !== this.told.request.scenario) return null;
		return spellsShareOf(latest.update, this.told.target);
	});

	/** The few assumptions that move it most, the first most of all; null until that is known of all runs. */
	readonly top: readonly AssumptionId[] | null = $derived.by(() =>
		this.settled && this.told !== null && this.told.moves.variance > 0
			? topOf(this.told.moves, this.#reader.case.startWith.length)
			: null,
	);

	/** What an assumption explains by itself, in words: "52 % ± 2"; null where the answer does not tell. */
	explained(assumption: AssumptionId): string | null {
		const moves = this.told?.moves;
		return moves?.ids.includes(assumption) ? withError(shareOf(moves, (other) => other === assumption)) : null;
	}

	/** Figures that there is an answer to ask of: not those of a preview, which are gone with the next frame. */
	readonly #figures = $derived.by(() => {
		const { status, shown } = this.#projection;
		return status.kind === 'preview' ? null : shown;
	});
	/**
	 * To be called in an effect: asks when another number is under the eye, when there are enough runs for a first answer,
	 * and when they are all counted.
	 */
	follow(): void {
		const shown = this.#figures;
		const { target } = this;
		if (shown === null || !isKept(target, shown.request.keeps)) return;
		untrack(() => {
			const { told } = this;
			const known = told?.request === shown.request && told.target === target;
			if (!known || shown.members === shown.request.members) this.#questions.ask({ request: shown.request, target });
		});
	}

	/** To be called in an effect: tells spells apart when figures have settled, and gives way to the hand. */
	followSpells(): void {
		const { status, settled } = this.#projection;
		untrack(() => {
			if (status.kind !== 'settled') {
				// What was stopped for the hand's sake is taken up again, also where the hand came back to it.
				if (this.spells.status.kind === 'running') this.#spellsAsked = null;
				this.spells.stop();
			} else if (settled !== null && settled.request !== this.#spellsAsked) {
				this.#spellsAsked = settled.request;
				if (chanceDecides(passageOf(settled.request.scenario))) this.askSpells();
			}
		});
	}

	/** Works the share of spells out, for the figures that settled last. */
	askSpells(): void {
		const { settled } = this.#projection;
		if (settled?.request.keeps === undefined) return;
		const { scenario, seed, keeps, level } = settled.request;
		this.spells.ask({ scenario, seed, keeps, level, pairs: SPELL_PAIRS } satisfies SpellsRequest);
	}

	close(): void {
		this.spells.close();
	}

	async #ask({ request, target }: { readonly request: RunRequest; readonly target: Target }): Promise<void> {
		try {
			const moves = await this.#projection.moves(request, target);
			this.failed = null;
			if (moves !== null && this.#projection.shown?.request === request) this.told = { request, target, moves };
		} catch (error) {
			this.failed = error instanceof Error ? error.message : String(error);
		}
	}
}
