/** Scenarios and assumptions at random, as wide as the model allows them: what the laws are tried on. */
import fc from 'fast-check';
import { assumptions as shipped } from '../cases/karabakh-2022/assumptions.ts';
import { ASSUMPTIONS, ASSUMPTION_IDS, type AssumptionId, type LimitKind } from '../model/assumption.ts';
import { type IsoDate, addDays, dayNumberOf, isoDate } from '../model/calendar.ts';
import { POLICIES, ROADS } from '../model/conditions.ts';
import { COUPLINGS } from '../model/coupling.ts';
import type { Convoy, LineEntry, Phase, Scenario } from '../scenarios/scenario.ts';
import { parseScenario } from '../scenarios/schema.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
/** Shares at which things stop or are whole turn up often. */
const shareWithEnds = fc.oneof({ arbitrary: fc.constantFrom(0, 1), weight: 2 }, { arbitrary: share, weight: 3 });

/** Days are mostly fewer than 200, now and then up to 730. */
const daysOfRun = fc.oneof(
	{ arbitrary: fc.integer({ min: 1, max: 200 }), weight: 9 },
	{ arbitrary: fc.integer({ min: 200, max: 730 }), weight: 1 },
);

/** 2000 to 2040, leap years and ends of years among them. */
const startOfRun = fc
	.integer({ min: dayNumberOf('2000-01-01'), max: dayNumberOf('2040-12-31') })
	.map((number) => isoDate(number));

/** Entries in order of `from`, no date twice, the first not after the start, some before it and some past the end. */
function datedList<T extends object>(
	entry: fc.Arbitrary<T>,
	start: IsoDate,
	days: number,
	most: number,
): fc.Arbitrary<(T & { from: IsoDate })[]> {
	const later = fc.uniqueArray(fc.integer({ min: 1, max: days + 5 }), { maxLength: most - 1 });
	return fc
		.tuple(fc.integer({ min: -400, max: 0 }), later)
		.map(([first, rest]) => [first, ...rest].sort((a, b) => a - b))
		.chain((offsets) =>
			fc
				.array(entry, { minLength: offsets.length, maxLength: offsets.length })
				.map((entries) => entries.map((value, i) => ({ ...value, from: addDays(start, offsets[i]!) }))),
		);
}

export const arbitraryAccess: fc.Arbitrary<Omit<Phase, 'from'>> = fc.record({
	road: fc.constantFrom(...ROADS),
	trucksPerDay: fc.double({ min: 0, max: 60, noNaN: true }),
	passChance: shareWithEnds,
	medicineShare: shareWithEnds,
	transfersPerWeek: fc.integer({ min: 0, max: 7 }),
	patientsPerTransfer: fc.integer({ min: 0, max: 20 }),
});

export const arbitraryLine: fc.Arbitrary<Omit<LineEntry, 'from'>> = fc.record({ share: shareWithEnds });

export const arbitraryCargo: fc.Arbitrary<Omit<Convoy, 'date'>> = fc.record(
	{
		trucks: fc.integer({ min: 0, max: 200 }),
		cargo: fc.constantFrom('food', 'mixed'),
		tonnesPerTruck: fc.double({ min: 0, max: 30, noNaN: true }),
		outcome: fc.constantFrom('passed', 'stopped'),
	},
	{ requiredKeys: ['trucks', 'cargo'] },
);

/** Convoys of a run, in any order, some on one day, some outside the run. */
function convoysOf(start: IsoDate, days: number): fc.Arbitrary<Convoy[]> {
	const dated = fc
		.tuple(fc.integer({ min: -3, max: days + 3 }), arbitraryCargo)
		.map(([day, cargo]): Convoy => ({ ...cargo, date: addDays(start, day) }));
	return fc.array(dated, { maxLength: 8 });
}

/** Anywhere inside a limit, within what is not absurd, its ends among them. */
const insideLimit: Readonly<Record<LimitKind, fc.Arbitrary<number>>> = {
	positive: fc.double({ min: 0.01, max: 1e6, noNaN: true }),
	nonNegative: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e6, noNaN: true })),
	share: shareWithEnds,
	positiveShare: fc.oneof(fc.constant(1), fc.double({ min: 0.001, max: 1, noNaN: true })),
	strictShare: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
	dailyLoss: fc.oneof(fc.constantFrom(0, 0.999), fc.double({ min: 0, max: 0.999, noNaN: true })),
	wholeDays: fc.integer({ min: 1, max: 730 }),
	atLeastOne: fc.oneof(fc.constant(1), fc.double({ min: 1, max: 1000, noNaN: true })),
	temperature: fc.double({ min: -60, max: 60, noNaN: true }),
};

