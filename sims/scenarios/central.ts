/** The central run of a scenario: every assumption at its central value or its override, the share that may pass passing. */
import { ASSUMPTION_IDS, type Assumptions } from '../model/assumption.ts';
import type { Conditions } from '../model/conditions.ts';
import { type DailyRecord, dailyRecord } from '../model/daily.ts';
import { type DayEnd, run } from '../model/run.ts';
import { conditionsOf } from './conditions.ts';
import type { Scenario } from './scenario.ts';

/** One number for each assumption, in the order of ASSUMPTION_IDS. */
export function centralValues(assumptions: Assumptions, scenario: Scenario): Float64Array {
	return Float64Array.from(ASSUMPTION_IDS, (id) => scenario.assumptions[id] ?? assumptions[id].central);
}

/** Deterministic; no random number is drawn. Calls `observe` at the end of each day. */
export function runCentral(
	assumptions: Assumptions,
	scenario: Scenario,
	observe: (end: DayEnd) => void,
	conditions: Conditions = conditionsOf(scenario),
): void {
	run(centralValues(assumptions, scenario), conditions, conditions.passChance, observe);
}

/** The central run, every figure of every day. */
export function centralRun(assumptions: Assumptions, scenario: Scenario, conditions?: Conditions): DailyRecord {
	const { record, observe } = dailyRecord(scenario.days);
	runCentral(assumptions, scenario, observe, conditions);
	return record;
}
