import type { Case } from '#sims/cases/case.ts';
import { FIRST_CASE } from '#sims/cases/first.ts';
import { caseNamed } from '#sims/cases/shipped.ts';
import { CASE_KEY, caseNameIn } from './caseName.ts';
import type { Part } from './parts.ts';

/** The case of a link: the first where it names none, or none that there is, which `decodeChoice` then says. */
export function caseIn(fragment: string): Case {
	return caseNamed(caseNameIn(fragment) ?? '') ?? FIRST_CASE;
}

/** What a link says of its case: nothing of the first, so that links from before there was another stay what they are. */
export function caseParts({ id }: Case): readonly Part[] {
	return id === FIRST_CASE.id ? [] : [[CASE_KEY, id]];
}
