import { type Remote, proxy, releaseProxy, wrap } from 'comlink';
import type { Target } from '#sims/ensemble/kept.ts';
import type { Moves } from '#sims/ensemble/moves.ts';
import type { Assumptions } from '#sims/model/assumption.ts';
import { newest } from './newest.ts';
import type { Engine, JobKind, Outcome, RequestOf, RunRequest, UpdateOf } from './protocol.ts';

/** What the page is told. Every request that was asked for last gets an outcome; nothing of an older one comes after it. */
export interface Listener<K extends JobKind> {
	onUpdate(request: RequestOf<K>, update: UpdateOf<K>): void;
	onOutcome(request: RequestOf<K>, outcome: Outcome): void;
	/** The worker stopped and another one took over the request. */
	onRestart(): void;
	/** Workers keep stopping: nothing is computed until `retry`. */
	onGivenUp(): void;
}

/** A worker, or what stands in for one in a test. */
export interface WorkerLike {
	readonly endpoint: Parameters<typeof wrap>[0];
	/** Calls back once when the worker is known to have stopped by itself. */
	onDeath(callback: () => void): void;
	terminate(): void;
}

/** Makes a worker for one kind of job. */
export type MakeWorker = (kind: JobKind) => WorkerLike;

/** A worker that says nothing for so long while it should be running has stopped. */
const SILENCE_MS = 15_000;
/** A new one has to be fetched first. */
const SILENCE_OF_A_NEW_ONE_MS = 60_000;
/** Workers that stop one after another without one request between them that ended as it should. */
const MOST_RESTARTS = 3;

/** A lost worker ends its requests this way; the client asks again and the page never sees it. */
const LOST = Symbol('the worker stopped');

