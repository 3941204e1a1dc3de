import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumptions } from '../cases/karabakh-2022/assumptions.ts';
import { scenarios } from '../cases/karabakh-2022/scenarios.ts';
import { INDICATOR_IDS } from '../model/indicator.ts';
import { Draws } from './draws.ts';
import { BAND_LEVELS } from './bands.ts';
import { Ensemble } from './ensemble.ts';
import { exactBands } from './exact.ts';
import { quantileOfSorted } from './quantile.ts';
import { BINS, Histogram } from './histogram.ts';
import { Members } from './members.ts';
import { type Scale, seriesOf } from './series.ts';

const SHARE: Scale = { kind: 'share', top: 1 };
const AMOUNT: Scale = { kind: 'amount', half: 30 };

/** Quantiles of one day's values, as the histogram reads them. */
function quantiles(values: readonly number[], levels: readonly number[], scale: Scale): number[] {
	const histogram = new Histogram(1, scale);
	histogram.add(Float64Array.from(values), values.length);
	return Array.from(histogram.quantiles(values.length, levels));
}

/** How wide the bin at a value is. */
function binWidth(value: number, scale: Scale): number {
	if (scale.kind === 'share') return scale.top / BINS;
	return (value + scale.half) ** 2 / scale.half / BINS;
}

describe('a histogram', () => {
	it.each([
		['share', SHARE, 0, 1],
		['amount', AMOUNT, 0.5, 100],
	] as const)(
		'reads values spread evenly on a scale of kind %s within a bin of their exact quantiles',
		(_kind, scale, low, high) => {
			fc.assert(
				fc.property(fc.integer({ min: 4000, max: 9000 }), (members) => {
					const values = Array.from({ length: members }, (_, i) => low + ((high - low) * (i + 0.5)) / members);
					const read = quantiles(values, BAND_LEVELS, scale);
					BAND_LEVELS.forEach((level, i) => {
						const exact = quantileOfSorted(values, level);
						expect(Math.abs(read[i]! - exact)).toBeLessThanOrEqual(binWidth(exact, scale) * 1.01);
					});
				}),
				{ numRuns: 10 },
			);
		},
	);

	it('reads a value at which many lie, at either end, exactly', () => {
		const values = [...Array<number>(30).fill(0), ...Array<number>(40).fill(0.5), ...Array<number>(30).fill(1)];
		const [low, , high] = quantiles(values, [0.1, 0.5, 0.9], SHARE);
		expect([low, high]).toEqual([0, 1]);
		expect(quantiles(Array<number>(9).fill(24), BAND_LEVELS, { kind: 'share', top: 24 })).toEqual(Array(7).fill(24));
		expect(quantiles(Array<number>(9).fill(0), BAND_LEVELS, AMOUNT)).toEqual(Array(7).fill(0));
	});

	it('gives quantiles that rise with their level, inside the scale, whatever was counted', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: 0, max: 1.5, noNaN: true }), { minLength: 1, maxLength: 60 }),
				fc.constantFrom(SHARE, AMOUNT),
				(values, scale) => {
					const read = quantiles(values, BAND_LEVELS, scale);
					expect(read).toEqual([...read].sort((a, b) => a - b));
					const onScale = values.map((value) => (scale.kind === 'share' ? Math.min(scale.top, value) : value));
					const [least, most] = [Math.min(...onScale), Math.max(...onScale)];
					expect(read[0]!).toBeGreaterThanOrEqual(least - 1.01 * binWidth(most, scale));
					expect(read.at(-1)!).toBeLessThanOrEqual(most + 1.01 * binWidth(most, scale));
				},
			),
		);
	});

	it('holds what does not fit on the scale of an amount in its last bin, as a number', () => {
		const [read] = quantiles([1e300], [0.5], AMOUNT);
		expect(read).toBeGreaterThan(30_000);
		expect(read).toBeLessThan(Infinity);
	});

	it('gives the same bands to the last bit in whatever order its parts are merged', () => {
		const days = 3;
		const member = fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { minLength: days, maxLength: days });
		const parts = fc.array(fc.array(member, { minLength: 1, maxLength: 40 }), { minLength: 2, maxLength: 6 });
		const merged = (counted: readonly (readonly (readonly number[])[])[]) => {
			const whole = new Histogram(days, SHARE);
			for (const members of counted) {
				const part = new Histogram(days, SHARE);
				for (const values of members) part.add(Float64Array.from(values));
				whole.merge(part);
			}
			return whole.quantiles(counted.flat().length, BAND_LEVELS);
		};
		fc.assert(
			fc.property(
				parts.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
				([list, shuffled]) => {
					expect(merged(shuffled)).toEqual(merged(list));
					expect(merged([list.flat()])).toEqual(merged(list));
				},
			),
		);
	});

	it('counts members by the batch as one by one', () => {
		const one = new Histogram(2, AMOUNT);
		for (const [first, second] of [
			[1, 40],
			[2, 50],
			[3, 60],
		] as const) {
			one.add(Float64Array.of(first, second));
		}
		const batch = new Histogram(2, AMOUNT);
		batch.add(Float64Array.of(NaN, 1, 2, 3, NaN, 40, 50, 60, NaN), 3, 4, 1);
		expect(batch.quantiles(3, BAND_LEVELS)).toEqual(one.quantiles(3, BAND_LEVELS));
	});

	it('refuses what is no number, and says on which day', () => {
		const values = new Float64Array(10);
		values[4] = NaN;
		expect(() => new Histogram(10, SHARE).add(values)).toThrow(/no number on day 4/);
		expect(() => new Histogram(10, SHARE).add(values)).toThrow(RangeError);
	});
});

describe('the bands of an ensemble', () => {
	const scenario = { ...scenarios.find(({ name }) => name === 'as-reported')!, days: 120 };
	const members = 1000;

	it('are within a bin of the exact ones, and of the next member where the members leave a gap', () => {
		const draws = new Draws(assumptions, 1);
		const exact = exactBands({ draws, scenario, members, series: INDICATOR_IDS });
		const ensemble = new Ensemble(draws, scenario, INDICATOR_IDS);
		ensemble.run(0, members);
		// By indicator and day, the values of all members in rising order.
		const sorted = INDICATOR_IDS.map(() => Array.from({ length: scenario.days }, () => new Float64Array(members)));
		const runner = new Members(draws, scenario);
		for (let member = 0; member < members; member++) {
			runner.run(member, ({ day, indicators }) => {
				for (const [i, value] of indicators.entries()) sorted[i]![day]![member] = value;
			});
		}
		for (const values of sorted.flat()) values.sort();

		const read = ensemble.bands();
		const far: string[] = [];
		INDICATOR_IDS.forEach((id, i) => {
			const { scale } = seriesOf(id);
			read.get(id)!.forEach((value, at) => {
				const [level, day] = [BAND_LEVELS[Math.floor(at / scenario.days)]!, at % scenario.days];
				const below = Math.floor(level * (members - 1));
				const [low, high] = [sorted[i]![day]![below]!, sorted[i]![day]![below + 1]!];
				const bin = 1.01 * binWidth(Math.max(value, high), scale);
				const expected = exact.get(id)![at]!;
				if (Math.abs(value - low) <= bin && Math.abs(value - expected) <= bin + (high - low)) return;
				far.push(`${id} at ${level} on day ${day}: ${value}, exactly ${expected}`);
			});
		});
		expect(far).toEqual([]);
	});

	it('of no member are refused', () => {
		const ensemble = new Ensemble(new Draws(assumptions, 1), scenario, ['foodCoverage']);
		expect(() => ensemble.bands()).toThrow(RangeError);
	});
});
