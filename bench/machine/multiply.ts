/**
 * How many multiplications and additions of 64-bit numbers a core does at most, two numbers at a time: a loop in
 * WebAssembly with nothing else in it. Each operation waits for the one before it in its chain and for nothing else; of
 * chains there are as many as there are registers for, so that the core never waits.
 */

const CHAINS = 15;
const TIMES_A_ROUND = 4;
const LANES = 2;
export const OPERATIONS_PER_ROUND = CHAINS * TIMES_A_ROUND * LANES;

/** The function's parameters: rounds, and the number that chains of products and of sums begin with. Then the chains. */
const [ROUNDS, FACTOR, SUMMAND, FIRST_CHAIN] = [0, 1, 2, 3];
const chains = Array.from({ length: CHAINS }, (_, at) => FIRST_CHAIN + at);

// Instructions, as the specification of WebAssembly numbers them.
const get = (local: number) => [0x20, local];
const set = (local: number) => [0x21, local];
const SPLAT = [0xfd, 0x14];
const ADD = [0xfd, 0xf0, 0x01];
const MULTIPLY = [0xfd, 0xf2, 0x01];
const FIRST_LANE = [0xfd, 0x21, 0];
const ADD_NUMBERS = [0xa0];
const LOOP = [0x03, 0x40];
const COUNT_DOWN_AND_REPEAT = [...get(ROUNDS), 0x41, 1, 0x6b, 0x22, ROUNDS, 0x0d, 0];
const END = [0x0b];

const isProduct = (chain: number) => chain % 2 === 0;
const begin = (chain: number) => [...get(isProduct(chain) ? FACTOR : SUMMAND), ...SPLAT, ...set(chain)];
/** With itself: a constant would take the register of a chain. */
const operate = (chain: number) => [
	...get(chain),
	...get(chain),
	...(isProduct(chain) ? MULTIPLY : ADD),
	...set(chain),
];

const BODY = [
	...[1, CHAINS, 0x7b], // the locals: so many of 128 bits
	...chains.flatMap(begin),
	...LOOP,
	...Array.from({ length: TIMES_A_ROUND }, () => chains.flatMap(operate)).flat(),
	...COUNT_DOWN_AND_REPEAT,
	...END,
	// A result that needs every chain: none may be left out as useless.
	...chains.flatMap((chain, at) => [...get(chain), ...FIRST_LANE, ...(at === 0 ? [] : ADD_NUMBERS)]),
	...END,
];

/** A number in the format's own way: seven bits a byte, the lowest first. */
function sized(bytes: readonly number[]): number[] {
	const size = bytes.length;
	return [...(size < 0x80 ? [size] : [(size & 0x7f) | 0x80, size >> 7]), ...bytes];
}

const section = (id: number, ...bytes: number[]) => [id, ...sized(bytes)];

const MODULE = Uint8Array.from([
	...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
	...section(1, 1, 0x60, 3, 0x7f, 0x7c, 0x7c, 1, 0x7c), // a type: of one whole number and two others, to one
	...section(3, 1, 0), // a function of this type
	...section(7, 1, 3, 0x72, 0x75, 0x6e, 0, 0), // exported as `run`
	...section(10, 1, ...sized(BODY)),
]);

const run = new WebAssembly.Instance(new WebAssembly.Module(MODULE)).exports['run'] as (
	rounds: number,
	factor: number,
	summand: number,
) => number;

/**
 * Does `rounds` times OPERATIONS_PER_ROUND operations. Products of 1 and sums of 0 take as long as any others, and stay
 * what they are: the result is the number of chains that are products.
 */
export function multiplyAndAdd(rounds: number): number {
	return run(rounds, 1, 0);
}
