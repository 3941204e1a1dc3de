import type { Case } from '#sims/cases/case.ts';
import { LABEL } from '#sims/words/en.ts';

/** The fixed label as it goes with every file, and after it that a made-up place does not exist. */
export function labelOf({ words }: Case): string {
	return words.madeUp === null ? LABEL : `${LABEL} ${words.madeUp}`;
}

/** The same of several cases: what each made-up one says stands there once. */
export function labelOfCases(cases: readonly Case[]): string {
	const madeUp = cases.flatMap(({ words }) => words.madeUp ?? []);
	return [LABEL, ...new Set(madeUp)].join(' ');
}
