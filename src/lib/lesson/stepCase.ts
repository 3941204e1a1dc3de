/** Which case a step is of: its state says it, and one without a state goes with the others. */
import type { Case } from '#sims/cases/case.ts';
import { FIRST_CASE } from '#sims/cases/first.ts';
import { caseIn } from '../state/link/caseIn.ts';
import { type ExerciseStep, statesOf } from './exercise.ts';

/** @param at from 0. Without a state: the case of the nearest step before it that has one, else of the next that has. */
export function caseAt(steps: readonly ExerciseStep[], at: number): Case {
	const nearest = [...steps.slice(0, at + 1).toReversed(), ...steps.slice(at + 1)];
	return caseIn(nearest.flatMap(statesOf)[0] ?? '');
}

/** The case whose label stands over all of the steps: a made-up one wherever one is among them. */
export function caseOfAll(steps: readonly ExerciseStep[]): Case {
	const cases = steps.flatMap(statesOf).map(caseIn);
	return cases.find(({ words }) => words.madeUp !== null) ?? cases[0] ?? FIRST_CASE;
}
