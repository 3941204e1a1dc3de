/** Sheets as a workbook (XLSX). Numbers are numbers, dates are dates, and no text is a formula. Loaded when one is asked for. */
import writeXlsxFile, { type Cell as XlsxCell, type Row, type Sheet } from 'write-excel-file/browser';
import { harmless } from './harmless.ts';
import type { Cell } from './table.ts';
import type { SheetOfCells } from './workbookSheets.ts';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What a cell of a spreadsheet can hold at most, in characters. */
const LONGEST_CELL = 32_767;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

export async function workbook(sheets: readonly SheetOfCells[]): Promise<Blob> {
	const blob = await writeXlsxFile(sheets.map(sheetOf), { fontFamily: 'Calibri', fontSize: 11 }).toBlob();
	return new Blob([blob], { type: XLSX_TYPE });
}

function sheetOf({ name, label, columns, rows, dates, widths }: SheetOfCells): Sheet<Blob> {
	const isText = columns === null;
	const head: Row[] = isText ? [] : [columns.map((column) => ({ ...text(column), fontWeight: 'bold' }))];
	return {
		sheet: name,
		data: [
			[{ ...text(label), fontWeight: 'bold' }],
			...head,
			...rows.map((row) =>
				row.map((value, at): XlsxCell => {
					const cell = dates.includes(at) ? dateOr(value) : cellOf(value);
					return isText ? { ...cell, wrap: true, alignVertical: 'top' } : cell;
				}),
			),
		],
		columns: widths.map((width) => ({ width })),
		stickyRowsCount: isText ? 1 : 2,
	};
}

function text(value: string) {
	// A cell that is too long makes the whole file unreadable.
	return { value: harmless(value).slice(0, LONGEST_CELL), type: String };
}

function cellOf(value: Cell) {
	if (value === null || value === '') return {};
	return typeof value === 'number' ? { value, type: Number } : text(value);
}

/** A day has no hour: it is the same in any time zone. */
function dateOr(value: Cell) {
	if (typeof value !== 'string' || !DATE.test(value)) return cellOf(value);
	return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
}
