import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logVariance, shareBelow } from './inequality.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('the share of people below a level', () => {
	// Phi((ln(q / m) + v / 2) / sqrt(v)) with v = ln(1 + cv^2), computed to 30 digits
	it.each([
		[1050, 2100, 0.25, 0.0035508664132843505],
		[1050, 1500, 0.25, 0.09250461945632397],
		[1050, 1050, 0.25, 0.5489901377032508],
		[1050, 1500, 0.45, 0.268985676192987],
		[1050, 600, 0.15, 0.9999349329341243],
	])('%d where the mean is %d and the coefficient of variation %d is %d', (level, mean, variation, expected) => {
		expect(shareBelow(level, mean, logVariance(variation))).toBeCloseTo(expected, 14);
	});

	it('is everyone where there is nothing', () => {
		expect([0, 0.2].map((variation) => shareBelow(1050, 0, logVariance(variation)))).toEqual([1, 1]);
	});

	it('is all or none where all are equal, and none for those at the level', () => {
		expect([1049, 1050, 1051].map((mean) => shareBelow(1050, mean, 0))).toEqual([1, 0, 0]);
	});

	it('never rises as the mean rises, and lies in [0, 1]', () => {
		fc.assert(
			fc.property(number(1, 4000), number(0.01, 500), number(0, 2), (mean, more, variation) => {
				const [here, there] = [mean, mean + more].map((m) => shareBelow(1050, m, logVariance(variation)));
				return here! <= 1 && here! >= there! && there! >= 0;
			}),
			{ numRuns: 500 },
		);
	});

	it('is that of a lognormal distribution with that mean and that coefficient of variation', () => {
		// Mean and second moment from the shares between narrow steps: the definition, not the formula.
		const [mean, variation, step] = [1500, 0.4, 2];
		const below = (level: number) => shareBelow(level, mean, logVariance(variation));
		let [first, second] = [0, 0];
		for (let level = 0; level < 30_000; level += step) {
			const share = (level === 0 ? below(step) : below(level + step) - below(level)) * 1;
			const middle = level + step / 2;
			first += share * middle;
			second += share * middle * middle;
		}
		expect(first).toBeCloseTo(mean, 2);
		expect(Math.sqrt(second - first * first) / first).toBeCloseTo(variation, 4);
	});
});

describe('the variance of the logarithm', () => {
	it('is ln(1 + cv^2)', () => {
		expect(logVariance(0)).toBe(0);
		expect(logVariance(0.25)).toBeCloseTo(0.06062462181643484, 15);
		expect(logVariance(Math.sqrt(Math.E - 1))).toBeCloseTo(1, 14);
	});
});
