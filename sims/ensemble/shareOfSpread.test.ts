import { describe, expect, it } from 'vitest';
import { SLICES } from './draws.ts';
import { hashOfName, stratifiedUnit } from './random.ts';
import { Spread, errorOf, slicesFor } from './shareOfSpread.ts';

/** Inputs of the functions, uniform on (0, 1); the last ones do nothing. */
const INPUTS = ['first', 'second', 'third', 'fourth'];

/** Estimates and errors of each input's share, for many seeds. */
function estimatesOf(f: (u: readonly number[]) => number, members: number, seeds = 100) {
	return Array.from({ length: seeds }, (_, seed) => {
		const units = INPUTS.map((name) =>
			Float64Array.from({ length: members }, (_, member) => stratifiedUnit(hashOfName(name), seed, member)),
		);
		const values = Float64Array.from({ length: members }, (_, member) => f(units.map((unit) => unit[member]!)));
		const spread = new Spread(values);
		return units.map((unit) => {
			const estimate = spread.explainedBy(Uint8Array.from(unit, (u) => SLICES * u));
			return { share: estimate[0]!, error: errorOf(estimate) };
		});
	});
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** T. Ishigami and T. Homma (1990), a = 7, b = 0.1; its shares by hand, from the integrals of its terms. */
const A = 7;
const B = 0.1;
function ishigami(u: readonly number[]): number {
	const [x, y, z] = u.map((share) => (2 * share - 1) * Math.PI) as [number, number, number];
	return Math.sin(x) + A * Math.sin(y) ** 2 + B * z ** 4 * Math.sin(x);
}
const ishigamiVariance = 0.5 + A ** 2 / 8 + (B * Math.PI ** 4) / 5 + (B ** 2 * Math.PI ** 8) / 18;

describe.each([
	// Variances of straight lines: 9, 4 and 1 of 14.
	['a sum', (u: readonly number[]) => 3 * u[0]! + 2 * u[1]! + u[2]!, [9 / 14, 4 / 14, 1 / 14, 0]],
	// Var(E[xy|x]) = 1/48 each, Var(xy) = 1/9 - 1/16 = 7/144.
	['a product', (u: readonly number[]) => u[0]! * u[1]!, [3 / 7, 3 / 7, 0, 0]],
	// Only both together do anything.
	['a product about the middle', (u: readonly number[]) => (u[0]! - 0.5) * (u[1]! - 0.5), [0, 0, 0, 0]],
	[
		'the function of Ishigami',
		ishigami,
		[(0.5 * (1 + (B * Math.PI ** 4) / 5) ** 2) / ishigamiVariance, A ** 2 / 8 / ishigamiVariance, 0, 0],
	],
] as const)('of %s, with 4,096 members,', (_name, f, shares) => {
	const estimates = estimatesOf(f, 4096);

	it.each(INPUTS.map((name, i) => [name, shares[i]!] as const))('the %s input explains %d', (name, share) => {
		const estimated = estimates.map((inputs) => inputs[INPUTS.indexOf(name)]!);
		// What lies inside a slice is missed: at most 1 of 100, where the function goes up and down four times.
		const missed = mean(estimated.map((estimate) => estimate.share)) - share;
		expect(missed).toBeGreaterThan(-0.01);
		expect(missed).toBeLessThan(0.002);
	});

	it('and two standard errors reach what the estimate comes to on average in nine of ten ensembles or more, without being twice too wide', () => {
		INPUTS.forEach((name, i) => {
			const estimated = estimates.map((inputs) => inputs[i]!);
			const centre = mean(estimated.map(({ share }) => share));
			const within = estimated.filter(({ share, error }) => Math.abs(share - centre) <= 2 * error);
			expect(within.length, name).toBeGreaterThanOrEqual(90);
			const deviation = Math.sqrt(mean(estimated.map(({ share }) => (share - centre) ** 2)));
			expect(mean(estimated.map(({ error }) => error)), name).toBeLessThan(2 * deviation);
		});
	});
});

it('an input that does nothing gets 0 on average, with few members as with many', () => {
	for (const members of [64, 256, 1000, 1536]) {
		const shares = estimatesOf((u) => u[0]! + u[1]!, members, 300).map((inputs) => inputs[3]!.share);
		const deviation = Math.sqrt(mean(shares.map((share) => share ** 2)));
		expect(Math.abs(mean(shares)), `${members} members`).toBeLessThan((4 * deviation) / Math.sqrt(300));
	}
});

describe('by hand', () => {
	it('64 members in 4 slices, of which one alone has another value', () => {
		// Slices of 16; values 1 in one of them and 0 in the others: all of the spread lies between the slices.
		const slices = Uint8Array.from({ length: 64 }, (_, member) => member);
		const values = Float64Array.from(slices, (slice) => (slice >= 48 ? 1 : 0));
		expect(slicesFor(64)).toBe(4);
		const spread = new Spread(values);
		expect(spread.variance).toBeCloseTo((64 / 63) * 0.25 * 0.75, 12);
		expect(spread.explainedBy(slices)[0]).toBeCloseTo(1, 12);
	});

	it('64 members that alternate within every slice: less than nothing, by what chance would have put between', () => {
		// All of the square sum S lies within: 1 - (S / 60) / (S / 63).
		const slices = Uint8Array.from({ length: 64 }, (_, member) => member);
		const values = Float64Array.from(slices, (slice) => slice % 2);
		expect(new Spread(values).explainedBy(slices)[0]).toBeCloseTo(1 - 63 / 60, 12);
	});
});

it('where all members have the same value there is no spread, and nothing has a share', () => {
	const spread = new Spread(new Float64Array(100).fill(0.1));
	expect(spread.variance).toBe(0);
	expect([...spread.explainedBy(new Uint8Array(100))]).toEqual(Array(17).fill(0));
});

it('as many slices as half the root of the members, each with sixteen members or more', () => {
	expect([64, 256, 512, 1024, 4096, 100_000].map(slicesFor)).toEqual([4, 8, 8, 16, 32, 64]);
});
