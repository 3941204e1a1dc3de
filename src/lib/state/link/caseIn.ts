import type { Case } from '#sims/cases/case.ts';
import { FIRST_CASE, caseNamed } from '#sims/cases/shipped.ts';
import { formatOf } from './lift.ts';
import { type Part, isLink, partsOf, textOf } from './parts.ts';

/** The key by which a link names its case, where that is not the first. */
export const CASE_KEY = 'case';

/** The case of a link: the first where it names none, or none that there is, which `decodeChoice` then says. */
export function caseIn(fragment: string): Case {
	if (!isLink(fragment)) return FIRST_CASE;
	const parts = partsOf(fragment);
	if (formatOf(parts) === null) return FIRST_CASE;
	return caseNamed(textOf(parts, CASE_KEY) ?? '') ?? FIRST_CASE;
}

/** What a link says of its case: nothing of the first, so that links from before there was another stay what they are. */
export function caseParts({ id }: Case): readonly Part[] {
	return id === FIRST_CASE.id ? [] : [[CASE_KEY, id]];
}
