/**
 * The account of one run: for each store and day what was there, what came and of what kind, what went, and what held
 * the rest up; and what did not pass. `accounting.ts` writes it while a run goes, beside the ledger.
 *
 *     opening + arrivals - losses - issue - refill = closing
 */
import { STORE_AT, STORE_COUNT, type StoreId } from './store.ts';

/**
 * Where an arrival comes from. `medicine`: what permission lets in; `line`: what the gas line gives of the day's need;
 * `pipes`: what it fills the pipes with.
 */
export const ARRIVAL_KINDS = [
	'relief',
	'convoys',
	'imports',
	'medicine',
	'local',
	'harvest',
	'river',
	'line',
	'pipes',
] as const;
export type ArrivalKind = (typeof ARRIVAL_KINDS)[number];

/** How a stock is lost: with time, by warmth without power, or because the pipes or the reservoir hold no more. */
export const LOSS_KINDS = ['spoilt', 'uncooled', 'spilt'] as const;
export type LossKind = (typeof LOSS_KINDS)[number];

/** What kept a store from giving all that was needed. */
export const HELD = ['nothing', 'stock', 'cap', 'ration', 'reach'] as const;
export type Held = (typeof HELD)[number];

const AMOUNTS = [
	'need',
	'arrivals',
	'loss',
	'issue',
	'refill',
	'closing',
	'ration',
	/** At the last review; both NaN where no review asked for them. */
	'coverDays',
	'triggerDays',
	'reach',
	'cap',
	'larderGiven',
	'larder',
	/** Place in HELD. */
	'held',
] as const;
const STORE_COLUMNS = [...AMOUNTS, ...ARRIVAL_KINDS, ...LOSS_KINDS] as const;
export const STORE_COLUMN_COUNT = STORE_COLUMNS.length;
export const STORE_COLUMN_AT = Object.fromEntries(STORE_COLUMNS.map((column, at) => [column, at])) as Readonly<
	Record<(typeof STORE_COLUMNS)[number], number>
>;

const DAY_COLUMNS = [
	/** CLOSED, RELIEF or OPEN. */
	'road',
	/** Share of undecided traffic that passes. */
	'passing',
	'reliefTrucks',
	/** The day of the last review of rations. */
	'reviewDay',
	'delivery',
	'bakeries',
	'localReach',
	'distributionFuel',
	'farmFuel',
	'gasCoverage',
	'outageShare',
] as const;
export type DayColumn = (typeof DAY_COLUMNS)[number];
export const DAY_COLUMN_COUNT = DAY_COLUMNS.length;
export const DAY_COLUMN_AT = Object.fromEntries(DAY_COLUMNS.map((column, at) => [column, at])) as Readonly<
	Record<DayColumn, number>
>;

/** One convoy of the run, and what became of it. */
export interface ConvoyAccount {
	readonly day: number;
	/** Its place in the scenario's list of convoys. */
	readonly place: number;
	readonly trucks: number;
	readonly tonnesPerTruck: number;
	/** The share of it that passed: 0 or 1 but in the central run. */
	readonly passed: number;
	/** What the whole of it holds for each store, in the store's unit. */
	readonly holds: Float64Array;
}

export interface Account {
	readonly days: number;
	/** What each store opens the run with. */
	readonly opening: Float64Array;
	/** days x STORE_COUNT x STORE_COLUMN_COUNT. */
	readonly rows: Float64Array;
	/** days x DAY_COLUMN_COUNT. */
	readonly byDay: Float64Array;
	/** In the order of days. */
	readonly convoys: readonly ConvoyAccount[];
	/** What one relief truck holds for each store, and its load. */
	readonly reliefTruckHolds: Float64Array;
	readonly reliefTonnesPerTruck: number;
}

/** One store on one day. Amounts in the store's unit; kinds of which nothing came, or was lost, are left out. */
export interface StoreDay {
	readonly opening: number;
	readonly arrivals: number;
	readonly loss: number;
	readonly issue: number;
	/** Moved to household larders, on open days. */
	readonly refill: number;
	readonly closing: number;
	/** Convoys apart, since each has an owner. */
	readonly arrivalsByKind: readonly { readonly kind: ArrivalKind; readonly amount: number }[];
	readonly convoys: readonly { readonly convoy: ConvoyAccount; readonly amount: number }[];
	readonly lossesByKind: readonly { readonly kind: LossKind; readonly amount: number }[];
	readonly need: number;
	readonly ration: number;
	readonly coverDays: number;
	readonly triggerDays: number;
	readonly reach: number;
	readonly cap: number;
	readonly larderGiven: number;
	readonly larder: number;
	readonly held: Held;
}

/** A number of a store and a day, from 0. */
export function storeValue(
	{ rows }: Account,
	store: StoreId,
	day: number,
	column: (typeof STORE_COLUMNS)[number],
): number {
	return rows[(day * STORE_COUNT + STORE_AT[store]) * STORE_COLUMN_COUNT + STORE_COLUMN_AT[column]]!;
}

/** A number of a day, from 0. */
export function dayValue({ byDay }: Account, day: number, column: DayColumn): number {
	return byDay[day * DAY_COLUMN_COUNT + DAY_COLUMN_AT[column]]!;
}

/** Throws a RangeError for a day that is not in the run. */
export function storeDay(account: Account, store: StoreId, day: number): StoreDay {
	if (!(Number.isInteger(day) && day >= 0 && day < account.days))
		throw new RangeError(`day ${day}, where the run has days 0 to ${account.days - 1}`);
	const value = (column: (typeof STORE_COLUMNS)[number]) => storeValue(account, store, day, column);
	const amounts = Object.fromEntries(AMOUNTS.map((column) => [column, value(column)])) as Record<
		(typeof AMOUNTS)[number],
		number
	>;
	return {
		...amounts,
		opening: day === 0 ? account.opening[STORE_AT[store]]! : storeValue(account, store, day - 1, 'closing'),
		arrivalsByKind: someOf(ARRIVAL_KINDS, value).filter(({ kind }) => kind !== 'convoys'),
		convoys: account.convoys
			.filter((convoy) => convoy.day === day)
			.map((convoy) => ({ convoy, amount: convoy.passed * convoy.holds[STORE_AT[store]]! }))
			.filter(({ amount }) => amount > 0),
		lossesByKind: someOf(LOSS_KINDS, value),
		held: HELD[amounts.held]!,
	};
}

function someOf<K extends string>(kinds: readonly K[], value: (kind: K) => number): { kind: K; amount: number }[] {
	return kinds.map((kind) => ({ kind, amount: value(kind) })).filter(({ amount }) => amount > 0);
}
