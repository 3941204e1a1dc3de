/** Rewrites a kernel so that each operation on numbers counts itself as it is done. */
import type { Operations } from './countingItself.ts';

type Kind = keyof Operations;

/** Instructions on two numbers at a time, by what they do. Picking one of two by an answer is no arithmetic. */
const INSTRUCTIONS: Readonly<Record<Kind, readonly string[]>> = {
	sums: ['f64x2.add', 'f64x2.sub'],
	products: ['f64x2.mul'],
	quotients: ['f64x2.div'],
	choices: ['f64x2.pmin', 'f64x2.pmax', 'f64x2.min', 'f64x2.max'],
	roots: ['f64x2.sqrt', 'f64x2.abs', 'f64x2.floor'],
	comparisons: ['f64x2.lt', 'f64x2.le', 'f64x2.gt', 'f64x2.ge', 'f64x2.eq', 'f64x2.ne'],
};
const OF_ONE: readonly string[] = INSTRUCTIONS.roots;
/** Numbers in a vector. */
const NUMBERS = 2;

/** The same kernel, with a global `count_<kind>` for the instructions of each kind that were done. */
export async function kernelCountingItself(kernel: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
	const { default: binaryen } = await import('binaryen');
	const module = binaryen.readBinary(kernel);
	let text = module.emitText();
	const counters: string[] = [];
	for (const [kind, names] of Object.entries(INSTRUCTIONS)) {
		counters.push(`(global $count_${kind} (mut i64) (i64.const 0)) (export "count_${kind}" (global $count_${kind}))`);
		for (const name of names) {
			const called = `$counted_${name}`;
			// Folded text: an instruction and a call take what they are given in the same way.
			text = text.replaceAll(`(${name}\n`, `(call ${called}\n`);
			const [given, taken] = OF_ONE.includes(name)
				? ['(param v128)', '(local.get 0)']
				: ['(param v128 v128)', '(local.get 0) (local.get 1)'];
			counters.push(`(func ${called} ${given} (result v128)
				(global.set $count_${kind} (i64.add (global.get $count_${kind}) (i64.const 1)))
				(${name} ${taken}))`);
		}
	}
	const counting = binaryen.parseText(`${text.slice(0, text.lastIndexOf(')'))}\n${counters.join('\n')}\n)`);
	counting.setFeatures(module.getFeatures());
	const binary = counting.emitBinary();
	module.dispose();
	counting.dispose();
	return Uint8Array.from(binary);
}

/** What a counting kernel has done so far, in operations on single numbers. */
export function countedBy(exports: WebAssembly.Exports): Operations {
	const kinds = Object.keys(INSTRUCTIONS) as Kind[];
	return Object.fromEntries(
		kinds.map((kind) => [kind, NUMBERS * Number((exports[`count_${kind}`] as WebAssembly.Global<'i64'>).value)]),
	) as unknown as Operations;
}
