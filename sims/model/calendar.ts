/**
 * Calendar dates without a clock or a zone: the model counts whole days, so nothing here can be off by one
 * between time zones. Proleptic Gregorian; days are numbered from 1970-01-01.
 */

/** A calendar date as YYYY-MM-DD. */
export type IsoDate = `${number}-${number}-${number}`;

export interface CalendarDay {
	readonly year: number;
	/** 1 to 12 */
	readonly month: number;
	/** 1 to 31 */
	readonly dayOfMonth: number;
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const DAYS_PER_ERA = 146_097;

export function isLeapYear(year: number): boolean {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
	if (month === 2) return isLeapYear(year) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** 1 on 1 January. */
export function dayOfYear({ year, month, dayOfMonth }: CalendarDay): number {
	return DAYS_BEFORE_MONTH[month - 1]! + dayOfMonth + (month > 2 && isLeapYear(year) ? 1 : 0);
}

/** Days since 1970-01-01; the year is counted from March so that the leap day comes last. */
export function dayNumber({ year, month, dayOfMonth }: CalendarDay): number {
	const marchYear = month > 2 ? year : year - 1;
	const era = Math.floor(marchYear / 400);
	const yearOfEra = marchYear - era * 400;
	const dayOfMarchYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfMarchYear;
	return era * DAYS_PER_ERA + dayOfEra - 719_468;
}

export function calendarDay(number: number): CalendarDay {
	const shifted = number + 719_468;
	const era = Math.floor(shifted / DAYS_PER_ERA);
	const dayOfEra = shifted - era * DAYS_PER_ERA;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
	);
	const dayOfMarchYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const marchMonth = Math.floor((5 * dayOfMarchYear + 2) / 153);
	const month = marchMonth + (marchMonth < 10 ? 3 : -9);
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		dayOfMonth: dayOfMarchYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
	};
}

/** The calendar day that a text names, or null when it is no date: wrong form, or 30 February. */
export function parseIsoDate(text: string): CalendarDay | null {
	const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (parts === null) return null;
	const day = { year: Number(parts[1]), month: Number(parts[2]), dayOfMonth: Number(parts[3]) };
	if (day.month < 1 || day.month > 12 || day.dayOfMonth < 1) return null;
	return day.dayOfMonth <= daysInMonth(day.year, day.month) ? day : null;
}

export function isoDate(number: number): IsoDate {
	const { year, month, dayOfMonth } = calendarDay(number);
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` as IsoDate;
}

/** Days since 1970-01-01 of a text that is known to be a date. Throws a RangeError for any other. */
export function dayNumberOf(text: string): number {
	const day = parseIsoDate(text);
	if (day === null) throw new RangeError(`'${text}' is not a calendar date (YYYY-MM-DD)`);
	return dayNumber(day);
}

export function addDays(date: IsoDate, days: number): IsoDate {
	return isoDate(dayNumberOf(date) + days);
}

function pad(value: number, width: number): string {
	return String(value).padStart(width, '0');
}
