/** On which day stores run short and supplies fall below the level: 10, 50 and 90 of 100 runs, for all that was counted. */
import { type DateId, datesOf } from '#sims/ensemble/firstDates.ts';
import { addDays } from '#sims/model/calendar.ts';
import { type Criterion, NEVER, isAsked } from '#sims/model/firstDays.ts';
import type { IndicatorId } from '#sims/model/indicator.ts';
import type { StoreId } from '#sims/model/store.ts';
import type { Headline } from '../state/file/scenarioFile.ts';
import type { Shown } from '../state/projection.svelte.ts';
import { percent } from '../words/numbers.ts';
import { words } from '../words/words.ts';

export interface FirstDates extends Headline {
	readonly event: string;
}

export function firstDates(shown: Shown): FirstDates[] {
	const { request, dates } = shown;
	const asked = dates.ids.filter((id) => {
		const [event, of] = partsOf(id);
		return event === 'below' || isAsked(event, of as StoreId);
	});
	return asked.map((id) => ({ ...inWords(id, request.level), ...crossing(shown, id) }));
}

/** By which days runs are there, and in how many. */
export function crossing({ request, dates }: Shown, id: DateId): Omit<Headline, 'what'> {
	const of = datesOf(dates, id);
	const dateAt = (level: number) => {
		const day = of.quantile(level);
		return day === NEVER ? null : addDays(request.scenario.start, day);
	};
	return {
		day10: dateAt(0.1),
		day50: dateAt(0.5),
		day90: dateAt(0.9),
		share: of.crossedBy() / of.members,
	};
}

function inWords(id: DateId, level: number): { readonly what: string; readonly event: string } {
	const [event, of] = partsOf(id);
	if (event === 'below') {
		return { what: words.exporting.indicatorNames[of as IndicatorId], event: words.tables.below(percent(level)) };
	}
	return { what: words.storeNames[of as StoreId], event: words.dates.criteria[event] };
}

const partsOf = (id: DateId) => id.split('.') as [Criterion | 'below', string];
