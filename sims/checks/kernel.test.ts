/**
 * The kernel and the model in TypeScript are two texts of one model. This is what holds them together: every figure that
 * is counted is the same to the last bit, or one of the two is wrong.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASES } from '../cases/shipped.ts';
import { Draws } from '../ensemble/draws.ts';
import { Ensemble, type Runs } from '../ensemble/ensemble.ts';
import { FirstDates } from '../ensemble/firstDates.ts';
import { slotOf } from '../ensemble/histogram.ts';
import { Kept } from '../ensemble/kept.ts';
import { Members } from '../ensemble/members.ts';
import { type SeriesId, read as valueOf, seriesOf } from '../ensemble/series.ts';
import { type Asked, Batch, type Part } from '../kernel/batch.ts';
import { KernelEnsemble } from '../kernel/ensemble.ts';
import { BATCH } from '../kernel/layout.ts';
import type { Assumptions } from '../model/assumption.ts';
import { POLICIES } from '../model/conditions.ts';
import { COUPLINGS } from '../model/coupling.ts';
import { INDICATOR_IDS } from '../model/indicator.ts';
import { LARDER_FOODS, STORES } from '../model/store.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { arbitraryScenario } from './arbitrary.ts';
import { newMachine } from './machine.ts';

/** Everything that can be counted. */
const SERIES: readonly SeriesId[] = [
	...INDICATOR_IDS,
	...STORES.flatMap((store): SeriesId[] => [`issuedShare.${store}`, `coverDays.${store}`]),
	...LARDER_FOODS.map((food): SeriesId => `eatenShare.${food}`),
];
const WATCHED = { indicators: ['foodCoverage', 'medicineCoverage', 'heatCoverage'], level: 0.5 } as const;
const KEEPS = {
	series: ['energyPerPerson', 'coverDays.lpg', 'eatenShare.cereals'],
	events: ['coverBelowWeek.cereals', 'empty.motorFuel', 'below.foodCoverage'],
} as const;
/** Not a whole number of groups of lanes. */
const MEMBERS = 11;

const machine = newMachine();
const [{ assumptions }] = CASES;
const asReported = CASES[0].scenarios[0]!;

function keptOf(days: number, members = MEMBERS) {
	return new Kept(KEEPS, days, members);
}

/** All that is known of runs, as plain numbers, by what it is. */
function known(runs: Runs, kept: Kept, days: number): Map<string, ArrayLike<number>> {
	const { first, back } = runs.dates();
	const chart = KEEPS.series.map((series) => [`chart ${series}`, kept.of({ kind: 'chart', series })] as const);
	const lastDay = KEEPS.series.map(
		(series) => [`day ${series}`, kept.of({ kind: 'day', series, day: days - 1 })] as const,
	);
	const dates = KEEPS.events.map((event) => [`date ${event}`, kept.of({ kind: 'date', event })] as const);
	return new Map<string, ArrayLike<number>>([
		...runs.bands(),
		['first', first],
		['back', back],
		...chart,
		...lastDay,
		...dates,
	]);
}

/** Names of what differs, with the place and both numbers. */
function differences(one: Map<string, ArrayLike<number>>, other: Map<string, ArrayLike<number>>): string[] {
	return [...one].flatMap(([name, values]) => {
		const others = other.get(name)!;
		const at = Array.from(values).findIndex((value, i) => !Object.is(value, others[i]));
		return at < 0 ? [] : [`${name} at ${at}: ${values[at]} and ${others[at]}`];
	});
}

/** What the model in TypeScript gives for a part of a batch, member by member. */
function partOfModel(draws: Draws, { scenario, series, watched, keeps }: Asked, members: number): Part {
	const { days } = scenario;
	const read = series.map(seriesOf);
	const kept = keeps.map(seriesOf);
	const dates = new FirstDates(days, watched);
	const part = {
		slots: new Uint16Array(series.length * days * members),
		first: new Int16Array(dates.ids.length * members),
		back: new Int16Array(dates.ids.length * members),
		singles: new Float32Array(kept.length * days * members),
		sums: new Float64Array(kept.length * members),
	};
	const runs = new Members(draws, scenario);
	for (let member = 0; member < members; member++) {
		const { observe, firsts } = dates.member();
		runs.run(member, (end) => {
			observe(end);
			read.forEach((one, i) => {
				part.slots[(i * days + end.day) * members + member] = slotOf(one.scale, valueOf(one, end));
			});
			kept.forEach((one, i) => {
				const value = valueOf(one, end);
				part.singles[(i * days + end.day) * members + member] = value;
				part.sums[i * members + member]! += value;
			});
		});
		let event = 0;
		for (const { first, back } of firsts) {
			for (let at = 0; at < first.length; at++, event++) {
				part.first[event * members + member] = first[at]!;
				part.back[event * members + member] = back[at]!;
			}
		}
	}
	return part;
}

/** Names of what the kernel gives otherwise than the model. */
function otherwise(scenario: Scenario, given: Assumptions, seed: number, members = MEMBERS): string[] {
	const draws = new Draws(given, seed);
	const asked = { scenario, series: SERIES, watched: WATCHED, keeps: SERIES };
	const batch = new Batch(machine, draws, asked);
	batch.run(0, members, 0);
	const named = (part: Part) => new Map<string, ArrayLike<number>>(Object.entries(part));
	return differences(named(partOfModel(draws, asked, members)), named(batch.part(members)));
}

