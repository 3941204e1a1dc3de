/** An exercise as it is handed on, in files and in links (`#lesson=1.…`). */
import type { Parcel } from '../parcel/parcel.ts';
import { caseIn } from '../state/link/caseIn.ts';
import { words } from '../words/words.ts';
import { type Exercise, statesOf } from './exercise.ts';
import { parseExercise } from './parseExercise.ts';

export const EXERCISE: Parcel<Exercise> = {
	name: 'lesson',
	field: 'corridorExercise',
	format: 1,
	largestBytes: 400_000,
	say: words.lesson,
	parse: parseExercise,
	cases: ({ steps }) => steps.flatMap(statesOf).map(caseIn),
};
