/** Central runs that were computed elsewhere, read from their files: `reference/README.md`. */
import { addDays } from '../model/calendar.ts';
import { DAILY_COLUMNS } from '../model/daily.ts';
import type { IsoDate } from '../model/calendar.ts';

/** Relative, absolute below 1: the files carry twelve digits. */
export const REFERENCE_TOLERANCE = 1e-9;

export const REFERENCE_NAMES = [
	'as-reported',
	'corridor-open',
	'half-chance',
	'relief-continues',
	'fixed-ration-couplings-off',
] as const;
export type ReferenceName = (typeof REFERENCE_NAMES)[number];

export interface ReferenceRun {
	readonly days: number;
	/** days x DAILY_COLUMNS.length, a row a day. */
	readonly rows: Float64Array;
}

/**
 * Reads the file of a run that begins on a date. Throws a RangeError for a text that has other columns, other dates or a
 * cell that is no number: it is not what it is held to be.
 */
export function readReferenceRun(text: string, start: IsoDate): ReferenceRun {
	const [header, ...lines] = text.trim().split(/\r?\n/);
	if (header !== ['day', 'date', ...DAILY_COLUMNS].join(','))
		throw new RangeError('its columns are not those of a run');
	const rows = new Float64Array(lines.length * DAILY_COLUMNS.length);
	lines.forEach((line, day) => {
		const [number, date, ...cells] = line.split(',');
		if (number !== String(day) || date !== addDays(start, day))
			throw new RangeError(`its row ${day} is of another day`);
		const values = cells.map((cell) => (cell === '' ? NaN : Number(cell)));
		if (values.length !== DAILY_COLUMNS.length || !values.every(Number.isFinite)) {
			throw new RangeError(`its row ${day} does not hold a number for each column`);
		}
		rows.set(values, day * DAILY_COLUMNS.length);
	});
	return { days: lines.length, rows };
}
