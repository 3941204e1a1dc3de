/** What an engine has to do to be measured. Another one is one more file here, and a line in `engines.ts`. */
import type { Bands } from '#sims/ensemble/bands.ts';
import type { Counts } from '#sims/ensemble/ensemble.ts';
import type { SeriesId } from '#sims/ensemble/series.ts';
import type { Operations } from '../machine/countingItself.ts';
import type { Counted, Work } from '../work.ts';

/** One engine in one thread. */
export interface Engine {
	readonly name: string;
	/** Counts the operations on 64-bit numbers that it does for a member and a day. */
	operations(counted: Counted): Promise<Operations>;
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
