/** What a job in the worker is given, and what it gives. */
import type { Draws } from '#sims/ensemble/draws.ts';
import type { Assumptions } from '#sims/model/assumption.ts';
import type { Mate } from './crew.ts';
import type { MakeMachine } from './machine.ts';
import type { JobKind, Outcome, RequestOf, UpdateOf } from './protocol.ts';

export interface Bench {
	readonly assumptions: Assumptions;
	/** The draws of a seed; those of the last one are kept. */
	draws(seed: number): Draws;
	/** Lets the messages that have arrived be read. False once a newer request, or `stop`, is among them: the job ends. */
	goesOn(): Promise<boolean>;
	/** Makes kernels; null where there are none, or where the assumptions are not what they can run. */
	readonly makeMachine: MakeMachine | null;
	/** Other workers that can run a share. */
	readonly crew: readonly Mate[];
	/** Under which the page asks about the request. */
	readonly number: number;
	/** A clock, ms; it paces what is reported, and decides about no figure. */
	now(): number;
}

/** Works one request out. Reports as often as it likes, asks `goesOn` several times a frame, and may throw. */
export type Job<K extends JobKind> = (
	request: RequestOf<K>,
	bench: Bench,
	onUpdate: (update: UpdateOf<K>) => void | Promise<void>,
) => Promise<Outcome>;
