/** What every run keeps to, whatever the scenario and the assumptions. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumptions } from '../cases/karabakh-2022/assumptions.ts';
import { AT } from '../model/assumption.ts';
import { OPEN } from '../model/conditions.ts';
import { dailyColumn } from '../model/daily.ts';
import { INDICATORS, INDICATOR_IDS } from '../model/indicator.ts';
import { LARDER_COUNT, LARDER_FOODS, STORES, STORE_AT, STORE_COUNT } from '../model/store.ts';
import { centralRun } from '../scenarios/central.ts';
import { conditionsOf } from '../scenarios/conditions.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { parseScenario } from '../scenarios/schema.ts';
import { arbitraryScenario, arbitraryVector, insideRange } from './arbitrary.ts';
import { runOnce, shipped } from './runs.ts';
import { TREATMENTS_PER_DAY, plain, treatments } from './self/closedForm/plain.ts';
import { shareGiven, wholeDays } from './self/closedForm/usedUp.ts';
import { baseNeedTonnes } from './self/conservation.ts';

const seed = fc.nat(0xffffffff);

/** A scenario with every assumption fixed, most somewhere in their ranges, some anywhere that the limits allow. */
const anyRun = fc.tuple(arbitraryScenario(), arbitraryVector, seed).map(([scenario, vector, seed]) => ({
	seed,
	scenario: { ...scenario, assumptions: { ...vector, ...scenario.assumptions } },
}));

/** Throws unless an amount is 0, to 1e-9 of what it is the rest of; the least numbers there are have no such share. */
function expectZero(rest: number, size: number, what: string): void {
	if (!(Math.abs(rest) <= 1e-9 * size + Number.MIN_VALUE / Number.EPSILON))
		throw new Error(`${rest} of ${size} is left over: ${what}`);
}

describe('the scenarios that the laws are tried on', () => {
	it('are all ones that a reader may load', () => {
		fc.assert(
			fc.property(arbitraryScenario(), (scenario) => {
				expect(parseScenario(scenario)).toEqual({ ok: true, scenario });
			}),
		);
	});
});

