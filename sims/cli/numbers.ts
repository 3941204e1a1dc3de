/** Numbers and dates as text: exact in files, two significant figures for reading. */
import { type IsoDate, calendarDay, dayNumberOf } from '../model/calendar.ts';

/** A number to so many significant digits, as `%.12g` writes it in C and Python, so that files compare as text. */
export function general(value: number, digits: number): string {
	if (value === 0) return '0';
	const [mantissa, power] = value.toExponential(digits - 1).split('e') as [string, string];
	const exponent = Number(power);
	if (exponent >= -4 && exponent < digits) return withoutZeros(value.toFixed(digits - 1 - exponent));
	const sign = exponent < 0 ? '-' : '+';
	return `${withoutZeros(mantissa)}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

function withoutZeros(decimal: string): string {
	return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}

/** Two significant figures. What is not quite all, or not quite nothing, is not rounded to it. */
export function percentFigure(share: number): string {
	const percent = share * 100;
	if (percent <= 0) return '0';
	if (share >= 1) return '100';
	if (percent < 0.1) return '<0.1';
	if (percent >= 99.5) return '>99';
	return percent >= 9.95 ? percent.toFixed(0) : general(percent, 2);
}

/** A share with what 80 of 100 runs lie between: "44 % (36 to 53)". */
export function percentWithRange(median: number, low: number, high: number): string {
	return `${percentFigure(median)} % (${percentFigure(low)} to ${percentFigure(high)})`;
}

/** An amount for reading, at two significant figures or to the whole number. */
export function amountFigure(value: number): string {
	return Math.abs(value) >= 10 ? count(value) : general(value, 2);
}

/** A whole number with its thousands apart. */
export function count(value: number): string {
	return value.toFixed(0).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** How many of a hundred some are: never 0 for some, never 100 for not all. */
export function ofHundred(some: number, all: number): string {
	const rounded = Math.round((100 * some) / all);
	if (rounded === 0 && some > 0) return 'fewer than 1 of 100';
	if (rounded === 100 && some < all) return 'more than 99 of 100';
	return `${rounded} of 100`;
}

// prettier-ignore
const MONTHS = [
	'January', 'February', 'March', 'April', 'May', 'June',
	'July', 'August', 'September', 'October', 'November', 'December',
];

/** "18 September 2023". */
export function dateInWords(date: IsoDate): string {
	const { year, month, dayOfMonth } = calendarDay(dayNumberOf(date));
	return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}
