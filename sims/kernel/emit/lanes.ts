/**
 * Words to write the kernel in: formulas over lanes, that is, over the same number of two members side by side. A formula
 * is kept as a recipe, and written out where it is used; `keep` computes it once.
 */
import binaryen from 'binaryen';
import { CELLS, CONSTANTS, FREE, LANE_BYTES, READINGS } from '../layout.ts';

type Ref = number;
/** Two numbers. */
export type Lanes = (() => Ref) & { readonly is?: 'lanes' };
/** Two answers, each all ones or all zeros: the same bits, another meaning. */
export type Mask = Lanes;
/** A whole number that both share. */
export type Int = (() => Ref) & { readonly is?: 'int' };
type Formula = Lanes | number;

export const module = new binaryen.Module();
module.setFeatures(binaryen.Features.SIMD128 | binaryen.Features.BulkMemory | binaryen.Features.NontrappingFPToInt);
const { f64x2, i64x2, v128, i32, i64, local } = module;
const PAGE_BYTES = 65_536;
const MOST_PAGES = 65_536;
module.setMemory(Math.ceil(FREE / PAGE_BYTES), MOST_PAGES, 'memory');

/** The function that is being written: its locals, and the statements of its innermost block. */
let vars: number[] = [];
let parameters = 0;
let statements: Ref[] = [];
let labels = 0;

/**
 * What formulas name, each once, twice side by side. In memory and not in the code: an engine makes a constant of four
 * instructions, and reads one from memory while it computes with it.
 */
const constants = new Map<bigint, number>();
/** Two equal words of 64 bits. */
export function constant(bits: bigint): () => Ref {
	const at = constants.get(bits) ?? CONSTANTS + constants.size * LANE_BYTES;
	if (at >= READINGS) throw new RangeError('the constants do not fit');
	constants.set(bits, at);
	return () => v128.load(at, 16, i32.const(0));
}
const bitsOf = (value: number) => new BigUint64Array(Float64Array.of(value).buffer)[0]!;
export const lanes = (value: Formula): Lanes => (typeof value === 'number' ? constant(bitsOf(value)) : value);

const binary =
	(op: (a: Ref, b: Ref) => Ref) =>
	(first: Formula, ...others: Formula[]): Lanes =>
		others.reduce<Lanes>((sum, next) => () => op(sum(), lanes(next)()), lanes(first));

/** From left to right, as written. */
export const add = binary((a, b) => f64x2.add(a, b));
export const sub = binary((a, b) => f64x2.sub(a, b));
export const mul = binary((a, b) => f64x2.mul(a, b));
export const div = binary((a, b) => f64x2.div(a, b));
/** Of numbers: neither NaN nor two zeros of different sign come here, where these would differ from `Math.min` and `Math.max`. */
export const min = binary((a, b) => f64x2.pmin(a, b));
export const max = binary((a, b) => f64x2.pmax(a, b));
export const sqrt =
	(a: Lanes): Lanes =>
	() =>
		f64x2.sqrt(a());
export const floor =
	(a: Lanes): Lanes =>
	() =>
		f64x2.floor(a());
export const abs =
	(a: Lanes): Lanes =>
	() =>
		f64x2.abs(a());

const comparison =
	(op: (a: Ref, b: Ref) => Ref) =>
	(a: Formula, b: Formula): Mask =>
	() =>
		op(lanes(a)(), lanes(b)());
export const lt = comparison((a, b) => f64x2.lt(a, b));
export const le = comparison((a, b) => f64x2.le(a, b));
export const gt = comparison((a, b) => f64x2.gt(a, b));
export const ge = comparison((a, b) => f64x2.ge(a, b));
export const eq = comparison((a, b) => f64x2.eq(a, b));
export const ne = comparison((a, b) => f64x2.ne(a, b));
export const and =
	(a: Mask, b: Mask): Mask =>
	() =>
		v128.and(a(), b());
export const or =
	(a: Mask, b: Mask): Mask =>
	() =>
		v128.or(a(), b());
export const xor =
	(a: Mask, b: Mask): Mask =>
	() =>
		v128.xor(a(), b());
/** Lane by lane; both are computed. */
export const select =
	(condition: Mask, yes: Formula, no: Formula): Lanes =>
	() =>
		v128.bitselect(lanes(yes)(), lanes(no)(), condition());
export const anyOf =
	(mask: Mask): Int =>
	() =>
		v128.any_true(mask());
/** For both lanes at once. */
export const choose =
	(condition: Int, yes: Formula, no: Formula): Lanes =>
	() =>
		module.select(condition(), lanes(yes)(), lanes(no)());

/** Anything of 128 bits, or of another type, computed here and read as often as wanted. */
export function kept<T extends () => Ref>(formula: T, type: number): T {
	const index = parameters + vars.push(type) - 1;
	statements.push(local.set(index, formula()));
	return (() => local.get(index, type)) as T;
}
export const keep = (formula: Lanes): Lanes => kept(formula, binaryen.v128);
export const keepMask = (mask: Mask): Mask => kept(mask, binaryen.v128);
export const keepInt = (int: Int): Int => kept(int, binaryen.i32);

