/** The central run against figures that were computed elsewhere: `reference/README.md`. */
import { describe, expect, it } from 'vitest';
import { assumptions } from '../cases/karabakh-2022/assumptions.ts';
import { DAILY_COLUMNS } from '../model/daily.ts';
import { centralRun } from '../scenarios/central.ts';
import { referenceScenario, referenceText } from './referenceFiles.ts';
import { REFERENCE_NAMES, REFERENCE_TOLERANCE, readReferenceRun } from './referenceRun.ts';
import { heldAgainst } from './self/reference.ts';

describe.each(REFERENCE_NAMES)('the central run of %s', (name) => {
	const scenario = referenceScenario(name);
	const reference = readReferenceRun(referenceText(`${name}.csv`), scenario.start);

	it('agrees with the reference in every column on every day to 1e-9', () => {
		const { compared, failed, faults } = heldAgainst(name, reference, centralRun(assumptions, scenario).rows);
		expect(faults, `${failed} figures differ, these first`).toEqual([]);
		expect(compared).toBe(scenario.days * DAILY_COLUMNS.length);
		expect(REFERENCE_TOLERANCE).toBe(1e-9);
	});

	it('would not agree if one assumption were off by a millionth', () => {
		const { central } = assumptions.kcalPerKgOil;
		const off = { ...scenario, assumptions: { ...scenario.assumptions, kcalPerKgOil: central * (1 + 1e-6) } };
		const { faults } = heldAgainst(name, reference, centralRun(assumptions, off).rows);
		expect(faults).toContainEqual(expect.objectContaining({ figure: 'oil.need', day: 0 }));
	});
});

describe('the comparison with the reference', () => {
	const scenario = referenceScenario('as-reported');
	const { rows } = centralRun(assumptions, scenario);
	const text = referenceText('as-reported.csv');
	const reference = readReferenceRun(text, scenario.start);

	it('names the column, the day and both figures where they differ', () => {
		const changed = reference.rows.slice();
		changed[40 * DAILY_COLUMNS.length] = 2;
		const { faults } = heldAgainst('as-reported', { ...reference, rows: changed }, rows);
		const found = rows[40 * DAILY_COLUMNS.length];
		expect(faults).toEqual([
			{ figure: 'foodCoverage', run: 'central', day: 40, expected: 2, found, distance: (2 - found!) / 2 },
		]);
	});

	it('does not take a figure that is no number, or is missing, for one that agrees', () => {
		const changed = rows.slice();
		changed[DAILY_COLUMNS.length - 1] = NaN;
		expect(heldAgainst('as-reported', reference, changed).failed).toBe(1);
		expect(heldAgainst('as-reported', reference, rows.subarray(0, -3)).failed).toBe(3);
	});

	it.each([
		['a page', '<!doctype html><title>Not found</title>', /columns/],
		['a file of other columns', text.replace('foodCoverage', 'foodcoverage'), /columns/],
		['a file of other days', text.replace('2023-01-01', '2023-01-02'), /row 20 is of another day/],
		['half a row', text.slice(0, -400), /row 280 does not hold a number for each column/],
		['a file with an empty cell', text.replace(/,[^,\n]*\n$/, ',\n'), /row 280 does not hold/],
	])('takes nothing from %s', (_what, other, why) => {
		expect(() => readReferenceRun(other, scenario.start)).toThrow(why);
		expect(() => readReferenceRun(other, scenario.start)).toThrow(RangeError);
	});
});
