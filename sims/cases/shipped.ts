/** The cases that are shipped. A case that is not named, in a link, a file or a command, is the first. */
import type { Case } from './case.ts';
import { karabakh2022 } from './karabakh-2022/karabakh-2022.ts';
import { pellastry } from './pellastry/pellastry.ts';

export const FIRST_CASE: Case = karabakh2022;

/** In the order in which they are offered. */
export const CASES: readonly [Case, ...Case[]] = [FIRST_CASE, pellastry];

export function caseNamed(id: string): Case | undefined {
	return CASES.find((each) => each.id === id);
}
