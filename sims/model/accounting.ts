/** Keeps the account of a run beside it: an observer, so that runs of which no one asks for an account do not pay for it. */
import {
	type Account,
	type ArrivalKind,
	type ConvoyAccount,
	DAY_COLUMN_AT,
	DAY_COLUMN_COUNT,
	HELD,
	type Held,
	STORE_COLUMN_AT,
	STORE_COLUMN_COUNT,
} from './account.ts';
import { passedShare } from './access.ts';
import { AT } from './assumption.ts';
import { Cargo } from './cargo.ts';
import { type Conditions, type DatedConvoy, OPEN } from './conditions.ts';
import type { Ledger } from './ledger.ts';
import { coverDays, rationRule, triggerDays } from './ration.ts';
import type { DayEnd } from './run.ts';
import { FIRST_MEDICINE, LARDER_COUNT, MEDICINE_COUNT, STORES, STORE_AT, STORE_COUNT } from './store.ts';
import type { Today } from './today.ts';

const { cereals: CEREALS, animal: ANIMAL, insulin: INSULIN, reservoir: RESERVOIR, pipelineGas: GAS } = STORE_AT;
/** Of an amount: what is left of a sum after its parts are taken off, where it should be nothing. */
const ROUNDING = 1e-12;
const C = STORE_COLUMN_AT;
const D = DAY_COLUMN_AT;

