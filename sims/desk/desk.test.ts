import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumptions } from '../cases/karabakh-2022/assumptions.ts';
import { arbitraryScenario } from '../checks/arbitrary.ts';
import { Draws } from '../ensemble/draws.ts';
import { Members } from '../ensemble/members.ts';
import { dailyRecord } from '../model/daily.ts';
import { assumedLoad } from '../model/cargo.ts';
import { LARDER_COUNT, STORES, STORE_AT } from '../model/store.ts';
import { runUntil } from '../model/run.ts';
import { centralValues } from '../scenarios/central.ts';
import { conditionsOf } from '../scenarios/conditions.ts';
import { DESK_GROUPS, RULES, type WeekChoice, orderOf, storesOf } from './choice.ts';
import { costsBeside } from './costs.ts';
import { Desk } from './desk.ts';
import { DESK_SCENARIOS, type DeskSetting, deskScenario } from './setting.ts';
import { SERVICE_IDS } from './week.ts';

const FROM = '2001-11-05';
const RUNS = { numRuns: 30 };

const share = fc.oneof(
	fc.constantFrom(0, 1),
	fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
);
const groupChoice = fc.record({ ration: fc.option(share), keptBack: share });
const choice: fc.Arbitrary<WeekChoice> = fc.record({
	load: fc
		.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
		.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
		.map(([a, b]) => ({ food: a / 100, motorFuel: (b - a) / 100, lpg: (100 - b) / 100 })),
	groups: fc.record({ food: groupChoice, medicine: groupChoice, lpg: groupChoice, motorFuel: groupChoice }),
});
const setting: fc.Arbitrary<DeskSetting> = fc.record({
	seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
	member: fc.integer({ min: 0, max: 99 }),
	weeks: fc.integer({ min: 8, max: 12 }),
	scenario: fc.constantFrom(...DESK_SCENARIOS),
});
const chosen = setting.chain((setting) =>
	fc.record({
		setting: fc.constant(setting),
		choices: fc.array(choice, { minLength: setting.weeks, maxLength: setting.weeks }),
	}),
);
const deskOf = (setting: DeskSetting) => new Desk(assumptions, setting, FROM);

describe('orders', () => {
	it('that say what the scenario says already change no bit of any run', () => {
		fc.assert(
			fc.property(arbitraryScenario({ days: fc.integer({ min: 1, max: 120 }) }), (scenario) => {
				const values = centralValues(assumptions, scenario);
				const conditions = conditionsOf(scenario);
				const plain = dailyRecord(scenario.days);
				const ordered = dailyRecord(scenario.days);
				const note =
					({ observe }: typeof plain) =>
					(end: Parameters<typeof plain.observe>[0]) => {
						observe(end);
						return false;
					};
				const { groups } = RULES.stretch;
				const order = orderOf({ load: assumedLoad(values), groups });
				runUntil(values, conditions, conditions.passChance, note(plain));
				runUntil(values, conditions, conditions.passChance, note(ordered), (day) => (day % 7 === 0 ? order : null));
				expect(ordered.record.rows).toEqual(plain.record.rows);
			}),
			RUNS,
		);
	});

	it('leave the run of a member as it is for a desk that follows the rule of the model', () => {
		const setting: DeskSetting = { seed: 7, member: 3, weeks: 20, scenario: 'half-chance' };
		const mixed: Record<string, number[]> = { desk: [], member: [] };
		const { food, motorFuel, lpg } = RULES.stretch.load;
		const fixed = { cargoShareFood: food, cargoShareMotorFuel: motorFuel, cargoShareLpg: lpg };
		const scenario = { ...deskScenario(setting, FROM), assumptions: fixed };
		deskOf(setting).run(
			Array.from({ length: 20 }, () => RULES.stretch),
			({ ledger }) => mixed.desk!.push(...ledger.stock),
		);
		new Members(new Draws(assumptions, 7), scenario).run(3, ({ ledger }) => mixed.member!.push(...ledger.stock));
		expect(mixed.desk).toEqual(mixed.member);
	});
});

