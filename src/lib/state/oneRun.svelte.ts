import type { SingleRun } from '#sims/ensemble/single.ts';
import type { MakeWorker } from '../worker/client.ts';
import type { SingleRequest } from '../worker/protocol.ts';
import type { Reader } from './reader.svelte.ts';
import { Study, type StudyStatus } from './study.svelte.ts';

/** A run with its account, and what it is a run of. */
export interface KnownRun {
	readonly request: SingleRequest;
	readonly run: SingleRun;
}

/** The one run whose ledger is shown: the central run, or a member of the ensemble. */
export class OneRun {
	readonly #reader: Reader;
	readonly #study: Study<'single'>;

	constructor(reader: Reader, makeWorker: MakeWorker) {
		this.#reader = reader;
		this.#study = new Study('single', makeWorker, reader.case.assumptions);
	}

	readonly #member = $derived.by(() => this.#reader.member);
	/** What is to be asked for; the same object as long as no figure would change. */
	readonly request: SingleRequest = $derived.by(() => ({
		scenario: this.#reader.scenario,
		seed: this.#reader.seed,
		member: this.#member === null ? null : this.#member - 1,
	}));
	/** The last run that is known, if it has the days that are shown. */
	readonly last: KnownRun | null = $derived.by(() => {
		const { latest } = this.#study;
		const { start, days } = this.#reader.course;
		if (latest === null || latest.request.scenario.days !== days || latest.request.scenario.start !== start)
			return null;
		return { request: latest.request, run: latest.update };
	});
	/** Whether the last one known is not the one that is chosen. */
	readonly waits: boolean = $derived.by(() => this.last?.request !== this.request);
	/** The chosen member of the ensemble, once it is known; the charts draw nothing else. */
	readonly drawn: KnownRun | null = $derived.by(() => (this.#member === null || this.waits ? null : this.last));

	get status(): StudyStatus {
		return this.#study.status;
	}
	/** @param request as it was when the hand came to rest */
	ask(request: SingleRequest): void {
		if (this.last?.request !== request) this.#study.ask(request);
	}
	/** Asks again after a failure. */
	again(): void {
		if (this.#study.status.kind === 'givenUp') this.#study.retry();
		else this.#study.ask(this.request);
	}
	stop(): void {
		this.#study.stop();
	}
	close(): void {
		this.#study.close();
	}
}
