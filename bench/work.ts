/** What the engines are given to do: the first shipped case, its access as reported. */
import { FIRST_CASE } from '#sims/cases/first.ts';
import { Draws } from '#sims/ensemble/draws.ts';
import type { Watched } from '#sims/ensemble/firstDates.ts';
import type { SeriesId } from '#sims/ensemble/series.ts';
import { INDICATOR_IDS } from '#sims/model/indicator.ts';
import type { Scenario } from '#sims/scenarios/scenario.ts';

export const CASE = FIRST_CASE;
export const SCENARIO = 'as-reported';
export const DAYS = scenarioOf().days;

/** Shares of need: what the charts of the first page show, and what their sentences count the dates of. */
export const CHARTS = ['foodCoverage', 'medicineCoverage', 'heatCoverage'] as const;

/** What is counted: as on the first page, or every indicator and the date on which each first falls below half. */
export const COUNTED = { charts: CHARTS, all: INDICATOR_IDS } as const satisfies Record<string, readonly SeriesId[]>;
export type Counted = keyof typeof COUNTED;

/** Plain data: goes to a thread. */
export interface Task {
	readonly counted: Counted;
	readonly days: number;
	readonly seed: number;
}

export interface Work {
	readonly draws: Draws;
	readonly scenario: Scenario;
	readonly series: readonly SeriesId[];
	readonly watched: Watched;
}

/** The work of a task. Its draws are its own, and kept as on the page: the second run of a member finds them. */
export function workOf({ counted, days, seed }: Task): Work {
	return {
		draws: new Draws(CASE.assumptions, seed),
		scenario: { ...scenarioOf(), days },
		series: COUNTED[counted],
		watched: { indicators: COUNTED[counted], level: 0.5 },
	};
}

function scenarioOf(): Scenario {
	return CASE.scenarios.find(({ name }) => name === SCENARIO)!;
}
