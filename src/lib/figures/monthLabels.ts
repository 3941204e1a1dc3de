import type { IsoDate } from '#sims/model/calendar.ts';
import { monthOf, shortDayOf } from '../words/numbers.ts';
import { monthStarts } from './months.ts';

/** The first day of a run and of each month in it, with what is written there: "12 Dec", "Jan 2023", "Feb". */
export function monthLabels(start: IsoDate, days: number): { readonly day: number; readonly label: string }[] {
	return monthStarts(start, days).map(({ day, date }) => ({
		day,
		label: day === 0 ? shortDayOf(date, false) : monthOf(date),
	}));
}
