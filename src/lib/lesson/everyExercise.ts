/** The shipped exercises of all cases, and how an address asks for one. */
import type { Case } from '#sims/cases/case.ts';
import { FIRST_CASE } from '#sims/cases/first.ts';
import { CASES, caseNamed } from '#sims/cases/shipped.ts';
import { recordOf } from '#sims/cases/shippedRecords.ts';
import { type Shipped, shippedExercises } from './shipped.ts';

export function everyExercise(): readonly Shipped[] {
	return CASES.flatMap((each) => shippedExercises(each, recordOf(each).words.contested));
}

const ASKED = 'exercise=';

/** By its id, and by its case where that is not the first. */
export function fragmentOf({ id, case: { id: caseId } }: Shipped): string {
	return `${ASKED}${id}${caseId === FIRST_CASE.id ? '' : `&case=${caseId}`}`;
}

/** What a fragment asks for, or null where it asks for none. */
export function askedFor(fragment: string): { readonly id: string; readonly shownCase: Case } | null {
	if (!fragment.startsWith(ASKED)) return null;
	const asked = new URLSearchParams(fragment);
	return { id: asked.get('exercise')!, shownCase: caseNamed(asked.get('case') ?? '') ?? FIRST_CASE };
}
