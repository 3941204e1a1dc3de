import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Flow, rounded, roundedFlows, roundedParts, unitFor } from './balanced.ts';

const unit = { size: 0.1, decimals: 1 };
/** Nothing, tiny, halves of a unit to the last bit, and anything. */
const amount = fc.oneof(
	fc.constant(0),
	fc.double({ min: 0, max: 0.2, noNaN: true }),
	fc.integer({ min: 0, max: 4000 }).map((halves) => halves / 20),
	fc.double({ min: 0, max: 1e6, noNaN: true }),
);

/** Opening and arrivals; losses and issue are shares of what there is, so that no stock is overdrawn. */
const day = fc
	.tuple(amount, amount, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
	.map(([opening, arrivals, lost, issued]) => {
		const loss = (opening + arrivals) * lost;
		const issue = (opening + arrivals - loss) * issued;
		const flows: Flow[] = [
			{ amount: arrivals, sign: 1 },
			{ amount: loss, sign: -1 },
			{ amount: issue, sign: -1 },
		];
		return { opening, closing: opening + arrivals - loss - issue, flows };
	});

describe('a day as it is printed', () => {
	it('adds up to the unit: opening and arrivals less what goes is the closing', () => {
		fc.assert(
			fc.property(day, ({ opening, closing, flows }) => {
				const [from, to] = [rounded(opening, unit), rounded(closing, unit)];
				const units = roundedFlows(flows, to - from, unit);
				expect(units.reduce((sum, amount, i) => sum + flows[i]!.sign * amount, from)).toBe(to);
			}),
			{ numRuns: 2000 },
		);
	});

	it('shows no flow off by a unit or more, none below nothing, and none where nothing flowed', () => {
		fc.assert(
			fc.property(day, ({ opening, closing, flows }) => {
				const net = rounded(closing, unit) - rounded(opening, unit);
				const units = roundedFlows(flows, net, unit);
				flows.forEach(({ amount }, i) => {
					// Halves of a unit to the last bit may cost one more.
					expect(Math.abs(units[i]! * unit.size - amount)).toBeLessThanOrEqual(unit.size * (1 + 1e-6) + 1e-9 * amount);
					expect(units[i]).toBeGreaterThanOrEqual(0);
					if (amount === 0) expect(units[i]).toBe(0);
				});
			}),
			{ numRuns: 2000 },
		);
	});

	it('is the worked example: 1,430.14 + 48.39 - 0.29 - 19.94 = 1,458.30', () => {
		const flows: Flow[] = [
			{ amount: 48.39, sign: 1 },
			{ amount: 0.29, sign: -1 },
			{ amount: 19.94, sign: -1 },
		];
		// Rounded one by one it would be 1,430.1 + 48.4 - 0.3 - 19.9 = 1,458.3, and it is.
		expect(roundedFlows(flows, 14583 - 14301, unit)).toEqual([484, 3, 199]);
		// 10.04 + 0.04 + 0.03 = 10.11: one by one 10.0 + 0.0 + 0.0, which is not 10.1; the larger part bears it.
		const small: Flow[] = [
			{ amount: 0.04, sign: 1 },
			{ amount: 0.03, sign: 1 },
		];
		expect(roundedFlows(small, 101 - 100, unit)).toEqual([1, 0]);
	});

	it('gives kinds that add up to the printed sum', () => {
		fc.assert(
			fc.property(fc.array(amount, { minLength: 1, maxLength: 6 }), fc.boolean(), (parts, up) => {
				const all = parts.reduce((sum, part) => sum + part, 0);
				const total = up ? Math.ceil(all / unit.size) : Math.floor(all / unit.size);
				fc.pre(all > 0);
				const units = roundedParts(parts, total, unit);
				expect(units.reduce((sum, part) => sum + part, 0)).toBe(total);
				parts.forEach((part, i) => {
					if (part === 0) expect(units[i]).toBe(0);
				});
			}),
			{ numRuns: 1000 },
		);
		expect(roundedParts([], 0, unit)).toEqual([]);
	});
});

describe('the unit of a run', () => {
	it('is the largest of 1, 0.1, 0.01 and 0.001 of which a day’s need has a hundred', () => {
		expect([26_000, 100, 37, 3, 0.4, 0.001, 0].map((need) => unitFor(need).size)).toEqual([
			1, 1, 0.1, 0.01, 0.001, 0.001, 0.001,
		]);
		expect(unitFor(37).decimals).toBe(1);
	});
});
