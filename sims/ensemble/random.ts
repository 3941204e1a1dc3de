/**
 * Numbers that stand for chance, each a pure function of what it is for. Nothing is consumed in sequence, so a draw
 * depends neither on the order of members nor on which worker asks, and a new assumption moves no other.
 */

const TWO_TO_32 = 4294967296;

/** A well-mixed 32-bit hash of two 32-bit words (the finaliser of MurmurHash3, applied twice). */
export function mix(a: number, b: number): number {
	return finalise(Math.imul(finalise(a), 0x9e3779b1) + b);
}

function finalise(word: number): number {
	let h = word | 0;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}

/** A 32-bit hash of a name (FNV-1a). */
export function hashOfName(name: string): number {
	let h = 0x811c9dc5;
	for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
	return h >>> 0;
}

/** A 32-bit word as a number strictly between 0 and 1. */
export function toUnit(word: number): number {
	return (word + 0.5) / TWO_TO_32;
}

/**
 * The draw of one assumption in one member, uniform on (0, 1).
 *
 * The members' draws of one assumption are a van der Corput sequence, shuffled and scrambled by nested random
 * permutations (A. Owen, 1995, by the hash of B. Burley, Practical Hash-based Owen Scrambling, JCGT 9(4), 2020, in
 * N. Vegdahl's form): among the first 2^k members each of the 2^k equal slices of (0, 1) holds exactly one. Bands
 * settle on fewer runs than with independent draws; different names are shuffled apart,
 * and their correlation over some members is about as small as that of independent draws.
 */
export function stratifiedUnit(nameHash: number, seed: number, member: number): number {
	const stream = mix(seed, nameHash);
	const shuffled = scrambleReversed(reverseBits(member), mix(stream, 1));
	return toUnit(reverseBits(scrambleReversed(reverseBits(shuffled), mix(stream, 2))));
}

/** The uniform draw on (0, 1) that decides about one day of one member. */
export function dailyUnit(seed: number, member: number, day: number): number {
	return toUnit(mix(mix(mix(seed, 0x5be115), member), day));
}

/** A random permutation in which each bit depends on the bits below it only: on reversed bits, Owen's scrambling. */
function scrambleReversed(word: number, key: number): number {
	let n = word | 0;
	n ^= Math.imul(n, 0x3d20adea);
	n = (n + key) | 0;
	n = Math.imul(n, (key >>> 16) | 1);
	n ^= Math.imul(n, 0x05526c56);
	n ^= Math.imul(n, 0x53a22864);
	return n >>> 0;
}

function reverseBits(word: number): number {
	let n = word | 0;
	n = ((n >>> 1) & 0x55555555) | ((n & 0x55555555) << 1);
	n = ((n >>> 2) & 0x33333333) | ((n & 0x33333333) << 2);
	n = ((n >>> 4) & 0x0f0f0f0f) | ((n & 0x0f0f0f0f) << 4);
	n = ((n >>> 8) & 0x00ff00ff) | ((n & 0x00ff00ff) << 8);
	return ((n >>> 16) | (n << 16)) >>> 0;
}
