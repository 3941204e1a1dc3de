/** What the account of every run keeps to, whatever the scenario and the assumptions. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARRIVAL_KINDS, type Account, LOSS_KINDS, dayValue, storeDay, storeValue } from '../model/account.ts';
import { accounting } from '../model/accounting.ts';
import { AT } from '../model/assumption.ts';
import { OPEN } from '../model/conditions.ts';
import { rationForCover } from '../model/ration.ts';
import type { DayEnd } from '../model/run.ts';
import { LARDER_COUNT, STORES, STORE_AT, type StoreId } from '../model/store.ts';
import { conditionsOf } from '../scenarios/conditions.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { arbitraryScenario, arbitraryVector } from './arbitrary.ts';
import { runOnce } from './runs.ts';

const anyRun = fc
	.tuple(arbitraryScenario(), arbitraryVector, fc.option(fc.nat(0xffffffff)))
	.map(([scenario, vector, seed]) => ({
		seed,
		scenario: { ...scenario, assumptions: { ...vector, ...scenario.assumptions } } satisfies Scenario,
	}));

interface Accounted {
	readonly account: Account;
	readonly values: Float64Array;
}

/** `expect` a hundred thousand times over takes a minute; this takes none. */
function must(holds: boolean, what: () => string): void {
	if (!holds) throw new Error(what());
}

/** The account of a run; `look` sees each day beside it. */
function accountOf(
	scenario: Scenario,
	seed: number | null,
	look: (end: DayEnd, values: Float64Array) => void = () => {},
): Accounted {
	let kept: (Accounted & { observe: (end: DayEnd) => void }) | undefined;
	runOnce(scenario, seed, (end, values) => {
		kept ??= { ...accounting(values, conditionsOf(scenario)), values };
		kept.observe(end);
		look(end, values);
	});
	return kept!;
}

const sum = (amounts: readonly { readonly amount: number }[]) => amounts.reduce((all, { amount }) => all + amount, 0);

/** Throws unless two amounts are the same to a share of a size; the least numbers there are have no such share. */
function expectSame(one: number, other: number, size: number, share: number, what: () => string): void {
	if (!(Math.abs(one - other) <= share * size + Number.MIN_VALUE / Number.EPSILON))
		throw new Error(`${one}, not ${other}: ${what()}`);
}

function eachStoreDay(days: number, look: (store: StoreId, day: number) => void): void {
	for (let day = 0; day < days; day++) for (const store of STORES) look(store, day);
}

