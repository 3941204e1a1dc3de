/** A projection as a text to read in a terminal: its condition, the months, and when each store is empty. */
import { BAND_LEVELS } from '../ensemble/bands.ts';
import { addDays, calendarDay, dayNumberOf } from '../model/calendar.ts';
import { dailyColumn } from '../model/daily.ts';
import { NEVER } from '../model/firstDays.ts';
import { INDICATOR_IDS, type IndicatorId } from '../model/indicator.ts';
import { STORES, STORE_AT, type StoreId } from '../model/store.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { CentralProjection, Projection } from './files.ts';
import { LABEL, LEAVES_OUT, STORE_NAMES } from '../words/en.ts';
import { madeUpLines } from './madeUp.ts';
import { amountFigure, count, dateInWords, ofHundred, percentFigure, percentWithRange } from './numbers.ts';

/** How a scenario is spoken of. */
export interface Wording {
	readonly title: string;
	/** As it stands between "If " and " and these assumptions hold". */
	readonly condition: string;
	/** What is assumed of access, and on whose word. */
	readonly note: string;
}

const [P10, P50, P90] = [0.1, 0.5, 0.9].map((level) => BAND_LEVELS.indexOf(level as (typeof BAND_LEVELS)[number])) as [
	number,
	number,
	number,
];

const SHARES = [
	['foodCoverage', 'food'],
	['medicineCoverage', 'medicine'],
	['lowestProgrammeCoverage', 'lowest programme'],
	['gasCoverage', 'gas line'],
	['heatCoverage', 'heat'],
] as const satisfies [IndicatorId, string][];

const MEDICINE = ['medicineCoverage', 'lowestProgrammeCoverage'] as const satisfies IndicatorId[];

export function projectionTable(projection: Projection, wording: Wording): string {
	const { shownCase, scenario, members, seed } = projection;
	return lines(
		...heading(scenario, wording),
		`${count(members)} runs, seed ${seed}.`,
		'',
		LABEL,
		...madeUpLines(shownCase),
		LEAVES_OUT,
		'',
		'Share of the day’s need that is met, and hours of power of 24: the median, and in brackets what 80 of 100 runs lie between.',
		'',
		...columns([['date', ...SHARES.map(([, name]) => name), 'hours of power'], ...monthRows(projection)]),
		...medicineNote(
			scenario,
			monthEnds(scenario).flatMap((day) => MEDICINE.map((id) => quantile(projection, id, P50, day))),
		),
		'',
		'First day on which a store is empty: under a hundredth of a day’s need left at its end, and need not met.',
		'',
		...columns(STORES.map((store) => [STORE_NAMES[store], whenEmpty(projection, store)])),
		'',
		'A model of need is not an allowance.',
	);
}

export function centralTable(projection: CentralProjection, wording: Wording): string {
	const { shownCase, scenario, record, firsts } = projection;
	const column = Object.fromEntries(INDICATOR_IDS.map((id) => [id, dailyColumn(record, id)])) as Record<
		IndicatorId,
		Float64Array
	>;
	const rows = Array.from({ length: scenario.days }, (_, day) => [
		addDays(scenario.start, day),
		...SHARES.map(([id]) => percentFigure(column[id][day]!)),
		amountFigure(column.energyPerPerson[day]!),
		amountFigure(column.hoursOfPower[day]!),
		`${amountFigure(column.trucksPassed[day]!)} of ${amountFigure(column.trucksTried[day]!)}`,
		amountFigure(column.tonnesArrived[day]!),
	]);
	return lines(
		...heading(scenario, wording),
		'The central run: every assumption at its central value. It is not the median of many runs.',
		'',
		LABEL,
		...madeUpLines(shownCase),
		LEAVES_OUT,
		'',
		'Share of the day’s need that is met, in %; energy in kcal per person; hours of power of 24; trucks that pass; tonnes that arrive.',
		'',
		...columns([['date', ...SHARES.map(([, name]) => name), 'energy', 'power', 'trucks', 'tonnes'], ...rows]),
		...medicineNote(
			scenario,
			MEDICINE.flatMap((id) => [...column[id]]),
		),
		'',
		'First day on which a store is empty: under a hundredth of a day’s need left at its end, and need not met.',
		'',
		...columns(
			STORES.map((store) => {
				const first = firsts.empty.first[STORE_AT[store]]!;
				const back = firsts.empty.back[STORE_AT[store]]!;
				if (first === NEVER) return [STORE_NAMES[store], 'not in this run'];
				const again = back === NEVER ? 'and stays so' : `until ${dayInWords(scenario, back)}`;
				return [STORE_NAMES[store], `${dayInWords(scenario, first)}, ${again}`];
			}),
		),
	);
}

