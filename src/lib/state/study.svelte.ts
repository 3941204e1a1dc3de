import type { AssumptionId, Assumptions } from '#sims/model/assumption.ts';
import { Client, type MakeWorker } from '../worker/client.ts';
import type { JobKind, RequestOf, UpdateOf } from '../worker/protocol.ts';

export type StudyStatus =
	/** Nothing was asked yet. */
	| { readonly kind: 'idle' }
	| { readonly kind: 'running' }
	/** All of it is known. */
	| { readonly kind: 'settled' }
	/** The reader stopped it; what was known by then stands. */
	| { readonly kind: 'stopped' }
	| { readonly kind: 'impossible'; readonly notAllZero: readonly AssumptionId[] }
	| { readonly kind: 'failed'; readonly message: string }
	/** Workers keep stopping. */
	| { readonly kind: 'givenUp' };

/**
 * A question that takes a worker longer than a frame and that the figures do not wait for: asked in a worker of its own,
 * which is made when it is first asked. The newest request wins; its updates replace each other.
 */
export class Study<K extends JobKind> {
	/** The last update, and the request that it answers: compare it with what is chosen now. */
	latest: { readonly request: RequestOf<K>; readonly update: UpdateOf<K> } | null = $state.raw(null);
	status: StudyStatus = $state.raw({ kind: 'idle' });

	readonly #client: Client<K>;
	#asked: RequestOf<K> | null = null;

	/** @param onSettled told once all of a request is known */
	constructor(
		kind: K,
		makeWorker: MakeWorker,
		assumptions: Assumptions,
		onSettled: (request: RequestOf<K>) => void = () => {},
	) {
		this.#client = new Client<K>(kind, makeWorker, assumptions, {
			onUpdate: (request, update) => {
				if (request === this.#asked) this.latest = { request, update };
			},
			onOutcome: (request, outcome) => {
				// A request that was overtaken has ended for the reader when the newer one was made.
				if (request !== this.#asked || outcome.kind === 'superseded') return;
				this.status = outcome;
				if (outcome.kind === 'settled') onSettled(request);
			},
			// It goes on by itself, from the start; nothing was lost.
			onRestart: () => {},
			onGivenUp: () => (this.status = { kind: 'givenUp' }),
		});
	}

	/** @param request plain data */
	ask(request: RequestOf<K>): void {
		this.#asked = request;
		this.status = { kind: 'running' };
		this.#client.ask(request);
	}

	/** Ends what is under way; what is known by then stands. */
	stop(): void {
		if (this.status.kind !== 'running') return;
		this.#asked = null;
		this.status = { kind: 'stopped' };
		this.#client.stop();
	}

	/** Tries again where workers kept stopping. */
	retry(): void {
		this.status = { kind: 'running' };
		this.#client.retry();
	}

	close(): void {
		this.#client.close();
	}
}
