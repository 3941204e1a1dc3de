/** Numbers and dates as they are read aloud: two significant figures, calendar dates without a zone. */
import { calendarDay, dayNumberOf } from '#sims/model/calendar.ts';
import { locale } from './en/locale.ts';

const LOCALE = locale.tag;
// Formats are marked as pure: a page then fetches the words that it says, and none for the sake of what they import.
/** Keeps a number and its unit on one line. */
export const NBSP = '\u00a0';

const twoFigures = /* @__PURE__ */ new Intl.NumberFormat(LOCALE, { maximumSignificantDigits: 2 });
/** More than anyone types, fewer than binary fractions leave behind. */
const asTyped = /* @__PURE__ */ new Intl.NumberFormat(LOCALE, { maximumSignificantDigits: 12 });
const whole = /* @__PURE__ */ new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const dayMonth = /* @__PURE__ */ new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long', timeZone: 'UTC' });
const dayMonthYear = /* @__PURE__ */ new Intl.DateTimeFormat(LOCALE, {
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC',
});
const monthYear = /* @__PURE__ */ new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', timeZone: 'UTC' });
// A month beside a day has another form than one alone: мая, май.
const dayShortMonth = /* @__PURE__ */ new Intl.DateTimeFormat(LOCALE, {
	day: 'numeric',
	month: 'short',
	timeZone: 'UTC',
});
const shortMonth = /* @__PURE__ */ new Intl.DateTimeFormat(LOCALE, { month: 'short', timeZone: 'UTC' });

/** 0.4437 -> "44 %". A share that is not quite all or not quite nothing is not rounded to it. */
export function percent(share: number): string {
	return `${percentNumber(share)}${NBSP}%`;
}

function percentNumber(share: number): string {
	const rounded = Math.round(share * 100);
	if (rounded === 0 && share > 0) return '<1';
	if (rounded === 100 && share < 1) return '>99';
	return whole.format(rounded);
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
	return twoFigures.format(value);
}

export function amountRange(low: number, high: number): string {
	const from = amount(low);
	const to = amount(high);
	return from === to ? from : `${from}–${to}`;
}

/** A figure that was typed or published, in full: 100,417 stays 100,417. */
export function figure(value: number): string {
	return asTyped.format(value);
}

let sign: string | undefined;
/** "." or ",". */
function decimalSign(): string {
	return (sign ??= asTyped.formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.');
}

/** A number as it stands in a box in which it can be changed: in full, without marks between thousands. */
export function inBox(value: number): string {
	return String(Number(value.toPrecision(12))).replace('.', decimalSign());
}

/** What was typed into such a box, with the language's own decimal sign or with a point; NaN: no number. */
export function fromBox(typed: string): number {
	const text = typed.trim();
	return text === '' ? NaN : Number(text.replace(decimalSign(), '.'));
}

/** With exactly so many decimals: figures that are added up on the screen. */
export function decimal(value: number, decimals: number): string {
	return (decimalFormats[decimals] ??= new Intl.NumberFormat(LOCALE, {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals,
	})).format(value);
}
const decimalFormats: Intl.NumberFormat[] = [];

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A share that is next to nothing, as a power of ten: "3.8 × 10⁻¹⁶". Others at two significant figures. */
export function smallShare(value: number): string {
	if (!(value > 0 && value < 0.001)) return amount(value);
	const [written = '', exponent = ''] = value.toExponential(1).replace('.0e', 'e').split('e-');
	const power = `10⁻${exponent.replaceAll(/\d/g, (digit) => SUPERSCRIPT[Number(digit)]!)}`;
	const factor = written.replace('.', decimalSign());
	return factor === '1' ? power : `${factor}${NBSP}×${NBSP}${power}`;
}

export function count(value: number): string {
	return whole.format(value);
}

function utc(date: string): Date {
	return new Date(dayNumberOf(date) * 86_400_000);
}

/** "18 September". */
export function dayOf(date: string): string {
	return dayMonth.format(utc(date));
}

/** "18 Sep", and with the year where a day and a month would name two: "18 Sep 2023". */
export function shortDayOf(date: string, withYear: boolean): string {
	const day = dayShortMonth.format(utc(date)).replace(' ', NBSP);
	return withYear ? `${day} ${date.slice(0, 4)}` : day;
}

/** "18 September 2023". */
export function dayAndYear(date: string): string {
	return dayMonthYear.format(utc(date));
}

/** "Jan", and with the year in January: "Jan 2023". */
export function monthOf(date: string): string {
	const { year, month } = calendarDay(dayNumberOf(date));
	return month === 1 ? `${shortMonth.format(utc(date))} ${year}` : shortMonth.format(utc(date));
}

/** "January 2023". */
export function fullMonthOf(date: string): string {
	return monthYear.format(utc(date));
}

/** A source's date as printed: a day, a month or a year. */
export function publicationDate(date: string): string {
	if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return dayAndYear(date);
	if (/^\d{4}-\d{2}$/.test(date)) return `${shortMonth.format(utc(`${date}-01`))} ${date.slice(0, 4)}`;
	return date;
}
