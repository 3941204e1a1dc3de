import type { DateCounts } from '#sims/ensemble/firstDates.ts';
import type { Target } from '#sims/ensemble/kept.ts';
import type { Moves } from '#sims/ensemble/moves.ts';
import type { SeriesId } from '#sims/ensemble/series.ts';
import type { AssumptionId, Assumptions } from '#sims/model/assumption.ts';
import type { DailyRecord } from '#sims/model/daily.ts';
import { Client, type MakeWorker } from '../worker/client.ts';
import type { RunRequest } from '../worker/protocol.ts';

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

	readonly #client: Client<'ensemble'>;

	constructor(makeWorker: MakeWorker, assumptions: Assumptions) {
		this.#client = new Client('ensemble', makeWorker, assumptions, {
			onUpdate: (request, { members, bands, dates, central }) => {
				const of = request.members;
				const known = central ?? this.shown?.central;
				if (known === undefined) return;
				this.shown = { request, members, bands, dates, central: known };
				this.status = { kind: central === null ? 'running' : 'preview', members, of };
			},
			onOutcome: (request, outcome) => {
				if (outcome.kind === 'failed' || outcome.kind === 'impossible') {
					this.status = outcome;
				} else if (outcome.kind === 'settled' || this.status.kind === 'running') {
					// A preview that is overtaken is not news while a slider is dragged.
					this.status = { ...outcome, of: request.members };
					if (outcome.kind === 'settled') this.settled = this.shown;
				}
			},
			onRestart: () => (this.restarted = true),
			onGivenUp: () => (this.status = { kind: 'givenUp' }),
		});
	}

	/** Asks for the figures of a request. Until its first ones come, what is shown is no longer called settled. */
	ask(request: RunRequest): void {
		const { kind } = this.status;
		if (kind === 'settled' || kind === 'failed' || kind === 'impossible') {
			this.status = { kind: 'running', members: 0, of: request.members };
		}
		this.#client.ask(request);
	}

	/** What moves one number of the runs that a request has by now; null where that cannot be told. */
	moves(request: RunRequest, target: Target): Promise<Moves | null> {
		return this.#client.moves(request, target);
	}

	retry(): void {
		this.status = { kind: 'loading' };
		this.#client.retry();
	}

	close(): void {
		this.#client.close();
	}
}