describe('the books of every store', () => {
	it('balance each day and over the whole run: opening and arrivals are closing, losses, issues and refills', () => {
		fc.assert(
			fc.property(anyRun, ({ scenario, seed }) => {
				const before = new Float64Array(STORE_COUNT);
				const larderBefore = new Float64Array(LARDER_COUNT);
				const came = new Float64Array(STORE_COUNT);
				const went = new Float64Array(STORE_COUNT);
				const { road } = conditionsOf(scenario);
				runOnce(scenario, seed, ({ day, ledger }, values) => {
					if (day === 0) {
						before.set(ledger.openingStock);
						came.set(ledger.openingStock);
						larderBefore.set(baseNeedTonnes(values).map((tonnes) => values[AT.pantryDays]! * tonnes));
					}
					for (const [store, name] of STORES.entries()) {
						let refill = 0;
						let size = before[store]! + ledger.arrivals[store]!;
						if (store < LARDER_COUNT) {
							// What a larder gained beyond what was eaten from it came from the store.
							const taken = ledger.eaten[store]! - ledger.issue[store]!;
							refill = ledger.larder[store]! - larderBefore[store]! + taken;
							size += larderBefore[store]! + ledger.need[store]!;
							if (road[day] !== OPEN) expectZero(refill, size, `refill of ${name} behind a closed road, day ${day}`);
						}
						const out = ledger.loss[store]! + ledger.issue[store]! + refill;
						expectZero(
							before[store]! + ledger.arrivals[store]! - out - ledger.stock[store]!,
							size,
							`${name}, day ${day}`,
						);
						came[store] = came[store]! + ledger.arrivals[store]!;
						went[store] = went[store]! + out;
						const left = came[store] - went[store] - ledger.stock[store]!;
						expectZero(left, Math.max(size, came[store]), `${name}, days 0 to ${day}`);
					}
					before.set(ledger.stock);
					larderBefore.set(ledger.larder);
				});
			}),
			{ numRuns: 100 },
		);
	});

	it('never show a stock, an arrival, a loss, an issue or a larder below 0, or one that is no number', () => {
		fc.assert(
			fc.property(anyRun, ({ scenario, seed }) => {
				runOnce(scenario, seed, ({ day, ledger }) => {
					const { stock, arrivals, loss, issue, eaten, larder, refill } = ledger;
					for (const [name, amounts] of Object.entries({ stock, arrivals, loss, issue, eaten, larder, refill })) {
						const wrong = amounts.find((amount) => !(amount >= 0 && amount < Infinity));
						if (wrong !== undefined) throw new Error(`${name} of ${wrong} on day ${day}`);
					}
				});
			}),
			{ numRuns: 100 },
		);
	});

	it('never lose more than there is, not even insulin that two causes spoil at once', () => {
		const nothingPasses = shipped('nothing-passes');
		const scenario: Scenario = {
			...nothingPasses,
			start: '2023-07-15',
			days: 20,
			assumptions: {
				lossPerDayMedicine: 0.98,
				lossPerDayInsulinWarm: 0.035,
				temperatureOffset: 2,
				openingReservoirShare: 0,
			},
			phases: [{ ...nothingPasses.phases[0]!, from: '2023-07-15', medicineShare: 1 }],
			gas: [{ from: '2023-07-15', share: 0 }],
			power: [{ from: '2023-07-15', share: 0 }],
		};
		let most = 0;
		const before = new Float64Array(STORE_COUNT);
		runOnce(scenario, null, ({ day, ledger: { stock, openingStock, arrivals, loss } }) => {
			if (day === 0) before.set(openingStock);
			loss.forEach((lost, store) => expect(lost).toBeLessThanOrEqual(before[store]! + arrivals[store]!));
			most = Math.max(most, loss[STORE_AT.insulin]! / (before[STORE_AT.insulin]! + arrivals[STORE_AT.insulin]!));
			before.set(stock);
		});
		expect(most).toBeGreaterThan(0.98);
	});

	it('never give more than is needed', () => {
		fc.assert(
			fc.property(anyRun, ({ scenario, seed }) => {
				runOnce(scenario, seed, ({ ledger: { issue, need, eaten } }) => {
					for (let store = 0; store < STORE_COUNT; store++) {
						if (!(issue[store]! <= need[store]!))
							throw new Error(`${STORES[store]}: ${issue[store]} of ${need[store]}`);
					}
					for (let food = 0; food < LARDER_COUNT; food++) {
						const share = eaten[food]! / need[food]!;
						if (!(share <= 1 + 1e-15)) throw new Error(`${LARDER_FOODS[food]}: ${share} of need is eaten`);
					}
				});
			}),
			{ numRuns: 100 },
		);
	});
});

describe('what is shown of a day', () => {
	it('a share lies in [0, 1] and the hours of power in [0, 24]', () => {
		fc.assert(
			fc.property(anyRun, ({ scenario, seed }) => {
				runOnce(scenario, seed, ({ day, indicators }) => {
					for (const [at, id] of INDICATOR_IDS.entries()) {
						const most = INDICATORS[id] === 'share' ? 1 : id === 'hoursOfPower' ? 24 : Number.MAX_VALUE;
						const value = indicators[at]!;
						if (!(value >= 0 && value <= most)) throw new Error(`${id} of ${value} on day ${day}`);
					}
				});
			}),
			{ numRuns: 100 },
		);
	});

	it('a ration lies between its floor and 1, and is 1 for what is never rationed and while the road is open', () => {
		const never = ['insulin', 'dialysis', 'infantFormula', 'pipelineGas'].map((id) => STORES.indexOf(id as 'insulin'));
		fc.assert(
			fc.property(anyRun, ({ scenario, seed }) => {
				const { road } = conditionsOf(scenario);
				runOnce(scenario, seed, ({ day, ledger: { ration } }, values) => {
					ration.forEach((given, store) => {
						const reservoir = store === STORE_AT.reservoir;
						const floor = reservoir
							? values[AT.rationFloorPower]!
							: store === STORE_AT.motorFuel
								? Math.max(values[AT.rationFloorFuel]!, values[AT.fuelShareEssential]!)
								: store === STORE_AT.lpg
									? values[AT.rationFloorFuel]!
									: values[AT.rationFloor]!;
						const open = road[day] === OPEN && !reservoir;
						const lowest = scenario.policy === 'fixed' && !reservoir ? scenario.fixedRation : floor;
						const whole = never.includes(store) || open || scenario.policy === 'none';
						const from = whole ? 1 : lowest;
						if (!(given >= from && given <= 1))
							throw new Error(`${STORES[store]}: ${given}, not ${from} to 1, day ${day}`);
					});
				});
			}),
			{ numRuns: 100 },
		);
	});
});

