/**
 * A table as CSV (RFC 4180). A head of two columns says what the figures are and what they rest on; an empty row; then
 * names of columns, their HXL tags, and the rows.
 *
 * UTF-8 with a byte order mark: spreadsheets otherwise read it in the code page of their machine and spoil every name
 * that is not English, and what reads CSV for statistics knows the mark or is told in a word (`utf-8-sig`).
 */
import { harmless } from './harmless.ts';
import type { HeadRow } from './head.ts';
import type { Cell, Table } from './table.ts';

const MARK = '\uFEFF';
const END_OF_ROW = '\r\n';

/** The text of the file, byte order mark and all. */
export function csvOf(head: readonly HeadRow[], { columns, rows }: Table): string {
	const names = columns.map(({ name }) => name);
	const tags = columns.map(({ tag }) => tag);
	const lines: readonly (readonly Cell[])[] = [...head, [], names, tags, ...rows];
	return `${MARK}${lines.map((row) => row.map(cell).join(',')).join(END_OF_ROW)}${END_OF_ROW}`;
}

/** One cell. A number is written with the fewest digits that give the same number back. */
export function cell(value: Cell): string {
	if (value === null) return '';
	if (typeof value === 'number') return String(value);
	const text = harmless(value);
	return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
