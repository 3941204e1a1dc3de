/**
 * What the model is told of each day before a run begins: access, the lines, the calendar. Arrays by day, the same
 * for every run of an ensemble. `scenarios/conditions.ts` makes them from a scenario.
 */
import type { CouplingSwitches } from './coupling.ts';

export const ROADS = ['closed', 'relief', 'open'] as const;
/** What may use the road: nothing, a number of relief trucks, or everyone. */
export type Road = (typeof ROADS)[number];
export const CLOSED = 0;
export const RELIEF = 1;
export const OPEN = 2;

export const POLICIES = ['stretch', 'none', 'fixed'] as const;
/** How stores are rationed: by days of cover, not at all, or by one fixed share. */
export type Policy = (typeof POLICIES)[number];

export interface DatedConvoy {
	/** Its place in the scenario's list of convoys, from 0. */
	readonly place: number;
	readonly trucks: number;
	/** null: the assumption `convoyTonnesPerTruck`. */
	readonly tonnesPerTruck: number | null;
	readonly cargo: 'food' | 'mixed';
	/** null: the state of the day decides, on open days it passes. */
	readonly passes: boolean | null;
}

export interface Conditions {
	readonly days: number;
	readonly policy: Policy;
	/** The ration of policy `fixed`; 0 to 1. */
	readonly fixedRation: number;
	readonly couplings: CouplingSwitches;
	/** CLOSED, RELIEF or OPEN. */
	readonly road: Uint8Array;
	/** Relief trucks that set out; 0 but on relief days. */
	readonly trucksPerDay: Float64Array;
	readonly passChance: Float64Array;
	readonly medicineShare: Float64Array;
	/** 1 on the first day of a phase. */
	readonly phaseBegins: Uint8Array;
	/** 1 on the first day of a phase or of an entry of the gas and power lists. */
	readonly accessChanges: Uint8Array;
	readonly gasShare: Float64Array;
	readonly powerShare: Float64Array;
	/** Null on days without. */
	readonly convoys: readonly (readonly DatedConvoy[] | null)[];
	/** Mean temperature of a usual year, degC. */
	readonly usualTemperature: Float64Array;
	/** Factors on the year's mean. */
	readonly animalSeason: Float64Array;
	readonly vegetablesSeason: Float64Array;
	readonly potatoesSeason: Float64Array;
	readonly riverSeason: Float64Array;
	/** Share of the harvest that arrives on the day, and the share that arrives on later days; 0 out of season. */
	readonly harvestToday: Float64Array;
	readonly harvestLater: Float64Array;
}
