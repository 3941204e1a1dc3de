import { type Result, resultOf } from '#sims/checks/self/check.ts';
import { ALL_CHECKS, type CheckId } from '#sims/checks/self/checks.ts';
import { type Answer, sameBits } from '#sims/checks/self/sameBits.ts';
import { type Subject, theModel } from '#sims/checks/self/subject.ts';
import type { Assumptions } from '#sims/model/assumption.ts';
import type { MakeWorker } from '../worker/client.ts';
import type { CheckRequest } from '../worker/protocol.ts';
import { Study, type StudyStatus } from './study.svelte.ts';

/** Work of the page between two frames, ms. */
const SLICE_MS = 8;

/** What differs from every answer. */
const NO_ANSWER: Answer = { central: new Float64Array(), members: [], bands: new Map() };

/** The checks of the model: those of the worker, and then the page's own, which holds the worker's answer against itself. */
export class SelfCheck {
	readonly #study: Study<'check'>;
	readonly #here: Subject;
	/** What the page found, and how far it is. */
	#own: Result<CheckId> | null = $state.raw(null);
	#ownDone = $state(0);
	#turn = 0;
	#stopped = $state(false);

	/** @param here what the page computes with: the model, or in a test one with a fault */
	constructor(makeWorker: MakeWorker, assumptions: Assumptions, here: Subject = theModel(assumptions)) {
		this.#here = here;
		this.#study = new Study('check', makeWorker, assumptions, (request) => void this.#compare(request));
	}

	/** The checks that have ended, in order. */
	get results(): readonly Result<CheckId>[] {
		const ofWorker = this.#study.latest?.update.results ?? [];
		return this.#own === null ? ofWorker : [...ofWorker, this.#own];
	}

	/** What was asked last, and is answered by the results. */
	get request(): CheckRequest | null {
		return this.#study.latest?.request ?? null;
	}

	get status(): StudyStatus {
		const { status } = this.#study;
		if (status.kind !== 'settled' || this.#own !== null) return status;
		return { kind: this.#stopped ? 'stopped' : 'running' };
	}

	/** Share of the work done. */
	get done(): number {
		return (this.#study.latest?.update.done ?? 0) + (0.5 * this.#ownDone) / ALL_CHECKS.length;
	}

	run(request: CheckRequest): void {
		this.#turn += 1;
		this.#own = null;
		this.#ownDone = 0;
		this.#stopped = false;
		this.#study.latest = null;
		this.#study.ask(request);
	}

	stop(): void {
		this.#turn += 1;
		this.#stopped = true;
		this.#study.stop();
	}

	/** Tries again where workers kept stopping. */
	retry(): void {
		this.#study.retry();
	}

	close(): void {
		this.#turn += 1;
		this.#study.close();
	}

	/** In slices, so that the page goes on answering. */
	async #compare(request: CheckRequest): Promise<void> {
		const answer = this.#study.latest?.update.answer ?? NO_ANSWER;
		const turn = this.#turn;
		const work = resultOf<CheckId>('worker', sameBits(this.#here, request, answer));
		let rested = performance.now();
		for (;;) {
			const step = work.next();
			if (step.done === true) {
				this.#own = step.value;
				return;
			}
			if (performance.now() - rested < SLICE_MS) continue;
			this.#ownDone = step.value;
			await new Promise((resolve) => setTimeout(resolve));
			if (turn !== this.#turn) return;
			rested = performance.now();
		}
	}
}
