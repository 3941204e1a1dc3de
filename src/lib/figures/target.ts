/** Which number of a run the question "what moves the answer?" is about: that of the supply in focus, in the view shown. */
import type { Keeps, Target } from '#sims/ensemble/kept.ts';
import type { SeriesId } from '#sims/ensemble/series.ts';
import type { StoreGroup, StoreId } from '#sims/model/store.ts';
import { eventOf } from './answer.ts';
import { PANELS, SHARE_SERIES, type View, coverSeries } from './panel.ts';

export const ASKED = ['day', 'chart', 'date'] as const satisfies readonly Target['kind'][];

export function mainSeries(view: View, focus: StoreGroup, store: StoreId): SeriesId {
	return view === 'share' ? SHARE_SERIES[focus].main : coverSeries(store);
}

/** What is kept of every run, so that any of the targets can be asked about. */
export function keepsOfView(view: View, stores: Readonly<Record<StoreGroup, StoreId>>): Keeps {
	return {
		series: PANELS.map((panel) => mainSeries(view, panel, stores[panel])),
		events: PANELS.map((panel) => eventOf(view, panel, stores[panel])),
	};
}

/** Whether a target can be asked of runs of which so much is kept. */
export function isKept(target: Target, keeps: Keeps | undefined): boolean {
	if (keeps === undefined) return false;
	return target.kind === 'date' ? keeps.events.includes(target.event) : keeps.series.includes(target.series);
}
