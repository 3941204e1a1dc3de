/** The listed reports under the months in which they begin. */
import type { ReportedEvent } from '#sims/cases/case.ts';
import { fullMonthOf, monthOf } from '../words/numbers.ts';
import { words } from '../words/words.ts';
import { monthOfEvent } from './filters.ts';

/** What came after the last day of the reported scenario: a group of its own. */
export const AFTER = 'after';

export interface MonthOfReports {
	/** YYYY-MM, or AFTER. */
	readonly key: string;
	/** "January 2023". */
	readonly title: string;
	/** "Jan 2023". */
	readonly short: string;
	readonly events: readonly ReportedEvent[];
}

/** @param lastDay of the reported scenario */
export function byMonth(events: readonly ReportedEvent[], lastDay: string): readonly MonthOfReports[] {
	const { after } = words.record.chronology;
	const keyOf = (event: ReportedEvent) => (event.from > lastDay ? AFTER : monthOfEvent(event));
	return [...new Set(events.map(keyOf))].map((key) => ({
		key,
		title: key === AFTER ? after : fullMonthOf(`${key}-01`),
		short: key === AFTER ? after : monthOf(`${key}-01`),
		events: events.filter((event) => keyOf(event) === key),
	}));
}