describe('a store that nothing reaches and nothing stretches', () => {
	it('gives full need for as many whole days as its stock holds, then the rest, then nothing', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 3000 }), (sixteenths) => {
				const openingDays = sixteenths / 16; // exact in binary, so that the last whole day is not a matter of rounding
				const scenario = plain('used-up', {
					days: 200,
					assumptions: { ...treatments, openingMedicineDays: openingDays },
				});
				const issued = dailyColumn(centralRun(assumptions, scenario), 'acute.issue');
				const expected = Array.from({ length: 200 }, (_, day) => TREATMENTS_PER_DAY * shareGiven(openingDays, 0, day));
				expect(Array.from(issued)).toEqual(expected);
			}),
			{ numRuns: 40 },
		);
	});

	it('with a daily loss lasts floor(ln(1 + S loss / n) / -ln(1 - loss)) days in full, and gives the rest on the next', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 1, max: 150, noNaN: true }),
				fc.double({ min: 1e-4, max: 0.05, noNaN: true }),
				(openingDays, loss) => {
					const lasts = Math.log1p(openingDays * loss) / -Math.log1p(-loss);
					fc.pre(Math.abs(lasts - Math.round(lasts)) > 1e-6);
					const scenario = plain('spoiling', {
						days: 200,
						assumptions: { openingMedicineDays: openingDays, lossPerDayMedicine: loss },
					});
					const record = centralRun(assumptions, scenario);
					const [need, issue] = [dailyColumn(record, 'maternal.need'), dailyColumn(record, 'maternal.issue')];
					expect(issue.findIndex((given, day) => given < need[day]!)).toBe(wholeDays(openingDays, loss));
					issue.forEach((given, day) => expect(given / need[day]!).toBeCloseTo(shareGiven(openingDays, loss, day), 9));
				},
			),
			{ numRuns: 40 },
		);
	});
});

describe('the policies', () => {
	it('fixed gives exactly its share of need while the road is closed and the stock lasts', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 1, noNaN: true }),
				insideRange('openingMedicineDays'),
				(share, openingMedicineDays) => {
					const scenario: Scenario = {
						...shipped('nothing-passes'),
						days: 60,
						policy: 'fixed',
						fixedRation: share,
						assumptions: { openingMedicineDays },
					};
					runOnce(scenario, null, ({ ledger: { issue, need, stock, ration } }) => {
						for (const store of ['cardiovascular', 'otherChronic', 'maternal', 'acute', 'surgery'] as const) {
							const at = STORE_AT[store];
							expect(ration[at]).toBe(share);
							if (stock[at]! > 0) expect(issue[at]).toBe(need[at]! * share);
						}
					});
				},
			),
			{ numRuns: 40 },
		);
	});

	it('none leaves a smaller total shortfall than stretch and a far worse worst day, where access is as reported', () => {
		const outcome = (policy: Scenario['policy']) => {
			const record = centralRun(assumptions, { ...shipped('as-reported'), policy });
			const coverage = dailyColumn(record, 'foodCoverage');
			return { total: dailyColumn(record, 'shortfallFood').at(-1)!, worst: Math.min(...coverage) };
		};
		const [none, stretch] = [outcome('none'), outcome('stretch')];
		expect(none.total).toBeLessThan(stretch.total);
		expect(none.worst).toBeLessThan(stretch.worst / 2);
	});
});
