/** The exercise that is being made, kept in this browser, and those that were set aside when another was opened. */
import { Draft } from '../parcel/draft.svelte.ts';
import type { Shelf } from '../state/shelf.ts';
import { fingerprintOf } from './answers.ts';
import { EMPTY_EXERCISE, type Exercise, type ExerciseStep, MOST_EXERCISE_STEPS } from './exercise.ts';
import { parseExercise } from './parseExercise.ts';

/** Where it is kept; another tab's writes are told by this name. */
export const EXERCISE_PLACE = 'corridor.exercise';

export class ExerciseDesk extends Draft<Exercise> {
	/** @param storage throws where the browser allows none */
	constructor(storage: () => Shelf) {
		super(
			{
				place: EXERCISE_PLACE,
				field: 'exercise',
				empty: EMPTY_EXERCISE,
				parse: parseExercise,
				asText: fingerprintOf,
				holds: ({ steps }) => steps.length > 0,
			},
			storage,
		);
	}

	/** Whether another step has room. */
	get hasRoom(): boolean {
		return this.value.steps.length < MOST_EXERCISE_STEPS;
	}

	/** Takes a change of the whole, or says what is wrong with it and leaves everything as it was. */
	take(changed: Exercise, gesture: string): readonly string[] {
		const read = parseExercise({ ...changed, steps: [] });
		if (!read.ok) return read.problems;
		this.change(changed, gesture);
		this.rest();
		return [];
	}

	/** Takes another step in the place of one, likewise. @param at from 0 */
	takeStep(at: number, step: ExerciseStep, gesture: string): readonly string[] {
		const read = parseExercise({ ...EMPTY_EXERCISE, steps: [step] });
		if (!read.ok) return read.problems;
		this.change({ ...this.value, steps: this.value.steps.with(at, step) }, `${gesture} ${at}`);
		this.rest();
		return [];
	}
}
