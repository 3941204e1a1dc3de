/** A comparison as a table: each line by day, and each difference from the first line, run by run. */
import type { Case } from '#sims/cases/case.ts';
import { addDays } from '#sims/model/calendar.ts';
import { sideNames } from '../figures/compare/sideNames.ts';
import type { Compared } from '../state/comparison.svelte.ts';
import { sentences } from '../words/joined.ts';
import { words } from '../words/words.ts';
import type { About } from './about.ts';
import { levelColumns, levelsOn, quantilesSaid } from './bandsTable.ts';
import { type HeadRow, headOf } from './head.ts';
import { DAY_COLUMNS, tag } from './hxl.ts';
import type { Table } from './table.ts';

export function comparisonHead(about: About, shownCase: Case, { request }: Compared): HeadRow[] {
	const { head, comparisonByDay, compared, seriesIs } = words.tables;
	const names = sideNames(shownCase, request.sides);
	const lines = request.sides.map(({ id }, at) => seriesIs(id, names[at]!.full));
	return headOf(about, comparisonByDay, [
		[head.compared, compared(sentences(lines))],
		...quantilesSaid(request.series),
	]);
}

/** A row for each line or difference, series and day. `less` is empty where the row is the line itself. */
export function comparisonTable({ request, counts }: Compared): Table {
	const { sides, series } = request;
	const [first] = sides;
	const { start } = first!.scenario;
	const lines = [
		...counts.sides.map(({ bands }, at) => ({ line: sides[at]!.id, less: null, bands })),
		...counts.differences.map(({ bands }, at) => ({ line: sides[at + 1]!.id, less: first!.id, bands })),
	];
	return {
		columns: [
			...DAY_COLUMNS,
			{ name: 'line', tag: tag('#meta', 'line') },
			{ name: 'less', tag: tag('#meta', 'less') },
			{ name: 'series', tag: tag('#indicator', 'name') },
			...levelColumns(''),
		],
		rows: lines.flatMap(({ line, less, bands }) =>
			series.flatMap((id) =>
				Array.from({ length: counts.days }, (_, day) => [
					addDays(start, day),
					day,
					words.tables.synthetic,
					line,
					less,
					id,
					...levelsOn(bands.get(id)!, counts.days, day),
				]),
			),
		),
	};
}