/** A whole number that changes. */
export function counter(start: Int): Int & { set(value: Int): void } {
	const index = parameters + vars.push(binaryen.i32) - 1;
	statements.push(local.set(index, start()));
	return Object.assign(() => local.get(index, binaryen.i32), {
		set: (value: Int) => void statements.push(local.set(index, value())),
	});
}

/** Two numbers, or answers, that change. */
export function variable(start: Lanes): Lanes & { set(value: Lanes): void } {
	const index = parameters + vars.push(binaryen.v128) - 1;
	statements.push(local.set(index, start()));
	return Object.assign(() => local.get(index, binaryen.v128), {
		set: (value: Lanes) => void statements.push(local.set(index, value())),
	});
}

export const int =
	(value: number): Int =>
	() =>
		i32.const(value);
export const intAt =
	(address: number, pointer: Int = int(0)): Int =>
	() =>
		i32.load(address, 4, pointer());
export const plus =
	(a: Int, b: Int | number): Int =>
	() =>
		i32.add(a(), typeof b === 'number' ? i32.const(b) : b());
export const times =
	(a: Int, b: number): Int =>
	() =>
		i32.mul(a(), i32.const(b));
export const isEqual =
	(a: Int, b: number): Int =>
	() =>
		i32.eq(a(), i32.const(b));
export const isBelow =
	(a: Int, b: Int): Int =>
	() =>
		i32.lt_u(a(), b());

/** One number in memory, for both. */
export const shared =
	(address: number, pointer: Int = int(0)): Lanes =>
	() =>
		v128.load64_splat(address, 8, pointer());
/** The numbers of two members that stand apart. */
export const pairAt =
	(address: number, first: Int, second: Int): Lanes =>
	() =>
		v128.load64_lane(address, 8, 1, second(), v128.load64_zero(address, 8, first()));
export const lanesAt =
	(address: number, pointer: Int = int(0)): Lanes =>
	() =>
		v128.load(address, 16, pointer());

/** A place in memory for two numbers. */
export type Cell = Lanes & { readonly address: number; set(value: Formula): void };
export function cellAt(address: number): Cell {
	return Object.assign(lanesAt(address), {
		address,
		set: (value: Formula) => void statements.push(v128.store(address, 16, i32.const(0), lanes(value)())),
	});
}

let nextCell = CELLS;
export function cell(): Cell {
	if (nextCell >= CONSTANTS) throw new RangeError('the cells do not fit');
	nextCell += LANE_BYTES;
	return cellAt(nextCell - LANE_BYTES);
}
export const cells = (count: number): readonly Cell[] => Array.from({ length: count }, cell);

export function run(statement: Ref): void {
	statements.push(statement);
}

function block(write: () => void): Ref {
	const outer = statements;
	statements = [];
	write();
	const inner = module.block(null, statements);
	statements = outer;
	return inner;
}

export function when(condition: Int, yes: () => void, no?: () => void): void {
	const then = block(yes);
	statements.push(no === undefined ? module.if(condition(), then) : module.if(condition(), then, block(no)));
}

/** While the condition holds, asked before each turn. */
export function repeatWhile(condition: () => Int, write: () => void): void {
	const label = `loop${labels++}`;
	const body = block(() => {
		write();
		statements.push(module.br(label));
	});
	statements.push(module.loop(label, module.if(condition()(), body)));
}

/** Once all is written: the memory is given its constants before anything runs. */
export function layOutConstants(): void {
	const start = module.addFunction(
		'constants',
		binaryen.none,
		binaryen.none,
		[],
		module.block(
			null,
			[...constants].map(([bits, at]) => v128.store(at, 16, i32.const(0), i64x2.splat(i64.const(bits)))),
		),
	);
	module.setStart(start);
}

type ParameterType = 'int' | 'lanes';
const TYPES: Readonly<Record<ParameterType, number>> = { int: binaryen.i32, lanes: binaryen.v128 };

/** A function of its own, with what it gives; called by the recipe that is returned. */
export function define(
	name: string,
	takes: readonly ParameterType[],
	gives: ParameterType | null,
	write: (...parameters: (() => Ref)[]) => (() => Ref) | void,
): (...given: (() => Ref)[]) => () => Ref {
	const outer = { vars, parameters, statements };
	vars = [];
	parameters = takes.length;
	statements = [];
	const result = write(...takes.map((type, i) => () => local.get(i, TYPES[type])));
	const type = gives === null ? binaryen.none : TYPES[gives];
	const body = module.block(null, [...statements, ...(result ? [result()] : [])], type);
	const types = takes.map((one) => TYPES[one]);
	module.addFunction(name, binaryen.createType(types), type, vars, body);
	({ vars, parameters, statements } = outer);
	return (...given) =>
		() =>
			module.call(
				name,
				given.map((one) => one()),
				type,
			);
}