/** An account to fill over one run of these values and conditions, and the observer that fills it. */
export function accounting(
	values: Float64Array,
	conditions: Conditions,
): { account: Account; observe: (end: DayEnd) => void } {
	const { days, policy } = conditions;
	const rows = new Float64Array(days * STORE_COUNT * STORE_COLUMN_COUNT);
	const byDay = new Float64Array(days * DAY_COLUMN_COUNT);
	const convoys: ConvoyAccount[] = [];
	const cargo = new Cargo(values);
	const reliefTonnesPerTruck = values[AT.reliefTonnesPerTruck]!;
	const reliefTruckHolds = new Float64Array(STORE_COUNT);
	cargo.unload(reliefTruckHolds, reliefTonnesPerTruck, 0);
	const account: Account = {
		days,
		opening: new Float64Array(STORE_COUNT),
		rows,
		byDay,
		convoys,
		reliefTruckHolds,
		reliefTonnesPerTruck,
	};
	const rules = STORES.map((store) => rationRule(store, policy));
	const before = new Float64Array(STORE_COUNT);
	const byConvoys = new Float64Array(STORE_COUNT);
	let reviewDay = 0;

	function observe({ day, ledger, today }: DayEnd): void {
		if (day === 0) {
			account.opening.set(ledger.openingStock);
			before.set(ledger.openingStock);
		}
		if (today.review) reviewDay = day;
		const reliefTrucks = conditions.trucksPerDay[day]!;
		noteDay(day, reliefTrucks, today);
		noteConvoys(day, today);
		for (let store = 0; store < STORE_COUNT; store++) {
			const at = (day * STORE_COUNT + store) * STORE_COLUMN_COUNT;
			noteAmounts(at, store, ledger);
			noteArrivals(at, store, reliefTrucks * today.passing * reliefTruckHolds[store]!, ledger, today);
			noteLosses(at, store, ledger);
			if (today.review) noteReview(at, store, ledger, today);
			else if (day > 0) {
				const yesterday = at - STORE_COUNT * STORE_COLUMN_COUNT;
				rows[at + C.coverDays] = rows[yesterday + C.coverDays]!;
				rows[at + C.triggerDays] = rows[yesterday + C.triggerDays]!;
			}
		}
		before.set(ledger.stock);
	}

	function noteDay(day: number, reliefTrucks: number, today: Readonly<Today>): void {
		const at = day * DAY_COLUMN_COUNT;
		const { road, passing, delivery, bakeries, localReach, distributionFuel, farmFuel, gasCoverage, outageShare } =
			today;
		const row = { road, passing, reliefTrucks, reviewDay, delivery, bakeries, localReach, distributionFuel, farmFuel };
		for (const [column, value] of Object.entries({ ...row, gasCoverage, outageShare })) {
			byDay[at + D[column as keyof typeof D]] = value;
		}
	}

	/** Enters the convoys of the day, and adds up what they bring. */
	function noteConvoys(day: number, today: Readonly<Today>): void {
		byConvoys.fill(0);
		for (const convoy of conditions.convoys[day] ?? []) {
			const entry = convoyAccount(convoy, day, today);
			convoys.push(entry);
			for (let store = 0; store < STORE_COUNT; store++)
				byConvoys[store] = byConvoys[store]! + entry.passed * entry.holds[store]!;
		}
	}

	function convoyAccount(convoy: DatedConvoy, day: number, today: Readonly<Today>): ConvoyAccount {
		const { place, trucks } = convoy;
		const tonnesPerTruck = convoy.tonnesPerTruck ?? values[AT.convoyTonnesPerTruck]!;
		const tonnes = trucks * tonnesPerTruck;
		const holds = new Float64Array(STORE_COUNT);
		const foodOnly = convoy.cargo === 'food';
		cargo.unload(holds, foodOnly ? 0 : tonnes, foodOnly ? tonnes : 0);
		return { day, place, trucks, tonnesPerTruck, passed: passedShare(convoy, today), holds };
	}

	function noteAmounts(at: number, store: number, ledger: Ledger): void {
		const foods = store < LARDER_COUNT;
		rows[at + C.need] = ledger.need[store]!;
		rows[at + C.arrivals] = ledger.arrivals[store]!;
		rows[at + C.loss] = ledger.loss[store]!;
		rows[at + C.issue] = ledger.issue[store]!;
		rows[at + C.refill] = foods ? ledger.refill[store]! : 0;
		rows[at + C.closing] = ledger.stock[store]!;
		rows[at + C.ration] = ledger.ration[store]!;
		rows[at + C.reach] = ledger.reach[store]!;
		rows[at + C.cap] = ledger.cap[store]!;
		rows[at + C.larderGiven] = foods ? ledger.eaten[store]! - ledger.issue[store]! : 0;
		rows[at + C.larder] = foods ? ledger.larder[store]! : 0;
		rows[at + C.held] = HELD.indexOf(heldBy(store, ledger));
	}

	function noteArrivals(at: number, store: number, relief: number, ledger: Ledger, today: Readonly<Today>): void {
		const came = ledger.arrivals[store]!;
		const enter = (kind: ArrivalKind, amount: number) => (rows[at + C[kind]] = amount);
		if (store === RESERVOIR) {
			enter('river', came);
			return;
		}
		if (store === GAS) {
			const line = conditions.gasShare[today.index]! * ledger.need[GAS]!;
			enter('line', line);
			enter('pipes', rest(came, line));
			return;
		}
		if (store >= FIRST_MEDICINE && store < FIRST_MEDICINE + MEDICINE_COUNT) {
			enter(today.road === OPEN ? 'imports' : 'medicine', came);
			return;
		}
		const local = ledger.ownInflow[store]!;
		const harvest = store === CEREALS ? values[AT.harvestCereals]! * conditions.harvestToday[today.index]! : 0;
		enter('relief', relief);
		enter('convoys', byConvoys[store]!);
		enter('local', local);
		enter('harvest', harvest);
		if (today.road === OPEN) enter('imports', rest(came, relief + byConvoys[store]! + local + harvest));
	}

	/** What warmth spoils is lost on top of what is lost in the cold; where both want more than there is, in proportion. */
	function noteLosses(at: number, store: number, ledger: Ledger): void {
		const lost = ledger.loss[store]!;
		const share = ledger.lossShare[store]!;
		const cold = store === ANIMAL ? AT.lossPerDayAnimalCold : store === INSULIN ? AT.lossPerDayMedicine : null;
		const asEver = cold === null || share === 0 ? 1 : Math.min(1, values[cold]! / share);
		const spoilt = ledger.spill[store]! > 0 ? 0 : lost * asEver;
		rows[at + C.spoilt] = spoilt;
		rows[at + C.uncooled] = ledger.spill[store]! > 0 ? 0 : rest(lost, spoilt);
		rows[at + C.spilt] = ledger.spill[store]! > 0 ? lost : 0;
	}

	/** The cover that the review saw: what was to give that day, with a harvest that is still to come. */
	function noteReview(at: number, store: number, ledger: Ledger, today: Readonly<Today>): void {
		const byCover = rules[store] === 'cover' && (today.road !== OPEN || store === RESERVOIR);
		const available = before[store]! + ledger.arrivals[store]! - ledger.loss[store]!;
		rows[at + C.coverDays] = byCover
			? coverDays(available + ledger.toCome[store]!, ledger.ownInflow[store]!, ledger.need[store]!)
			: NaN;
		rows[at + C.triggerDays] = byCover
			? triggerDays(store, ledger, values[AT.rationTriggerDays]!, values[AT.reservoirTriggerDays]!)
			: NaN;
	}

	return { account, observe };
}

/** What is left of an amount without its parts; nothing where rounding alone leaves it. */
function rest(whole: number, parts: number): number {
	const left = whole - parts;
	return left > ROUNDING * whole ? left : 0;
}

function heldBy(store: number, { need, issue, stock, refill, cap, ration, reach }: Ledger): Held {
	if (issue[store]! >= need[store]! * (1 - ROUNDING)) return 'nothing';
	if (stock[store] === 0 && !(store < LARDER_COUNT && refill[store]! > 0)) return 'stock';
	if (Math.abs(issue[store]! - need[store]! * cap[store]!) <= ROUNDING * need[store]!) return 'cap';
	return ration[store]! <= reach[store]! ? 'ration' : 'reach';
}
