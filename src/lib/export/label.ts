import type { Case } from '#sims/cases/case.ts';
import { LABEL } from '#sims/words/en.ts';
import { caseIn } from '../state/link/caseIn.ts';

/** The fixed label as it goes with every file, and after it that a made-up place does not exist. */
export function labelOf({ words }: Case): string {
	return words.en.madeUp === null ? LABEL : `${LABEL} ${words.en.madeUp}`;
}

/** The same of states that may each be of another case: what each made-up one says stands there once. */
export function labelOfStates(states: readonly string[]): string {
	const madeUp = states.flatMap((state) => caseIn(state).words.en.madeUp ?? []);
	return [LABEL, ...new Set(madeUp)].join(' ');
}
