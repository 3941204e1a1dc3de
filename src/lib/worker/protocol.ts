/** What crosses between the page and the worker: plain data, with typed arrays that are transferred and never cloned. */
import type { Observation } from '#sims/cases/case.ts';
import type { Asked as Checked, Result } from '#sims/checks/self/check.ts';
import type { CheckId } from '#sims/checks/self/checks.ts';
import type { Answer } from '#sims/checks/self/sameBits.ts';
import type { DateCounts } from '#sims/ensemble/firstDates.ts';
import type { FlipRow } from '#sims/ensemble/flip/flips.ts';
import type { Statement } from '#sims/ensemble/flip/statement.ts';
import type { HeldReport } from '#sims/ensemble/held.ts';
import type { Asked as Compared, PairedCounts } from '#sims/ensemble/paired.ts';
import type { Keeps, Target } from '#sims/ensemble/kept.ts';
import type { Moves } from '#sims/ensemble/moves.ts';
import type { SeriesId } from '#sims/ensemble/series.ts';
import type { SpellsShares } from '#sims/ensemble/spellsShares.ts';
import type { SingleRun } from '#sims/ensemble/single.ts';
import type { Part } from '#sims/kernel/batch.ts';
import type { AssumptionId, Assumptions } from '#sims/model/assumption.ts';
import type { DailyRecord } from '#sims/model/daily.ts';
import type { Scenario } from '#sims/scenarios/scenario.ts';

export interface RunRequest {
	/** Plain data: a `$state` proxy cannot be cloned. */
	readonly scenario: Scenario;
	/** A whole number from 0 to 2^32 - 1. */
	readonly seed: number;
	/** Runs at rest. */
	readonly members: number;
	readonly series: readonly SeriesId[];
	/** Share of need whose first day below it is counted for each supply. */
	readonly level: number;
	/** What is kept of every run, of the series and dates counted, so that it can be asked what moves it. Absent: nothing. */
	readonly keeps?: Keeps;
}

/** What is known after some of the runs. Bands: seven levels (BAND_LEVELS) x days, a level after the other. */
export interface Update {
	readonly members: number;
	readonly bands: ReadonlyMap<SeriesId, Float64Array>;
	/** When stores run short and supplies fall below the level of the request. */
	readonly dates: DateCounts;
	/** The run with every assumption at its central value; with the first update only. */
	readonly central: DailyRecord | null;
}

export interface FlipRequest {
	readonly scenario: Scenario;
	readonly seed: number;
	/** Runs that the statement is about. */
	readonly members: number;
	readonly statement: Statement;
}

/** What is known of the levers so far. */
export interface FlipUpdate {
	/** Those that are through, in the order of the search. */
	readonly rows: readonly FlipRow[];
	/** Runs in which the event comes as things are; null until all are counted. */
	readonly fallen: number | null;
	/** Share of the work, 0 to 1. */
	readonly done: number;
}

export interface ObservationsRequest {
	readonly scenario: Scenario;
	readonly seed: number;
	readonly members: number;
	/** Reports to hold against the runs. */
	readonly observations: readonly Observation[];
}

export interface ObservationsUpdate {
	readonly members: number;
	/** In the order of the request. */
	readonly held: readonly HeldReport[];
}

export interface SingleRequest {
	/** Plain data. */
	readonly scenario: Scenario;
	readonly seed: number;
	/** Of the ensemble of this seed, numbered from 0; null: the central run. */
	readonly member: number | null;
}

/** What is checked; the files of reference figures are fetched from their addresses, and only then. */
export interface CheckRequest extends Omit<Checked, 'reference'> {
	readonly reference: readonly { readonly name: string; readonly scenario: Scenario; readonly url: string }[];
}

/** The checks that have ended. */
export interface CheckUpdate {
	readonly results: readonly Result<CheckId>[];
	/** Share of all checks that is done, that of the page among them. */
	readonly done: number;
	/** What the worker computes, for the page to hold against its own; with the last update only. */
	readonly answer: Answer | null;
}

