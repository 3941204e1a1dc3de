import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addDays,
	calendarDay,
	dayNumber,
	dayNumberOf,
	dayOfYear,
	daysInMonth,
	isLeapYear,
	isoDate,
	parseIsoDate,
} from './calendar.ts';

// Number from 1970-01-01 and day of the year, from another implementation of the calendar.
const KNOWN = [
	['0001-01-01', -719_162, 1],
	['1600-02-29', -135_081, 60],
	['1600-03-01', -135_080, 61],
	['1700-02-28', -98_557, 59],
	['1700-03-01', -98_556, 60],
	['1899-12-31', -25_568, 365],
	['1900-02-28', -25_509, 59],
	['1900-03-01', -25_508, 60],
	['1970-01-01', 0, 1],
	['1999-12-31', 10_956, 365],
	['2000-02-29', 11_016, 60],
	['2000-03-01', 11_017, 61],
	['2022-12-12', 19_338, 346],
	['2023-09-18', 19_618, 261],
	['2024-02-29', 19_782, 60],
	['2100-03-01', 47_541, 60],
	['9999-12-31', 2_932_896, 365],
] as const;

describe('a calendar day', () => {
	it.each(KNOWN)('%s is day %d from 1970-01-01 and day %d of its year', (date, number, ofYear) => {
		expect(dayNumberOf(date)).toBe(number);
		expect(isoDate(number)).toBe(date);
		expect(dayOfYear(calendarDay(number))).toBe(ofYear);
	});

	it('each of 400 years follows the one before it and comes back from its number', () => {
		let [year, month, dayOfMonth] = [1800, 1, 1];
		const first = dayNumber({ year, month, dayOfMonth });
		for (let number = first; number < first + 146_097; number++) {
			const day = { year, month, dayOfMonth };
			if (dayNumber(day) !== number) throw new Error(`${JSON.stringify(day)} is not day ${number}`);
			const back = calendarDay(number);
			const same = back.year === year && back.month === month && back.dayOfMonth === dayOfMonth;
			if (!same) throw new Error(`day ${number} is not ${JSON.stringify(back)}`);
			dayOfMonth += 1;
			if (dayOfMonth > daysInMonth(year, month)) [month, dayOfMonth] = [month + 1, 1];
			if (month > 12) [year, month] = [year + 1, 1];
		}
		expect([year, month, dayOfMonth]).toEqual([2200, 1, 1]);
	});

	it('is the one that the language counts in UTC', () => {
		fc.assert(
			fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (number) => {
				expect(isoDate(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
			}),
			{ numRuns: 500 },
		);
	});
});

describe('a leap year', () => {
	it('is every fourth, but of full centuries only every fourth', () => {
		expect([1600, 1700, 1800, 1900, 2000, 2023, 2024, 2100].filter(isLeapYear)).toEqual([1600, 2000, 2024]);
	});

	it('has one day more in February and in the year', () => {
		expect([daysInMonth(2023, 2), daysInMonth(2024, 2)]).toEqual([28, 29]);
		expect([2023, 2024].map((year) => dayOfYear({ year, month: 12, dayOfMonth: 31 }))).toEqual([365, 366]);
	});
});

describe('a text', () => {
	it.each(['2023-02-29', '1900-02-29', '2023-04-31', '2023-13-01', '2023-00-10', '2023-01-00', '2023-01-32'])(
		'%s names a day that there is not',
		(text) => {
			expect(parseIsoDate(text)).toBeNull();
			expect(() => dayNumberOf(text)).toThrow(RangeError);
			expect(() => dayNumberOf(text)).toThrow(`'${text}' is not a calendar date (YYYY-MM-DD)`);
		},
	);

	it.each(['', '2023-1-1', '23-01-01', '2023/01/01', '2023-01-01T00:00', ' 2023-01-01', '2023-01-01\n', '02023-01-01'])(
		'%j is not written as a date',
		(text) => {
			expect(parseIsoDate(text)).toBeNull();
		},
	);

	it('that names a day is read as that day', () => {
		expect(parseIsoDate('2024-02-29')).toEqual({ year: 2024, month: 2, dayOfMonth: 29 });
	});
});

describe('adding days', () => {
	it('goes over the ends of months and years, and back', () => {
		expect(addDays('2022-12-12', 280)).toBe('2023-09-18');
		expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
		expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
	});
});
