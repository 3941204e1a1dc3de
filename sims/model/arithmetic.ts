/**
 * Special functions that give the same bits in every browser.
 *
 * The language leaves the last bits of `Math.exp`, `log`, `pow` and `cos` to each engine; a figure that is compared
 * between machines cannot rest on them. These use only + - * / and exact bit operations, which IEEE 754 fixes.
 * `Math.sqrt`, `abs`, `min`, `max` and `floor` are exact everywhere and are used as they are.
 */

const bits = new DataView(new ArrayBuffer(8));

export const LN2_HIGH = 0.6931471803691238; // the first 33 bits of ln 2, so that a small multiple is exact
export const LN2_LOW = 1.9082149292705877e-10;
export const ONE_OVER_LN2 = 1.4426950408889634;
export const SQRT_2 = 1.4142135623730951;

/** 2^exponent for a whole exponent from -1022 to 1023. */
function powerOfTwo(exponent: number): number {
	bits.setInt32(4, (exponent + 1023) << 20, true);
	bits.setInt32(0, 0, true);
	return bits.getFloat64(0, true);
}

/** e^x, within 2 units in the last place. */
export function exp(x: number): number {
	if (x !== x) return NaN;
	if (x > 709.782712893384) return Infinity;
	if (x < -745.13321910194122) return 0;
	const halvings = Math.floor(x * ONE_OVER_LN2 + 0.5);
	const r = x - halvings * LN2_HIGH - halvings * LN2_LOW;
	// 1 / 2! + r / 3! + ... + r^11 / 13!, in parts that do not wait for one another.
	const r2 = r * r;
	const r4 = r2 * r2;
	const low = 1 / 2 + r * (1 / 6) + r2 * (1 / 24 + r * (1 / 120));
	const middle = 1 / 720 + r * (1 / 5040) + r2 * (1 / 40320 + r * (1 / 362880));
	const high = 1 / 3628800 + r * (1 / 39916800) + r2 * (1 / 479001600 + r * (1 / 6227020800));
	const value = 1 + (r + r2 * (low + r4 * (middle + r4 * high)));
	if (halvings >= -1022 && halvings <= 1023) return value * powerOfTwo(halvings);
	const half = Math.floor(halvings / 2);
	return value * powerOfTwo(half) * powerOfTwo(halvings - half);
}

/** The natural logarithm, within 2 units in the last place; -Infinity at 0, NaN below. */
export function log(x: number): number {
	if (!(x > 0)) return x === 0 ? -Infinity : NaN;
	if (x === Infinity) return Infinity;
	let scaled = x;
	let exponent = 0;
	if (x < 2.2250738585072014e-308) {
		scaled = x * 18014398509481984; // 2^54 lifts the smallest numbers into the normal range
		exponent = -54;
	}
	bits.setFloat64(0, scaled, true);
	const high = bits.getInt32(4, true);
	exponent += (high >> 20) - 1023;
	bits.setInt32(4, (high & 0x000fffff) | 0x3ff00000, true);
	let mantissa = bits.getFloat64(0, true);
	if (mantissa > SQRT_2) {
		mantissa *= 0.5;
		exponent += 1;
	}
	const f = mantissa - 1;
	const s = f / (2 + f);
	const z = s * s;
	// log((1 + s) / (1 - s)) = 2 (s + s^3 / 3 + s^5 / 5 + ...), the first ten terms after 2 s.
	const z2 = z * z;
	const z4 = z2 * z2;
	const first = 2 / 3 + z * (2 / 5) + z2 * (2 / 7 + z * (2 / 9));
	const next = 2 / 11 + z * (2 / 13) + z2 * (2 / 15 + z * (2 / 17));
	const last = 2 / 19 + z * (2 / 21);
	const sum = first + z4 * (next + z4 * last);
	return exponent * LN2_HIGH + (2 * s + (s * z * sum + exponent * LN2_LOW));
}

/** base^exponent for base >= 0. Exact for the exponents 0 and 1. */
export function pow(base: number, exponent: number): number {
	if (exponent === 1) return base;
	if (exponent === 0) return 1;
	if (base === 0) return exponent > 0 ? 0 : Infinity;
	return exp(exponent * log(base));
}

const TWO_OVER_PI = 6.36619772367581382433e-1;
const HALF_PI_1 = 1.57079632673412561417; // pi / 2 in three parts of 33 bits and the rest
const HALF_PI_2 = 6.0771005063039659766e-11;
const HALF_PI_3 = 2.02226624879595063154e-21;

/** The cosine of an angle in radians, to 1e-15 for |x| up to a million. */
export function cos(x: number): number {
	const quarter = Math.floor(x * TWO_OVER_PI + 0.5);
	const r = x - quarter * HALF_PI_1 - quarter * HALF_PI_2 - quarter * HALF_PI_3;
	switch (((quarter % 4) + 4) % 4) {
		case 0:
			return smallCos(r);
		case 1:
			return -smallSin(r);
		case 2:
			return -smallCos(r);
		default:
			return smallSin(r);
	}
}

function smallCos(r: number): number {
	const z = r * r;
	let sum = 1 / 20922789888000; // 1 / 16!
	sum = sum * z - 1 / 87178291200;
	sum = sum * z + 1 / 479001600;
	sum = sum * z - 1 / 3628800;
	sum = sum * z + 1 / 40320;
	sum = sum * z - 1 / 720;
	sum = sum * z + 1 / 24;
	return 1 - z * (0.5 - z * sum);
}

function smallSin(r: number): number {
	const z = r * r;
	let sum = -1 / 1307674368000; // 1 / 15!
	sum = sum * z + 1 / 6227020800;
	sum = sum * z - 1 / 39916800;
	sum = sum * z + 1 / 362880;
	sum = sum * z - 1 / 5040;
	sum = sum * z + 1 / 120;
	sum = sum * z - 1 / 6;
	return r + r * z * sum;
}

/**
 * Phi, the standard normal distribution function, to 1e-15 absolute.
 * J. F. Hart's rational approximation (Computer Approximations, 1968, no. 5666) as given by G. West,
 * Better approximations to cumulative normal functions, Wilmott Magazine, 2005.
 */
export function normalCdf(x: number): number {
	const distance = Math.abs(x);
	if (distance > 37) return x > 0 ? 1 : 0;
	const density = exp(-0.5 * distance * distance);
	let tail: number;
	if (distance < 7.07106781186547) {
		const d2 = distance * distance;
		const d4 = d2 * d2;
		const above =
			220.206867912376 +
			distance * 221.213596169931 +
			d2 * (112.079291497871 + distance * 33.912866078383) +
			d4 * (6.37396220353165 + distance * 0.700383064443688 + d2 * 3.52624965998911e-2);
		const below =
			440.413735824752 +
			distance * 793.826512519948 +
			d2 * (637.333633378831 + distance * 296.564248779674) +
			d4 * (86.7807322029461 + distance * 16.064177579207 + d2 * (1.75566716318264 + distance * 8.83883476483184e-2));
		tail = (density * above) / below;
	} else {
		const fraction = distance + 1 / (distance + 2 / (distance + 3 / (distance + 4 / (distance + 0.65))));
		tail = density / fraction / 2.506628274631;
	}
	return x > 0 ? 1 - tail : tail;
}
