/** What an ensemble says to the question "when does this fall short?", as numbers; the sentence puts it into words. */
import { type DateId, type Dates, datesOf } from '#sims/ensemble/firstDates.ts';
import { NEVER } from '#sims/model/firstDays.ts';
import type { StoreGroup, StoreId } from '#sims/model/store.ts';
import type { Shown } from '../state/projection.svelte.ts';
import { SHARE_SERIES, type Spread, coverSeries, spreadOn, type View } from './panel.ts';

/** Days are numbered from 0; NEVER is "not by the last day". */
export type Answer =
	| {
			readonly kind: 'half';
			/** The days by which 10, 50 and 90 of 100 runs have fallen short. */
			readonly early: number;
			readonly median: number;
			readonly late: number;
			/** Share of those that fall short and are later back; null where it is half of them or fewer. */
			readonly back: number | null;
	  }
	| {
			readonly kind: 'fewer';
			/** Share of all runs; above 0 and below a half. */
			readonly share: number;
			readonly early: number;
			readonly back: number | null;
	  }
	| {
			readonly kind: 'none';
			readonly members: number;
			/** The day on which the median is lowest, and what lies around it then. */
			readonly lowestDay: number;
			readonly lowest: Spread;
	  };

/** The event that the sentence asks about: a supply below a level, or a stock below a week of need. */
export function eventOf(view: View, focus: StoreGroup, store: StoreId): DateId {
	if (view === 'share') return `below.${SHARE_SERIES[focus].main as 'foodCoverage'}`;
	// The pipes hold a day's need at most.
	return store === 'pipelineGas' ? 'issueBelowHalf.pipelineGas' : `coverBelowWeek.${store}`;
}

export function answerOf(shown: Shown, view: View, focus: StoreGroup, store: StoreId): Answer {
	const dates = datesOf(shown.dates, eventOf(view, focus, store));
	const crossed = dates.crossedBy();
	if (crossed === 0) return lasting(shown, view === 'share' ? SHARE_SERIES[focus].main : coverSeries(store));
	const median = dates.quantile(0.5);
	const early = dates.quantile(0.1);
	const back = mostComeBack(dates, crossed);
	if (median === NEVER) return { kind: 'fewer', share: crossed / dates.members, early, back };
	return { kind: 'half', early, median, late: dates.quantile(0.9), back };
}

function mostComeBack(dates: Dates, crossed: number): number | null {
	return dates.cameBack * 2 > crossed ? dates.cameBack / crossed : null;
}

function lasting(shown: Shown, series: Parameters<Shown['bands']['get']>[0]): Answer {
	const bands = shown.bands.get(series)!;
	const days = shown.request.scenario.days;
	let lowestDay = 0;
	let lowest = spreadOn(bands, 0);
	for (let day = 1; day < days; day++) {
		const today = spreadOn(bands, day);
		if (today.median < lowest.median || (today.median === lowest.median && today.low < lowest.low)) {
			lowestDay = day;
			lowest = today;
		}
	}
	return { kind: 'none', members: shown.members, lowestDay, lowest };
}
