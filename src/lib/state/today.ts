import { type IsoDate, isoDate } from '#sims/model/calendar.ts';

const MS_PER_DAY = 86_400_000;

/** The calendar day of the reader's clock. It stands beside what is kept, and decides about no figure. */
export function today(): IsoDate {
	const now = new Date();
	return isoDate(Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / MS_PER_DAY));
}
