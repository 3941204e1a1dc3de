/** One run: nineteen stores, day by day, in the order in which one shortage can slow another. */
import { Access } from './access.ts';
import { AT } from './assumption.ts';
import { type Conditions, OPEN } from './conditions.ts';
import { Energy } from './energy.ts';
import { Food } from './food.ts';
import { Imports } from './imports.ts';
import { Indicators } from './indicator.ts';
import { type Ledger, emptyLedger } from './ledger.ts';
import { Medicine } from './medicine.ts';
import type { Orders } from './order.ts';
import { Rationing } from './ration.ts';
import { STORE_COUNT } from './store.ts';
import { type Today, newToday } from './today.ts';

/** What an observer sees at the end of each day. The arrays are reused: copy what is kept. */
export interface DayEnd {
	/** 0 on the first day. */
	readonly day: number;
	readonly ledger: Ledger;
	/** In the order of INDICATOR_IDS. */
	readonly indicators: Float64Array;
	readonly today: Readonly<Today>;
}

/**
 * Runs the model once and calls `observe` at the end of each day.
 *
 * @param values one number for each assumption, in the order of ASSUMPTION_IDS
 * @param conditions access, lines and calendar, by day
 * @param passing by day, the share of undecided traffic that passes; 0 or 1 but in the central run
 *
 * Deterministic; draws nothing. Values are taken as checked (`scenarios/schema.ts`).
 */
export function run(
	values: Float64Array,
	conditions: Conditions,
	passing: Float64Array,
	observe: (end: DayEnd) => void,
): void {
	runUntil(values, conditions, passing, (end) => {
		observe(end);
		return false;
	});
}

/**
 * As `run`, but ends after the first day on which `isOver` holds: the days before it are the same to the last bit.
 *
 * @param orders what is ordered before a day; by default nothing, ever. A change of rations is a review of them
 */
export function runUntil(
	values: Float64Array,
	conditions: Conditions,
	passing: Float64Array,
	isOver: (end: DayEnd) => boolean,
	orders?: Orders,
): void {
	const ledger = emptyLedger();
	const rationing = new Rationing(values, conditions, ledger);
	const access = new Access(values, conditions, ledger);
	const imports = new Imports(values, ledger);
	const energy = new Energy(values, conditions, ledger, rationing);
	const food = new Food(values, conditions, ledger, rationing);
	const medicine = new Medicine(values, conditions, ledger, rationing);
	const indicators = new Indicators(values, ledger, food);
	const localSupply = new Float64Array(STORE_COUNT);
	const reviewDays = values[AT.rationReviewDays]!;
	const today = newToday();
	const end = { day: 0, ledger, indicators: indicators.values, today };
	ledger.stock.set(ledger.openingStock);

	for (let day = 0; day < conditions.days; day++) {
		today.index = day;
		today.road = conditions.road[day]!;
		today.passing = passing[day]!;
		today.review = day % reviewDays === 0 || conditions.accessChanges[day] === 1;
		const order = orders?.(day);
		if (order != null) {
			access.order(order.load);
			if (rationing.order(order)) today.review = true;
		}
		energy.weather(today);

		food.need();
		access.arrive(today);
		medicine.arrive(today);
		energy.closePipelineGas(today);
		energy.needLpg(today);
		if (today.road === OPEN) {
			food.expect(today, localSupply);
			medicine.expect();
			imports.arrive(today, localSupply);
		} else {
			today.importedTonnes = 0;
		}

		energy.close(today);
		food.close(today);
		medicine.close(today);
		energy.heat(today);
		indicators.take(today);

		end.day = day;
		if (isOver(end)) return;
	}
}
