import { describe, expect, it } from 'vitest';
import { assumptions } from '../cases/karabakh-2022/assumptions.ts';
import { scenarios } from '../cases/karabakh-2022/scenarios.ts';
import { NEVER } from '../model/firstDays.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { Draws } from './draws.ts';
import { BAND_LEVELS } from './bands.ts';
import { Ensemble } from './ensemble.ts';
import { quantileOfSorted } from './quantile.ts';
import { datesOf } from './firstDates.ts';
import { BINS } from './histogram.ts';
import { Members } from './members.ts';
import { type Asked, Paired, type WholeId } from './paired.ts';
import { read, seriesOf } from './series.ts';
import { Sooner } from './sooner.ts';

const named = (name: string): Scenario => scenarios.find((scenario) => scenario.name === name)!;
const [reported, half, nothing] = ['as-reported', 'half-chance', 'nothing-passes'].map(named) as [
	Scenario,
	Scenario,
	Scenario,
];
const draws = () => new Draws(assumptions, 7);
const ASKED: Asked = {
	series: ['foodCoverage', 'medicineCoverage', 'coverDays.cereals', 'shortfallFood'],
	wholes: ['end.shortfallFood', 'lowest.foodCoverage'],
	watched: { indicators: ['foodCoverage', 'medicineCoverage'], level: 0.5 },
};
/** More than a batch and no multiple of one. */
const MEMBERS = 37;

function ran(list: readonly Scenario[], ...parts: readonly (readonly [number, number])[]): Paired {
	const paired = new Paired(draws(), list, ASKED);
	for (const [first, end] of parts.length === 0 ? ([[0, MEMBERS]] as const) : parts) paired.run(first, end);
	return paired;
}
const counts = (...list: readonly Scenario[]) => ran(list).counts();

/** One member's value by day. */
function runOf(scenario: Scenario, id: Asked['series'][number], member: number): number[] {
	const series = seriesOf(id);
	const values: number[] = [];
	new Members(draws(), scenario).run(member, (end) => values.push(read(series, end)));
	return values;
}

describe('each of the scenarios compared', () => {
	it('has the bands and the dates of an ensemble of its own, to the last bit', () => {
		const { sides } = counts(reported, half, nothing);
		[reported, half, nothing].forEach((scenario, i) => {
			const alone = new Ensemble(draws(), scenario, ASKED.series, ASKED.watched);
			alone.run(0, MEMBERS);
			expect(sides[i]!.bands).toEqual(alone.bands());
			expect(sides[i]!.dates).toEqual(alone.dates());
		});
	});

	it('has numbers of whole runs: what is there at the end, and the lowest of any day', () => {
		const { sides } = counts(reported, nothing);
		const values = Array.from({ length: MEMBERS }, (_, member) => runOf(reported, 'foodCoverage', member));
		const lowest = values.map((days) => Math.min(...days)).sort((a, b) => a - b);
		const median = sides[0]!.wholes.get('lowest.foodCoverage')![3]!;
		expect(Math.abs(median - quantileOfSorted(lowest, 0.5))).toBeLessThan(1.5 / BINS);
		expect(sides[0]!.wholes.get('end.shortfallFood')).toEqual(
			sides[0]!.bands.get('shortfallFood')!.filter((_, at) => at % 281 === 280),
		);
	});
});

