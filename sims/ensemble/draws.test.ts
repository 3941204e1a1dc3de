import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumptions } from '../cases/karabakh-2022/assumptions.ts';
import { ASSUMPTION_IDS, AT } from '../model/assumption.ts';
import { Draws, triangularQuantile } from './draws.ts';
import { hashOfName, stratifiedUnit } from './random.ts';

const unit = fc.double({ min: 0, max: 1, noNaN: true });

/** low <= central <= high, ends at the centre among them. */
const anyRange = fc
	.tuple(
		fc.double({ min: -100, max: 100, noNaN: true }),
		fc.constantFrom(0, 1, 5.5, 40),
		fc.constantFrom(0, 0.5, 3, 70),
	)
	.map(([low, below, above]) => ({ low, central: low + below, high: low + below + above }));

/** The share of the triangular distribution that lies below x, from its density. */
function triangularCdf(x: number, { low, central, high }: { low: number; central: number; high: number }): number {
	if (x <= low) return 0;
	if (x >= high) return 1;
	if (x < central) return (x - low) ** 2 / ((high - low) * (central - low));
	return 1 - (high - x) ** 2 / ((high - low) * (high - central));
}

describe('the triangular distribution', () => {
	// By hand: of (0, 1, 4) a quarter lies below 1; below it x^2 / 4, above it 1 - (4 - x)^2 / 12.
	it.each([
		[0, 0],
		[0.0625, 0.5],
		[0.25, 1],
		[2 / 3, 2],
		[11 / 12, 3],
		[1, 4],
	])('of (0, 1, 4) has its %d-quantile at %d', (u, expected) => {
		expect(triangularQuantile(u, { low: 0, central: 1, high: 4 })).toBeCloseTo(expected, 14);
	});

	it('of a range without width is its central value', () => {
		expect(triangularQuantile(0.3, { low: 7, central: 7, high: 7 })).toBe(7);
	});

	it('of a central value at an end of the range falls or rises evenly', () => {
		expect(triangularQuantile(0.75, { low: 0, central: 0, high: 1 })).toBe(0.5);
		expect(triangularQuantile(0.25, { low: 0, central: 1, high: 1 })).toBe(0.5);
	});

	it('has below a quantile the share that it is the quantile of', () => {
		fc.assert(
			fc.property(unit, anyRange, (u, range) => {
				fc.pre(range.high > range.low);
				expect(triangularCdf(triangularQuantile(u, range), range)).toBeCloseTo(u, 9);
			}),
			{ numRuns: 500 },
		);
	});

	it('stays inside the range, and a larger u never gives less', () => {
		fc.assert(
			fc.property(unit, unit, anyRange, (u, v, range) => {
				const [here, there] = [Math.min(u, v), Math.max(u, v)].map((w) => triangularQuantile(w, range));
				expect(here).toBeGreaterThanOrEqual(range.low - 1e-12);
				expect(there! - here!).toBeGreaterThanOrEqual(-1e-12);
				expect(there).toBeLessThanOrEqual(range.high + 1e-12);
			}),
			{ numRuns: 500 },
		);
	});
});

describe('the uniform draws of one assumption', () => {
	it('put one of the first 2^k members into each of 2^k equal slices, for every k to 13', () => {
		for (const id of ['people', 'openingCereals', 'breadSubstitution']) {
			for (let k = 0; k <= 13; k++) {
				const slices = 2 ** k;
				const hit = new Set<number>();
				for (let member = 0; member < slices; member++)
					hit.add(Math.floor(stratifiedUnit(hashOfName(id), 1, member) * slices));
				expect(hit.size, `${id}, ${slices} slices`).toBe(slices);
			}
		}
	});

	it('do so for any seed and any name', () => {
		fc.assert(
			fc.property(fc.nat(0xffffffff), fc.string(), fc.integer({ min: 1, max: 9 }), (seed, name, k) => {
				const slices = 2 ** k;
				const hit = Array.from({ length: slices }, (_, member) =>
					Math.floor(stratifiedUnit(hashOfName(name), seed, member) * slices),
				);
				expect(new Set(hit).size).toBe(slices);
			}),
		);
	});

	it('are never 0 or 1', () => {
		fc.assert(
			fc.property(fc.nat(0xffffffff), fc.nat(0xffffffff), fc.nat(0xffffffff), (hash, seed, member) => {
				const u = stratifiedUnit(hash, seed, member);
				return u > 0 && u < 1;
			}),
			{ numRuns: 1000 },
		);
	});

	it('of another seed come in another order', () => {
		const order = (seed: number) =>
			Array.from({ length: 16 }, (_, member) => stratifiedUnit(hashOfName('people'), seed, member));
		expect(order(1)).not.toEqual(order(2));
	});
});

