/**
 * The first day on which each store of one run runs short, by three tests, and the day on which that ends; and likewise
 * for indicators that fall below a level.
 */
import { INDICATOR_AT, type IndicatorId } from './indicator.ts';
import type { Ledger } from './ledger.ts';
import type { DayEnd } from './run.ts';
import { STORE_AT, STORE_COUNT } from './store.ts';

/** When a store counts as short. Pipeline gas, of which the pipes hold a day at most, is not asked for cover. */
export const CRITERIA = {
	/** Closing stock under seven days of today's need. */
	coverBelowWeek: (ledger, store) =>
		store !== STORE_AT.pipelineGas && ledger.stock[store]! / ledger.need[store]! < DAYS_PER_WEEK,
	/** Less than half of today's need issued. */
	issueBelowHalf: (ledger, store) => ledger.issue[store]! / ledger.need[store]! < 0.5,
	/** Next to nothing left at the end of the day, and need not met in full. */
	empty: (ledger, store) =>
		ledger.stock[store]! < NEXT_TO_NOTHING * ledger.need[store]! && ledger.issue[store]! / ledger.need[store]! < 1,
} as const satisfies Record<string, (ledger: Ledger, store: number) => boolean>;

export type Criterion = keyof typeof CRITERIA;
export const CRITERION_IDS = Object.keys(CRITERIA) as readonly Criterion[];

const DAYS_PER_WEEK = 7;
/** Of a day's need. */
const NEXT_TO_NOTHING = 0.01;

/** Stands for a day that is not in the run. */
export const NEVER = -1;

/** For one criterion by store, or by indicator. */
export interface CriterionDays {
	/** The first day that meets it, from 0, or NEVER. */
	readonly first: Int16Array;
	/** The first later day that does not, or NEVER. */
	readonly back: Int16Array;
}

export type FirstDays = Readonly<Record<Criterion, CriterionDays>>;

/** First days to fill over one run, and the observer that fills them. */
export function firstDays(): { firsts: FirstDays; observe: (end: DayEnd) => void } {
	const entries = CRITERION_IDS.map((id) => [id, unmet(STORE_COUNT)] as const);
	const firsts = Object.fromEntries(entries) as unknown as FirstDays;

	function observe({ day, ledger }: DayEnd): void {
		for (const [id, days] of entries) {
			const isMet: (ledger: Ledger, store: number) => boolean = CRITERIA[id];
			for (let store = 0; store < STORE_COUNT; store++) {
				if (days.back[store]! === NEVER) note(days, store, day, isMet(ledger, store));
			}
		}
	}
	return { firsts, observe };
}

/**
 * First days on which indicators are below a level, and the observer that fills them.
 * @param level in the indicators' own unit
 */
export function firstDaysBelow(
	indicators: readonly IndicatorId[],
	level: number,
): { firsts: CriterionDays; observe: (end: DayEnd) => void } {
	const places = indicators.map((id) => INDICATOR_AT[id]);
	const firsts = unmet(places.length);
	function observe({ day, indicators: values }: DayEnd): void {
		for (let i = 0; i < places.length; i++) note(firsts, i, day, values[places[i]!]! < level);
	}
	return { firsts, observe };
}

function unmet(length: number): CriterionDays {
	const never = () => new Int16Array(length).fill(NEVER);
	return { first: never(), back: never() };
}

function note({ first, back }: CriterionDays, at: number, day: number, met: boolean): void {
	if (first[at]! === NEVER) {
		if (met) first[at] = day;
	} else if (!met && back[at]! === NEVER) {
		back[at] = day;
	}
}
