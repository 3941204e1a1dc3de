/** What a check found: how much was compared, the largest difference and where, and what is beyond the bound. */
import type { SeriesId } from '../../ensemble/series.ts';
import type { AssumptionId } from '../../model/assumption.ts';
import type { IndicatorId } from '../../model/indicator.ts';
import type { StoreId } from '../../model/store.ts';

/** A column of the daily file, the refill of a larder, a drawn series, or what a run assumes. */
export type FigureId = IndicatorId | SeriesId | AssumptionId | `${StoreId}.${string}`;

/** Where a figure stands and what it is, beside what it ought to be. */
export interface Difference {
	readonly figure: FigureId;
	/** The number of a run of the ensemble, from 0. */
	readonly run: number | 'central' | 'bands';
	/** From 0. Null: of the whole run. */
	readonly day: number | null;
	readonly expected: number;
	readonly found: number;
	/** How far apart, in the measure of the bound; infinite where one is no number. */
	readonly distance: number;
}

export type Outcome = 'passed' | 'failed' | 'notRun';

/** Why something was not compared. */
export type Reason =
	/** The reference figures did not come. */
	| 'noNetwork'
	/** What came is no file of reference figures. */
	| 'unreadable'
	/** A run of one day has no day before its middle. */
	| 'tooShort'
	/** The two scenarios that were to differ do not. */
	| 'noDifference'
	/** There is no second engine here: the charts count runs of the model itself. */
	| 'oneEngine';

/** One of the things that a check looks at. */
export interface Part {
	readonly id: string;
	readonly outcome: Outcome;
	/** How many figures were compared. */
	readonly compared: number;
	/** The largest distance that is allowed. */
	readonly bound: number;
	/** The largest difference found; null where there is none at all. */
	readonly worst: Difference | null;
	/** How many are beyond the bound, and the first of them. */
	readonly failed: number;
	readonly faults: readonly Difference[];
	readonly reason: Reason | null;
}

const FAULTS_KEPT = 5;

/** Counts what is compared and keeps what stands out. */
export class Tally {
	readonly #bound: number;
	#compared = 0;
	#failed = 0;
	#worst: Difference | null = null;
	readonly #faults: Difference[] = [];

	constructor(bound: number) {
		this.#bound = bound;
	}

	/** @param where made only for what stands out, since most comparisons do not */
	note(distance: number, where: () => Omit<Difference, 'distance'>): void {
		this.#compared += 1;
		const worst = this.#worst?.distance ?? 0;
		if (distance <= worst && distance <= this.#bound) return;
		const difference = { ...where(), distance: distance !== distance ? Infinity : distance };
		if (difference.distance > worst) this.#worst = difference;
		if (difference.distance <= this.#bound) return;
		this.#failed += 1;
		if (this.#faults.length < FAULTS_KEPT) this.#faults.push(difference);
	}

	/** Notes that two figures are to be the same to the last bit. */
	noteBits(expected: number, found: number, where: () => Pick<Difference, 'figure' | 'run' | 'day'>): void {
		if (Object.is(expected, found)) {
			this.#compared += 1;
			return;
		}
		const gap = Math.abs(expected - found);
		this.note(gap === 0 ? Number.MIN_VALUE : gap, () => ({ ...where(), expected, found }));
	}

	get compared(): number {
		return this.#compared;
	}

	/** What was found; nothing passes that compared nothing. */
	part(id: string, reason: Reason | null = null): Part {
		const outcome = this.#failed > 0 ? 'failed' : reason !== null || this.#compared === 0 ? 'notRun' : 'passed';
		return {
			id,
			outcome,
			compared: this.#compared,
			bound: this.#bound,
			worst: this.#worst,
			failed: this.#failed,
			faults: this.#faults,
			reason,
		};
	}
}

/** A part that could not be looked at. */
export function notRun(id: string, bound: number, reason: Reason): Part {
	return new Tally(bound).part(id, reason);
}

/** How far apart two figures are: relative, absolute below 1. */
export function relative(expected: number, found: number): number {
	return Math.abs(found - expected) / Math.max(1, Math.abs(expected));
}