function heading(scenario: Scenario, { title, condition, note }: Wording): string[] {
	const first = dateInWords(scenario.start);
	const last = dateInWords(addDays(scenario.start, scenario.days - 1));
	return [
		`${title} (${scenario.name})`,
		`If ${condition} and these assumptions hold, this much of need would be met.`,
		note,
		'',
		`${first} to ${last}, ${count(scenario.days)} days.${fixedNote(scenario)}`,
	];
}

/** What a reader cannot see in the name of a scenario. */
function fixedNote({ assumptions, policy, fixedRation, couplingsOff }: Scenario): string {
	const fixed = Object.entries(assumptions).map(([id, value]) => `${id} ${value}`);
	const notes = [
		...(fixed.length > 0 ? [`Fixed in every run: ${fixed.join(', ')}.`] : []),
		...(policy === 'fixed' ? [`Rations fixed at ${percentFigure(fixedRation)} %.`] : []),
		...(policy === 'none' ? ['No rationing.'] : []),
		...(couplingsOff.length > 0 ? [`Switched off: ${couplingsOff.join(', ')}.`] : []),
	];
	return notes.map((note) => ` ${note}`).join('');
}

function monthRows(projection: Projection): string[][] {
	return monthEnds(projection.scenario).map((day) => [
		addDays(projection.scenario.start, day),
		...SHARES.map(([id]) =>
			percentWithRange(
				quantile(projection, id, P50, day),
				quantile(projection, id, P10, day),
				quantile(projection, id, P90, day),
			),
		),
		hoursWithRange(projection, day),
	]);
}

function hoursWithRange(projection: Projection, day: number): string {
	const [low, median, high] = [P10, P50, P90].map((level) =>
		amountFigure(quantile(projection, 'hoursOfPower', level, day)),
	);
	return `${median} (${low} to ${high})`;
}

/** The last day of each month, and the last of the run. */
function monthEnds({ start, days }: Scenario): number[] {
	const first = dayNumberOf(start);
	const all = Array.from({ length: days }, (_, day) => day);
	return all.filter((day) => day === days - 1 || calendarDay(first + day + 1).dayOfMonth === 1);
}

function quantile({ bands, scenario }: Projection, id: IndicatorId, level: number, day: number): number {
	return bands.get(id)![level * scenario.days + day]!;
}

const LOW_MEDICINE = 0.1;

/** A low figure of medicine says what the scenario lets in. */
function medicineNote({ phases }: Scenario, figures: readonly number[]): string[] {
	if (figures.every((share) => share >= LOW_MEDICINE)) return [];
	const letsIn = phases.map(({ from, road, medicineShare }) => {
		const what = road === 'open' ? 'trade' : `${percentFigure(medicineShare)} % of need`;
		return `${what} from ${dateInWords(from)}`;
	});
	return [
		'',
		`Medicine: the scenario lets in ${letsIn.join(', ')}; on relief days only while trucks pass.`,
		'These shares are assumptions, and how much was let in is disputed.',
	];
}

function whenEmpty({ dates, scenario, members }: Projection, store: StoreId): string {
	const empty = dates.of(`empty.${store}`).crossedBy();
	if (empty === 0) return 'not in these runs';
	const last = dayInWords(scenario, scenario.days - 1);
	const [early, median, late] = [0.1, 0.5, 0.9].map((level) => dates.of(`empty.${store}`).quantile(level)) as [
		number,
		number,
		number,
	];
	const back = dates.of(`empty.${store}`).cameBack;
	const again = back === 0 ? '' : `; comes back in ${ofHundred(back, empty)} of those runs`;
	if (median === NEVER) return `in ${ofHundred(empty, members)} runs by ${last}; not in the others${again}`;
	const latest = late === NEVER ? `after ${last}` : dayInWords(scenario, late);
	const range = early === late ? 'that day' : `${dayInWords(scenario, early)} to ${latest}`;
	return `by ${dayInWords(scenario, median)} in half of the runs (in 80 of 100: ${range})${again}`;
}

function dayInWords({ start }: Scenario, day: number): string {
	return dateInWords(addDays(start, day));
}

/** Rows of cells, each column as wide as its widest cell. */
function columns(rows: readonly (readonly string[])[]): string[] {
	const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
	return rows.map((row) =>
		row
			.map((cell, column) => cell.padEnd(widths[column]!))
			.join('  ')
			.trimEnd(),
	);
}

function lines(...all: string[]): string {
	return `${all.join('\n')}\n`;
}
