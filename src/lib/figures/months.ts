import { addDays, calendarDay, dayNumberOf, type IsoDate } from '#sims/model/calendar.ts';

/** The first day of a run and of each month in it: its number from 0 and its date. */
export function monthStarts(start: IsoDate, days: number): { day: number; date: IsoDate }[] {
	const first = dayNumberOf(start);
	const starts = [{ day: 0, date: start }];
	for (let day = 1; day < days; day++) {
		if (calendarDay(first + day).dayOfMonth === 1) starts.push({ day, date: addDays(start, day) });
	}
	return starts;
}

/** The last day of each month in a run, and the last day of the run. */
export function monthEnds(start: IsoDate, days: number): { day: number; date: IsoDate }[] {
	const ends = monthStarts(start, days)
		.slice(1)
		.map(({ day }) => day - 1);
	return [...ends, days - 1].map((day) => ({ day, date: addDays(start, day) }));
}
