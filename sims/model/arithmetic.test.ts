import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cos, exp, log, normalCdf, pow } from './arithmetic.ts';

/** Steps from one number to another along the numbers that there are: 1 is the next one, a unit in the last place. */
function unitsApart(a: number, b: number): number {
	const [from, to] = [place(a), place(b)];
	return Number(from > to ? from - to : to - from);
}

/** Where a number stands in the order of all numbers. */
function place(value: number): bigint {
	const bits = new BigInt64Array(Float64Array.of(value).buffer)[0]!;
	return bits < 0n ? -(bits & 0x7fff_ffff_ffff_ffffn) : bits;
}

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('exp', () => {
	// The nearest doubles to the values in 40-digit arithmetic, of the arguments as the doubles that they are.
	it.each([
		[1, 2.718281828459045],
		[-1, 0.36787944117144233],
		[0.1, 1.1051709180756477],
		[-0.5, 0.6065306597126334],
		[10, 22026.465794806718],
		[-20, 2.061153622438558e-9],
		[0.6931471805599453, 2],
		[1e-10, 1.0000000001],
		[100, 2.6881171418161356e43],
		[-700, 9.85967654375977e-305],
		[700, 1.0142320547350045e304],
		[-740, 4.2e-322],
		[709.7, 1.6549840276802644e308],
		[709.782712893384, 1.7976931348622732e308],
	])('of %d is %d within two units in the last place', (x, expected) => {
		expect(unitsApart(exp(x), expected)).toBeLessThanOrEqual(2);
	});

	it('is that of the engine within four units in the last place', () => {
		fc.assert(
			fc.property(number(-708, 709), (x) => unitsApart(exp(x), Math.exp(x)) <= 4),
			{ numRuns: 2000 },
		);
	});

	it('never falls as its argument rises', () => {
		fc.assert(
			fc.property(number(-750, 712), number(1e-9, 5), (x, step) => exp(x) <= exp(x + step)),
			{ numRuns: 1000 },
		);
	});

	it('is 1 at 0, 0 and infinite beyond what a number can hold, and no number for none', () => {
		expect([exp(0), exp(-0)]).toEqual([1, 1]);
		expect([exp(-746), exp(-Infinity)]).toEqual([0, 0]);
		expect([exp(710), exp(Infinity)]).toEqual([Infinity, Infinity]);
		expect(exp(709.782712893384)).toBeGreaterThan(1.797e308);
		expect(exp(NaN)).toBeNaN();
	});
});

describe('log', () => {
	it.each([
		[2, 0.6931471805599453],
		[10, 2.302585092994046],
		[0.5, -0.6931471805599453],
		[1.0000000001, 1.000000082690371e-10],
		[0.9999, -0.00010000500033334732],
		[1.4142135623730951, 0.3465735902799727],
		[1e-300, -690.7755278982137],
		[1e300, 690.7755278982137],
		[123456.789, 11.723646487185881],
		[5e-324, -744.4400719213812],
		[1.7976931348623157e308, 709.782712893384],
	])('of %d is %d within two units in the last place', (x, expected) => {
		expect(unitsApart(log(x), expected)).toBeLessThanOrEqual(2);
	});

	it('is that of the engine within four units in the last place', () => {
		const anyPositive = fc.oneof(number(Number.MIN_VALUE, Number.MAX_VALUE), number(0.5, 2));
		fc.assert(
			fc.property(anyPositive, (x) => unitsApart(log(x), Math.log(x)) <= 4),
			{ numRuns: 2000 },
		);
	});

	it('never falls as its argument rises', () => {
		fc.assert(
			fc.property(number(1e-300, 1e300), number(1e-9, 1), (x, part) => log(x) <= log(x * (1 + part))),
			{
				numRuns: 1000,
			},
		);
	});

	it('undoes exp', () => {
		fc.assert(fc.property(number(-700, 700), (x) => Math.abs(log(exp(x)) - x) <= 1e-15 * Math.max(1, Math.abs(x))));
	});

	it('is 0 at 1, endless at 0 and at infinity, and no number below 0', () => {
		expect([log(1), log(0), log(-0), log(Infinity)]).toEqual([0, -Infinity, -Infinity, Infinity]);
		expect([log(-1), log(-Infinity), log(NaN)]).toEqual([NaN, NaN, NaN]);
	});
});

