/** The central run against figures that were computed elsewhere: `reference/README.md`. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assumptions } from '../cases/karabakh-2022/assumptions.ts';
import { addDays } from '../model/calendar.ts';
import { DAILY_COLUMNS, type DailyRecord } from '../model/daily.ts';
import { centralRun } from '../scenarios/central.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { parseScenarioText } from '../scenarios/schema.ts';

/** Relative, absolute below 1: the files carry twelve digits. */
const TOLERANCE = 1e-9;

const NAMES = [
	'as-reported',
	'corridor-open',
	'half-chance',
	'relief-continues',
	'fixed-ration-couplings-off',
] as const;

interface ReferenceRun {
	readonly header: readonly string[];
	readonly dates: readonly string[];
	/** A row a day, in the order of the header after `day,date`. */
	readonly rows: readonly (readonly number[])[];
}

function textOf(file: string): string {
	return readFileSync(new URL(`reference/${file}`, import.meta.url), 'utf8');
}

function referenceRun(name: string): ReferenceRun {
	const [header, ...lines] = textOf(`${name}.csv`)
		.trim()
		.split('\n')
		.map((line) => line.split(','));
	expect(lines.map(([day]) => Number(day))).toEqual(lines.map((_, day) => day));
	return {
		header: header!,
		dates: lines.map(([, date]) => date!),
		rows: lines.map((cells) => cells.slice(2).map(Number)),
	};
}

function referenceScenario(name: string): Scenario {
	const parsed = parseScenarioText(textOf(`scenarios/${name}.json`));
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	return parsed.scenario;
}

/** Every figure that is not the reference's, as a sentence. */
function differences(record: DailyRecord, reference: ReferenceRun): string[] {
	const found: string[] = [];
	reference.rows.forEach((row, day) =>
		row.forEach((expected, column) => {
			const got = record.rows[day * DAILY_COLUMNS.length + column]!;
			if (Math.abs(got - expected) <= TOLERANCE * Math.max(1, Math.abs(expected))) return;
			found.push(`${DAILY_COLUMNS[column]} on day ${day}: got ${got}, expected ${expected}`);
		}),
	);
	return found;
}

describe.each(NAMES)('the central run of %s', (name) => {
	const reference = referenceRun(name);
	const scenario = referenceScenario(name);

	it('has the columns and the dates of the reference, in its order', () => {
		expect(['day', 'date', ...DAILY_COLUMNS]).toEqual(reference.header);
		expect(Array.from({ length: scenario.days }, (_, day) => addDays(scenario.start, day))).toEqual(reference.dates);
	});

	it('agrees with the reference in every column on every day to 1e-9', () => {
		const found = differences(centralRun(assumptions, scenario), reference);
		expect(found.slice(0, 20), `${found.length} figures differ, these first`).toEqual([]);
	});

	it('would not agree if one assumption were off by a millionth', () => {
		const { central } = assumptions.kcalPerKgOil;
		const off = { ...scenario, assumptions: { ...scenario.assumptions, kcalPerKgOil: central * (1 + 1e-6) } };
		const found = differences(centralRun(assumptions, off), reference);
		expect(found.some((difference) => difference.startsWith('oil.need on day 0: '))).toBe(true);
	});
});

describe('the comparison with the reference', () => {
	const scenario = referenceScenario('as-reported');
	const record = centralRun(assumptions, scenario);
	const reference = referenceRun('as-reported');

	it('names the column, the day and both figures where they differ', () => {
		const rows = reference.rows.map((row) => [...row]);
		rows[40]![0] = 2;
		const got = record.rows[40 * DAILY_COLUMNS.length];
		expect(differences(record, { ...reference, rows })).toEqual([`foodCoverage on day 40: got ${got}, expected 2`]);
	});

	it('does not take a figure that is no number for one that agrees', () => {
		const rows = record.rows.slice();
		rows[DAILY_COLUMNS.length - 1] = NaN;
		expect(differences({ ...record, rows }, reference)).toHaveLength(1);
	});
});
