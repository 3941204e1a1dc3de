/** What the state of a step is on this page. */
import type { Case } from '#sims/cases/case.ts';
import type { StoreGroup } from '#sims/model/store.ts';
import type { Choice } from '../state/choice.ts';
import { decodeChoice } from '../state/link/link.ts';
import { partsOf, textOf } from '../state/link/parts.ts';
import type { Drawn } from './exercise.ts';

/** Runs of a step whose state does not say how many: enough to read bands by, and soon there on a school's laptop. */
export const STEP_RUNS = 1024;

/** @param drawn what the step draws, which its sentence is about; null: as the state has it */
export function choiceOf(state: string, shownCase: Case, drawn: Drawn | null): Choice {
	const { choice } = decodeChoice(state, shownCase);
	const saysRuns = textOf(partsOf(state), 'runs') !== undefined;
	const focus: StoreGroup = drawn === null || drawn === 'all' ? choice.focus : drawn;
	return { ...choice, focus, members: saysRuns ? choice.members : STEP_RUNS };
}