describe('the difference of two scenarios', () => {
	it('is that of the same member in both, day by day', () => {
		const { differences, days } = counts(reported, half);
		const food = differences[0]!.bands.get('foodCoverage')!;
		const order = differences[0]!.order.get('foodCoverage')!;
		const [base, other] = [reported, half].map((scenario) =>
			Array.from({ length: MEMBERS }, (_, member) => runOf(scenario, 'foodCoverage', member)),
		);
		for (const day of [0, 30, 150, 280]) {
			const paired = other!.map((run, member) => run[day]! - base![member]![day]!);
			expect(order.lower[day]).toBe(paired.filter((difference) => difference < -1e-9).length);
			expect(order.higher[day]).toBe(paired.filter((difference) => difference > 1e-9).length);
			paired.sort((a, b) => a - b);
			BAND_LEVELS.forEach((level, i) => {
				expect(Math.abs(food[i * days + day]! - quantileOfSorted(paired, level))).toBeLessThan(1.01 / BINS);
			});
		}
	});

	it('is no difference of the bands', () => {
		const { sides, differences, days } = counts(reported, half);
		const at = 5 * days + 150;
		const [base, other] = sides.map(({ bands }) => bands.get('foodCoverage')![at]!);
		expect(Math.abs(differences[0]!.bands.get('foodCoverage')![at]! - (other! - base!))).toBeGreaterThan(0.01);
	});

	it('of a scenario and itself is 0 in all of it, and is run once', () => {
		const paired = ran([reported, { ...reported, name: 'by another name' }]);
		expect(paired.runsPerMember).toBe(1);
		const [difference] = paired.counts().differences;
		for (const bands of difference!.bands.values()) expect(bands.every((value) => Object.is(value, 0))).toBe(true);
		for (const { lower, higher } of difference!.order.values()) {
			expect([...lower, ...higher].every((count) => count === 0)).toBe(true);
		}
		expect([...difference!.sooner.sooner, ...difference!.sooner.later].every((count) => count === 0)).toBe(true);
		expect(difference!.wholes.get('lowest.foodCoverage')!.levels).toEqual(new Float64Array(7));
	});

	it('with the two exchanged is the same with the other sign, and sooner for later', () => {
		const [there] = counts(reported, half).differences;
		const [back] = counts(half, reported).differences;
		for (const id of ASKED.series) {
			const days = reported.days;
			const turned = Float64Array.from({ length: 7 * days }, (_, at) => {
				const [level, day] = [Math.floor(at / days), at % days];
				return 0 - back!.bands.get(id)![(6 - level) * days + day]!;
			});
			expect(there!.bands.get(id)).toEqual(turned);
			expect(there!.order.get(id)!.lower).toEqual(back!.order.get(id)!.higher);
		}
		expect(there!.sooner.sooner).toEqual(back!.sooner.later);
		expect(there!.wholes.get('end.shortfallFood')!.order.lower).toEqual(
			back!.wholes.get('end.shortfallFood')!.order.higher,
		);
	});

	it('says in how many runs a first day comes sooner and in how many later', () => {
		const { differences, sides } = counts(reported, nothing);
		const { ids, sooner, later } = differences[0]!.sooner;
		const row = ids.indexOf('below.foodCoverage');
		const first = (scenario: Scenario, member: number) =>
			runOf(scenario, 'foodCoverage', member).findIndex((share) => share < 0.5);
		const days = Array.from({ length: MEMBERS }, (_, m) => [first(nothing, m), first(reported, m)] as const);
		const isSooner = ([here, there]: readonly [number, number]) => here !== NEVER && (there === NEVER || here < there);
		expect(sooner[row]).toBe(days.filter(isSooner).length);
		expect(later[row]).toBe(days.filter(([here, there]) => isSooner([there, here])).length);
		expect(sooner[row]).toBeGreaterThan(0);
		expect(datesOf(sides[1]!.dates, 'below.foodCoverage').members).toBe(MEMBERS);
	});

	it('takes what is not in a run for later than any day of it', () => {
		const order = new Sooner(['below.foodCoverage', 'below.heatCoverage', 'empty.oil']);
		const days = (...first: number[]) => Int16Array.from(first);
		order.addMany(days(5, NEVER, NEVER), days(NEVER, 5, NEVER), 1, 1);
		expect([...order.counts().sooner]).toEqual([1, 0, 0]);
		expect([...order.counts().later]).toEqual([0, 1, 0]);
	});
});

describe('a comparison', () => {
	it('is the same in one go, in parts, and merged in any order', () => {
		const list = [reported, half, nothing];
		const whole = ran(list).counts();
		expect(ran(list, [0, 5], [5, 21], [21, MEMBERS]).counts()).toEqual(whole);
		const parts = [
			[0, 9],
			[9, 10],
			[10, MEMBERS],
		] as const;
		for (const order of [
			[0, 1, 2],
			[2, 0, 1],
		]) {
			const [first, ...others] = order.map((part) => ran(list, parts[part]!));
			for (const other of others) first!.merge(other);
			expect(first!.counts()).toEqual(whole);
		}
	});

	it('of four scenarios differs from the first one in each, and says of a pair what the pair says alone', () => {
		const { differences } = counts(reported, half, nothing, named('road-only'));
		expect(differences).toHaveLength(3);
		expect(differences[1]).toEqual(counts(reported, nothing).differences[0]);
	});

	it('of scenarios of different lengths is over the days of the shorter one', () => {
		const { days, sides } = counts(reported, { ...half, days: 40 });
		expect(days).toBe(40);
		const { sides: whole } = counts(reported, half);
		expect(sides[0]!.bands.get('foodCoverage')).toEqual(
			whole[0]!.bands.get('foodCoverage')!.filter((_, at) => at % reported.days < 40),
		);
	});

	it('needs two scenarios, one first day, and a member', () => {
		expect(() => new Paired(draws(), [reported], ASKED)).toThrow(RangeError);
		expect(() => new Paired(draws(), [reported, { ...half, start: '2022-12-13' }], ASKED)).toThrow(
			"'half-chance' starts on 2022-12-13, 'as-reported' on 2022-12-12",
		);
		expect(() => new Paired(draws(), [reported, half], ASKED).counts()).toThrow(RangeError);
		const strange = { ...ASKED, wholes: ['end.noSuchSeries' as WholeId] };
		expect(() => new Paired(draws(), [reported, half], strange)).toThrow('noSuchSeries');
	});
});
