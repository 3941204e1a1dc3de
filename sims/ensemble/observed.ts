/** What reports speak of, read from a run: each measure in its own unit, a mean over the days that the report covers. */
import type { Measure, Observation } from '../cases/case.ts';
import { AT } from '../model/assumption.ts';
import { dayNumberOf } from '../model/calendar.ts';
import { INDICATOR_AT } from '../model/indicator.ts';
import type { Ledger } from '../model/ledger.ts';
import type { DayEnd } from '../model/run.ts';
import { FIRST_MEDICINE, MEDICINE_COUNT, STORE_AT, type StoreId } from '../model/store.ts';
import type { Scenario } from '../scenarios/scenario.ts';

const GRAMS_PER_TONNE = 1e6;

type Reading = (end: DayEnd) => number;

/** How a measure is made of the daily means of a few numbers, and of what the run assumes. */
interface Recipe {
	readonly readings: readonly Reading[];
	readonly values: (means: readonly number[], assumed: Float64Array) => readonly number[];
}

interface Gauge extends Recipe {
	readonly first: number;
	readonly last: number;
	readonly sums: number[];
}

/**
 * Reads the measures of reports from one run after the other: `begin`, then `observe` at the end of each day, then `values`.
 * Throws a RangeError for a report of a day that is not in the scenario.
 */
export class Gauges {
	readonly #gauges: readonly Gauge[];

	constructor(observations: readonly Observation[], { start, days }: Pick<Scenario, 'start' | 'days'>) {
		this.#gauges = observations.map(({ id, from, to, measure }) => {
			const first = dayNumberOf(from) - dayNumberOf(start);
			const last = dayNumberOf(to ?? from) - dayNumberOf(start);
			if (first < 0 || last < first || last >= days) {
				throw new RangeError(`${id} is of ${from} to ${to ?? from}, which is not within ${days} days from ${start}`);
			}
			const recipe = recipeOf(measure);
			return { ...recipe, first, last, sums: recipe.readings.map(() => 0) };
		});
	}

	begin(): void {
		for (const { sums } of this.#gauges) sums.fill(0);
	}

	readonly observe = (end: DayEnd): void => {
		for (const { first, last, readings, sums } of this.#gauges) {
			if (end.day < first || end.day > last) continue;
			for (let i = 0; i < sums.length; i++) sums[i] = sums[i]! + readings[i]!(end);
		}
	};

	/**
	 * What the run gives for each report, once all its days were observed. The last number is the one that the report is
	 * held against; medicine has one for each programme before it.
	 *
	 * @param assumed what the run assumes, in the order of ASSUMPTION_IDS
	 */
	values(assumed: Float64Array): readonly (readonly number[])[] {
		return this.#gauges.map(({ first, last, sums, values }) =>
			values(
				sums.map((sum) => sum / (last - first + 1)),
				assumed,
			),
		);
	}
}

function recipeOf(measure: Measure): Recipe {
	switch (measure.kind) {
		case 'eatenShare':
			return ratio(amount('eaten', measure.store), amount('need', measure.store));
		case 'coverDays':
			return ratio(amount('stock', measure.store), amount('need', measure.store));
		case 'lowestRation':
			return {
				readings: measure.stores.map((store) => amount('ration', store)),
				values: (rations) => [Math.min(...rations)],
			};
		case 'hoursOfPower':
		case 'farmFuel': {
			const at = INDICATOR_AT[measure.kind];
			return { readings: [({ indicators }) => indicators[at]!], values: (means) => means };
		}
		case 'reservoirShare':
			return {
				readings: [amount('stock', 'reservoir')],
				values: ([stock], assumed) => [stock! / assumed[AT.reservoirUsableMwh]!],
			};
		case 'flourGramsPerPerson':
			return {
				readings: [amount('issue', 'cereals')],
				values: ([tonnes], assumed) => [(tonnes! * GRAMS_PER_TONNE) / assumed[AT.people]!],
			};
		case 'medicineShareOfOpening':
			return SHARES_OF_OPENING;
	}
}

function amount(of: keyof Ledger, store: StoreId): Reading {
	const at = STORE_AT[store];
	return ({ ledger }) => ledger[of][at]!;
}

function ratio(above: Reading, below: Reading): Recipe {
	return { readings: [above, below], values: ([a, b]) => [a! / b!] };
}

const MEDICINES = Array.from({ length: MEDICINE_COUNT }, (_, index) => FIRST_MEDICINE + index);

/** What is left of the opening stock, by programme and last of their sum. */
const SHARES_OF_OPENING: Recipe = {
	readings: [
		...MEDICINES.map(
			(at): Reading =>
				({ ledger }) =>
					ledger.stock[at]!,
		),
		...MEDICINES.map(
			(at): Reading =>
				({ ledger }) =>
					ledger.openingStock[at]!,
		),
	],
	values(means) {
		const stocks = means.slice(0, MEDICINE_COUNT);
		const openings = means.slice(MEDICINE_COUNT);
		const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0);
		return [...stocks.map((stock, at) => stock / openings[at]!), sum(stocks) / sum(openings)];
	},
};