describe('the account of a store and a day', () => {
	it('tells arrivals apart by kind, and the kinds and convoys add up to all that arrived', () => {
		fc.assert(
			fc.property(anyRun, ({ scenario, seed }) => {
				const came = new Map<string, number>();
				const { account } = accountOf(scenario, seed, ({ day, ledger }) => {
					for (const [at, store] of STORES.entries()) came.set(`${store} ${day}`, ledger.arrivals[at]!);
				});
				eachStoreDay(scenario.days, (store, day) => {
					const arrived = came.get(`${store} ${day}`)!;
					const what = () => `arrivals of ${store}, day ${day}`;
					const { arrivals, arrivalsByKind, convoys } = storeDay(account, store, day);
					must(arrivals === arrived, what);
					expectSame(sum(arrivalsByKind) + sum(convoys), arrived, arrived, 1e-12, what);
					expectSame(storeValue(account, store, day, 'convoys'), sum(convoys), arrived, 1e-12, what);
					for (const kind of ARRIVAL_KINDS) {
						const amount = storeValue(account, store, day, kind);
						if (!(amount >= 0 && amount < Infinity)) throw new Error(`${amount} of kind ${kind}: ${what()}`);
					}
				});
			}),
			{ numRuns: 40 },
		);
	});

	it('balances: opening and arrivals are losses, issue, what went to larders, and closing; closing opens the next day', () => {
		fc.assert(
			fc.property(anyRun, ({ scenario, seed }) => {
				const { account } = accountOf(scenario, seed);
				eachStoreDay(scenario.days, (store, day) => {
					const { opening, arrivals, loss, lossesByKind, issue, refill, closing } = storeDay(account, store, day);
					const what = () => `${store}, day ${day}`;
					expectSame(opening + arrivals - loss - issue - refill, closing, opening + arrivals, 1e-9, what);
					expectSame(sum(lossesByKind), loss, loss, 1e-12, what);
					for (const kind of LOSS_KINDS) {
						if (!(storeValue(account, store, day, kind) >= 0)) throw new Error(`${kind}: ${what()}`);
					}
					const before = day === 0 ? account.opening[STORE_AT[store]] : storeDay(account, store, day - 1).closing;
					must(opening === before, what);
				});
			}),
			{ numRuns: 40 },
		);
	});

	it('calls imports what the weight limit let in: by weight they are what came by the open road', () => {
		fc.assert(
			fc.property(anyRun, ({ scenario, seed }) => {
				const imported: number[] = [];
				const { account } = accountOf(scenario, seed, ({ today }) => imported.push(today.importedTonnes));
				for (let day = 0; day < scenario.days; day++) {
					const of = (store: StoreId) => storeValue(account, store, day, 'imports');
					const foods = STORES.slice(0, 8).reduce((tonnes, store) => tonnes + of(store), 0);
					const tonnes = foods + (of('motorFuel') * 0.84) / 1000 + of('lpg') / 1000;
					// What came beside them is taken off first, and leaves its rounding.
					const size = STORES.slice(0, 8).reduce((all, id) => all + storeValue(account, id, day, 'arrivals'), tonnes);
					expectSame(tonnes, imported[day]!, size, 1e-9, () => `day ${day}`);
					if (dayValue(account, day, 'road') !== OPEN) expect(tonnes).toBe(0);
				}
			}),
			{ numRuns: 40 },
		);
	});

	it('says of a ration that follows cover which cover that was, and of every ration that day’s', () => {
		fc.assert(
			fc.property(anyRun, ({ scenario, seed }) => {
				const { account, values } = accountOf(scenario, seed);
				let reviewed = 0;
				eachStoreDay(scenario.days, (store, day) => {
					const { coverDays, triggerDays, ration } = storeDay(account, store, day);
					if (Number.isNaN(triggerDays)) return;
					reviewed += 1;
					const floor =
						store === 'reservoir'
							? values[AT.rationFloorPower]!
							: store === 'motorFuel'
								? Math.max(values[AT.rationFloorFuel]!, values[AT.fuelShareEssential]!)
								: store === 'lpg'
									? values[AT.rationFloorFuel]!
									: values[AT.rationFloor]!;
					const expected = rationForCover(coverDays, triggerDays, floor, values[AT.rationExponent]!);
					// Where cover stands at the trigger, rounding decides whether it is below.
					const nearTrigger = Math.abs(coverDays - triggerDays) <= 1e-9 * triggerDays;
					expectSame(ration, nearTrigger ? 1 : expected, 1, 1e-9, () => `ration of ${store}, day ${day}`);
				});
				if (scenario.policy === 'none') expect(reviewed).toBe(0);
			}),
			{ numRuns: 40 },
		);
	});

	it('names what kept a store from giving all that was needed', () => {
		fc.assert(
			fc.property(anyRun, ({ scenario, seed }) => {
				const { account } = accountOf(scenario, seed);
				eachStoreDay(scenario.days, (store, day) => {
					const { held, need, issue, opening, arrivals, loss, closing, ration, reach, cap } = storeDay(
						account,
						store,
						day,
					);
					const available = opening + arrivals - loss;
					const what = () => `${held}: ${store}, day ${day}`;
					if (held === 'nothing') expectSame(issue, need, need, 1e-12, what);
					else must(issue < need, what);
					if (held === 'stock') {
						must(closing === 0, what);
						expectSame(issue, available, opening + arrivals, 1e-12, what);
					}
					if (held === 'ration') must(ration < 1, what);
					if (held === 'reach') must(reach < 1, what);
					if (held === 'cap') must(cap < 1, what);
				});
			}),
			{ numRuns: 40 },
		);
	});

	it('has what each food’s larder gave and holds, and the reach that fuel and gas leave', () => {
		fc.assert(
			fc.property(anyRun, ({ scenario, seed }) => {
				let day = 0;
				const rows: [eaten: Float64Array, larder: Float64Array, reach: Float64Array, ownInflow: Float64Array][] = [];
				const { account } = accountOf(scenario, seed, ({ ledger }) =>
					rows.push([ledger.eaten.slice(), ledger.larder.slice(), ledger.reach.slice(), ledger.ownInflow.slice()]),
				);
				for (const [eaten, larder, reach, ownInflow] of rows) {
					for (let food = 0; food < LARDER_COUNT; food++) {
						const { issue, larderGiven, larder: left } = storeDay(account, STORES[food]!, day);
						expectSame(issue + larderGiven, eaten[food]!, eaten[food]!, 1e-12, () => `day ${day}`);
						must(left === larder[food], () => `larder, day ${day}`);
						const bakeries = food === STORE_AT.cereals ? dayValue(account, day, 'bakeries') : 1;
						expectSame(dayValue(account, day, 'delivery') * bakeries, reach[food]!, 1, 1e-12, () => `day ${day}`);
						if (food !== STORE_AT.cereals) {
							must(storeValue(account, STORES[food]!, day, 'local') === ownInflow[food], () => `local, day ${day}`);
						}
					}
					day += 1;
				}
			}),
			{ numRuns: 40 },
		);
	});
});
