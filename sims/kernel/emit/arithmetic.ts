/**
 * `model/arithmetic.ts` over lanes: the same operations in the same order, and so the same bits. Where that one goes one
 * of two ways, both are gone here, and each lane takes its own.
 */
import { LN2_HIGH, LN2_LOW, ONE_OVER_LN2, SQRT_2 } from '../../model/arithmetic.ts';
import {
	type Lanes,
	abs,
	add,
	and,
	anyOf,
	cell,
	constant,
	div,
	eq,
	floor,
	gt,
	keep,
	lanesFunction,
	lt,
	mul,
	not,
	or,
	select,
	sqrt,
	sub,
	unary,
} from './lanes.ts';
import { module, when } from './writing.ts';

const { i32, i32x4, i64x2 } = module;

/** 2^e for whole e from -1022 to 1023. */
const powerOfTwo = (e: Lanes): Lanes => {
	const whole = unary((a) => i64x2.extend_low_i32x4_s(i32x4.trunc_sat_f64x2_s_zero(a)))(e);
	return (vector) => i64x2.shl(i64x2.add(whole(vector), constant(1023n)(vector)), i32.const(52));
};

/** a + b x + c x^2 + d x^3, of numbers; fewer where they end. */
function cubic(x: Lanes, x2: Lanes, [a, b, c, d]: readonly number[]): Lanes {
	const linear = add(a!, mul(x, b!));
	if (c === undefined) return linear;
	return add(linear, mul(x2, d === undefined ? c : add(c, mul(x, d))));
}

/** e^x for x up to 709. */
export const exp = lanesFunction('exp', 1, (x) => {
	const halvings = keep(floor(add(mul(x, ONE_OVER_LN2), 0.5)));
	const r = keep(sub(x, mul(halvings, LN2_HIGH), mul(halvings, LN2_LOW)));
	const r2 = keep(mul(r, r));
	const r4 = keep(mul(r2, r2));
	const low = cubic(r, r2, [1 / 2, 1 / 6, 1 / 24, 1 / 120]);
	const middle = cubic(r, r2, [1 / 720, 1 / 5040, 1 / 40320, 1 / 362880]);
	const high = cubic(r, r2, [1 / 3628800, 1 / 39916800, 1 / 479001600, 1 / 6227020800]);
	const value = add(1, add(r, mul(r2, add(low, mul(r4, add(middle, mul(r4, high)))))));
	// In two steps, for results below the normal numbers; for all others the second is as exact as the first.
	const half = keep(floor(mul(halvings, 0.5)));
	const result = mul(value, powerOfTwo(half), powerOfTwo(sub(halvings, half)));
	return select(lt(x, -745.13321910194122), 0, result);
});

/** The bits of 2^52: a whole number below it, set in its last bits, is that much more. */
const TWO_TO_52_BITS = 0x4330000000000000n;
const TWO_TO_52 = 2 ** 52;

/** The natural logarithm of x above 0. */
export const log = lanesFunction('log', 1, (x) => {
	const tiny = lt(x, 2.2250738585072014e-308);
	const scaled = keep(select(tiny, mul(x, 18014398509481984), x));
	const biased = or(unary((a) => i64x2.shr_u(a, i32.const(52)))(scaled), constant(TWO_TO_52_BITS));
	const power = keep(sub(sub(biased, TWO_TO_52 + 1023), select(tiny, 54, 0)));
	const whole = keep(or(and(scaled, constant(0x000fffffffffffffn)), constant(0x3ff0000000000000n)));
	const large = gt(whole, SQRT_2);
	const mantissa = select(large, mul(whole, 0.5), whole);
	const exponent = keep(add(power, select(large, 1, 0)));
	const f = keep(sub(mantissa, 1));
	const s = keep(div(f, add(2, f)));
	const z = keep(mul(s, s));
	const z2 = keep(mul(z, z));
	const z4 = keep(mul(z2, z2));
	const first = cubic(z, z2, [2 / 3, 2 / 5, 2 / 7, 2 / 9]);
	const next = cubic(z, z2, [2 / 11, 2 / 13, 2 / 15, 2 / 17]);
	const last = cubic(z, z2, [2 / 19, 2 / 21]);
	const sum = add(first, mul(z4, add(next, mul(z4, last))));
	const result = add(mul(exponent, LN2_HIGH), add(mul(2, s), add(mul(mul(s, z), sum), mul(exponent, LN2_LOW))));
	return select(eq(x, Infinity), Infinity, result);
});

/** base^exponent for base from 0 to 1 and exponent from 0 on. */
export const pow = lanesFunction('pow', 2, (base, exponent) => {
	const positive = keep(exp(mul(exponent, log(base))));
	const atZero = select(eq(base, 0), 0, positive);
	return select(eq(exponent, 1), base, select(eq(exponent, 0), 1, atZero));
});

const ABOVE = [220.206867912376, 221.213596169931, 112.079291497871, 33.912866078383] as const;
const ABOVE_HIGH = [6.37396220353165, 0.700383064443688, 3.52624965998911e-2] as const;
const BELOW = [440.413735824752, 793.826512519948, 637.333633378831, 296.564248779674] as const;
const BELOW_HIGH = [86.7807322029461, 16.064177579207, 1.75566716318264, 8.83883476483184e-2] as const;
const farTail = cell();

/** Phi, the standard normal distribution function. */
export const normalCdf = lanesFunction('normalCdf', 1, (x) => {
	const distance = keep(abs(x));
	const density = keep(exp(mul(mul(-0.5, distance), distance)));
	const isNear = lt(distance, 7.07106781186547);
	const d2 = keep(mul(distance, distance));
	const d4 = keep(mul(d2, d2));
	const above = add(cubic(distance, d2, ABOVE), mul(d4, cubic(distance, d2, ABOVE_HIGH)));
	const below = add(cubic(distance, d2, BELOW), mul(d4, cubic(distance, d2, BELOW_HIGH)));
	const near = div(mul(density, above), below);
	// Five divisions in a row, and hardly ever asked for.
	when(anyOf(not(isNear)), () => {
		const fraction = [4, 3, 2, 1].reduce<Lanes>((sum, n) => add(distance, div(n, sum)), add(distance, 0.65));
		farTail.set(div(div(density, fraction), 2.506628274631));
	});
	const tail = keep(select(isNear, near, farTail));
	const right = gt(x, 0);
	const inside = select(right, sub(1, tail), tail);
	return select(gt(distance, 37), select(right, 1, 0), inside);
});

/** `model/inequality.ts`: the share of people below a level, of a mean and a variance of the logarithm. */
export const shareBelow = lanesFunction('shareBelow', 3, (level, mean, variance) => {
	const spread = normalCdf(div(add(log(div(level, mean)), div(variance, 2)), sqrt(variance)));
	const even = select(lt(mean, level), 1, 0);
	return select(eq(mean, 0), 1, select(eq(variance, 0), even, spread));
});