describe('pow', () => {
	it.each([
		[0.5, 0.5, 0.7071067811865476],
		[0.5, 2, 0.25],
		[0.3, 1.5, 0.1643167672515498],
		[0.9, 0.7, 0.928901697685371],
		[2, 10, 1024],
		[10, -3, 0.001],
		[0.123456, 0.654321, 0.25442357764988593],
		[0.999999, 2, 0.9999980000009999],
	])('of %d and %d is %d to 2e-15 of it', (base, exponent, expected) => {
		expect(Math.abs(pow(base, exponent) - expected)).toBeLessThanOrEqual(2e-15 * expected);
	});

	it('is that of the engine to 2e-15 of it for the bases and exponents of a ration', () => {
		fc.assert(
			fc.property(number(0.01, 1), number(0.5, 2), (base, exponent) => {
				const engine = base ** exponent;
				return Math.abs(pow(base, exponent) - engine) <= 2e-15 * engine;
			}),
			{ numRuns: 2000 },
		);
	});

	it('is exact for the exponents 0 and 1 and for the bases 0 and 1', () => {
		fc.assert(
			fc.property(number(0, 1e300), (base) => {
				expect(pow(base, 1)).toBe(base);
				expect(pow(base, 0)).toBe(1);
			}),
		);
		fc.assert(fc.property(number(-1e3, 1e3), (exponent) => pow(1, exponent) === 1));
		expect([pow(0, 0.5), pow(0, 0), pow(0, -2)]).toEqual([0, 1, Infinity]);
	});
});

describe('cos', () => {
	it.each([
		[0, 1],
		[1, 0.5403023058681398],
		[-1, 0.5403023058681398],
		[0.5, 0.8775825618903728],
		[1.5707963267948966, 6.123233995736766e-17],
		[3.141592653589793, -1],
		[2, -0.4161468365471424],
		[-4, -0.6536436208636119],
		[5.9, 0.9274784307440359],
		[100, 0.8623188722876839],
		[-1000, 0.5623790762907029],
		[6.2831853, 1],
		[1e5, -0.9993608074382124],
		[1e6, 0.9367521275331447],
		[999_094, -0.008083518393876735],
		[999_471, 0.0007979627097425534],
	])('of %d is %d to 1e-15', (x, expected) => {
		expect(Math.abs(cos(x) - expected)).toBeLessThanOrEqual(1e-15);
	});

	it('is that of the engine to 1e-15, and never beyond 1', () => {
		fc.assert(
			fc.property(number(-1e6, 1e6), (x) => Math.abs(cos(x) - Math.cos(x)) <= 1e-15 && Math.abs(cos(x)) <= 1),
			{ numRuns: 2000 },
		);
	});
});

describe('normalCdf', () => {
	it.each([
		[0, 0.5],
		[0.5, 0.6914624612740131],
		[-0.5, 0.3085375387259869],
		[1, 0.8413447460685429],
		[-1, 0.15865525393145705],
		[1.959963984540054, 0.975],
		[-1.959963984540054, 0.025000000000000012],
		[3, 0.9986501019683699],
		[-3, 0.0013498980316300946],
		[-5, 2.866515718791939e-7],
		[-7, 1.279812543885835e-12],
		[7.1, 0.9999999999993762],
	])('of %d is %d to 1e-15', (x, expected) => {
		expect(Math.abs(normalCdf(x) - expected)).toBeLessThanOrEqual(1e-15);
	});

	it.each([
		[-7.08, 7.207723086467478e-13],
		[-8, 6.220960574271784e-16],
		[-10, 7.619853024160525e-24],
		[-20, 2.7536241186062337e-89],
		[-36, 4.182624065797283e-284],
		[-37, 5.725571222524577e-300],
	])('of %d is %d to a millionth of it, far out in the tail', (x, expected) => {
		expect(Math.abs(normalCdf(x) - expected)).toBeLessThanOrEqual(1e-6 * expected);
	});

	it('of x and of -x add up to 1', () => {
		fc.assert(fc.property(number(-40, 40), (x) => Math.abs(normalCdf(x) + normalCdf(-x) - 1) <= 2 ** -53));
	});

	it('never falls as its argument rises, and stays in [0, 1]', () => {
		fc.assert(
			fc.property(number(-40, 40), number(1e-6, 2), (x, step) => {
				const [here, there] = [normalCdf(x), normalCdf(x + step)];
				return here >= 0 && here <= there && there <= 1;
			}),
			{ numRuns: 2000 },
		);
	});

	it('is 0 and 1 beyond 37 on either side', () => {
		expect([normalCdf(-38), normalCdf(-Infinity), normalCdf(38), normalCdf(Infinity)]).toEqual([0, 0, 1, 1]);
	});
});
