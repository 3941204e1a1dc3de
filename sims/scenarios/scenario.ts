/**
 * A scenario: what access is like, and which assumptions are fixed. Plain data, so that it can be a file, a part
 * of a link, or a message to a worker. `docs/method.md` explains each field; `schema.ts` checks one from outside.
 */
import type { AssumptionId } from '../model/assumption.ts';
import type { IsoDate } from '../model/calendar.ts';
import type { Policy, Road } from '../model/conditions.ts';
import type { Coupling } from '../model/coupling.ts';

/** Access by road from a date on, until the next phase begins. */
export interface Phase {
	readonly from: IsoDate;
	readonly road: Road;
	/** Relief trucks that set out each day; read on relief days only. */
	readonly trucksPerDay: number;
	/** Share of days, in the long run, on which those who ask may pass; 0 to 1. */
	readonly passChance: number;
	/** Share of medicine need that comes in while passing; 0 to 1. */
	readonly medicineShare: number;
	readonly transfersPerWeek: number;
	readonly patientsPerTransfer: number;
}

export interface Convoy {
	readonly date: IsoDate;
	readonly trucks: number;
	/** Absent: the assumption `convoyTonnesPerTruck`. */
	readonly tonnesPerTruck?: number;
	readonly cargo: 'food' | 'mixed';
	/** Absent: it passes with the phase's chance, on open days always. */
	readonly outcome?: 'passed' | 'stopped';
	/** Whose it was, in words. */
	readonly by?: string;
	/** By which road, in words. */
	readonly route?: string;
	/** Who reports it: an id in the case's list of sources, or words. */
	readonly source?: string;
}

/** The share of its normal supply that a line gives from a date on; 0 to 1. */
export interface LineEntry {
	readonly from: IsoDate;
	readonly share: number;
}

export interface Scenario {
	readonly name: string;
	readonly start: IsoDate;
	/** 1 to 730. */
	readonly days: number;
	readonly policy: Policy;
	/** The ration of policy `fixed`, as a share of need; 0 to 1. */
	readonly fixedRation: number;
	/** Single assumptions fixed at a value, in every run. */
	readonly assumptions: Readonly<Partial<Record<AssumptionId, number>>>;
	readonly couplingsOff: readonly Coupling[];
	/** In order of `from`, no date twice, the first not after `start`. So are `gas` and `power`. */
	readonly phases: readonly Phase[];
	/** In any order. */
	readonly convoys: readonly Convoy[];
	readonly gas: readonly LineEntry[];
	readonly power: readonly LineEntry[];
}