describe('a desk', () => {
	it('closes its books each day, whatever is chosen', () => {
		fc.assert(
			fc.property(chosen, ({ setting, choices }) => {
				let before: Float64Array | null = null;
				deskOf(setting).run(choices, ({ ledger }) => {
					const { arrivals, loss, issue, refill, stock, openingStock, need } = ledger;
					const opening = before ?? openingStock;
					for (let store = 0; store < STORES.length; store++) {
						const moved = store < LARDER_COUNT ? refill[store]! : 0;
						const came = opening[store]! + arrivals[store]!;
						expect(Math.abs(came - loss[store]! - issue[store]! - moved - stock[store]!)).toBeLessThanOrEqual(
							1e-9 * Math.max(1, came),
						);
						expect(Math.min(stock[store]!, issue[store]!)).toBeGreaterThanOrEqual(0);
						expect(issue[store]!).toBeLessThanOrEqual(need[store]! * (1 + 1e-12));
					}
					before = stock.slice();
				});
			}),
			RUNS,
		);
	});

	it('still has at the end of a week what was kept back of each store, but for what was lost of it and of local produce', () => {
		const keeping = fc.record({ setting, keptBack: share, ration: fc.option(share) });
		fc.assert(
			fc.property(keeping, ({ setting, keptBack, ration }) => {
				const same = { ration, keptBack };
				const choice: WeekChoice = {
					...RULES.stretch,
					groups: { food: same, medicine: same, lpg: same, motorFuel: same },
				};
				const kept = new Float64Array(STORES.length);
				let before: Float64Array | null = null;
				deskOf(setting).run([choice, choice], ({ day, ledger }) => {
					for (const group of DESK_GROUPS) {
						for (const store of storesOf(group).map((id) => STORE_AT[id])) {
							if (day % 7 === 0) kept[store] = keptBack * (before ?? ledger.openingStock)[store]!;
							const came = keptBack * (ledger.arrivals[store]! - ledger.ownInflow[store]!);
							const lostOfLocal = ledger.lossShare[store]! * ledger.ownInflow[store]!;
							kept[store] = (kept[store]! + came) * (1 - ledger.lossShare[store]!) - lostOfLocal;
							expect(ledger.stock[store]!).toBeGreaterThanOrEqual(kept[store] * (1 - 1e-9) - 1e-9);
						}
					}
					before = ledger.stock.slice();
				});
			}),
			RUNS,
		);
	});

	it('sees the same trucks pass whatever is chosen, and the same weeks again for the same choices', () => {
		fc.assert(
			fc.property(chosen, ({ setting, choices }) => {
				const weeks = deskOf(setting).run(choices);
				const trucks = (each: typeof weeks) => each.map(({ trucksPassed, tonnes }) => [trucksPassed, tonnes]);
				expect(trucks(weeks)).toEqual(trucks(deskOf(setting).runRule(RULES.foodFirst)));
				expect(deskOf(setting).run(choices)).toEqual(weeks);
			}),
			RUNS,
		);
	});

	it('knows on a week nothing of what is chosen for later ones: going back and choosing again gives the same figures', () => {
		fc.assert(
			fc.property(chosen, fc.nat(7), ({ setting, choices }, back) => {
				const desk = deskOf(setting);
				const weeks = desk.run(choices);
				expect(desk.run(choices.slice(0, back))).toEqual(weeks.slice(0, back));
				desk.run([...choices.slice(0, back), RULES.foodFirst]);
				expect(desk.run(choices)).toEqual(weeks);
			}),
			RUNS,
		);
	});

	it('counts no cost for weeks that follow the rule, and for one other stretch the whole difference', () => {
		const setting: DeskSetting = { seed: 7, member: 0, weeks: 8, scenario: 'gas-off' };
		const desk = deskOf(setting);
		const rule = RULES.stretch;
		expect(
			costsBeside(
				desk,
				Array.from({ length: 8 }, () => rule),
				rule,
			),
		).toEqual([]);
		const choices = Array.from({ length: 8 }, (_, week) => (week >= 2 && week < 5 ? RULES.foodFirst : rule));
		const [cost, ...others] = costsBeside(desk, choices, rule);
		expect(others).toEqual([]);
		expect([cost!.first, cost!.end]).toEqual([2, 5]);
		const sum = (weeks: ReturnType<Desk['run']>, id: (typeof SERVICE_IDS)[number]) =>
			weeks.reduce((total, { served }) => total + served[id].delivered, 0);
		for (const id of SERVICE_IDS) {
			expect(cost!.difference[id]).toBe(sum(desk.run(choices), id) - sum(desk.runRule(rule), id));
		}
		expect(cost!.difference.heat).toBeLessThan(0);
	});
});