/** A value of one assumption inside the range that the shipped case gives it. */
export function insideRange(id: AssumptionId): fc.Arbitrary<number> {
	const { low, high } = shipped[id];
	return id === 'rationReviewDays'
		? fc.integer({ min: low, max: high })
		: share.map((part) => Math.min(high, low + part * (high - low)));
}

/** Single assumptions fixed: mostly inside their ranges, sometimes anywhere that the limits allow. */
export const arbitraryOverrides: fc.Arbitrary<Partial<Record<AssumptionId, number>>> = fc
	.uniqueArray(fc.constantFrom(...ASSUMPTION_IDS), { maxLength: 12 })
	.chain((ids) =>
		fc.record(
			Object.fromEntries(
				ids.map((id) => [
					id,
					fc.oneof(
						{ arbitrary: insideRange(id), weight: 2 },
						{ arbitrary: insideLimit[ASSUMPTIONS[id].limit], weight: 1 },
					),
				]),
			),
		),
	);

/** Two overrides can be allowed each and refused together. */
function mayRun(overrides: Partial<Record<AssumptionId, number>>): boolean {
	const from = '2022-12-12';
	const line = [{ from, share: 1 }];
	const phases = [{ from, road: 'closed' }];
	return parseScenario({ name: 'overridden', start: from, phases, gas: line, power: line, assumptions: overrides }).ok;
}

/** A value for every assumption, each anywhere in the range that the shipped case gives it. */
export const arbitraryVector: fc.Arbitrary<Record<AssumptionId, number>> = fc.record(
	Object.fromEntries(ASSUMPTION_IDS.map((id) => [id, insideRange(id)])) as unknown as Record<
		AssumptionId,
		fc.Arbitrary<number>
	>,
);

export interface ScenarioLimits {
	/** Default: 1 to 730, mostly fewer than 200. */
	readonly days?: fc.Arbitrary<number>;
	/** Default: any of the three. */
	readonly policy?: Scenario['policy'];
}

/** A scenario that the model accepts. */
export function arbitraryScenario({ days = daysOfRun, policy }: ScenarioLimits = {}): fc.Arbitrary<Scenario> {
	return fc.tuple(startOfRun, days).chain(([start, length]) =>
		fc.record({
			name: fc.constant('at-random'),
			start: fc.constant(start),
			days: fc.constant(length),
			policy: policy === undefined ? fc.constantFrom(...POLICIES) : fc.constant(policy),
			fixedRation: shareWithEnds,
			assumptions: arbitraryOverrides.filter(mayRun),
			couplingsOff: fc.subarray([...COUPLINGS]),
			phases: datedList(arbitraryAccess, start, length, 6),
			convoys: convoysOf(start, length),
			gas: datedList(arbitraryLine, start, length, 5),
			power: datedList(arbitraryLine, start, length, 5),
		}),
	);
}

/** Makes of a scenario one that differs from a day on: in access, in a line, in a convoy, in its length. */
export const arbitraryChange: fc.Arbitrary<(scenario: Scenario, from: IsoDate) => Scenario> = fc.oneof(
	arbitraryAccess.map((access) => (scenario: Scenario, from: IsoDate): Scenario => {
		const kept = scenario.phases.filter((phase) => phase.from < from);
		return { ...scenario, phases: [...kept, { ...access, from }] };
	}),
	fc
		.tuple(arbitraryLine, fc.constantFrom('gas', 'power'))
		.map(([line, list]) => (scenario: Scenario, from: IsoDate): Scenario => {
			const kept = scenario[list].filter((entry) => entry.from !== from);
			const entries = [...kept, { ...line, from }].sort((a, b) => (a.from < b.from ? -1 : 1));
			return { ...scenario, [list]: entries };
		}),
	arbitraryCargo.map((cargo) => (scenario: Scenario, date: IsoDate): Scenario => {
		return { ...scenario, convoys: [{ ...cargo, date }, ...scenario.convoys] };
	}),
	fc.constant((scenario: Scenario, from: IsoDate): Scenario => {
		return { ...scenario, convoys: scenario.convoys.filter((convoy) => convoy.date < from) };
	}),
	fc.constant((scenario: Scenario, from: IsoDate): Scenario => {
		return { ...scenario, days: dayNumberOf(from) - dayNumberOf(scenario.start) };
	}),
);