/** Asks one kind of job of a worker of its own. */
export class Client<K extends JobKind> {
	readonly #kind: K;
	readonly #makeWorker: MakeWorker;
	readonly #assumptions: Assumptions;
	readonly #listener: Listener<K>;
	readonly #queue = newest<RequestOf<K>>(
		(request, next) => void this.#run(request, next),
		// An ensemble is let come to its first update, which is soon: so the charts follow a hand that never rests.
		() => this.#kind !== 'ensemble' && this.#stop(),
	);
	#worker: WorkerLike | null = null;
	#engine: Remote<Engine> | null = null;
	/** The request that was begun last: an older one that has still to end is not news. */
	#newest: RequestOf<K> | null = null;
	/** Ends the requests in flight when their worker is lost. */
	readonly #endAsLost = new Set<() => void>();
	/** Ends the questions that wait for an answer, when the worker is lost. */
	readonly #endQuestions = new Set<() => void>();
	/** What the worker at hand was given last, and under which number. */
	#given: { readonly request: RequestOf<K>; readonly number: number } | null = null;
	#numbers = 0;
	#failures = 0;
	#last: RequestOf<K> | null = null;

	constructor(kind: K, makeWorker: MakeWorker, assumptions: Assumptions, listener: Listener<K>) {
		this.#kind = kind;
		this.#makeWorker = makeWorker;
		this.#assumptions = assumptions;
		this.#listener = listener;
	}

	/**
	 * Runs a request as soon as the one in flight has shown its first update, which it need not end for: the worker is at
	 * work on the next figures while the page draws. A later `ask` takes the place of one that waits.
	 */
	ask(request: RequestOf<K>): void {
		this.#last = request;
		if (this.#failures <= MOST_RESTARTS) this.#queue.ask(request);
	}

	/**
	 * Asks what moves one number, of the runs that a request has by now. Null where that cannot be told: they are too few,
	 * another request was run since, or the worker is lost. If a new worker knows nothing of the last request, that is run
	 * again, so that its updates call for the question anew.
	 */
	async moves(this: Client<'ensemble'>, request: RunRequest, target: Target): Promise<Moves | null> {
		if (this.#engine === null || this.#given?.request !== request) {
			if (this.#last === request && this.#endAsLost.size === 0) this.ask(request);
			return null;
		}
		const { number } = this.#given;
		let end = () => {};
		const lost = new Promise<null>((resolve) => (end = () => resolve(null)));
		const watch = watchdog(SILENCE_MS, end);
		this.#endQuestions.add(end);
		try {
			return await Promise.race([this.#engine.moves({ request: number, target }), lost]);
		} finally {
			this.#endQuestions.delete(end);
			watch.end();
		}
	}

	/** Ends the request in flight; what it reported stands. */
	stop(): void {
		this.#queue.clear();
		this.#stop();
	}

	/** Tries again after `onGivenUp`. */
	retry(): void {
		this.#failures = 0;
		if (this.#last !== null) this.#queue.ask(this.#last);
	}

	close(): void {
		this.#queue.clear();
		this.#last = null;
		this.#discard();
	}

	/** @param next lets a newer request begin */
	async #run(request: RequestOf<K>, next: () => void): Promise<void> {
		this.#newest = request;
		for (;;) {
			const outcome = await this.#attempt(request, next);
			if (this.#newest !== request) return;
			if (outcome !== LOST) {
				this.#failures = 0;
				this.#listener.onOutcome(request, outcome);
				break;
			}
			this.#failures += 1;
			if (this.#failures > MOST_RESTARTS) {
				this.#giveUp();
				break;
			}
			this.#listener.onRestart();
			// A newer one waits: the lost one is not worth running again.
			if (this.#last !== request) break;
		}
		next();
	}

	async #attempt(request: RequestOf<K>, next: () => void): Promise<Outcome | typeof LOST> {
		const silence = this.#engine === null ? SILENCE_OF_A_NEW_ONE_MS : SILENCE_MS;
		const watch = watchdog(silence, () => this.#lose());
		let end = () => {};
		try {
			// A promise of a worker that stops is never settled: this one is.
			const lost = new Promise<typeof LOST>((resolve) => (end = () => resolve(LOST)));
			this.#endAsLost.add(end);
			const onUpdate = proxy((update: UpdateOf<K>) => {
				watch.feed(SILENCE_MS);
				if (this.#newest !== request) return;
				this.#listener.onUpdate(request, update);
				next();
			});
			// What Comlink makes of a generic method is not callable by its kinds: the type is given back to it.
			const run = this.#start().run as unknown as Engine['run'];
			const number = ++this.#numbers;
			this.#given = { request, number };
			const outcome = run(this.#kind, request, onUpdate, number);
			return await Promise.race([outcome, lost]);
		} catch (error) {
			return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
		} finally {
			this.#endAsLost.delete(end);
			watch.end();
		}
	}

	/** The engine of the worker at hand, or of a new one. */
	#start(): Remote<Engine> {
		if (this.#engine !== null) return this.#engine;
		const worker = this.#makeWorker(this.#kind);
		const engine = wrap<Engine>(worker.endpoint);
		this.#worker = worker;
		this.#engine = engine;
		worker.onDeath(() => {
			if (this.#worker === worker) this.#lose();
		});
		engine.open(this.#assumptions).catch(() => this.#lose());
		return engine;
	}

	/** Lets a dead worker go. One that was resting is replaced at once, and the page is told all the same. */
	#lose(): void {
		this.#discard();
		if (this.#endAsLost.size > 0) {
			for (const end of this.#endAsLost) end();
		} else if (++this.#failures <= MOST_RESTARTS) {
			this.#start();
			this.#listener.onRestart();
		} else this.#giveUp();
	}

	/** What waits is the last that was asked for, which `retry` asks for again. */
	#giveUp(): void {
		this.#queue.clear();
		this.#listener.onGivenUp();
	}

	#stop(): void {
		this.#engine?.stop().catch(() => this.#lose());
	}

	#discard(): void {
		this.#engine?.[releaseProxy]();
		this.#worker?.terminate();
		this.#engine = null;
		this.#worker = null;
		this.#given = null;
		for (const end of this.#endQuestions) end();
	}
}

/** Calls back after a silence. */
function watchdog(silenceMs: number, onSilence: () => void): { feed(silenceMs: number): void; end(): void } {
	let timer = setTimeout(onSilence, silenceMs);
	return {
		feed(nextSilenceMs) {
			clearTimeout(timer);
			timer = setTimeout(onSilence, nextSilenceMs);
		},
		end() {
			clearTimeout(timer);
		},
	};
}
