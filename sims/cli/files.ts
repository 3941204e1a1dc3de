/** A projection as a file: CSV of the bands or of the central run, and JSON of either with all that it rests on. */
import type { Case } from '../cases/case.ts';
import { BAND_LEVELS, BAND_NAMES, type Bands } from '../ensemble/bands.ts';
import type { FirstDates } from '../ensemble/firstDates.ts';
import type { SeriesId } from '../ensemble/series.ts';
import { type IsoDate, addDays } from '../model/calendar.ts';
import { DAILY_COLUMNS, type DailyRecord } from '../model/daily.ts';
import { CRITERION_IDS, type Criterion, type FirstDays, NEVER } from '../model/firstDays.ts';
import { INDICATOR_IDS } from '../model/indicator.ts';
import { STORES, STORE_AT, type StoreId } from '../model/store.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { LABEL, LEAVES_OUT } from '../words/en.ts';
import { general } from './numbers.ts';

const DAILY_DIGITS = 12;
const BAND_DIGITS = 9;

/** What a run of members gave. */
export interface Projection {
	readonly shownCase: Case;
	readonly scenario: Scenario;
	readonly seed: number;
	readonly members: number;
	/** Of every indicator. */
	readonly bands: ReadonlyMap<SeriesId, Bands>;
	readonly dates: FirstDates;
}

/** The central run, and the first days in it. */
export interface CentralProjection {
	readonly shownCase: Case;
	readonly scenario: Scenario;
	readonly record: DailyRecord;
	readonly firsts: FirstDays;
}

export function dailyCsv({ start }: Scenario, { days, rows }: DailyRecord): string {
	const width = DAILY_COLUMNS.length;
	const lines = [['day', 'date', ...DAILY_COLUMNS].join(',')];
	for (let day = 0; day < days; day++) {
		const values = Array.from(rows.subarray(day * width, (day + 1) * width), (value) => general(value, DAILY_DIGITS));
		lines.push([day, addDays(start, day), ...values].join(','));
	}
	return `${lines.join('\n')}\n`;
}

export function bandsCsv({ start, days }: Scenario, bands: ReadonlyMap<SeriesId, Bands>): string {
	const lines = [['day', 'date', 'indicator', ...BAND_NAMES].join(',')];
	for (let day = 0; day < days; day++) {
		const date = addDays(start, day);
		for (const indicator of INDICATOR_IDS) {
			const quantiles = bands.get(indicator)!;
			const values = BAND_LEVELS.map((_, level) => general(quantiles[level * days + day]!, BAND_DIGITS));
			lines.push([day, date, indicator, ...values].join(','));
		}
	}
	return `${lines.join('\n')}\n`;
}

export function projectionJson(
	{ shownCase, scenario, seed, members, bands, dates }: Projection,
	version: string,
): string {
	const { days } = scenario;
	return json({
		...about(version, shownCase, scenario),
		run: 'ensemble',
		seed,
		members,
		dates: datesOf(scenario),
		bands: record(INDICATOR_IDS, (indicator) =>
			record(BAND_NAMES, (_name, level) =>
				Array.from(bands.get(indicator)!.subarray(level * days, (level + 1) * days), (value) =>
					rounded(value, BAND_DIGITS),
				),
			),
		),
		firstDates: byStoreAndCriterion((store, criterion) => ({
			runs: dates.of(`${criterion}.${store}`).crossedBy(),
			comeBack: dates.of(`${criterion}.${store}`).cameBack,
			...record(BAND_NAMES, (_name, level) =>
				dateOf(scenario, dates.of(`${criterion}.${store}`).quantile(BAND_LEVELS[level]!)),
			),
		})),
	});
}

export function centralJson(
	{ shownCase, scenario, record: { days, rows }, firsts }: CentralProjection,
	version: string,
): string {
	const width = DAILY_COLUMNS.length;
	return json({
		...about(version, shownCase, scenario),
		run: 'central',
		seed: null,
		members: null,
		columns: ['day', 'date', ...DAILY_COLUMNS],
		rows: Array.from({ length: days }, (_, day) => [
			day,
			addDays(scenario.start, day),
			...Array.from(rows.subarray(day * width, (day + 1) * width), (value) => rounded(value, DAILY_DIGITS)),
		]),
		firstDates: byStoreAndCriterion((store, criterion) => ({
			first: dateOf(scenario, firsts[criterion].first[STORE_AT[store]]!),
			back: dateOf(scenario, firsts[criterion].back[STORE_AT[store]]!),
		})),
	});
}

function about(version: string, { id, words }: Case, scenario: Scenario): object {
	return {
		label: LABEL,
		...(words.madeUp === null ? {} : { madeUp: words.madeUp }),
		leavesOut: LEAVES_OUT,
		model: `corridor ${version}`,
		engine: 'typescript-f64',
		case: id,
		scenario,
	};
}

function byStoreAndCriterion(entry: (store: StoreId, criterion: Criterion) => object): object {
	return record(STORES, (store) => record(CRITERION_IDS, (criterion) => entry(store, criterion)));
}

function record<K extends string, T>(keys: readonly K[], value: (key: K, index: number) => T): Record<K, T> {
	return Object.fromEntries(keys.map((key, index) => [key, value(key, index)])) as Record<K, T>;
}

function datesOf({ start, days }: Scenario): IsoDate[] {
	return Array.from({ length: days }, (_, day) => addDays(start, day));
}

/** null: not in the run. */
function dateOf({ start }: Scenario, day: number): IsoDate | null {
	return day === NEVER ? null : addDays(start, day);
}

function rounded(value: number, digits: number): number {
	return Number(value.toPrecision(digits));
}

/** Indented, but a list of numbers or names on one line. */
function json(value: object): string {
	const lists: string[] = [];
	const outline = JSON.stringify(
		value,
		(_key, part: unknown) => {
			if (!isPlainList(part)) return part;
			lists.push(JSON.stringify(part));
			return `@list ${lists.length - 1}`;
		},
		'\t',
	);
	return `${outline.replace(/"@list (\d+)"/g, (_, index) => lists[Number(index)]!)}\n`;
}

function isPlainList(part: unknown): boolean {
	return Array.isArray(part) && part.length > 0 && part.every((entry) => typeof entry !== 'object' || entry === null);
}
