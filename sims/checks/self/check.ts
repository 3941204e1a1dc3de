/** What a check is, what it is asked and what comes of it. */
import type { SeriesId } from '../../ensemble/series.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import type { Outcome, Part } from './finding.ts';
import type { Subject } from './subject.ts';

/** Figures of a run that was computed elsewhere, as they came; null where they did not. */
export interface ReferenceFile {
	readonly name: string;
	readonly scenario: Scenario;
	readonly text: string | null;
}

/** What is checked, and how much of it. */
export interface Asked {
	readonly scenario: Scenario;
	readonly seed: number;
	/** The series whose bands are drawn. */
	readonly series: readonly SeriesId[];
	/** Runs of the ensemble whose books and bounds are looked at. */
	readonly members: number;
	readonly reference: readonly ReferenceFile[];
}

/**
 * A check in slices: it gives the share of its work that is done, every few runs, and in the end what it found. Pure:
 * the same subject and scenario give the same findings. A subject that throws is a fault that the caller notes.
 */
export type Check = (subject: Subject, asked: Asked) => Generator<number, readonly Part[]>;

/** What came of a check. */
export interface Result<Id extends string = string> {
	readonly id: Id;
	readonly outcome: Outcome;
	readonly parts: readonly Part[];
	/** What a subject that threw said. */
	readonly error: string | null;
}

/** Runs one check to its end, in slices; what throws on the way has failed. */
export function* resultOf<Id extends string>(
	id: Id,
	check: Generator<number, readonly Part[]>,
): Generator<number, Result<Id>> {
	try {
		const parts = yield* check;
		return { id, outcome: outcomeOf(parts), parts, error: null };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return { id, outcome: 'failed', parts: [], error: message };
	}
}

/** A check passes where all of its parts do. */
function outcomeOf(parts: readonly Part[]): Outcome {
	const outcomes = parts.map(({ outcome }) => outcome);
	if (outcomes.includes('failed')) return 'failed';
	return outcomes.length === 0 || outcomes.includes('notRun') ? 'notRun' : 'passed';
}
