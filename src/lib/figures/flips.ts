/** What the rows of a search for what flips the sentence say in words, for the picture and its table. */
import type { FlipRow } from '#sims/ensemble/flip/flips.ts';
import { ASSUMPTIONS, type Assumptions, type Basis, isAssumptionId } from '#sims/model/assumption.ts';
import { addDays } from '#sims/model/calendar.ts';
import type { Scenario } from '#sims/scenarios/scenario.ts';
import type { FlipRequest } from '../worker/protocol.ts';
import { amount, figure, shortDayOf } from '../words/numbers.ts';
import { words } from '../words/words.ts';
import { dayInRun } from './runsOut.ts';

/** A lever that reverses the statement. */
export interface Flip {
	readonly row: Extract<FlipRow, { kind: 'held' | 'reversed' }>;
	readonly name: string;
	/** Null: access, of which no basis is given. */
	readonly basis: Basis | null;
	/** "3,500 → 5,050 t". */
	readonly change: string;
	readonly low: string;
	readonly high: string;
	/** Places on the range, 0 to 1. */
	readonly stands: number;
	readonly reverses: number;
}

/** Those that reverse it, the smallest change for its range first. */
export function flipsOf(rows: readonly FlipRow[], request: FlipRequest, assumptions: Assumptions): readonly Flip[] {
	return rows
		.flatMap((row) => {
			if (row.kind !== 'held' && row.kind !== 'reversed') return [];
			const value = row.kind === 'held' ? row.current : row.value;
			const place = (at: number) => (row.high === row.low ? 0.5 : (at - row.low) / (row.high - row.low));
			const flip: Flip = {
				row,
				name: nameOf(row, request.scenario),
				basis: basisOf(row, assumptions),
				change: changeOf(row, request.scenario),
				low: endOf(row, row.low, request.scenario),
				high: endOf(row, row.high, request.scenario),
				stands: place(row.current),
				reverses: place(value),
			};
			return [flip];
		})
		.sort((a, b) => Math.abs(a.reverses - a.stands) - Math.abs(b.reverses - b.stands));
}

export function nameOf({ lever }: FlipRow, scenario: Scenario): string {
	if (isAssumptionId(lever)) return words.assumptionLabels[lever];
	const relief = lever !== 'trucksPerDay' || scenario.phases.some(({ road }) => road === 'relief');
	return relief ? words.flip.access[lever] : words.flip.trucksEveryDay;
}

export function basisOf({ lever }: FlipRow, assumptions: Assumptions): Basis | null {
	return isAssumptionId(lever) ? assumptions[lever].basis : null;
}

function changeOf(row: Flip['row'], scenario: Scenario): string {
	const say = words.flip;
	if (row.kind === 'held') return say.heldAt(valueOf(row, row.current, scenario));
	const { lever, current, held, value } = row;
	// A unit is said once.
	const bare = isAssumptionId(lever) || (held && lever !== 'reopeningDay');
	return say.change(bare ? endOf(row, current, scenario) : standsAt(row, scenario), valueOf(row, value, scenario));
}

/** Where a lever stands, with its unit. */
export function standsAt(row: Exclude<FlipRow, { kind: 'unasked' }>, scenario: Scenario): string {
	const say = words.flip;
	if (row.held || isAssumptionId(row.lever)) return valueOf(row, row.current, scenario);
	return row.lever === 'passChance' ? say.chanceMean(amount(row.current * 100)) : say.trucksMean(amount(row.current));
}

/** A value of a lever, with its unit. */
export function valueOf(row: FlipRow, value: number, scenario: Scenario): string {
	const { lever } = row;
	const say = words.flip;
	if (isAssumptionId(lever)) return `${figure(value)} ${words.unitWords[ASSUMPTIONS[lever].unit]}`;
	if (lever === 'trucksPerDay') return say.trucks(figure(Math.round(value * 10) / 10));
	if (lever === 'passChance') return say.chance(figure(Math.round(value * 100)));
	return isNone(row, value) ? say.noReopening : say.openFrom(dateOf(value, scenario));
}

/** At the end of a range. */
export function endOf(row: FlipRow, value: number, scenario: Scenario): string {
	if (row.lever === 'passChance') return figure(Math.round(value * 100));
	if (row.lever !== 'reopeningDay') return figure(value);
	return isNone(row, value) ? words.flip.noReopeningShort : shortDayOf(addDays(scenario.start, value), false);
}

/** The last place on the range of days stands for a road that does not re-open. */
function isNone(row: FlipRow, value: number): boolean {
	return row.kind !== 'unasked' && value === row.high;
}

function dateOf(day: number, { start, days }: Scenario): string {
	return dayInRun(start, days, day);
}
