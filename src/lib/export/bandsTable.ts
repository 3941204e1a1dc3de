/** The bands on the screen as tables: a row for each day, quantiles in columns named by level. */
import { BAND_LEVELS, BAND_NAMES, type Bands } from '#sims/ensemble/bands.ts';
import { BINS } from '#sims/ensemble/histogram.ts';
import type { SeriesId } from '#sims/ensemble/series.ts';
import { addDays } from '#sims/model/calendar.ts';
import type { Shown } from '../state/projection.svelte.ts';
import { sentences } from '../words/joined.ts';
import { count } from '../words/numbers.ts';
import { words } from '../words/words.ts';
import type { About } from './about.ts';
import { type HeadRow, headOf } from './head.ts';
import { DAY_COLUMNS, tag } from './hxl.ts';
import { seriesInWords } from './seriesInWords.ts';
import type { Column, Table } from './table.ts';

/** One column for each level. @param of what the values are of, as attributes of their tags */
export function levelColumns(prefix: string, ...of: readonly string[]): Column[] {
	return BAND_NAMES.map((name) => ({
		name: `${prefix}${name}`,
		tag: tag('#indicator', 'value', ...of, name),
	}));
}

/** The levels of a day, lowest first. @param days of the bands */
export function levelsOn(bands: Bands, days: number, day: number): number[] {
	return BAND_LEVELS.map((_, level) => bands[level * days + day]!);
}

/** What is said of quantiles wherever they stand as figures. */
export function quantilesSaid(series: Iterable<SeriesId>): HeadRow[] {
	const { head, resolution, columnsNote } = words.exporting;
	return [
		[head.resolution, resolution(count(BINS))],
		[head.columns, columnsNote],
		[words.tables.head.series, sentences([...series].map((id) => words.tables.seriesIs(id, seriesInWords(id))))],
	];
}

export function bandsHead(about: About, { bands }: Shown): HeadRow[] {
	return headOf(about, words.exporting.bandsByDay, quantilesSaid(bands.keys()));
}

/** Every series side by side. */
export function bandsTable({ request, bands }: Shown): Table {
	const { start, days } = request.scenario;
	const series = [...bands];
	return {
		columns: [...DAY_COLUMNS, ...series.flatMap(([id]) => levelColumns(`${id}_`, ...id.split('.')))],
		rows: Array.from({ length: days }, (_, day) => [
			addDays(start, day),
			day,
			words.tables.synthetic,
			...series.flatMap(([, bands]) => levelsOn(bands, days, day)),
		]),
	};
}

/** A row for each series and day. */
export function longBandsTable({ request, bands }: Shown): Table {
	const { start, days } = request.scenario;
	return {
		columns: [
			...DAY_COLUMNS,
			{ name: 'series', tag: tag('#indicator', 'name') },
			{ name: 'is', tag: tag('#meta', 'description') },
			...levelColumns(''),
		],
		rows: [...bands].flatMap(([id, bands]) =>
			Array.from({ length: days }, (_, day) => [
				addDays(start, day),
				day,
				words.tables.synthetic,
				id,
				seriesInWords(id),
				...levelsOn(bands, days, day),
			]),
		),
	};
}
