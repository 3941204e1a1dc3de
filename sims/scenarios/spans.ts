/** When what is listed of access is in force. */
import { dayNumberOf } from '../model/calendar.ts';
import type { Phase, Scenario } from './scenario.ts';

/** The phase in force on a day, from 0; undefined after the run. */
export function phaseOn(scenario: Scenario, day: number): Phase | undefined {
	const phases = spans<Phase>(scenario.phases, dayNumberOf(scenario.start), scenario.days);
	return phases.find(({ first, end }) => day >= first && day < end)?.value;
}

/** An entry and the days on which it is in force. */
export interface Span<T> {
	readonly value: T;
	/** First day, from 0. */
	readonly first: number;
	/** The day after the last. */
	readonly end: number;
}

/** Entries in order of `from`, each with the days on which it is in force; one already in force on day 0 begins then. */
export function spans<T extends { readonly from: string }>(
	entries: readonly T[],
	startDay: number,
	days: number,
): Span<T>[] {
	return entries
		.map((value, index) => {
			const next = entries[index + 1];
			const first = Math.max(0, dayNumberOf(value.from) - startDay);
			const end = next === undefined ? days : Math.min(days, dayNumberOf(next.from) - startDay);
			return { value, first, end };
		})
		.filter(({ first, end }) => first < end);
}
