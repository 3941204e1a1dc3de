import { untrack } from 'svelte';
import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { Assumptions } from '#sims/model/assumption.ts';
import { Projection, type Shown, type Status } from '../state/projection.svelte.ts';
import type { MakeWorker } from '../worker/client.ts';
import type { RunRequest } from '../worker/protocol.ts';
import { keyOf } from './stepChoice.ts';

/** Settled figures that are kept; more than a talk has steps. */
const MOST_KEPT = 80;

/**
 * Figures of the steps of a talk, each worked out once. One worker does it: what is on the stage first, and while it
 * rests the steps around, so that the next one appears at once.
 */
export class Results {
	readonly #projection: Projection;
	/** One object for each request that gives the same figures. */
	readonly #requests = new SvelteMap<string, RunRequest>();
	/** Why those that could not be run could not. */
	readonly #refused = new SvelteMap<RunRequest, Status>();
	/** Requests of the step on the stage, as a question changes them. */
	readonly #ofStep = new SvelteSet<RunRequest>();
	readonly #known = new SvelteMap<RunRequest, Shown>();
	#current: RunRequest | null = $state.raw(null);
	#asked: RunRequest | null = $state.raw(null);
	#ahead: readonly RunRequest[] = [];
	/** The last figures of this step that settled: they stand, set back, while a question waits for its own. */
	#lastSettled: Shown | null = $state.raw(null);

	constructor(makeWorker: MakeWorker, assumptions: Assumptions) {
		this.#projection = new Projection(makeWorker, assumptions);
	}

	/** All runs of what is on the stage; null until they are counted. */
	readonly settled: Shown | null = $derived.by(() =>
		this.#current === null ? null : (this.#known.get(this.#current) ?? null),
	);
	/** What is known of the step by now. */
	readonly shown: Shown | null = $derived.by(() => {
		if (this.settled !== null) return this.settled;
		const { shown } = this.#projection;
		return shown !== null && this.#ofStep.has(shown.request) ? shown : this.#lastSettled;
	});
	/** What a sentence can rest on: these figures, or until they are there the last of the step. */
	readonly concluded: Shown | null = $derived.by(() => this.settled ?? this.#lastSettled);
	readonly status: Status = $derived.by(() => {
		if (this.settled !== null) return { kind: 'settled', members: this.settled.members, of: this.settled.members };
		const refused = this.#current === null ? undefined : this.#refused.get(this.#current);
		return refused ?? (this.#asked === this.#current ? this.#projection.status : { kind: 'loading' });
	});

	get restarted(): boolean {
		return this.#projection.restarted;
	}

	/**
	 * Asks for what is on the stage, and for what may come next.
	 *
	 * @param another whether it is another step than before, and not the same one changed
	 */
	ask(request: RunRequest, ahead: readonly RunRequest[], another: boolean): void {
		const current = this.#one(request);
		if (another) {
			this.#ofStep.clear();
			this.#lastSettled = null;
		}
		this.#ofStep.add(current);
		this.#current = current;
		this.#ahead = ahead.map((each) => this.#one(each));
		const known = this.#known.get(current);
		if (known !== undefined) this.#lastSettled = known;
		else if (this.#asked !== current || !this.#busy) this.#run(current);
	}

	/** For an effect: notes what has settled, and goes on with what comes next. */
	follow(): void {
		const { settled } = this.#projection;
		void this.#projection.status;
		void this.#current;
		untrack(() => {
			if (settled !== null) this.#note(settled);
			this.#goOn();
		});
	}

	retry(): void {
		this.#refused.clear();
		this.#projection.retry();
	}

	close(): void {
		this.#projection.close();
	}

	get #busy(): boolean {
		const { kind } = this.#projection.status;
		return this.#asked !== null && !['settled', 'failed', 'impossible', 'givenUp'].includes(kind);
	}

	#one(request: RunRequest): RunRequest {
		const key = keyOf(request);
		const known = this.#requests.get(key) ?? request;
		this.#requests.set(key, known);
		return known;
	}

	#note(shown: Shown): void {
		const { request } = shown;
		if (this.#ofStep.has(request)) this.#lastSettled = shown;
		if (this.#known.has(request)) return;
		if (this.#known.size >= MOST_KEPT) this.#known.delete([...this.#known.keys()][0]!);
		this.#known.set(request, shown);
	}

	#goOn(): void {
		if (this.#busy) return;
		const { status } = this.#projection;
		if (status.kind === 'givenUp') return;
		const refused = status.kind === 'failed' || status.kind === 'impossible';
		if (refused && this.#asked !== null) this.#refused.set(this.#asked, status);
		const waiting = (request: RunRequest) => !this.#known.has(request) && !this.#refused.has(request);
		const next = [...(this.#current === null ? [] : [this.#current]), ...this.#ahead].find(waiting);
		if (next !== undefined) this.#run(next);
	}

	#run(request: RunRequest): void {
		this.#asked = request;
		this.#projection.ask(request);
	}
}
