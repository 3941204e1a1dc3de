/** Figures of a few runs, for tests. */
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { Draws } from '#sims/ensemble/draws.ts';
import { Ensemble } from '#sims/ensemble/ensemble.ts';
import type { SeriesId } from '#sims/ensemble/series.ts';
import { dailyRecord } from '#sims/model/daily.ts';
import { centralRun } from '#sims/scenarios/central.ts';
import type { Scenario } from '#sims/scenarios/scenario.ts';
import type { Shown } from '../state/projection.svelte.ts';
import type { Reader } from '../state/reader.svelte.ts';

export const DAYS = 12;
const INDICATORS = ['foodCoverage', 'medicineCoverage', 'heatCoverage'] as const;

/** What a reader chose, all days of it, settled after few runs. */
export function shownOfReader({ case: { assumptions }, request }: Reader, members = 48): Shown {
	const watched = { indicators: INDICATORS, level: request.level };
	const ensemble = new Ensemble(new Draws(assumptions, request.seed), request.scenario, request.series, watched);
	ensemble.run(0, members);
	return {
		request: { ...request, members },
		members,
		bands: ensemble.bands(),
		dates: ensemble.dates(),
		central: centralRun(assumptions, request.scenario),
	};
}

/** The reported scenario, of a few days. */
export function shownOf(part: Partial<Scenario>, asked = 64): Shown {
	const scenario = { ...karabakh2022.scenarios[0]!, days: DAYS, ...part };
	const series: SeriesId[] = ['foodCoverage', 'eatenShare.cereals', 'coverDays.lpg', 'hoursOfPower'];
	const watched = { indicators: INDICATORS, level: 0.5 };
	const ensemble = new Ensemble(new Draws(karabakh2022.assumptions, 7), scenario, series, watched);
	ensemble.run(0, 64);
	return {
		request: { scenario, seed: 7, members: asked, series, level: 0.5 },
		members: 64,
		bands: ensemble.bands(),
		dates: ensemble.dates(),
		central: dailyRecord(scenario.days).record,
	};
}
