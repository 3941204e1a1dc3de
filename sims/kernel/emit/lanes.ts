/**
 * Formulas over lanes, that is, over the same number of four members side by side, two to a vector of the machine: while
 * it waits for one vector, it computes with the other. A formula is kept as a recipe, and written out where it is used;
 * `keep` computes it once.
 */
import binaryen from 'binaryen';
import { CELLS, CONSTANTS, LANE_BYTES, READINGS, VECTOR_BYTES } from '../layout.ts';
import { type Int, type Ref, call, defineFunction, int, module, oneVector, parameter, run } from './writing.ts';

/** The numbers of all members, vector by vector. */
export type Lanes = ((vector: number) => Ref) & { readonly is?: 'lanes' };
/** Answers, each all ones or all zeros: the same bits, another meaning. */
export type Mask = Lanes;
type Formula = Lanes | number;

const { f64x2, i64x2, i16x8, i8x16, v128, i32, i64 } = module;
const VECTORS = LANE_BYTES / VECTOR_BYTES;
const EACH = Array.from({ length: VECTORS }, (_, vector) => vector);

/**
 * What formulas name, each once, twice side by side. In memory and not in the code: an engine makes a constant of four
 * instructions, and reads one from memory with one.
 */
const constants = new Map<bigint, number>();
/** Two equal words of 64 bits. */
export function constant(bits: bigint): Lanes {
	const at = constants.get(bits) ?? CONSTANTS + constants.size * VECTOR_BYTES;
	if (at >= READINGS) throw new RangeError('the constants do not fit');
	constants.set(bits, at);
	return () => v128.load(at, 16, i32.const(0));
}
const bitsOf = (value: number) => new BigUint64Array(Float64Array.of(value).buffer)[0]!;
export const lanes = (value: Formula): Lanes => (typeof value === 'number' ? constant(bitsOf(value)) : value);

/** What is done vector by vector. */
export const unary =
	(op: (a: Ref) => Ref) =>
	(a: Lanes): Lanes =>
	(vector) =>
		op(a(vector));
/** From left to right, as written. */
const binary =
	(op: (a: Ref, b: Ref) => Ref) =>
	(first: Formula, ...others: Formula[]): Lanes =>
		others.reduce<Lanes>((sum, next) => (vector) => op(sum(vector), lanes(next)(vector)), lanes(first));

export const add = binary((a, b) => f64x2.add(a, b));
export const sub = binary((a, b) => f64x2.sub(a, b));
export const mul = binary((a, b) => f64x2.mul(a, b));
export const div = binary((a, b) => f64x2.div(a, b));
/** Of numbers: neither NaN nor two zeros of different sign come here, where these would differ from `Math.min` and `Math.max`. */
export const min = binary((a, b) => f64x2.pmin(a, b));
export const max = binary((a, b) => f64x2.pmax(a, b));
export const sqrt = unary((a) => f64x2.sqrt(a));
export const floor = unary((a) => f64x2.floor(a));
export const abs = unary((a) => f64x2.abs(a));

export const lt = binary((a, b) => f64x2.lt(a, b));
export const le = binary((a, b) => f64x2.le(a, b));
export const gt = binary((a, b) => f64x2.gt(a, b));
export const ge = binary((a, b) => f64x2.ge(a, b));
export const eq = binary((a, b) => f64x2.eq(a, b));
export const ne = binary((a, b) => f64x2.ne(a, b));
export const and = binary((a, b) => v128.and(a, b));
export const or = binary((a, b) => v128.or(a, b));
export const not = unary((a) => v128.not(a));

/** Lane by lane; both are computed. */
export const select =
	(condition: Mask, yes: Formula, no: Formula): Lanes =>
	(vector) =>
		v128.bitselect(lanes(yes)(vector), lanes(no)(vector), condition(vector));
/** Whether the answer is yes in some lane. */
export const anyOf =
	(mask: Mask): Int =>
	() =>
		EACH.map((vector) => v128.any_true(mask(vector))).reduce((a, b) => i32.or(a, b));
