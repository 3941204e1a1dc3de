/**
 * The module that is written, and the function of it that is written now: its locals, its statements one after the other,
 * branches and loops, and whole numbers to steer them.
 */
import binaryen from 'binaryen';
import { FREE } from '../layout.ts';

/** An expression of the module; it stands in one place only. */
export type Ref = number;
/** A whole number, as a recipe that is written out wherever it is used. */
export type Int = (() => Ref) & { readonly is?: 'int' };

export const module = new binaryen.Module();
module.setFeatures(binaryen.Features.SIMD128 | binaryen.Features.BulkMemory | binaryen.Features.NontrappingFPToInt);
const { i32, local } = module;
const PAGE_BYTES = 65_536;
const MOST_PAGES = 65_536;
module.setMemory(Math.ceil(FREE / PAGE_BYTES), MOST_PAGES, 'memory');

let vars: number[] = [];
let parameters = 0;
let statements: Ref[] = [];
let labels = 0;

export function run(statement: Ref): void {
	statements.push(statement);
}

/** What a function is given, by its place and type. */
export const parameter =
	(index: number, type: number): (() => Ref) =>
	() =>
		local.get(index, type);

/** Something that is computed here and changes, of a type of the machine. */
export function changing(type: number, start: () => Ref): (() => Ref) & { set(value: () => Ref): void } {
	const index = parameters + vars.push(type) - 1;
	const set = (value: () => Ref) => run(local.set(index, value()));
	set(start);
	return Object.assign(() => local.get(index, type), { set });
}
/** One vector by itself, of whatever it holds. */
export const oneVector = (start: () => Ref) => changing(binaryen.v128, start);
/** A whole number that changes. */
export const counter = (start: Int) => changing(binaryen.i32, start);
/** A whole number, computed here and read as often as wanted. */
export const keepInt = (int: Int): Int => counter(int);

export const int =
	(value: number): Int =>
	() =>
		i32.const(value);
export const intAt =
	(address: number, pointer: Int = int(0)): Int =>
	() =>
		i32.load(address, 4, pointer());
const binaryInt =
	(op: (a: Ref, b: Ref) => Ref) =>
	(a: Int, b: Int | number): Int =>
	() =>
		op(a(), typeof b === 'number' ? i32.const(b) : b());
export const plus = binaryInt((a, b) => i32.add(a, b));
export const times = binaryInt((a, b) => i32.mul(a, b));
export const isEqual = binaryInt((a, b) => i32.eq(a, b));
export const isOther = binaryInt((a, b) => i32.ne(a, b));
export const isBelow = binaryInt((a, b) => i32.lt_u(a, b));
export const atMost = binaryInt((a, b) => i32.le_u(a, b));
export const andBits = binaryInt((a, b) => i32.and(a, b));
export const xorBits = binaryInt((a, b) => i32.xor(a, b));

export function setIntAt(address: number, pointer: Int, value: Int): void {
	run(i32.store(address, 4, pointer(), value()));
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
	const asked = condition();
	const then = block(yes);
	run(no === undefined ? module.if(asked, then) : module.if(asked, then, block(no)));
}

/** While the condition holds, asked before each turn. */
export function repeatWhile(condition: Int, write: () => void): void {
	const label = `loop${labels++}`;
	const body = block(() => {
		write();
		run(module.br(label));
	});
	run(module.loop(label, module.if(condition(), body)));
}

/** A function of parameters of these types that gives nothing. */
export function defineFunction(name: string, types: readonly number[], write: () => void): void {
	const outer = { vars, parameters, statements };
	vars = [];
	parameters = types.length;
	statements = [];
	write();
	module.addFunction(name, binaryen.createType([...types]), binaryen.none, vars, module.block(null, statements));
	({ vars, parameters, statements } = outer);
}

export function call(name: string, given: readonly (() => Ref)[]): void {
	const operands = given.map((one) => one());
	run(module.call(name, operands, binaryen.none));
}

/** A function of whole numbers that gives nothing; what is returned calls it. */
export function procedure(name: string, takes: number, write: (...given: Int[]) => void): (...given: Int[]) => void {
	const types = Array.from({ length: takes }, () => binaryen.i32);
	defineFunction(name, types, () => write(...types.map((type, i): Int => parameter(i, type))));
	return (...given) => call(name, given);
}
