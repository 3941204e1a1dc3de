/** How an amount, and a difference of two, is put into words: each kind has one unit and one way of being rounded. */
import type { StoreGroup } from '#sims/model/store.ts';
import { amount, amountRange, decimal, percent, percentRange } from '../../words/numbers.ts';
import { words } from '../../words/words.ts';
import type { Spread } from '../panel.ts';

export interface Measure {
	/** An amount with its unit. */
	readonly show: (value: number) => string;
	readonly range: (low: number, high: number) => string;
	/** The size of a difference as a number, and with its unit. */
	readonly number: (size: number) => string;
	readonly unit: (number: string) => string;
}

const say = words.compare;

/** As finely as differences are counted. */
const FINEST = 0.1;
const underFinest = () => say.under(decimal(FINEST, 1));

/** Points of a hundred: whole ones, or below one tenths. Not quite none is not rounded to none. */
function points(size: number): string {
	const rounded = Math.round(size * 100);
	if (size === 0 || rounded >= 1) return String(rounded);
	const tenths = Number((size * 100).toFixed(1));
	return tenths === 0 ? underFinest() : decimal(tenths, 1);
}

export const SHARE: Measure = { show: percent, range: percentRange, number: points, unit: say.points };
export const DAYS: Measure = {
	show: (value) => say.days(amount(value)),
	range: amountRange,
	number: amount,
	unit: say.days,
};
export const PEOPLE: Measure = {
	show: (value) => say.people(points(value)),
	range: (low, high) => say.signedRange(points(low), points(high)),
	number: points,
	unit: say.people,
};
const sum = (unit: Measure['unit']): Measure => ({
	show: (value) => unit(amount(value)),
	range: amountRange,
	number: amount,
	unit,
});
/** What is missing by the end of a run. */
export const SHORTFALL: Readonly<Record<StoreGroup, Measure>> = {
	food: sum(say.dryRation),
	medicine: sum(say.treatmentDays),
	energy: sum(say.mwh),
};

const MINUS = '−';

/** "7 points more". */
export function moreOrLess({ number, unit }: Measure, difference: number): string {
	if (difference === 0) return say.noDifference;
	const size = unit(number(Math.abs(difference)));
	return difference > 0 ? say.more(size) : say.less(size);
}

/** "2 to 19 more", the smaller size first; "3 less to 19 more". */
export function moreOrLessRange({ number }: Measure, { low, high }: Spread): string {
	if (low === 0 && high === 0) return say.noDifference;
	if (low >= 0) return say.rangeMore(number(low), number(high));
	if (high <= 0) return say.rangeLess(number(-high), number(-low));
	return say.rangeBoth(number(-low), number(high));
}

/** "+7", "−3" or "0"; what is less than can be read has no sign. */
export function signed({ number }: Measure, difference: number): string {
	if (difference === 0) return number(0);
	if (number(Math.abs(difference)) === underFinest()) return say.nearly;
	return `${difference > 0 ? '+' : MINUS}${number(Math.abs(difference))}`;
}

/** "+7 points". */
export function signedSize(measure: Measure, difference: number): string {
	return measure.unit(signed(measure, difference));
}

/** "+2 to +19". */
export function signedRange(measure: Measure, { low, high }: Spread): string {
	return say.signedRange(signed(measure, low), signed(measure, high));
}
