/**
 * Access changed by hand, one step at a time. Lists are never written into; each step gives one that a scenario may
 * hold - in order of `from`, no date twice, the whole run covered - or the same one where nothing is to be done.
 */
import { type IsoDate, addDays } from '../model/calendar.ts';
import type { Scenario } from './scenario.ts';

/** The part of a scenario that says what passes. */
export type Access = Pick<Scenario, 'phases' | 'gas' | 'power' | 'convoys'>;
/** What holds from a date on, until the next entry. */
export type Dated = { readonly from: IsoDate };

export interface Run {
	readonly start: IsoDate;
	readonly days: number;
}

/** Where an entry may begin: after the one before it, before the one after it, inside the run; null for one that cannot move. */
export function roomToMove<T extends Dated>(
	entries: readonly T[],
	index: number,
	{ start, days }: Run,
): { readonly first: IsoDate; readonly last: IsoDate } | null {
	const before = entries[index - 1]?.from;
	if (before === undefined) return null;
	const after = entries[index + 1]?.from;
	const endOfRun = addDays(start, days - 1);
	const first = addDays(before > start ? before : start, 1);
	const last = after !== undefined && after <= endOfRun ? addDays(after, -1) : endOfRun;
	return first <= last ? { first, last } : null;
}

/** Lets an entry begin on another date, as near to it as its neighbours allow. */
export function moveEntry<T extends Dated>(entries: readonly T[], index: number, to: IsoDate, run: Run): readonly T[] {
	const room = roomToMove(entries, index, run);
	if (room === null) return entries;
	const from = to < room.first ? room.first : to > room.last ? room.last : to;
	return from === entries[index]!.from ? entries : entries.with(index, { ...entries[index]!, from });
}

/** The entry in force on a date; the first one before all of them. */
export function inForce<T extends Dated>(entries: readonly T[], date: IsoDate): number {
	return Math.max(
		0,
		entries.findLastIndex(({ from }) => from <= date),
	);
}

/** Cuts in two what is in force on a date, so that each part can be changed alone. */
export function splitEntry<T extends Dated>(entries: readonly T[], date: IsoDate, { start }: Run): readonly T[] {
	const index = inForce(entries, date);
	const entry = entries[index]!;
	if (date <= start || date <= entry.from) return entries;
	return entries.toSpliced(index + 1, 0, { ...entry, from: date });
}

/** Takes an entry out: what was before it goes on, and before the first there is the second. The last one stays. */
export function removeEntry<T extends Dated>(entries: readonly T[], index: number): readonly T[] {
	if (entries.length === 1 || entries[index] === undefined) return entries;
	const rest = entries.toSpliced(index, 1);
	return index === 0 ? rest.with(0, { ...rest[0]!, from: entries[0]!.from }) : rest;
}

/** Changes an entry in place; its date stays. */
export function changeEntry<T extends object>(entries: readonly T[], index: number, part: Partial<T>): readonly T[] {
	return entries.with(index, { ...entries[index]!, ...part });
}
