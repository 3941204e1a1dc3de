/** The daily file: every column of a run, by day. */
import { INDICATOR_IDS } from './indicator.ts';
import type { DayEnd } from './run.ts';
import { LARDER_COUNT, LARDER_FOODS, STORES, STORE_COUNT } from './store.ts';

const ACCOUNT_COLUMNS = ['need', 'arrivals', 'loss', 'ration', 'issue', 'stock'] as const;

/** Columns after `day,date`, in order. */
export const DAILY_COLUMNS: readonly string[] = [
	...INDICATOR_IDS,
	...STORES.flatMap((store) => ACCOUNT_COLUMNS.map((column) => `${store}.${column}`)),
	...LARDER_FOODS.flatMap((food) => [`${food}.eaten`, `${food}.larder`]),
];

/** What a run recorded. */
export interface DailyRecord {
	readonly days: number;
	/** days x DAILY_COLUMNS.length, a row a day. */
	readonly rows: Float64Array;
}

/** A record to fill, and the observer that fills it. */
export function dailyRecord(days: number): { record: DailyRecord; observe: (end: DayEnd) => void } {
	const width = DAILY_COLUMNS.length;
	const rows = new Float64Array(days * width);
	function observe({ day, ledger, indicators }: DayEnd): void {
		let at = day * width;
		for (const value of indicators) rows[at++] = value;
		for (let store = 0; store < STORE_COUNT; store++) {
			for (const column of ACCOUNT_COLUMNS) rows[at++] = ledger[column][store]!;
		}
		for (let food = 0; food < LARDER_COUNT; food++) {
			rows[at++] = ledger.eaten[food]!;
			rows[at++] = ledger.larder[food]!;
		}
	}
	return { record: { days, rows }, observe };
}

const COLUMN_AT: ReadonlyMap<string, number> = new Map(DAILY_COLUMNS.map((column, at) => [column, at]));

/** One number of a record; the day from 0. Throws a RangeError for a name that is no column. */
export function dailyValue(record: DailyRecord, column: string, day: number): number {
	const at = COLUMN_AT.get(column);
	if (at === undefined) throw new RangeError(`'${column}' is not a column of the daily file`);
	return record.rows[day * DAILY_COLUMNS.length + at]!;
}

/** One column of a record, by day. Throws a RangeError for a name that is no column. */
export function dailyColumn(record: DailyRecord, column: string): Float64Array {
	return Float64Array.from({ length: record.days }, (_, day) => dailyValue(record, column, day));
}
