import type { Case } from '#sims/cases/case.ts';

/** The names of those who claim something, as a list. */
export function partyNames(shownCase: Case, ids: readonly string[]): string {
	return ids.map((id) => shownCase.words.parties[id] ?? id).join(', ');
}
