/** On which day stores run short and supplies fall below the level: 10, 50 and 90 of 100 runs, for all that was counted. */
import { type DateId, datesOf } from '#sims/ensemble/firstDates.ts';
import { addDays } from '#sims/model/calendar.ts';
import { type Criterion, NEVER } from '#sims/model/firstDays.ts';
import type { IndicatorId } from '#sims/model/indicator.ts';
import type { StoreId } from '#sims/model/store.ts';
import type { Shown } from '../state/projection.svelte.ts';
import { percent } from '../words/numbers.ts';
import { words } from '../words/words.ts';

export interface FirstDates {
	readonly what: string;
	readonly event: string;
	/** Days by which 10, 50 and 90 of 100 runs are there; null: not by the last day. */
	readonly day10: string | null;
	readonly day50: string | null;
	readonly day90: string | null;
	/** Share of the runs that are there by the last day, 0 to 1. */
	readonly share: number;
}

export function firstDates({ request, dates }: Shown): FirstDates[] {
	const { start } = request.scenario;
	return dates.ids.filter(isAsked).map((id) => {
		const of = datesOf(dates, id);
		const dateAt = (level: number) => {
			const day = of.quantile(level);
			return day === NEVER ? null : addDays(start, day);
		};
		return {
			...inWords(id, request.level),
			day10: dateAt(0.1),
			day50: dateAt(0.5),
			day90: dateAt(0.9),
			share: of.crossedBy() / of.members,
		};
	});
}

/** The pipes hold a day's need at most: a week of it is not asked of them. */
function isAsked(id: DateId): boolean {
	return id !== 'coverBelowWeek.pipelineGas';
}

function inWords(id: DateId, level: number): { readonly what: string; readonly event: string } {
	const [event, of] = id.split('.') as [Criterion | 'below', string];
	if (event === 'below') {
		return { what: words.exporting.indicatorNames[of as IndicatorId], event: words.tables.below(percent(level)) };
	}
	return { what: words.storeNames[of as StoreId], event: words.dates.criteria[event] };
}
