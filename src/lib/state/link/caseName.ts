import { formatOf } from './lift.ts';
import { partsOf, textOf } from './parts.ts';

/** The key by which a link names its case, where that is not the first. */
export const CASE_KEY = 'case';

/** The case that a link names, whether or not there is one of that name; null where it names none. */
export function caseNameIn(fragment: string): string | null {
	const parts = partsOf(fragment);
	return formatOf(parts) === null ? null : (textOf(parts, CASE_KEY) ?? null);
}
