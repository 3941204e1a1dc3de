/**
 * What can be otherwise in a scenario, one thing at a time: an assumption, or one number of what passes
 * (`accessLevers.ts`). Each lever knows where it stands, what can be tried, and makes the scenario of a value.
 */
import { ASSUMPTIONS, ASSUMPTION_IDS, type AssumptionId, type Assumptions } from '../model/assumption.ts';
import { notAllZero } from './joint.ts';
import type { Scenario } from './scenario.ts';

export const ACCESS_LEVERS = ['trucksPerDay', 'reopeningDay', 'passChance'] as const;
export type AccessLeverId = (typeof ACCESS_LEVERS)[number];
export type LeverId = AssumptionId | AccessLeverId;

export interface Lever {
	readonly id: LeverId;
	/** Where it stands: an assumption's value or centre, the mean of what is not the same on all days. */
	readonly current: number;
	/** Whether every run has it at `current`; false for what is drawn: to hold it there is a change already. */
	readonly held: boolean;
	readonly low: number;
	readonly high: number;
	/** What can be tried: rising, round, from `low` to `high`, without `current`. */
	readonly values: readonly number[];
	/** The scenario with the lever at one of these, or at `current`, in every run. */
	at(value: number): Scenario;
}

/** A round step of which a range holds from `least` to 2.5 times as many: 1, 2 or 5 times a power of ten. */
export function roundStep(range: number, least: number): number {
	const power = 10 ** Math.floor(Math.log10(range / least));
	const lead = range / least / power;
	return exact(power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1));
}

const LEAST_STEPS = 50;

/** A lever for each assumption that has a range; its values are a hundredth of it apart, or a little more or less. */
export function assumptionLevers(assumptions: Assumptions, scenario: Scenario): Lever[] {
	return ASSUMPTION_IDS.map((id) => assumptionLever(assumptions, scenario, id)).filter(
		({ values }) => values.length > 0,
	);
}

function assumptionLever(assumptions: Assumptions, scenario: Scenario, id: AssumptionId): Lever {
	const { central, low, high, sampled } = assumptions[id];
	const fixed = scenario.assumptions[id];
	const current = fixed ?? central;
	const at = (value: number): Scenario => ({ ...scenario, assumptions: { ...scenario.assumptions, [id]: value } });
	const whole = ASSUMPTIONS[id].limit === 'wholeDays';
	const step = high === low ? 0 : Math.max(whole ? 1 : 0, roundStep(high - low, LEAST_STEPS));
	return {
		id,
		current,
		held: fixed !== undefined || sampled === false || low === high,
		low: Math.min(low, current),
		high: Math.max(high, current),
		// Set beyond its range, it may come back to any value on the way.
		values: valuesBetween(Math.min(low, current), Math.max(high, current), step).filter(
			(value) => value !== current && notAllZero(at(value).assumptions).length === 0,
		),
		at,
	};
}

/** Both ends and the multiples of the step between them, rising. */
export function valuesBetween(low: number, high: number, step: number): number[] {
	if (step === 0) return [];
	const first = Math.ceil(exact(low / step));
	const last = Math.floor(exact(high / step));
	const multiples = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => exact((first + i) * step));
	return [...new Set([low, ...multiples, high])];
}

/** Without what binary fractions leave behind. */
function exact(value: number): number {
	return Number(value.toPrecision(12));
}
