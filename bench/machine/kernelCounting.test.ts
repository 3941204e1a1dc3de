import binaryen from 'binaryen';
import { expect, it } from 'vitest';
import { countedBy, kernelCountingItself } from './kernelCounting.ts';

/** Three rounds of a sum, a product of the sum, and the lesser of the two, each of two numbers. */
const KERNEL = `(module
	(memory (export "memory") 1)
	(func (export "run") (local $i i32) (local $v v128)
		(local.set $v (f64x2.splat (f64.const 2)))
		(loop $again
			(local.set $v (f64x2.pmin (f64x2.mul (local.get $v) (f64x2.add (local.get $v) (local.get $v))) (local.get $v)))
			(local.set $i (i32.add (local.get $i) (i32.const 1)))
			(br_if $again (i32.lt_u (local.get $i) (i32.const 3))))
		(v128.store (i32.const 0) (f64x2.sqrt (local.get $v)))))`;

it('counts each operation as often as it is done, for each number of a vector, and does the same', async () => {
	const module = binaryen.parseText(KERNEL);
	module.setFeatures(binaryen.Features.SIMD128);
	const plain = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(module.emitBinary()))).exports;
	const counting = new WebAssembly.Instance(new WebAssembly.Module(await kernelCountingItself(module.emitBinary())))
		.exports;
	for (const { run } of [plain, counting]) (run as () => void)();
	expect(countedBy(counting)).toEqual({ sums: 6, products: 6, quotients: 0, choices: 6, roots: 2, comparisons: 0 });
	const first = ({ memory }: WebAssembly.Exports) => new Float64Array((memory as WebAssembly.Memory).buffer, 0, 2);
	expect(first(counting)).toEqual(first(plain));
});
