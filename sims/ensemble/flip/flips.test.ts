/** What is found on shipped scenarios, held against plain ensembles of all members. */
import { describe, expect, it } from 'vitest';
import { assumptions } from '../../cases/karabakh-2022/assumptions.ts';
import { scenarios } from '../../cases/karabakh-2022/scenarios.ts';
import { isAssumptionId } from '../../model/assumption.ts';
import { accessLevers } from '../../scenarios/accessLevers.ts';
import { type Lever, assumptionLevers } from '../../scenarios/levers.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { Draws } from '../draws.ts';
import { Ensemble } from '../ensemble.ts';
import { type DateId, datesOf } from '../firstDates.ts';
import type { IndicatorId } from '../../model/indicator.ts';
import { type FlipRow, Flips } from './flips.ts';
import type { Statement } from './statement.ts';

const draws = new Draws(assumptions, 7);
const MEMBERS = 33;
const named = (name: string): Scenario => scenarios.find((scenario) => scenario.name === name)!;

function fallen(scenario: Scenario, { event, level, day }: Statement): number {
	const indicators = event.startsWith('below.') ? [event.slice('below.'.length) as IndicatorId] : [];
	const ensemble = new Ensemble(draws, scenario, [], { indicators, level });
	ensemble.run(0, MEMBERS);
	return datesOf(ensemble.dates(), event).crossedBy(day);
}
const holds = (scenario: Scenario, statement: Statement) => fallen(scenario, statement) * 2 >= MEMBERS;

function search(scenario: Scenario, statement: Statement) {
	const flips = new Flips(assumptions, draws, scenario, { statement, members: MEMBERS });
	const done: number[] = [];
	for (const _ of flips.work()) done.push(flips.done);
	return { flips, done: [...done, flips.done] };
}
function leverOf(scenario: Scenario, { lever: id }: FlipRow): Lever {
	const all = isAssumptionId(id) ? assumptionLevers(assumptions, scenario) : accessLevers(assumptions, scenario);
	return all.find((lever) => lever.id === id) as Lever;
}

describe('what would flip a statement', () => {
	const cases: readonly (readonly [string, Statement])[] = [
		['as-reported', { event: 'below.foodCoverage', level: 0.7, day: 90 }],
		['half-chance', { event: 'coverBelowWeek.oil', level: 0.5, day: 75 }],
		['nothing-passes', { event: 'below.medicineCoverage', level: 0.5, day: 56 }],
	];
	for (const [name, statement] of cases) {
		const scenario = { ...named(name), days: statement.day + 1 };

		it(`in ${name}, ${statement.event} by day ${statement.day}: each value found reverses it, and the one before does not`, () => {
			const { flips } = search(scenario, statement);
			const stands = holds(scenario, statement);
			expect(flips.fallen).toBe(fallen(scenario, statement));
			const found = flips.rows.filter(({ kind }) => kind === 'reversed' || kind === 'held');
			expect(found.length).toBeGreaterThan(2);
			for (const row of found) {
				const lever = leverOf(scenario, row);
				if (row.kind === 'held') {
					expect(holds(lever.at(row.current), statement), row.lever).toBe(!stands);
				} else if (row.kind === 'reversed') {
					expect(holds(lever.at(row.value), statement), row.lever).toBe(!stands);
					const before = lever.held && row.before === row.current ? scenario : lever.at(row.before);
					expect(holds(before, statement), row.lever).toBe(stands);
				}
			}
			for (const row of flips.rows) {
				if (row.kind !== 'nothing' && row.kind !== 'untouched') continue;
				const lever = leverOf(scenario, row);
				for (const value of [row.low, row.high]) {
					if (value !== row.current) expect(holds(lever.at(value), statement), `${row.lever} ${value}`).toBe(stands);
				}
			}
		});
	}

	it('gives each lever one row, what passes first, and says how far it is', () => {
		const scenario = { ...named('short-closure'), days: 20 };
		const { flips, done } = search(scenario, { event: 'below.foodCoverage', level: 0.5, day: 19 });
		const all = [...accessLevers(assumptions, scenario), ...assumptionLevers(assumptions, scenario)];
		expect(flips.rows.map(({ lever }) => lever).slice(0, 3)).toEqual(['trucksPerDay', 'reopeningDay', 'passChance']);
		expect(flips.rows.map(({ lever }) => lever).sort()).toEqual(all.map(({ id }) => id).sort());
		expect(flips.rows[2]).toEqual({ lever: 'passChance', kind: 'unasked', why: 'nothingUndecided' });
		expect(done).toEqual([...done].sort((a, b) => a - b));
		expect(done.at(-1)).toBe(1);
		expect(flips.rows.find(({ lever }) => lever === 'insulinPer10k')).toMatchObject({ kind: 'untouched' });
	});

	it('reads every kind of event as the dates of an ensemble count it', () => {
		const scenario = { ...named('nothing-passes'), days: 60 };
		const events: DateId[] = [
			'below.heatCoverage',
			'coverBelowWeek.cardiovascular',
			'issueBelowHalf.pipelineGas',
			'empty.vegetables',
		];
		for (const event of events) {
			const statement = { event, level: 0.9, day: 45 };
			const flips = new Flips(assumptions, draws, scenario, { statement, members: MEMBERS });
			const work = flips.work();
			while (flips.fallen === null) work.next();
			expect(flips.fallen, event).toBe(fallen(scenario, statement));
		}
	});
});
