/** The statement that a change may reverse: at least half of the runs have fallen by a day. */
import { STORE_AT, type StoreId } from '../../model/store.ts';
import { INDICATOR_AT, type IndicatorId } from '../../model/indicator.ts';
import { type Criterion, meets } from '../../model/firstDays.ts';
import type { DayEnd } from '../../model/run.ts';
import type { DateId } from '../firstDates.ts';

export interface Statement {
	/** What is to fall: an indicator below the level, or a store by a criterion. */
	readonly event: DateId;
	/** Of an indicator, in its own unit. */
	readonly level: number;
	/** The last day that counts, from 0. */
	readonly day: number;
}

/** How many of the runs are half of them, as the median counts: 2,048 of 4,096, and 3 of 5. */
export function halfOf(members: number): number {
	return Math.ceil(members / 2);
}

/** Whether the statement is true of runs of which some fall. */
export function holds({ fallen, members }: { readonly fallen: number; readonly members: number }): boolean {
	return fallen >= halfOf(members);
}

/** Whether the event is seen at the end of a day. */
export function eventSeen({ event, level }: Statement): (end: DayEnd) => boolean {
	const { criterion, at } = partsOf(event);
	if (criterion === null) return ({ indicators }) => indicators[at]! < level;
	return (end) => meets(criterion, at, end);
}

/** The numbers that the event is read from at the end of a day, for telling whether a change touches it at all. */
export function eventReads({ event }: Statement): (end: DayEnd) => readonly number[] {
	const { criterion, at } = partsOf(event);
	if (criterion === null) return ({ indicators }) => [indicators[at]!];
	return ({ ledger: { need, issue, stock } }) => [need[at]!, issue[at]!, stock[at]!];
}

function partsOf(event: DateId): { readonly criterion: Criterion | null; readonly at: number } {
	const [kind, of] = event.split('.') as ['below', IndicatorId] | [Criterion, StoreId];
	return kind === 'below' ? { criterion: null, at: INDICATOR_AT[of] } : { criterion: kind, at: STORE_AT[of] };
}
