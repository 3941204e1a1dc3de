/** The description that the method page draws, held against the model itself. */
import { describe, expect, it } from 'vitest';
import { assumptions } from '../cases/karabakh-2022/assumptions.ts';
import { scenarios as shippedScenarios } from '../cases/karabakh-2022/scenarios.ts';
import type { AssumptionId } from '../model/assumption.ts';
import type { IsoDate } from '../model/calendar.ts';
import { COUPLINGS } from '../model/coupling.ts';
import { DAILY_COLUMNS, type DailyRecord, dailyColumn } from '../model/daily.ts';
import { COUPLING_PATHS, INFLOWS, INFLOW_IDS, type InflowId, OUTCOMES, downstreamOf } from '../model/description.ts';
import { INDICATOR_IDS, type IndicatorId } from '../model/indicator.ts';
import { STORES, type StoreId } from '../model/store.ts';
import { centralRun } from '../scenarios/central.ts';
import type { Phase, Scenario } from '../scenarios/scenario.ts';
import { shipped } from './runs.ts';

const run = (scenario: Scenario) => centralRun(assumptions, scenario);
const columnsOf = (store: StoreId) => DAILY_COLUMNS.filter((column) => column.startsWith(`${store}.`));

/** Whether any figure of any of the columns differs in the last bit on any day. */
function differs(a: DailyRecord, b: DailyRecord, columns: readonly string[]): boolean {
	return columns.some((column) => {
		const other = dailyColumn(b, column);
		return dailyColumn(a, column).some((value, day) => !Object.is(value, other[day]));
	});
}

/** As shipped, and without rations: where a ration is lower than what can be carried, carrying makes no difference. */
const scenarios: readonly Scenario[] = shippedScenarios.flatMap((scenario) => [
	scenario,
	{ ...scenario, policy: 'none' },
]);
const opens = (scenario: Scenario) => scenario.phases.some(({ road }) => road === 'open');
const asShipped = scenarios.map(run);

describe.each(COUPLINGS)('the coupling %s', (coupling) => {
	const off = scenarios.map((scenario) => run({ ...scenario, couplingsOff: [coupling] }));
	const changed = (columns: readonly string[]) => scenarios.map((_, at) => differs(asShipped[at]!, off[at]!, columns));

	it('changes, switched off, no store that is not downstream of it, to the last bit, in any shipped scenario', () => {
		const unexpected = STORES.flatMap((store) =>
			changed(columnsOf(store)).flatMap((moved, at) =>
				moved && !downstreamOf(coupling, opens(scenarios[at]!)).has(store)
					? [`${store} in ${scenarios[at]!.name}`]
					: [],
			),
		);
		expect(unexpected).toEqual([]);
	});

	it('changes each store downstream of it in some shipped scenario, also where no road opens', () => {
		const closed = scenarios.map((scenario) => !opens(scenario));
		const unmoved = [...downstreamOf(coupling, false)].filter(
			(store) => !changed(columnsOf(store)).some((moved, at) => moved && closed[at]),
		);
		expect(unmoved).toEqual([]);
	});

	it('acts on the very term that the description names', () => {
		const { to, changes } = COUPLING_PATHS[coupling];
		// Reach has no column of its own: it shows in what is issued.
		const term = changes === 'reach' ? 'issue' : changes;
		expect(to.filter((store) => !changed([`${store}.${term}`]).some(Boolean))).toEqual([]);
	});

	it('leaves every figure as it was that rests on none of those stores', () => {
		for (const [at, scenario] of scenarios.entries()) {
			const reached = downstreamOf(coupling, opens(scenario));
			const resting = Object.values(OUTCOMES).flatMap(({ from, figures }) =>
				from.some((store) => reached.has(store)) ? [...figures] : [],
			) as IndicatorId[];
			// Trucks and tonnes are what comes in, not what people get; tonnes arrive by the open road as they are wanted.
			const free = INDICATOR_IDS.filter((id) => !resting.includes(id) && id !== 'tonnesArrived');
			expect(
				free.filter((id) => differs(asShipped[at]!, off[at]!, [id])),
				scenario.name,
			).toEqual([]);
		}
	});
});

describe('what comes in', () => {
	const start: IsoDate = '2023-07-10';
	const nothing: readonly AssumptionId[] = ['localEnergyShare', 'harvestCereals', 'riverInflowFactor'];
	const central = (id: AssumptionId) => ({ [id]: assumptions[id].central });
	const phase = (part: Partial<Phase>) => ({
		phases: [{ ...shipped('nothing-passes').phases[0]!, ...part, from: start }],
	});
	const line = (share: number) => [{ from: start, share }];
	const barren = {
		...shipped('nothing-passes'),
		start,
		days: 3,
		...phase({}),
		gas: line(0),
		power: line(0),
	};

	/** Three days of July on which one thing comes in and nothing else. */
	const ALONE: Readonly<Record<InflowId, Partial<Scenario>>> = {
		harvest: { assumptions: central('harvestCereals') },
		localProduce: { assumptions: central('localEnergyShare') },
		relief: phase({ road: 'relief', trucksPerDay: 6, passChance: 1 }),
		convoys: { convoys: [{ date: start, trucks: 2, cargo: 'mixed', outcome: 'passed' }] },
		openRoad: phase({ road: 'open' }),
		medicineLetIn: phase({ medicineShare: 0.5 }),
		gasLine: { gas: line(1) },
		river: { assumptions: central('riverInflowFactor') },
		powerLine: { power: line(1) },
	};

	it.each(INFLOW_IDS)('by %s arrives in the stores that the description lists, and in no other', (inflow) => {
		const { assumptions: given, ...conditions } = ALONE[inflow];
		const none = Object.fromEntries(nothing.map((id) => [id, 0]));
		// The harvest of the year in which day 0 falls is not the model's: the run begins the year before.
		const began = inflow === 'harvest' ? { start: '2022-12-12' as const, days: 220 } : {};
		const record = run({ ...barren, ...conditions, ...began, assumptions: { ...none, ...given } });
		const arrivedIn = STORES.filter((store) => dailyColumn(record, `${store}.arrivals`).some((amount) => amount > 0));
		expect(new Set(arrivedIn)).toEqual(new Set(INFLOWS[inflow]));
	});

	it('by the power line fills no store and gives power', () => {
		const empty = { openingReservoirShare: 0 };
		const hours = (power: number) =>
			dailyColumn(run({ ...barren, power: line(power), assumptions: empty }), 'hoursOfPower')[0]!;
		expect(hours(1)).toBeGreaterThan(hours(0));
	});
});

describe('what people get', () => {
	it('is said by every indicator but those of what comes in', () => {
		const said = Object.values(OUTCOMES).flatMap(({ figures }) => [...figures]);
		const comesIn: readonly IndicatorId[] = ['trucksTried', 'trucksPassed', 'tonnesArrived'];
		expect(new Set([...said, ...comesIn])).toEqual(new Set(INDICATOR_IDS));
	});
});
