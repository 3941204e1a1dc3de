import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Differences } from './differences.ts';
import { BAND_LEVELS } from './bands.ts';
import { quantileOfSorted } from './quantile.ts';
import { BINS } from './histogram.ts';
import type { Scale } from './series.ts';

const SHARE: Scale = { kind: 'share', top: 1 };
const AMOUNT: Scale = { kind: 'amount', half: 30 };
const scale = fc.constantFrom(SHARE, AMOUNT);

type Pair = readonly [value: number, other: number];

function counted(pairs: readonly Pair[], on: Scale): Differences {
	const differences = new Differences(1, on);
	const of = (at: 0 | 1) => Float64Array.from(pairs, (pair) => pair[at]);
	differences.add(of(0), of(1), pairs.length);
	return differences;
}
const bandsOf = (pairs: readonly Pair[], on: Scale) => [...counted(pairs, on).bands(pairs.length)];
const orderOf = (pairs: readonly Pair[], on: Scale = SHARE) => {
	const { lower, higher } = counted(pairs, on).order();
	return [lower[0], higher[0]];
};

/** How wide the bin of a difference is. */
function binWidth(difference: number, on: Scale): number {
	return on.kind === 'share' ? on.top / BINS : (Math.abs(difference) + on.half) ** 2 / on.half / BINS;
}

/** Pairs of which many are the same, lie at an end, or are far apart. */
const value = fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const pairs = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 60 });

describe('differences run by run', () => {
	// By hand: of 5 runs the differences are -0.5, 0, 0, 0.25, 1; the median is the third, and p25 the second.
	const five: Pair[] = [
		[0.5, 1],
		[0.5, 0.5],
		[1, 1],
		[0.5, 0.25],
		[1, 0],
	];
	it('are read from the lowest to the highest run, with 0 and both ends exact', () => {
		const [, , p25, median, p75] = bandsOf(five, SHARE);
		expect([p25, median]).toEqual([0, 0]);
		expect(Math.abs(p75! - 0.25)).toBeLessThanOrEqual(1 / BINS);
		expect(bandsOf([[1, 0]], SHARE)).toEqual(BAND_LEVELS.map(() => 1));
		expect(bandsOf([[0, 1]], SHARE)).toEqual(BAND_LEVELS.map(() => -1));
	});

	it('count the runs that are lower and those that are higher; the others are the same', () => {
		expect(orderOf(five)).toEqual([1, 2]);
		expect(orderOf([[0.3, 0.3]])).toEqual([0, 0]);
	});

	it('take runs for the same that differ in the last bits of a sum, and no others', () => {
		expect(orderOf([[0.1 + 0.2, 0.3]])).toEqual([0, 0]);
		expect(orderOf([[0.3 + 1e-8, 0.3]])).toEqual([0, 1]);
		expect(bandsOf([[0.1 + 0.2, 0.3]], SHARE)).toEqual(BAND_LEVELS.map(() => 0));
	});

	it('of a thing and itself are 0 at every level, without a sign', () => {
		fc.assert(
			fc.property(fc.array(value, { minLength: 1 }), scale, (values, on) => {
				const same = values.map((v): Pair => [v, v]);
				for (const level of bandsOf(same, on)) expect(Object.is(level, 0)).toBe(true);
				expect(orderOf(same, on)).toEqual([0, 0]);
			}),
		);
	});

	it('with the two sides exchanged are the same with the other sign, to the last bit', () => {
		fc.assert(
			fc.property(pairs, scale, (list, on) => {
				const exchanged = list.map(([a, b]): Pair => [b, a]);
				const turned = bandsOf(exchanged, on).map((level) => 0 - level);
				expect(bandsOf(list, on)).toEqual(turned.reverse());
				expect(orderOf(list, on)).toEqual(orderOf(exchanged, on).reverse());
			}),
			{ numRuns: 500 },
		);
	});

	it('have quantiles within a bin of the exact ones of the paired differences, gaps or none, rising with their level', () => {
		fc.assert(
			fc.property(pairs, scale, (list, on) => {
				const sorted = list.map(([a, b]) => a - b).sort((a, b) => a - b);
				const read = bandsOf(list, on);
				const widest = Math.max(...sorted.map((difference) => binWidth(difference, on)));
				BAND_LEVELS.forEach((level, i) => {
					expect(Math.abs(read[i]! - quantileOfSorted(sorted, level))).toBeLessThanOrEqual(1.01 * widest);
				});
				for (let i = 1; i < read.length; i++) expect(read[i]!).toBeGreaterThanOrEqual(read[i - 1]! - 1e-12);
			}),
			{ numRuns: 500 },
		);
	});

	it('are the same in whatever order their parts are merged', () => {
		const read = (list: readonly (readonly Pair[])[]) => {
			const whole = new Differences(1, AMOUNT);
			for (const part of list) whole.merge(counted(part, AMOUNT));
			return [...whole.bands(list.flat().length), ...whole.order().lower, ...whole.order().higher];
		};
		fc.assert(
			fc.property(
				fc
					.array(pairs, { minLength: 2, maxLength: 5 })
					.chain((parts) => fc.tuple(fc.constant(parts), fc.shuffledSubarray(parts, { minLength: parts.length }))),
				([parts, shuffled]) => {
					expect(read(shuffled)).toEqual(read(parts));
					expect(read([parts.flat()])).toEqual(read(parts));
				},
			),
		);
	});

	it('refuse what is no number, and say on which day', () => {
		const differences = new Differences(10, SHARE);
		const [values, others] = [new Float64Array(10), new Float64Array(10)];
		others[4] = NaN;
		expect(() => differences.add(values, others)).toThrow(/no number on day 4/);
	});
});
