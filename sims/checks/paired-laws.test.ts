/** What holds of any two scenarios that are compared on the same draws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumptions } from '../cases/karabakh-2022/assumptions.ts';
import { Draws } from '../ensemble/draws.ts';
import { type Asked, Paired } from '../ensemble/paired.ts';
import type { SeriesId } from '../ensemble/series.ts';
import { addDays } from '../model/calendar.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { arbitraryChange, arbitraryScenario } from './arbitrary.ts';

const SERIES: readonly SeriesId[] = ['foodCoverage', 'medicineCoverage', 'heatCoverage', 'belowHalf', 'coverDays.lpg'];
const ASKED: Asked = {
	series: SERIES,
	wholes: ['end.shortfallFood', 'lowest.heatCoverage'],
	watched: { indicators: ['foodCoverage'], level: 0.5 },
};

/** Any scenario, one that differs from it from a day on, that day, and a seed. */
const compared = fc
	.tuple(
		arbitraryScenario({ days: fc.integer({ min: 2, max: 60 }) }),
		arbitraryChange,
		fc.double({ min: 0, max: 1, noNaN: true }),
		fc.nat(0xffffffff),
	)
	.map(([scenario, changed, when, seed]) => {
		const day = 1 + Math.floor(when * (scenario.days - 1.001));
		return { scenario, other: changed(scenario, addDays(scenario.start, day)), day, seed };
	});

function differenceOf(seed: number, scenarios: readonly Scenario[], members = 8) {
	const paired = new Paired(new Draws(assumptions, seed), scenarios, ASKED);
	paired.run(0, members);
	const { days, differences } = paired.counts();
	return { days, ...differences[0]! };
}

describe('two scenarios compared on the same draws', () => {
	it('do not differ in any run, any level or any count before the first day on which they differ', () => {
		fc.assert(
			fc.property(compared, ({ scenario, other, day, seed }) => {
				const { days, bands, order } = differenceOf(seed, [scenario, other]);
				for (const id of SERIES) {
					const before = bands.get(id)!.filter((_, at) => at % days < day);
					expect(before.every((value) => Object.is(value, 0))).toBe(true);
					for (const counts of [order.get(id)!.lower, order.get(id)!.higher]) {
						expect(counts.subarray(0, day).every((count) => count === 0)).toBe(true);
					}
				}
			}),
			{ numRuns: 60 },
		);
	});

	it('differ by as much, with the other sign, when they are exchanged', () => {
		fc.assert(
			fc.property(compared, ({ scenario, other, seed }) => {
				const [there, back] = [differenceOf(seed, [scenario, other]), differenceOf(seed, [other, scenario])];
				for (const id of SERIES) {
					const { days } = there;
					there.bands.get(id)!.forEach((value, at) => {
						const mirrored = (6 - Math.floor(at / days)) * days + (at % days);
						expect(value).toBe(0 - back.bands.get(id)![mirrored]!);
					});
					expect(there.order.get(id)!.higher).toEqual(back.order.get(id)!.lower);
				}
				expect(there.sooner.sooner).toEqual(back.sooner.later);
			}),
			{ numRuns: 40 },
		);
	});

	it('that are one scenario do not differ at all', () => {
		fc.assert(
			fc.property(compared, ({ scenario, seed }) => {
				const { bands, order, sooner, wholes } = differenceOf(seed, [scenario, { ...scenario, name: 'another' }]);
				for (const values of [...bands.values(), ...[...wholes.values()].map(({ levels }) => levels)]) {
					expect(values.every((value) => Object.is(value, 0))).toBe(true);
				}
				const counts = [...order.values()].flatMap(({ lower, higher }) => [...lower, ...higher]);
				expect([...counts, ...sooner.sooner, ...sooner.later].every((count) => count === 0)).toBe(true);
			}),
			{ numRuns: 20 },
		);
	});
});
