/** One run by itself, the central run or a member of an ensemble, with its account. */
import { ASSUMPTION_IDS, type AssumptionId, type Assumptions } from '../model/assumption.ts';
import type { Account } from '../model/account.ts';
import { accounting } from '../model/accounting.ts';
import { type DailyRecord, dailyRecord } from '../model/daily.ts';
import { type FirstDays, firstDays } from '../model/firstDays.ts';
import { type DayEnd, run } from '../model/run.ts';
import { centralValues } from '../scenarios/central.ts';
import { conditionsOf } from '../scenarios/conditions.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { Draws } from './draws.ts';
import { Members } from './members.ts';

export interface SingleRun {
	/** One number for each assumption, in the order of ASSUMPTION_IDS. */
	readonly values: Float64Array;
	readonly daily: DailyRecord;
	readonly account: Account;
	/** When each store runs short in this run. */
	readonly firsts: FirstDays;
}

/**
 * Runs one.
 *
 * @param member of the ensemble of these draws, numbered from 0: the very run that the ensemble counts; null: the central run
 */
export function singleRun(
	draws: Draws,
	assumptions: Assumptions,
	scenario: Scenario,
	member: number | null,
): SingleRun {
	const { record, observe: noteDaily } = dailyRecord(scenario.days);
	const { firsts, observe: noteFirsts } = firstDays();
	const observed = (noteAccount: (end: DayEnd) => void) => (end: DayEnd) => {
		noteDaily(end);
		noteFirsts(end);
		noteAccount(end);
	};
	if (member === null) {
		const values = centralValues(assumptions, scenario);
		const conditions = conditionsOf(scenario);
		const { account, observe } = accounting(values, conditions);
		run(values, conditions, conditions.passChance, observed(observe));
		return { values, daily: record, account, firsts };
	}
	const members = new Members(draws, scenario);
	const values = members.values(member);
	const { account, observe } = accounting(values, members.conditions);
	members.run(member, observed(observe));
	return { values, daily: record, account, firsts };
}

/** An assumption of a run beside its central value. */
export interface FarValue {
	readonly id: AssumptionId;
	readonly value: number;
	readonly central: number;
}

/**
 * The assumptions of a run that lie farthest from central, each measured against the end of its own range on that side;
 * the farthest first. What the scenario fixes, or the case does not vary, is not among them.
 */
export function farthest(
	values: Float64Array,
	assumptions: Assumptions,
	scenario: Scenario,
	count: number,
): FarValue[] {
	return ASSUMPTION_IDS.map((id, at) => {
		const { low, central, high } = assumptions[id];
		const value = values[at]!;
		const toEnd = value < central ? central - low : high - central;
		return { id, value, central, share: toEnd === 0 ? 0 : Math.abs(value - central) / toEnd };
	})
		.filter(({ id, share }) => share > 0 && scenario.assumptions[id] === undefined)
		.sort((a, b) => b.share - a.share)
		.slice(0, count)
		.map(({ id, value, central }) => ({ id, value, central }));
}
