/** An entrance: a parser of what comes from outside, how cases for it are made, and what it made of one. */
import type fc from 'fast-check';

/** What a parser made of a case. */
export interface Outcome {
	/** What was taken, as plain data; null: nothing. */
	readonly taken: unknown;
	/** What was said of the rest, a sentence each. */
	readonly problems: readonly string[];
}

export interface Entrance<Input = unknown> {
	readonly name: string;
	/** Reads one case as the page would. */
	readonly read: (input: Input) => Outcome | Promise<Outcome>;
	/** Makes of what was taken what the same entrance reads again; left out where nothing of ours writes it. */
	readonly write?: (taken: unknown) => Input | Promise<Input>;
	/** @param many how many valid documents the cases are made from */
	readonly cases: (seed: number, many: number) => fc.Arbitrary<Input>;
	/** Whether nothing need be said of what is not taken: what a browser kept, and what is typed. */
	readonly silent?: true;
	/** Cases in the tests, where the usual ten thousand would take too long, and why they would. */
	readonly dear?: { readonly cases: number; readonly why: string };
}

/** So that lists of entrances with different inputs can be one list. */
export function entrance<Input>(made: Entrance<Input>): Entrance {
	return made as unknown as Entrance;
}
