/** How an address asks for a sheet. */
import { FIRST_CASE } from '#sims/cases/first.ts';
import { caseNamed } from '#sims/cases/shipped.ts';
import type { KitEntry } from './entries.ts';

const TEACHERS = 'teacher';

/** The page of a worksheet, or of the teacher's copy of it. */
export function sheetPath({ id, case: its, exercise }: KitEntry, filled = false): `/teach/?sheet=${string}` {
	const place = exercise === null || its === FIRST_CASE ? '' : `&case=${its.id}`;
	return `/teach/?sheet=${id}${place}${filled ? `&copy=${TEACHERS}` : ''}`;
}

/** What an address asks for: a sheet by its id, which may be of nothing that there is, or null; and whether as the page would fill it in. */
export function sheetAsked(
	query: string,
	entries: readonly KitEntry[],
): { readonly asked: string | null; readonly entry: KitEntry | null; readonly filled: boolean } {
	const parts = new URLSearchParams(query);
	const asked = parts.get('sheet');
	const place = caseNamed(parts.get('case') ?? '') ?? FIRST_CASE;
	const entry = entries.find(({ id, case: its, exercise }) => id === asked && (exercise === null || its === place));
	return { asked, entry: entry ?? null, filled: parts.get('copy') === TEACHERS && entry?.exercise != null };
}
