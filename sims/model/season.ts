/** What the calendar does: temperature, local produce, the river, the harvest. */
import { cos } from './arithmetic.ts';
import { type CalendarDay, dayNumber, dayOfYear, daysInMonth } from './calendar.ts';

const MEAN_TEMPERATURE_DEGC = 11.5;
const TEMPERATURE_SWING_DEGC = 11.5;
const COLDEST_DAY_OF_YEAR = 20;
const DAYS_PER_YEAR = 365.25;
const TWO_PI = 6.283185307179586;

/** Mean temperature of a day in a usual year, degC: a cosine with its lowest point on 20 January. */
export function usualTemperatureDegC(day: CalendarDay): number {
	const angle = (TWO_PI * (dayOfYear(day) - COLDEST_DAY_OF_YEAR)) / DAYS_PER_YEAR;
	return MEAN_TEMPERATURE_DEGC - TEMPERATURE_SWING_DEGC * cos(angle);
}

/** Degree-days of heating of one day: how far the mean lies below the base. */
export function heatingDegreeDays(temperatureDegC: number, baseDegC: number): number {
	return Math.max(0, baseDegC - temperatureDegC);
}

/** How much warmth spoils what is not cooled: 0 at 4 degC and below, 1 at 20 degC and above. */
export function warmth(temperatureDegC: number): number {
	return Math.min(1, Math.max(0, (temperatureDegC - 4) / 16));
}

/** Twelve factors on the year's mean, January first, each standing for the middle of its month. */
export type MonthlyFactors = readonly [
	number,
	number,
	number,
	number,
	number,
	number,
	number,
	number,
	number,
	number,
	number,
	number,
];

// prettier-ignore
export const SEASONS = {
	animal:     [0.7, 0.7, 0.8, 1.1, 1.3, 1.4, 1.3, 1.2, 1.1, 0.9, 0.8, 0.7],
	vegetables: [0.1, 0.1, 0.2, 0.4, 0.8, 1.6, 2.2, 2.4, 2.0, 1.4, 0.6, 0.2],
	potatoes:   [0, 0, 0, 0, 0.2, 1.2, 2.4, 2.8, 2.6, 1.8, 0.8, 0.2],
	river:      [0.6, 0.6, 0.9, 1.5, 1.9, 1.6, 1.0, 0.7, 0.7, 0.8, 0.9, 0.8],
} as const satisfies Record<string, MonthlyFactors>;

/** The factor of a day, on a straight line between the middles of two months. */
export function seasonFactor(factors: MonthlyFactors, { year, month, dayOfMonth }: CalendarDay): number {
	const here = factors[month - 1]!;
	const x = (dayOfMonth - 0.5) / daysInMonth(year, month) - 0.5;
	if (x >= 0) return here + x * (factors[month % 12]! - here);
	return here - x * (factors[(month + 10) % 12]! - here);
}

/** The grain harvest reaches the mills evenly over these days of the year after the one in which the case begins. */
const HARVEST_FIRST = { month: 7, dayOfMonth: 1 } as const;
const HARVEST_LAST = { month: 8, dayOfMonth: 31 } as const;
export const HARVEST_DAYS = 62;

/** The shares of the harvest that arrive on a day and on the days after it; both 0 out of season. */
export function harvestShares(dayNumberToday: number, startYear: number): { today: number; later: number } {
	const first = dayNumber({ year: startYear + 1, ...HARVEST_FIRST });
	const last = dayNumber({ year: startYear + 1, ...HARVEST_LAST });
	if (dayNumberToday < first || dayNumberToday > last) return { today: 0, later: 0 };
	return { today: 1 / HARVEST_DAYS, later: (last - dayNumberToday) / HARVEST_DAYS };
}
