import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay, dayNumberOf, parseIsoDate } from './calendar.ts';
import { SEASONS, harvestShares, heatingDegreeDays, seasonFactor, usualTemperatureDegC, warmth } from './season.ts';

const someDay = fc.integer({ min: dayNumberOf('1990-01-01'), max: dayNumberOf('2060-12-31') }).map(calendarDay);

describe('the usual temperature', () => {
	// 11.5 - 11.5 cos(2 pi (d - 20) / 365.25), computed to 30 digits
	it.each([
		['2023-01-20', 0],
		['2023-01-01', 0.6088140126693737],
		['2023-04-10', 9.276170544282634],
		['2023-07-22', 22.999760719029446],
		['2022-12-12', 2.5232725401685],
		['2024-12-31', 0.6247932192644575],
	])('of %s is %d degC', (date, expected) => {
		expect(usualTemperatureDegC(parseIsoDate(date)!)).toBeCloseTo(expected, 12);
	});

	it('is lowest on 20 January and stays within 0 and 23 degC', () => {
		fc.assert(
			fc.property(someDay, (day) => {
				const temperature = usualTemperatureDegC(day);
				expect(temperature).toBeGreaterThanOrEqual(0);
				expect(temperature).toBeLessThanOrEqual(23);
				if (day.month !== 1 || day.dayOfMonth !== 20) expect(temperature).toBeGreaterThan(0);
			}),
		);
	});
});

describe('heating and warmth', () => {
	it('degree-days are how far a day lies below the base, and none above it', () => {
		expect([-2, 0, 17.5, 18, 25].map((temperature) => heatingDegreeDays(temperature, 18))).toEqual([20, 18, 0.5, 0, 0]);
	});

	it('warmth rises evenly from 4 to 20 degC', () => {
		expect([-5, 4, 8, 12, 16, 20, 35].map(warmth)).toEqual([0, 0, 0.25, 0.5, 0.75, 1, 1]);
	});
});

describe('the season', () => {
	// Fractions worked out by hand from the factors of two months, such as 0.6 + 15 / 31 * 0.2 on 1 January.
	it.each([
		['river', '2023-01-01', 108 / 155],
		['river', '2023-01-16', 0.6],
		['river', '2022-12-31', 109 / 155],
		['river', '2023-04-30', 127 / 75],
		['river', '2024-02-29', 108 / 145],
		['potatoes', '2023-04-15', 0],
		['potatoes', '2023-04-30', 29 / 300],
		['potatoes', '2023-05-01', 16 / 155],
		['potatoes', '2023-08-16', 2.8],
	] as const)('of %s on %s is %d', (store, date, expected) => {
		expect(seasonFactor(SEASONS[store], parseIsoDate(date)!)).toBeCloseTo(expected, 14);
	});

	it('never goes beyond the factors of the month and its neighbours', () => {
		fc.assert(
			fc.property(someDay, fc.constantFrom(...Object.values(SEASONS)), (day, factors) => {
				const near = [-1, 0, 1].map((step) => factors[(day.month - 1 + step + 12) % 12]!);
				const factor = seasonFactor(factors, day);
				expect(factor).toBeGreaterThanOrEqual(Math.min(...near) - 1e-12);
				expect(factor).toBeLessThanOrEqual(Math.max(...near) + 1e-12);
			}),
		);
	});

	it('does not jump from one day to the next, not even at the turn of a month or a year', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 40_000 }),
				fc.constantFrom(...Object.values(SEASONS)),
				(number, factors) => {
					const steps = factors.map((factor, month) => Math.abs(factors[(month + 1) % 12]! - factor));
					const jump = seasonFactor(factors, calendarDay(number + 1)) - seasonFactor(factors, calendarDay(number));
					expect(Math.abs(jump)).toBeLessThanOrEqual(Math.max(...steps) / 28 + 1e-12);
				},
			),
		);
	});
});

describe('the harvest', () => {
	const shares = (date: string, startYear: number) => harvestShares(dayNumberOf(date), startYear);

	it('begins on 1 July and ends with 31 August of the year after the start', () => {
		expect(shares('2023-06-30', 2022)).toEqual({ today: 0, later: 0 });
		expect(shares('2023-07-01', 2022)).toEqual({ today: 1 / 62, later: 61 / 62 });
		expect(shares('2023-08-31', 2022)).toEqual({ today: 1 / 62, later: 0 });
		expect(shares('2023-09-01', 2022)).toEqual({ today: 0, later: 0 });
	});

	it('comes once, in no other year', () => {
		expect(shares('2022-07-15', 2022)).toEqual({ today: 0, later: 0 });
		expect(shares('2024-07-15', 2022)).toEqual({ today: 0, later: 0 });
	});

	it('adds up to one harvest, of which each day knows how much is still to come', () => {
		let left = 1;
		for (let number = dayNumberOf('2022-01-01'); number <= dayNumberOf('2024-12-31'); number++) {
			const { today, later } = harvestShares(number, 2022);
			left -= today;
			if (today > 0) expect(later).toBeCloseTo(left, 12);
		}
		expect(left).toBeCloseTo(0, 12);
	});
});
