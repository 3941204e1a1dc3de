/** A scenario as a file: the choice as a link has it, what was run in full, and what a person wants to read of both. */
import type { Scenario } from '#sims/scenarios/scenario.ts';

/** The format of these files, apart from that of links. */
export const FILE_FORMAT = 1;

export interface Headline {
	readonly what: string;
	/** Days by which 10, 50 and 90 of 100 runs are there; null: not by the last day. */
	readonly day10: string | null;
	readonly day50: string | null;
	readonly day90: string | null;
	/** Share of the runs that are there by the last day, 0 to 1. */
	readonly share: number;
}

export interface ScenarioFile {
	readonly corridor: number;
	readonly label: string;
	readonly leavesOut: string;
	/** A reader's own words. */
	readonly title: string | null;
	/** The sentence above the figures. */
	readonly sentence: string;
	readonly scenario: string;
	readonly model: string;
	readonly engine: string;
	readonly seed: number;
	readonly runs: number;
	/** What differs from the published scenario, in words. */
	readonly changed: readonly string[];
	readonly headline: readonly Headline[];
	/** Null: the figures were of another kind than those that a fingerprint is taken of. */
	readonly fingerprint: string | null;
	/** The fragment of the link; the fields above must agree with it. */
	readonly choice: string;
	/** What was run, in full: it opens the same when the published scenario has changed since. */
	readonly run: Scenario;
}

/** Every field there is: one that is not here is named to the reader. */
export const FILE_FIELDS: readonly (keyof ScenarioFile)[] = [
	...(['corridor', 'label', 'leavesOut', 'title', 'sentence', 'scenario', 'model', 'engine', 'seed', 'runs'] as const),
	...(['changed', 'headline', 'fingerprint', 'choice', 'run'] as const),
];
