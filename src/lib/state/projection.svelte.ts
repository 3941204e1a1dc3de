import type { DateCounts } from '#sims/ensemble/firstDates.ts';
import type { Target } from '#sims/ensemble/kept.ts';
import type { Moves } from '#sims/ensemble/moves.ts';
import type { SeriesId } from '#sims/ensemble/series.ts';
import type { AssumptionId, Assumptions } from '#sims/model/assumption.ts';
import type { DailyRecord } from '#sims/model/daily.ts';
import { Client, type MakeWorker } from '../worker/client.ts';
import type { RunRequest } from '../worker/protocol.ts';
import { EachFrame } from './eachFrame.ts';

/** What is on the screen: figures of one request, and the central run of it. */
export interface Shown {
	readonly request: RunRequest;
	readonly members: number;
	readonly bands: ReadonlyMap<SeriesId, Float64Array>;
	readonly dates: DateCounts;
	readonly central: DailyRecord;
}

export type Status =
	| { readonly kind: 'loading' | 'givenUp' }
	| { readonly kind: 'preview' | 'running' | 'settled' | 'superseded'; readonly members: number; readonly of: number }
	| { readonly kind: 'impossible'; readonly notAllZero: readonly AssumptionId[] }
	| { readonly kind: 'failed'; readonly message: string };

/** What came back from the worker. */
export class Projection {
	shown: Shown | null = $state.raw(null);
	/** The figures of the last request that settled. */
	settled: Shown | null = $state.raw(null);
	status: Status = $state.raw({ kind: 'loading' });
	/** Whether a worker was lost and replaced since the reader last dismissed the note. */
	restarted = $state(false);

	/** When it is drawn; what is said to be settled waits until all of it was. */
	readonly frames = new EachFrame();

	readonly #client: Client<'ensemble'>;
	/** The newest figures and what is said of them, drawn with the next frame. */
	#newest: { readonly shown: Shown | null; readonly status: Status } = { shown: this.shown, status: this.status };

	constructor(makeWorker: MakeWorker, assumptions: Assumptions) {
		this.#client = new Client('ensemble', makeWorker, assumptions, {
			onUpdate: (request, { members, bands, dates, central }) => {
				const of = request.members;
				const known = central ?? this.#newest.shown?.central;
				if (known === undefined) return;
				this.#draw({
					shown: { request, members, bands, dates, central: known },
					status: { kind: central === null ? 'running' : 'preview', members, of },
				});
			},
			onOutcome: (request, outcome) => {
				if (outcome.kind === 'settled') {
					const { shown } = this.#newest;
					// What rests on all runs is much: in a task of its own, after their charts.
					this.frames.after(() => {
						this.#say({ ...outcome, of: request.members });
						this.settled = shown;
					});
				} else if (outcome.kind !== 'superseded') {
					this.frames.flush();
					this.#say(outcome);
				}
			},
			onRestart: () => (this.restarted = true),
			onGivenUp: () => {
				// The last of them was not started again.
				this.restarted = false;
				this.#say({ kind: 'givenUp' });
			},
		});
	}

	/**
	 * Asks for the figures of a request. Until its first ones come, what is shown is no longer called settled, and where more
	 * runs of the last request were on their way it is said at how many they stopped. A preview that is overtaken is not
	 * news: so it goes all the time that a slider is dragged.
	 */
	ask(request: RunRequest): void {
		if (this.frames.ending) this.frames.flush();
		const { status } = this.#newest;
		if (status.kind === 'settled' || status.kind === 'failed' || status.kind === 'impossible') {
			this.#say({ kind: 'running', members: 0, of: request.members });
		} else if (status.kind === 'running' && status.members > 0) {
			this.#say({ ...status, kind: 'superseded' });
		}
		this.#client.ask(request);
	}

	/** With the next frame. */
	#draw(newest: { readonly shown: Shown | null; readonly status: Status }): void {
		this.#newest = newest;
		this.frames.give(() => {
			this.shown = this.#newest.shown;
			this.status = this.#newest.status;
		});
	}
	/** At once. */
	#say(status: Status): void {
		this.#newest = { ...this.#newest, status };
		this.status = status;
	}

	/** What moves one number of the runs that a request has by now; null where that cannot be told. */
	moves(request: RunRequest, target: Target): Promise<Moves | null> {
		return this.#client.moves(request, target);
	}

	retry(): void {
		this.#say({ kind: 'loading' });
		this.#client.retry();
	}

	close(): void {
		this.#client.close();
	}
}
