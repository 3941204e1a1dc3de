/** What a class shares before the first week: the luck of the road, the length, and how much may come. */
import type { IsoDate } from '../model/calendar.ts';
import type { Scenario } from '../scenarios/scenario.ts';

export const FEWEST_WEEKS = 8;
export const MOST_WEEKS = 20;
export const LARGEST_SEED = 2 ** 32 - 1;
export const LARGEST_MEMBER = 999;

export const DESK_SCENARIOS = ['half-chance', 'fewer-trucks', 'gas-off'] as const;
export type DeskScenarioId = (typeof DESK_SCENARIOS)[number];

export interface DeskSetting {
	/** A whole number from 0 to 2^32 - 1. */
	readonly seed: number;
	/** Which run of that seed, from 0: its assumptions and the days on which trucks pass. */
	readonly member: number;
	/** 8 to 20. */
	readonly weeks: number;
	readonly scenario: DeskScenarioId;
}

/** Made up, like the place: twelve trucks set out a day, or six; the gas line gives all, or nothing. */
const MADE_UP: Readonly<Record<DeskScenarioId, { readonly trucksPerDay: number; readonly gasShare: number }>> = {
	'half-chance': { trucksPerDay: 12, gasShare: 1 },
	'fewer-trucks': { trucksPerDay: 6, gasShare: 1 },
	'gas-off': { trucksPerDay: 12, gasShare: 0 },
};

/** @param from the first day: it decides the season */
export function deskScenario({ scenario, weeks }: DeskSetting, from: IsoDate): Scenario {
	const { trucksPerDay, gasShare } = MADE_UP[scenario];
	const chances = { passChance: 0.5, medicineShare: 0.5, transfersPerWeek: 0, patientsPerTransfer: 0 };
	return {
		name: scenario,
		start: from,
		days: 7 * weeks,
		policy: 'stretch',
		fixedRation: 1,
		assumptions: {},
		couplingsOff: [],
		phases: [{ from, road: 'relief', trucksPerDay, ...chances }],
		convoys: [],
		gas: [{ from, share: gasShare }],
		power: [{ from, share: 1 }],
	};
}
