/** Numbers and dates as they are read aloud: two significant figures, calendar dates without a zone. */
import { calendarDay, dayNumberOf } from '#sims/model/calendar.ts';
import { locale } from './en/locale.ts';

// Numbers are laid out in English and written with the marks of the language: browsers do not know every language, and
// what is built into a page is as a browser has it. Formats are marked as pure: a page then fetches the words that it says.
const LOCALE = 'en-GB';
const inLanguage = (number: string) =>
	number.replace(/[.,]/g, (mark) => (mark === '.' ? locale.decimal : locale.group));

/** Keeps a number and its unit on one line. */
export const NBSP = '\u00a0';

const twoFigures = /* @__PURE__ */ new Intl.NumberFormat(LOCALE, { maximumSignificantDigits: 2 });
/** More than anyone types, fewer than binary fractions leave behind. */
const asTyped = /* @__PURE__ */ new Intl.NumberFormat(LOCALE, { maximumSignificantDigits: 12 });
const whole = /* @__PURE__ */ new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });

/** 0.4437 -> "44 %". A share that is not quite all or not quite nothing is not rounded to it. */
export function percent(share: number): string {
	return `${percentNumber(share)}${NBSP}%`;
}

function percentNumber(share: number): string {
	const rounded = Math.round(share * 100);
	if (rounded === 0 && share > 0) return '<1';
	if (rounded === 100 && share < 1) return '>99';
	return inLanguage(whole.format(rounded));
}

/** "36–53 %"; one number where both ends read the same. */
export function percentRange(low: number, high: number): string {
	const from = percentNumber(low);
	const to = percentNumber(high);
	// A dash before a sign of comparison reads as an arrow.
	const range = /[<>]/.test(from + to) ? locale.fromTo(from, to) : `${from}–${to}`;
	return `${from === to ? from : range}${NBSP}%`;
}

/** An amount at two significant figures, so that no more is read into it than it holds. */
export function amount(value: number): string {
	return inLanguage(twoFigures.format(value));
}

export function amountRange(low: number, high: number): string {
	const from = amount(low);
	const to = amount(high);
	return from === to ? from : `${from}–${to}`;
}

/** A figure that was typed or published, in full: 100,417 stays 100,417. */
export function figure(value: number): string {
	return inLanguage(asTyped.format(value));
}

/** A number as it stands in a box in which it can be changed: in full, without marks between thousands. */
export function inBox(value: number): string {
	return String(Number(value.toPrecision(12))).replace('.', locale.decimal);
}

/** What was typed into such a box, with the language's own decimal sign or with a point; NaN: no number. */
export function fromBox(typed: string): number {
	const text = typed.trim();
	return text === '' ? NaN : Number(text.replace(locale.decimal, '.'));
}

/** With exactly so many decimals: figures that are added up on the screen. */
export function decimal(value: number, decimals: number): string {
	const format = (decimalFormats[decimals] ??= new Intl.NumberFormat(LOCALE, {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals,
	}));
	return inLanguage(format.format(value));
}
const decimalFormats: Intl.NumberFormat[] = [];

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A share that is next to nothing, as a power of ten: "3.8 × 10⁻¹⁶". Others at two significant figures. */
export function smallShare(value: number): string {
	if (!(value > 0 && value < 0.001)) return amount(value);
	const [written = '', exponent = ''] = value.toExponential(1).replace('.0e', 'e').split('e-');
	const power = `10⁻${exponent.replaceAll(/\d/g, (digit) => SUPERSCRIPT[Number(digit)]!)}`;
	const factor = written.replace('.', locale.decimal);
	return factor === '1' ? power : `${factor}${NBSP}×${NBSP}${power}`;
}

export function count(value: number): string {
	return inLanguage(whole.format(value));
}

const calendar = (date: string) => calendarDay(dayNumberOf(date));
const named = (months: readonly string[], month: number) => months[month - 1]!;

/** "18 September". */
export function dayOf(date: string): string {
	const { month, dayOfMonth } = calendar(date);
	return locale.dayMonth(dayOfMonth, named(locale.months, month));
}

/** "18 Sept", and with the year where a day and a month would name two: "18 Sept 2023". */
export function shortDayOf(date: string, withYear: boolean): string {
	const { year, month, dayOfMonth } = calendar(date);
	const day = locale.dayMonth(dayOfMonth, named(locale.monthsBesideDay, month)).replace(' ', NBSP);
	return withYear ? `${day} ${year}` : day;
}

/** "18 September 2023". */
export function dayAndYear(date: string): string {
	const { year, month, dayOfMonth } = calendar(date);
	return locale.dayMonthYear(dayOfMonth, named(locale.months, month), year);
}

/** "Jan", and with the year in January: "Jan 2023". */
export function monthOf(date: string): string {
	const { year, month } = calendar(date);
	const short = named(locale.monthsShort, month);
	return month === 1 ? `${short} ${year}` : short;
}

/** "January 2023". */
export function fullMonthOf(date: string): string {
	const { year, month } = calendar(date);
	return locale.monthYear(named(locale.monthsAlone, month), year);
}

/** A source's date as printed: a day, a month or a year. */
export function publicationDate(date: string): string {
	if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return dayAndYear(date);
	if (/^\d{4}-\d{2}$/.test(date))
		return `${named(locale.monthsShort, calendar(`${date}-01`).month)} ${date.slice(0, 4)}`;
	return date;
}

/** "a, b and c". */
export function allOf(parts: readonly string[]): string {
	return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}${locale.and}${parts.at(-1)}`;
}
