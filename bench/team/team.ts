/** Threads that share the members of an ensemble, an engine each. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Bands } from '#sims/ensemble/bands.ts';
import type { Counts } from '#sims/ensemble/ensemble.ts';
import type { SeriesId } from '#sims/ensemble/series.ts';
import { ENGINES } from '../engines/engines.ts';
import { type Task, workOf } from '../work.ts';
import type { Answer, Message } from './messages.ts';

export class Team {
	readonly #threads: readonly Worker[];

	constructor(threads: number) {
		this.#threads = Array.from({ length: threads }, () => new Worker(new URL(import.meta.url)));
	}

	get threads(): number {
		return this.#threads.length;
	}

	/** Begins an ensemble. */
	async open(engine: number, task: Task): Promise<void> {
		await this.all({ kind: 'open', engine, task });
	}

	/** Runs the members from `first` to before `end`, each thread an equal share of them. */
	async run(first: number, end: number): Promise<void> {
		const share = Math.ceil((end - first) / this.threads);
		await Promise.all(
			this.#threads.map((thread, at) => {
				const begin = Math.min(end, first + at * share);
				return asked(thread, { kind: 'run', first: begin, end: Math.min(end, begin + share) });
			}),
		);
	}

	/** The bands of all that the threads have counted. */
	async bands(engine: number, task: Task): Promise<ReadonlyMap<SeriesId, Bands>> {
		const merged = ENGINES[engine]!();
		merged.open(workOf(task));
		for (const counts of await this.all({ kind: 'counts' })) merged.take(counts as Counts);
		return merged.bands();
	}

	/** Asks every thread the same, at the same time. */
	async all(message: Message): Promise<Answer[]> {
		return Promise.all(this.#threads.map((thread) => asked(thread, message)));
	}

	async end(): Promise<void> {
		await Promise.all(this.#threads.map((thread) => thread.terminate()));
	}
}

/** Rejects with what the thread throws. */
async function asked(thread: Worker, message: Message): Promise<Answer> {
	thread.postMessage(message);
	const [answer] = (await once(thread, 'message')) as [Answer];
	return answer;
}
