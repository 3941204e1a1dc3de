import { type Exercise, type ExerciseStep, statesOf } from '../../lesson/exercise.ts';
import type { Reader } from '../../state/reader.svelte.ts';
import type { Shown } from '../../state/projection.svelte.ts';

/** What came out for a line that the class draws: printed once more, to be laid over. */
export interface Sketched {
	/** Which step, from 0. */
	readonly at: number;
	readonly reader: Reader;
	readonly shown: Shown;
	readonly sentence: string;
}

/** The figures of a teacher's copy, worked out one step after the other: an old laptop has one core to spare. */
export class Copying {
	/** How many steps are worked out. */
	done = $state(0);
	sketched: readonly Sketched[] = $state.raw([]);

	/** The steps that have a figure, from 0. */
	readonly #steps: readonly number[];

	constructor({ steps }: Exercise) {
		this.#steps = steps.flatMap((step: ExerciseStep, at) => (statesOf(step).length > 0 ? [at] : []));
	}

	get all(): number {
		return this.#steps.length;
	}
	/** Whether a step is worked out, or is next. */
	isDue(at: number): boolean {
		return this.#steps.indexOf(at) <= this.done;
	}
	/** A step rests on all of its runs. */
	finish(at: number): void {
		this.done = Math.max(this.done, this.#steps.indexOf(at) + 1);
	}
	/** A step that a line is drawn for does so. */
	keep(sketched: Sketched): void {
		this.sketched = [...this.sketched.filter(({ at }) => at !== sketched.at), sketched];
		this.finish(sketched.at);
	}
}
