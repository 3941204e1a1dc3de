/** The reports that stand in a panel, on its axis where it has their unit and on its edge where it has not. */
import { dayNumberOf } from '#sims/model/calendar.ts';
import type { StoreGroup } from '#sims/model/store.ts';
import type { Report } from '../chart/report.ts';
import type { Reader } from '../state/reader.svelte.ts';

export function reportsOf(reader: Reader, panel: StoreGroup): readonly Report[] {
	const { case: shownCase, view, stores, course: scenario } = reader;
	const first = dayNumberOf(scenario.start);
	const shownStore = view === 'stock' ? stores[panel] : undefined;
	return shownCase.marks
		.filter((mark) => mark.panel === panel && mark.store === shownStore)
		.map(({ id, from, to, kcalPerPersonDay }) => ({
			id,
			day: dayNumberOf(from) - first,
			toDay: Math.min(scenario.days - 1, dayNumberOf(to ?? from) - first),
			values: (kcalPerPersonDay ?? []).map((kcal) => kcal / reader.valueOf('planningEnergy')),
			label: shownCase.words.marks[id]!,
		}))
		.filter(({ day, toDay }) => day >= 0 && day <= toDay);
}
