/** What every shipped case keeps to when it is run: its open road, its assumptions, and its runs around the central one. */
import { describe, expect, it } from 'vitest';
import { CASES } from '../cases/shipped.ts';
import { Draws } from '../ensemble/draws.ts';
import { Members } from '../ensemble/members.ts';
import { ASSUMPTION_IDS, type AssumptionId } from '../model/assumption.ts';
import { INDICATORS, INDICATOR_AT, INDICATOR_COUNT, INDICATOR_IDS } from '../model/indicator.ts';
import { type DayEnd, run } from '../model/run.ts';
import { STORES, STORE_AT } from '../model/store.ts';
import { centralValues } from '../scenarios/central.ts';
import { conditionsOf } from '../scenarios/conditions.ts';
import type { Scenario } from '../scenarios/scenario.ts';

describe.each(CASES)('the case $id', ({ assumptions, scenarios }) => {
	function runCentral(scenario: Scenario, observe: (end: DayEnd) => void): void {
		const conditions = conditionsOf(scenario);
		run(centralValues(assumptions, scenario), conditions, conditions.passChance, observe);
	}

	/** The central run's indicators, a row a day. */
	function centralIndicators(scenario: Scenario): Float64Array {
		const rows = new Float64Array(scenario.days * INDICATOR_COUNT);
		runCentral(scenario, ({ day, indicators }) => rows.set(indicators, day * INDICATOR_COUNT));
		return rows;
	}

	describe('with a road that is open throughout', () => {
		const openThroughout = scenarios.filter(({ phases }) => phases.every(({ road }) => road === 'open'));
		const notKept = [STORE_AT.reservoir, STORE_AT.pipelineGas];

		/** What is short of full coverage or of the opening stock at the end of a day, by more than rounding. */
		function shortfalls({ day, ledger, indicators }: DayEnd): string[] {
			const found: string[] = [];
			for (const [at, id] of INDICATOR_IDS.entries()) {
				const covers = INDICATORS[id] === 'share' && id !== 'belowHalf';
				if (covers && !(indicators[at]! >= 1 - 1e-9)) found.push(`${id} on day ${day}`);
			}
			for (const [at, store] of STORES.entries()) {
				if (!(ledger.issue[at]! >= (1 - 1e-9) * ledger.need[at]!)) found.push(`issue of ${store} on day ${day}`);
				if (notKept.includes(at)) continue;
				if (!(ledger.stock[at]! >= (1 - 1e-9) * ledger.openingStock[at]!))
					found.push(`stock of ${store} on day ${day}`);
			}
			return found;
		}

		it('keeps every coverage at 1 and every stock but reservoir and line pack at its opening, in the central run', () => {
			expect(openThroughout).toHaveLength(1);
			const found: string[] = [];
			runCentral(openThroughout[0]!, (end) => found.push(...shortfalls(end)));
			expect(found).toEqual([]);
		});

		it('does so in every member until its first outage, and not on days with one', () => {
			const runner = new Members(new Draws(assumptions, 1), openThroughout[0]!);
			const found: string[] = [];
			const foundInOutage: string[] = [];
			for (let member = 0; member < 1024; member++) {
				// What spoils in an outage is restocked over days: those after it are neither.
				let had = false;
				runner.run(member, (end) => {
					const outage = end.indicators[INDICATOR_AT.hoursOfPower]! < 24 * (1 - 1e-9);
					if (outage) foundInOutage.push(...shortfalls(end));
					else if (!had) found.push(...shortfalls(end));
					had ||= outage;
				});
			}
			expect(found).toEqual([]);
			expect(foundInOutage.length).toBeGreaterThan(0);
		});
	});

	describe('moves by every sampled assumption', () => {
		const sampled = ASSUMPTION_IDS.filter((id) => assumptions[id].sampled !== false);
		const centralOf = new Map(scenarios.map((scenario) => [scenario.name, centralIndicators(scenario)]));

		/** A shipped scenario in which one end of an assumption's range moves an indicator of the central run. */
		function movedIn(id: AssumptionId): string | undefined {
			const { low, high } = assumptions[id];
			for (const scenario of scenarios) {
				const usual = centralOf.get(scenario.name)!;
				for (const value of [low, high]) {
					const fixed = { ...scenario, assumptions: { ...scenario.assumptions, [id]: value } };
					if (centralIndicators(fixed).some((indicator, at) => indicator !== usual[at])) return scenario.name;
				}
			}
			return undefined;
		}

		it('an indicator in some shipped scenario', () => {
			const others = sampled.filter((id) => id !== 'refusalSpellDays');
			expect(others.filter((id) => movedIn(id) === undefined)).toEqual([]);
		});

		it('of which refusalSpellDays, unknown to the central run, moves the members of half-chance', () => {
			expect(movedIn('refusalSpellDays')).toBeUndefined();
			const halfChance = scenarios.find(({ name }) => name === 'half-chance')!;
			const foodOfMember = (refusalSpellDays: number) => {
				const food: number[] = [];
				const fixed: Scenario = { ...halfChance, assumptions: { refusalSpellDays } };
				new Members(new Draws(assumptions, 1), fixed).run(0, ({ indicators }) =>
					food.push(indicators[INDICATOR_AT.foodCoverage]!),
				);
				return food;
			};
			const { low, high } = assumptions.refusalSpellDays;
			expect(foodOfMember(low)).not.toEqual(foodOfMember(high));
		});
	});

	describe('has the central run', () => {
		const MEMBERS = 256;

		it.each(scenarios)(
			'of $name between the least and the most of the members, every day and in every indicator',
			(scenario) => {
				const central = centralIndicators(scenario);
				const least = new Float64Array(central.length).fill(Infinity);
				const most = new Float64Array(central.length).fill(-Infinity);
				const runner = new Members(new Draws(assumptions, 1), scenario);
				for (let member = 0; member < MEMBERS; member++) {
					runner.run(member, ({ day, indicators }) => {
						indicators.forEach((value, indicator) => {
							const at = day * INDICATOR_COUNT + indicator;
							if (value < least[at]!) least[at] = value;
							if (value > most[at]!) most[at] = value;
						});
					});
				}
				// On days at the weight limit the central run may be at the limit's high end, which no member quite draws.
				const limit = assumptions.normalImportsTonnesPerDay.central;
				const outside: string[] = [];
				central.forEach((value, at) => {
					const indicator = at % INDICATOR_COUNT;
					const rounding = 1e-9 * Math.max(1, Math.abs(value));
					if (indicator === INDICATOR_AT.tonnesArrived && value >= limit - rounding) return;
					if (value >= least[at]! - rounding && value <= most[at]! + rounding) return;
					outside.push(
						`${INDICATOR_IDS[indicator]} on day ${Math.floor(at / INDICATOR_COUNT)}: ${value}, not in ${least[at]} to ${most[at]}`,
					);
				});
				expect(outside.slice(0, 10), `${outside.length} outside`).toEqual([]);
			},
		);
	});
});