describe('the kernel gives the figures of the model, to the last bit', () => {
	for (const { id, assumptions: given, scenarios } of CASES) {
		it.each(scenarios.flatMap((scenario) => POLICIES.map((policy) => ({ ...scenario, policy }))))(
			`in ${id}, $name, under the policy $policy`,
			(scenario) => expect(otherwise(scenario, given, 7)).toEqual([]),
		);
	}

	it.each(COUPLINGS)('with %s off', (coupling) => {
		expect(otherwise({ ...asReported, couplingsOff: [coupling] }, assumptions, 7)).toEqual([]);
	});

	it('in two hundred scenarios at random, as wide as the model allows them', () => {
		fc.assert(
			fc.property(arbitraryScenario(), fc.nat(), (scenario, seed) => {
				expect(otherwise(scenario, assumptions, seed, 5)).toEqual([]);
			}),
			{ numRuns: 200 },
		);
	});

	it('and so its bands, dates and kept runs are those of the other, over more members than a batch holds', () => {
		const scenario = { ...asReported, days: 20 };
		const members = BATCH + 3;
		const draws = new Draws(assumptions, 7);
		const [oneKept, otherKept] = [keptOf(20, members), keptOf(20, members)];
		const one = new Ensemble(draws, scenario, SERIES, WATCHED, oneKept);
		const other = new KernelEnsemble(machine, draws, scenario, SERIES, WATCHED, otherKept);
		one.run(0, members);
		other.run(0, members);
		expect(differences(known(one, oneKept, 20), known(other, otherKept, 20))).toEqual([]);
	});

	it('and it says, as the other does, where a run gives no number', () => {
		const scenario = { ...asReported, days: 5, assumptions: { unequalAccess: Number.MAX_VALUE } };
		const runs = new KernelEnsemble(machine, new Draws(assumptions, 7), scenario, ['belowHalf']);
		runs.run(0, 4);
		expect(() => runs.bands()).toThrow(/no number on day 0/);
	});
});

describe('what the kernel counts does not hang on how it was asked', () => {
	const scenario = { ...CASES[0].scenarios.find(({ name }) => name === 'half-chance')!, days: 40 };
	const draws = new Draws(assumptions, 3);
	const members = 64;
	const asked = { scenario, series: SERIES, watched: WATCHED, keeps: KEEPS.series };

	function whole(): Map<string, ArrayLike<number>> {
		const kept = keptOf(40, members);
		const runs = new KernelEnsemble(newMachine(), draws, scenario, SERIES, WATCHED, kept);
		runs.run(0, members);
		return known(runs, kept, 40);
	}

	it('in slices of any length, looked at in between', () => {
		const kept = keptOf(40, members);
		const runs = new KernelEnsemble(newMachine(), draws, scenario, SERIES, WATCHED, kept);
		for (const [first, end] of [
			[0, 3],
			[3, 4],
			[4, 12],
			[12, 33],
			[33, 64],
		] as const) {
			runs.run(first, end);
			if (end === 12) runs.bands();
		}
		expect(differences(known(runs, kept, 40), whole())).toEqual([]);
	});

	it('nor on which parts were run elsewhere', () => {
		const kept = keptOf(40, members);
		const runs = new KernelEnsemble(newMachine(), draws, scenario, SERIES, WATCHED, kept);
		const elsewhere = new Batch(newMachine(), draws, asked);
		runs.run(0, 20);
		elsewhere.run(20, 31, 0);
		runs.takePart(20, 51, elsewhere.part(31));
		runs.run(51, 64);
		expect(differences(known(runs, kept, 40), whole())).toEqual([]);
	});

	it('nor on what the same memory was used for before', () => {
		const kept = keptOf(40, members);
		const runs = new KernelEnsemble(newMachine(), draws, { ...asReported, days: 40 }, SERIES, WATCHED, kept);
		runs.run(0, 30);
		runs.restart(draws, scenario, WATCHED, kept);
		runs.run(0, members);
		expect(differences(known(runs, kept, 40), whole())).toEqual([]);
	});

	it('nor on how a part that was run elsewhere fits into the batch', () => {
		const kept = keptOf(40, BATCH + 40);
		const runs = new KernelEnsemble(newMachine(), draws, scenario, SERIES, WATCHED, kept);
		const elsewhere = new Batch(newMachine(), draws, asked);
		runs.run(0, BATCH - 8);
		elsewhere.run(BATCH - 8, 48, 0);
		runs.takePart(BATCH - 8, BATCH + 40, elsewhere.part(48));
		const alone = keptOf(40, BATCH + 40);
		const all = new KernelEnsemble(newMachine(), draws, scenario, SERIES, WATCHED, alone);
		all.run(0, BATCH + 40);
		expect(differences(known(runs, kept, 40), known(all, alone, 40))).toEqual([]);
	});

	it('and it refuses what it has no room for, and says how much there is', () => {
		const many = Array.from({ length: 97 }, () => 'foodCoverage' as const);
		expect(() => new KernelEnsemble(newMachine(), draws, scenario, many)).toThrow(
			'97 series, where the kernel has room for 96',
		);
		const long = { ...scenario, days: 731 };
		expect(() => new KernelEnsemble(newMachine(), draws, long, SERIES)).toThrow(
			'731 days, where the kernel has room for 730',
		);
	});

	it('and the counts of two ensembles add up to the whole', () => {
		const one = new KernelEnsemble(newMachine(), draws, scenario, SERIES, WATCHED);
		const other = new KernelEnsemble(newMachine(), draws, scenario, SERIES, WATCHED);
		one.run(40, 64);
		other.run(0, 40);
		one.take(other.counts());
		const merged = new Map<string, ArrayLike<number>>([...one.bands(), ['first', one.dates().first]]);
		expect(differences(merged, whole())).toEqual([]);
	});
});
