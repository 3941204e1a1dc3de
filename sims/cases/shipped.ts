/** The cases that are shipped. */
import type { Case } from './case.ts';
import { FIRST_CASE } from './first.ts';
import { pellastry } from './pellastry/pellastry.ts';

/** In the order in which they are offered. */
export const CASES: readonly [Case, ...Case[]] = [FIRST_CASE, pellastry];

export function caseNamed(id: string): Case | undefined {
	return CASES.find((each) => each.id === id);
}