describe('the draws of an ensemble', () => {
	const MEMBERS = 4096;
	const sampled = ASSUMPTION_IDS.filter((id) => assumptions[id].sampled !== false);
	const draws = new Draws(assumptions, 1);
	const columns = new Map(sampled.map((id) => [id, new Float64Array(MEMBERS)]));
	const values = new Float64Array(ASSUMPTION_IDS.length);
	for (let member = 0; member < MEMBERS; member++) {
		draws.fill(values, member, {});
		for (const [id, column] of columns) column[member] = values[AT[id]]!;
	}
	const mean = (column: Float64Array) => column.reduce((sum, value) => sum + value, 0) / MEMBERS;
	const centred = [...columns].map(([id, column]) => {
		const middle = mean(column);
		const apart = column.map((value) => value - middle);
		return { id, middle, apart, variance: apart.reduce((sum, value) => sum + value * value, 0) / MEMBERS };
	});

	it('have the mean and the variance of the triangular distribution', () => {
		for (const { id, middle, variance } of centred) {
			const { low: a, central: c, high: b } = assumptions[id];
			expect(Math.abs(middle - (a + b + c) / 3) / (b - a), id).toBeLessThan(1e-4);
			expect(variance / ((a * a + b * b + c * c - a * b - a * c - b * c) / 18), id).toBeCloseTo(1, 2);
		}
	});

	it('of no two assumptions go together: 4851 correlations are as small as chance leaves them', () => {
		let largest = 0;
		let squares = 0;
		for (const [i, one] of centred.entries()) {
			for (const other of centred.slice(0, i)) {
				let product = 0;
				for (let member = 0; member < MEMBERS; member++) product += one.apart[member]! * other.apart[member]!;
				const correlation = product / MEMBERS / Math.sqrt(one.variance * other.variance);
				largest = Math.max(largest, Math.abs(correlation));
				squares += correlation * correlation;
			}
		}
		const error = 1 / Math.sqrt(MEMBERS);
		// Of two neighbours one is in the upper half of every assumption's draws and one in the lower: they count as one.
		const oneOfTwo = Math.SQRT2 * error;
		expect(Math.sqrt(squares / 4851)).toBeLessThan(oneOfTwo);
		expect(largest).toBeLessThan(5 * oneOfTwo);
	});

	it('of those that are not sampled are their central values', () => {
		draws.fill(values, 77, {});
		expect([values[AT.people], values[AT.rationReviewDays]]).toEqual([120_000, 7]);
	});

	it('are the same whichever member is asked for first', () => {
		const [inOrder, outOfOrder] = [new Draws(assumptions, 3), new Draws(assumptions, 3)];
		const later = new Float64Array(ASSUMPTION_IDS.length);
		outOfOrder.fill(later, 700, {});
		outOfOrder.fill(later, 5, {});
		inOrder.fill(values, 5, {});
		expect(later).toEqual(values);
	});

	it('are the same beyond the members that are kept, asked for in turns', () => {
		const [one, other] = [new Draws(assumptions, 3), new Draws(assumptions, 3)];
		const later = new Float64Array(ASSUMPTION_IDS.length);
		for (const member of [40_000, 20_000, 40_001, 20_000, 40_000]) one.fill(later, member, {});
		other.fill(values, 40_000, {});
		expect(later).toEqual(values);
		one.fill(later, 20_000, {});
		expect(later).not.toEqual(values);
	});
});