/** One line of a comparison: `published` or `other`, what is compared with; and what comes of changes, alone or together. */
export type SideId = 'published' | 'other' | 'assumptions' | 'access' | 'mine';

export interface CompareRequest extends Compared {
	/** Plain data. The first is what the others are compared with. */
	readonly sides: readonly { readonly id: SideId; readonly scenario: Scenario }[];
	readonly seed: number;
	/** Runs at rest, of each side. */
	readonly members: number;
}

/** How much of the spread passing spells are a source of, from pairs of runs that differ by their spells alone. */
export interface SpellsRequest {
	readonly scenario: Scenario;
	readonly seed: number;
	readonly pairs: number;
	readonly keeps: Keeps;
	/** As in the figures that it stands beside. */
	readonly level: number;
}

/** What the worker can be asked to work out, by kind: the request, and what it tells on the way. */
export interface Jobs {
	/** Bands and dates of one scenario, first of a few runs, then of ever more. */
	readonly ensemble: { readonly request: RunRequest; readonly update: Update };
	/** The smallest change of each lever, alone, that reverses a statement about half of the runs. */
	readonly flip: { readonly request: FlipRequest; readonly update: FlipUpdate };
	/** Where reported figures lie among the runs of one scenario. */
	readonly observations: { readonly request: ObservationsRequest; readonly update: ObservationsUpdate };
	/** One run with its account. */
	readonly single: { readonly request: SingleRequest; readonly update: SingleRun };
	/** Whether the model keeps to its laws on a scenario, in this browser. */
	readonly check: { readonly request: CheckRequest; readonly update: CheckUpdate };
	/** Scenarios on the same draws, and their differences run by run; first of a few runs, then of ever more. */
	readonly compare: { readonly request: CompareRequest; readonly update: PairedCounts };
	readonly spells: { readonly request: SpellsRequest; readonly update: SpellsShares };
}
export type JobKind = keyof Jobs;
export type RequestOf<K extends JobKind> = Jobs[K]['request'];
export type UpdateOf<K extends JobKind> = Jobs[K]['update'];

/** How a request ended. Expected failures are data. */
export type Outcome =
	| { readonly kind: 'settled'; readonly members: number }
	/** Another request came, or the page asked to stop; its last update stands until the next request's first. */
	| { readonly kind: 'superseded'; readonly members: number }
	/** These assumptions may not all be 0. */
	| { readonly kind: 'impossible'; readonly notAllZero: readonly AssumptionId[] }
	| { readonly kind: 'failed'; readonly message: string };

/** Some runs of a request, for another worker to run in its stead. At most as many as a batch of the kernel holds. */
export interface ShareRequest extends Omit<RunRequest, 'members'> {
	/** Members from `first` to before `end`. */
	readonly first: number;
	readonly end: number;
}

/** What moves one number, as far as the runs of one request go. */
export interface MovesQuestion {
	/** The number under which the request was run. */
	readonly request: number;
	readonly target: Target;
}

/** What the worker offers. */
export interface Engine {
	/** Sets the assumptions that all following runs draw from. */
	open(assumptions: Assumptions): void;
	/**
	 * Works a request out and reports on the way. One request runs at a time, of whatever kind: a newer one, or `stop`,
	 * ends the one before it. An ensemble ends only once it has reported its first update, so that the charts follow a
	 * hand that never rests.
	 *
	 * @param number under which questions about the request are asked
	 */
	run<K extends JobKind>(
		kind: K,
		request: RequestOf<K>,
		onUpdate: (update: UpdateOf<K>) => void | Promise<void>,
		number?: number,
	): Promise<Outcome>;
	/**
	 * Answers from the runs that the newest ensemble has by now; takes no turn, and ends nothing. Null where those are of
	 * another request, still too few to tell, or not kept.
	 */
	moves(question: MovesQuestion): Moves | null;
	/**
	 * Runs a share of another engine's request. A newer share ends the one before it. Null where it was ended, or where
	 * there is no kernel here.
	 */
	share(request: ShareRequest): Promise<Part | null>;
	stop(): void;
}
