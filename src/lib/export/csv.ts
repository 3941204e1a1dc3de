/**
 * The bands on the screen as CSV (RFC 4180). A head of two columns says what the figures are and what they rest on; an
 * empty row; then a row for each day. Quantiles stand in columns of their own, named by level.
 *
 * UTF-8 with a byte order mark: spreadsheets otherwise read it in the code page of their machine and spoil every name
 * that is not English, and what reads CSV for statistics knows the mark or is told in a word (`utf-8-sig`).
 */
import { BAND_LEVELS, BAND_NAMES } from '#sims/ensemble/ensemble.ts';
import { BINS } from '#sims/ensemble/histogram.ts';
import type { SeriesId } from '#sims/ensemble/series.ts';
import { addDays } from '#sims/model/calendar.ts';
import { INDICATORS, type IndicatorId } from '#sims/model/indicator.ts';
import type { StoreId } from '#sims/model/store.ts';
import type { Shown } from '../state/projection.svelte.ts';
import { count } from '../words/numbers.ts';
import { words } from '../words/words.ts';
import type { About } from './about.ts';

const MARK = '\uFEFF';
const END_OF_ROW = '\r\n';

/** The text of the file, byte order mark and all. */
export function bandsCsv(about: About, shown: Shown): string {
	const rows = [...headRows(about, [...shown.bands.keys()]), [], ...tableRows(shown)];
	return `${MARK}${rows.map((row) => row.map(cell).join(',')).join(END_OF_ROW)}${END_OF_ROW}`;
}

/**
 * One cell. A text that a spreadsheet would take for a formula (= + - @, a tab or a line's end at its beginning) gets
 * an apostrophe; a number is written with the fewest digits that give the same number back.
 */
export function cell(value: string | number): string {
	if (typeof value === 'number') return String(value);
	const harmless = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
	return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function headRows(about: About, series: readonly SeriesId[]): [string, string][] {
	const { head, none, bandsByDay, daysFrom, resolution, columnsNote } = words.exporting;
	const list = (items: readonly string[]) => (items.length === 0 ? none : items.join('; '));
	return [
		[head.what, bandsByDay],
		[head.label, about.label],
		[head.condition, about.condition],
		[head.sentence, about.sentence],
		[head.leavesOut, about.leavesOut],
		[head.scenario, about.scenario],
		[head.note, about.note],
		[head.reportedBy, words.page.about.nearlyAll],
		[head.sources, list(about.publishers)],
		[head.changed, list(about.changed)],
		[head.fixed, list(about.fixed)],
		[head.policy, about.policy],
		[head.couplings, list(about.couplingsOff)],
		[head.runs, about.runs],
		[head.seed, about.seed],
		[head.dates, daysFrom(about.dates)],
		[head.version, about.version],
		[head.link, about.link],
		[head.resolution, resolution(count(BINS))],
		[head.columns, columnsNote],
		...series.map((id): [string, string] => [head.column(id), seriesInWords(id)]),
	];
}

function tableRows({ request, bands }: Shown): (string | number)[][] {
	const { start, days } = request.scenario;
	const series = [...bands];
	return [
		['date', 'day', ...series.flatMap(([id]) => BAND_NAMES.map((name) => `${id}_${name}`))],
		...Array.from({ length: days }, (_, day) => [
			addDays(start, day),
			day,
			...series.flatMap(([, quantiles]) => BAND_LEVELS.map((_, level) => quantiles[level * days + day]!)),
		]),
	];
}

function seriesInWords(id: SeriesId): string {
	const { series, indicatorNames, units, eatenShare, issuedShare, coverDays } = words.exporting;
	if (Object.hasOwn(INDICATORS, id)) {
		const indicator = id as IndicatorId;
		return series(indicatorNames[indicator], units[INDICATORS[indicator]]);
	}
	const [kind, store] = id.split('.') as ['eatenShare' | 'issuedShare' | 'coverDays', StoreId];
	if (kind === 'coverDays') return series(coverDays(words.storeNames[store]), units['days of need']);
	return series((kind === 'eatenShare' ? eatenShare : issuedShare)(words.storeNames[store]), units.share);
}
