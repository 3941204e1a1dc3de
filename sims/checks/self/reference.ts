import { DAILY_COLUMNS, dailyRecord } from '../../model/daily.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { REFERENCE_TOLERANCE, type ReferenceRun, readReferenceRun } from '../referenceRun.ts';
import type { Check } from './check.ts';
import { type FigureId, type Part, Tally, notRun, relative } from './finding.ts';

/** The central run of this browser is the one that another program computed from the method page alone. */
export const reference: Check = function* (subject, { reference: files }) {
	const parts = [];
	for (const [i, { name, scenario, text }] of files.entries()) {
		yield i / files.length;
		if (text === null) {
			parts.push(notRun(name, REFERENCE_TOLERANCE, 'noNetwork'));
			continue;
		}
		const run = readOrNull(text, scenario);
		if (run === null) {
			parts.push(notRun(name, REFERENCE_TOLERANCE, 'unreadable'));
			continue;
		}
		yield (i + 0.5) / files.length;
		const { record, observe } = dailyRecord(scenario.days);
		subject.central(scenario, observe);
		parts.push(heldAgainst(name, run, record.rows));
	}
	return parts;
};

/** Every figure of a run beside that of the reference. */
export function heldAgainst(name: string, run: ReferenceRun, rows: Float64Array): Part {
	const tally = new Tally(REFERENCE_TOLERANCE);
	run.rows.forEach((expected, at) => {
		const found = rows[at] ?? NaN;
		tally.note(relative(expected, found), () => ({
			...{ figure: DAILY_COLUMNS[at % DAILY_COLUMNS.length] as FigureId, run: 'central', expected, found },
			day: Math.floor(at / DAILY_COLUMNS.length),
		}));
	});
	return tally.part(name);
}

/** Null for a text that is no file of this run: a page that a server gives in its place, or half a file. */
function readOrNull(text: string, scenario: Scenario): ReferenceRun | null {
	try {
		const run = readReferenceRun(text, scenario.start);
		return run.days === scenario.days ? run : null;
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}
