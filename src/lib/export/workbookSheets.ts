/** The sheets of a workbook, as rows of cells: what is on the screen, the label in the first row of each. */
import type { Case } from '#sims/cases/case.ts';
import type { Shown } from '../state/projection.svelte.ts';
import { words } from '../words/words.ts';
import type { About } from './about.ts';
import { assumptionRows } from './assumptionsTable.ts';
import { longBandsTable, quantilesSaid } from './bandsTable.ts';
import { firstDates } from './datesTable.ts';
import { headOf } from './head.ts';
import type { Cell } from './table.ts';

export interface SheetOfCells {
	readonly name: string;
	readonly label: string;
	/** Null: rows of a name and a text. */
	readonly columns: readonly string[] | null;
	readonly rows: readonly (readonly Cell[])[];
	/** Places of the columns that hold dates, as ISO 8601 writes them; a text that is none stays a text. */
	readonly dates: readonly number[];
	/** In characters. */
	readonly widths: readonly number[];
}

export function sheetsOf(about: About, shownCase: Case, shown: Shown): SheetOfCells[] {
	const { sheets, assumptions, dates } = words.tables;
	const { label } = about;
	const bands = longBandsTable(shown);
	return [
		{
			...{ name: sheets.about, label, columns: null, dates: [] },
			rows: headOf(about, words.exporting.bandsByDay, quantilesSaid(shown.bands.keys())),
			widths: [26, 120],
		},
		{
			...{ name: sheets.assumptions, label, columns: assumptions.columns, dates: [] },
			rows: assumptionRows(shownCase, shown.request.scenario),
			widths: [48, 28, 16, 40, 12, 12, 12, 26, 14, 80, 80],
		},
		{
			...{ name: sheets.bands, label, columns: bands.columns.map(({ name }) => name), rows: bands.rows },
			dates: bands.columns.flatMap(({ isDate }, at) => (isDate === true ? [at] : [])),
			widths: [12, 6, 40, 26, 52, ...Array.from({ length: 7 }, () => 12)],
		},
		{
			...{ name: sheets.dates, label, columns: dates.columns, dates: [2, 3, 4] },
			rows: firstDates(shown).map(({ what, event, day10, day50, day90, share }) => [
				...[what, event, day10 ?? dates.notBy, day50 ?? dates.notBy, day90 ?? dates.notBy],
				share,
			]),
			widths: [52, 36, 20, 20, 20, 32],
		},
	];
}
