import { describe, expect, it } from 'vitest';
import { DAILY_COLUMNS, dailyColumn, dailyValue } from './daily.ts';

/** Two days on which every column holds its own place, a thousand more on the second. */
const rows = Float64Array.from({ length: 2 * DAILY_COLUMNS.length }, (_, at) =>
	at < DAILY_COLUMNS.length ? at : 1000 + at - DAILY_COLUMNS.length,
);
const record = { days: 2, rows };

describe('a column of the daily file', () => {
	it('is found by its name, on each day', () => {
		for (const [at, column] of DAILY_COLUMNS.entries()) {
			expect(dailyValue(record, column, 1)).toBe(1000 + at);
			expect([...dailyColumn(record, column)]).toEqual([at, 1000 + at]);
		}
	});

	it.each(['', 'oil', 'oil.given', 'toString'])('is not "%s", which is said', (column) => {
		expect(() => dailyValue(record, column, 0)).toThrow(RangeError);
		expect(() => dailyValue(record, column, 0)).toThrow(`'${column}' is not a column of the daily file`);
	});
});
