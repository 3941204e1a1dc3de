/** Runs of the shipped case, as the laws look at them. */
import { assumptions } from '../cases/karabakh-2022/assumptions.ts';
import { scenarios } from '../cases/karabakh-2022/scenarios.ts';
import { fillPassing } from '../ensemble/spells.ts';
import { AT } from '../model/assumption.ts';
import { dailyRecord } from '../model/daily.ts';
import { type DayEnd, run } from '../model/run.ts';
import { centralValues } from '../scenarios/central.ts';
import { conditionsOf } from '../scenarios/conditions.ts';
import type { Scenario } from '../scenarios/scenario.ts';

/** A shipped scenario. */
export function shipped(name: string): Scenario {
	const found = scenarios.find((scenario) => scenario.name === name);
	if (found === undefined) throw new RangeError(`'${name}' is no shipped scenario`);
	return found;
}

/** Runs a scenario once: in the central run if there is no seed, else with the spells of one member. */
export function runOnce(
	scenario: Scenario,
	seed: number | null,
	observe: (end: DayEnd, values: Float64Array) => void,
): void {
	const values = centralValues(assumptions, scenario);
	const conditions = conditionsOf(scenario);
	const passing = conditions.passChance.slice();
	if (seed !== null) fillPassing(passing, conditions, values[AT.refusalSpellDays]!, seed, 0);
	run(values, conditions, passing, (end) => observe(end, values));
}

/** Every figure of the daily file, a row a day. */
export function rowsOf(scenario: Scenario, seed: number | null): Float64Array {
	const { record, observe } = dailyRecord(scenario.days);
	runOnce(scenario, seed, observe);
	return record.rows;
}
