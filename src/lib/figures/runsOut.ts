/** What the dates of each store say in words, for the dot plots and their table. */
import { type Dates, datesOf } from '#sims/ensemble/firstDates.ts';
import { addDays, type IsoDate } from '#sims/model/calendar.ts';
import { type Criterion, NEVER, isAsked } from '#sims/model/firstDays.ts';
import { type StoreGroup, type StoreId, STORES, storeGroup } from '#sims/model/store.ts';
import type { Shown } from '../state/projection.svelte.ts';
import { count, dayAndYear, dayOf } from '../words/numbers.ts';
import { words } from '../words/words.ts';

export interface StoreDates {
	readonly store: StoreId;
	readonly group: StoreGroup;
	readonly dates: Dates;
	/** "half of the runs by 13 July". */
	readonly says: string;
}

/** Beyond this a day and a month name two days. */
const ONE_YEAR_DAYS = 365;

/** The day in words, short where that is clear. */
export function dayInRun(start: IsoDate, days: number, day: number): string {
	return (days > ONE_YEAR_DAYS ? dayAndYear : dayOf)(addDays(start, day));
}

/** Runs of a hundred, never 0 for some nor 100 for not quite all. */
export function of100(share: number): string {
	const say = words.dates;
	const rounded = Math.round(share * 100);
	if (share > 0 && rounded === 0) return say.fewerThanOne;
	if (share < 1 && rounded === 100) return say.moreThan99;
	return String(rounded);
}

/** The stores that a criterion is asked of. */
export function storesAsked(criterion: Criterion): readonly StoreId[] {
	return STORES.filter((store) => isAsked(criterion, store));
}

/** The same, each with its dates. */
export function storeDates({ dates: counts, request }: Shown, criterion: Criterion): readonly StoreDates[] {
	const { start, days } = request.scenario;
	return storesAsked(criterion).map((store) => {
		const dates = datesOf(counts, `${criterion}.${store}`);
		return { store, group: storeGroup(store), dates, says: saysOf(dates, (day) => dayInRun(start, days, day), days) };
	});
}

function saysOf(dates: Dates, dayName: (day: number) => string, days: number): string {
	const say = words.dates;
	const lastDay = dayName(days - 1);
	const crossed = dates.crossedBy();
	if (crossed === 0) return say.none(lastDay);
	const median = dates.quantile(0.5);
	if (median === NEVER) return say.fewer(of100(1 - crossed / dates.members), lastDay);
	if (dates.cameBack * 2 <= crossed) return say.half(dayName(median));
	const after = dates.daysUntilBack(0.5);
	return say.halfAndBack(dayName(median), say.days(after, count(after)));
}