/** The answers of all lanes as bits, that of the first member last. */
export const bitsOfMask =
	(mask: Mask): Int =>
	() =>
		EACH.map((vector) => i32.shl(i64x2.bitmask(mask(vector)), i32.const(2 * vector))).reduce((a, b) => i32.or(a, b));
/** The first four bytes of each number of two vectors. */
export const LOW_WORDS = [0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27];
/** The answers of three masks in the bits of one number, that of the first mask's first lane last; the third once more above them. */
export const bitsOfMasks = (...masks: readonly [Mask, Mask, Mask]): Int => {
	const words = (mask: Mask) => i8x16.shuffle(mask(0), mask(1), LOW_WORDS);
	const [first, second, third] = masks;
	return () =>
		i8x16.bitmask(
			i8x16.narrow_i16x8_s(
				i16x8.narrow_i32x4_s(words(first), words(second)),
				i16x8.narrow_i32x4_s(words(third), words(third)),
			),
		);
};
/** For all lanes at once. */
export const choose =
	(condition: Int, yes: Formula, no: Formula): Lanes =>
	(vector) =>
		module.select(condition(), lanes(yes)(vector), lanes(no)(vector));

/** Lanes that change. */
export function variable(start: Lanes): Lanes & { set(value: Lanes): void } {
	const vectors = EACH.map((vector) => oneVector(() => start(vector)));
	return Object.assign((vector: number) => vectors[vector]!(), {
		set: (value: Lanes) => vectors.forEach((one, vector) => one.set(() => value(vector))),
	});
}
/** Computed here, and read as often as wanted. */
export const keep = (formula: Lanes): Lanes => variable(formula);

/** One number in memory, for all lanes. */
export const shared =
	(address: number, pointer: Int = int(0)): Lanes =>
	() =>
		v128.load64_splat(address, 8, pointer());
/** Numbers of members that stand apart, each at the address and its own pointer. */
export const gathered =
	(address: number, pointers: readonly Int[]): Lanes =>
	(vector) =>
		v128.load64_lane(address, 8, 1, pointers[2 * vector + 1]!(), v128.load64_zero(address, 8, pointers[2 * vector]!()));
/** Numbers side by side. */
export const lanesAt =
	(address: number, pointer: Int = int(0)): Lanes =>
	(vector) =>
		v128.load(address + vector * VECTOR_BYTES, 16, pointer());
export function setLanesAt(address: number, pointer: Int, value: Lanes): void {
	for (const vector of EACH) {
		run(v128.store(address + vector * VECTOR_BYTES, 16, pointer(), value(vector)));
	}
}
/** A place in memory for the numbers of all members. */
export type Cell = Lanes & { readonly address: number; set(value: Formula): void };
let nextCell = CELLS;
export function cell(): Cell {
	const address = nextCell;
	if (address >= CONSTANTS) throw new RangeError('the cells do not fit');
	nextCell += LANE_BYTES;
	return Object.assign(lanesAt(address), {
		address,
		set: (value: Formula) => setLanesAt(address, int(0), lanes(value)),
	});
}
export const cells = (count: number): readonly Cell[] => Array.from({ length: count }, cell);

/** A function of lanes that gives lanes; what is returned calls it at once, and gives its result to be read as often as wanted. */
export function lanesFunction(
	name: string,
	takes: number,
	write: (...given: Lanes[]) => Lanes,
): (...given: Lanes[]) => Lanes {
	const result = cell();
	const types = Array.from({ length: takes * VECTORS }, () => binaryen.v128);
	defineFunction(name, types, () => {
		const given = Array.from(
			{ length: takes },
			(_, i): Lanes =>
				(vector) =>
					parameter(i * VECTORS + vector, binaryen.v128)(),
		);
		result.set(write(...given));
	});
	return (...given) => {
		call(
			name,
			given.flatMap((one) => EACH.map((vector) => () => one(vector))),
		);
		return keep(result);
	};
}

/** Once all is written: the memory is given its constants before anything runs. */
export function layOutConstants(): void {
	defineFunction('constants', [], () => {
		for (const [bits, at] of constants) run(v128.store(at, 16, i32.const(0), i64x2.splat(i64.const(bits))));
	});
	module.setStart(module.getFunction('constants'));
}
