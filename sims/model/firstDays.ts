/**
 * The first day on which each store of one run runs short, by three tests, and the day on which that ends; and likewise
 * for indicators that fall below a level.
 */
import { INDICATOR_AT, type IndicatorId } from './indicator.ts';
import type { DayEnd } from './run.ts';
import { STORE_AT, STORE_COUNT, type StoreId } from './store.ts';

/**
 * When a store counts as short. `coverBelowWeek`: closing stock under seven days of today's need. `issueBelowHalf`: less
 * than half of today's need issued. `empty`: next to nothing left at the end of the day, and need not met in full.
 */
export const CRITERION_IDS = ['coverBelowWeek', 'issueBelowHalf', 'empty'] as const;
export type Criterion = (typeof CRITERION_IDS)[number];

/** Whether a store is held against a criterion. The pipes hold a day's need at most: a week of it is not asked of them. */
export function isAsked(criterion: Criterion, store: StoreId): boolean {
	return criterion !== 'coverBelowWeek' || store !== 'pipelineGas';
}

const PIPELINE_GAS = STORE_AT.pipelineGas;
export const DAYS_PER_WEEK = 7;
/** Of a day's need. */
export const NEXT_TO_NOTHING = 0.01;

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
	const byCriterion = CRITERION_IDS.map(() => unmet(STORE_COUNT));
	const [coverBelowWeek, issueBelowHalf, empty] = byCriterion as [CriterionDays, CriterionDays, CriterionDays];
	/** What each store met the day before. */
	const before = new Uint8Array(STORE_COUNT);

	// Asked of every store on every day of every run: only a store that changes is looked at closely.
	function observe({ day, ledger: { need, issue, stock } }: DayEnd): void {
		for (let store = 0; store < STORE_COUNT; store++) {
			const met = criteriaMet(need[store]!, issue[store]!, stock[store]!, store !== PIPELINE_GAS);
			if (met === before[store]) continue;
			before[store] = met;
			for (let i = 0; i < byCriterion.length; i++) note(byCriterion[i]!, store, day, ((met >> i) & 1) === 1);
		}
	}
	return { firsts: { coverBelowWeek, issueBelowHalf, empty }, observe };
}

/** What a store meets at the end of a day: a bit for each criterion, in the order of CRITERION_IDS. */
function criteriaMet(need: number, issue: number, stock: number, keepsWeeks: boolean): number {
	return (
		(keepsWeeks && stock < DAYS_PER_WEEK * need ? 1 : 0) |
		(issue < 0.5 * need ? 2 : 0) |
		(issue < need && stock < NEXT_TO_NOTHING * need ? 4 : 0)
	);
}

/** Whether one store meets one criterion at the end of a day. */
export function meets(criterion: Criterion, store: number, { ledger: { need, issue, stock } }: DayEnd): boolean {
	const met = criteriaMet(need[store]!, issue[store]!, stock[store]!, store !== PIPELINE_GAS);
	return ((met >> CRITERION_IDS.indexOf(criterion)) & 1) === 1;
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
