import { type ClosedForm, TREATMENTS_PER_DAY, plain, treatments } from './plain.ts';

/**
 * Days for which a stock gives all that is needed, if nothing comes and the same share is lost each day:
 *
 *     floor(S / n)                                   nothing is lost
 *     floor(ln(1 + S * loss / n) / -ln(1 - loss))    else
 */
export function wholeDays(openingDays: number, lossPerDay: number): number {
	if (lossPerDay === 0) return Math.floor(openingDays);
	return Math.floor(Math.log1p(openingDays * lossPerDay) / -Math.log1p(-lossPerDay));
}

/** What is left of it, in days of need, after as many days in full: (S + 1 / loss) (1 - loss)^day - 1 / loss. */
function daysLeft(openingDays: number, lossPerDay: number, day: number): number {
	if (lossPerDay === 0) return openingDays - day;
	return (openingDays + 1 / lossPerDay) * (1 - lossPerDay) ** day - 1 / lossPerDay;
}

/** The share of need that it gives on a day: all, then what is left after the day's loss, then nothing. */
export function shareGiven(openingDays: number, lossPerDay: number, day: number): number {
	const whole = wholeDays(openingDays, lossPerDay);
	if (day !== whole) return day < whole ? 1 : 0;
	return daysLeft(openingDays, lossPerDay, day) * (1 - lossPerDay);
}

function closedFormOf(id: string, openingMedicineDays: number, lossPerDayMedicine: number): ClosedForm {
	return {
		id,
		scenario: plain(id, { assumptions: { ...treatments, openingMedicineDays, lossPerDayMedicine } }),
		answer: {
			'acute.need': () => TREATMENTS_PER_DAY,
			'acute.issue': (day) => TREATMENTS_PER_DAY * shareGiven(openingMedicineDays, lossPerDayMedicine, day),
		},
	};
}

/** 60.25 days of treatments: 60 whole days, a quarter on the next, then none. */
export const usedUp = closedFormOf('usedUp', 60.25, 0);

/** The same with a hundredth lost each day: 46 whole days and a part of the next. */
export const spoiling = closedFormOf('spoiling', 60, 0.01);
