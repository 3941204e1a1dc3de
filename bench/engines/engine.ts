/** What an engine has to do to be measured. Another one is one more file here, and a line in `engines.ts`. */
import type { Bands } from '#sims/ensemble/bands.ts';
import type { Counts } from '#sims/ensemble/ensemble.ts';
import type { SeriesId } from '#sims/ensemble/series.ts';
import type { Work } from '../work.ts';

/** One engine in one thread. */
export interface Engine {
	readonly name: string;
	/**
	 * Operations on 64-bit numbers for a member and a day, counted in the engine's own loop; null for an engine that does
	 * those of the model as it is written (`machine/operations.ts`).
	 */
	readonly operations: number | null;
	/** Begins an ensemble, in the memory of the last one where its shape is the same. */
	open(work: Work): void;
	/** Runs the members from `first` to before `end`. */
	run(first: number, end: number): void;
	/** A copy of all that has been counted. */
	counts(): Counts;
	/** Takes over what another thread has counted of the same work. */
	take(counts: Counts): void;
	bands(): ReadonlyMap<SeriesId, Bands>;
}
