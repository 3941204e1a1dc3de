/** The kernel in Node, for tests and benchmarks. The page makes its own: `src/lib/worker/machine.ts`. */
import { Buffer } from 'node:buffer';
import { inflateRawSync } from 'node:zlib';
import { ADDRESSES, KERNEL } from '../kernel/generated/kernel.ts';
import { type Machine, machineOf } from '../kernel/machine.ts';

const compiled = new WebAssembly.Module(inflateRawSync(Buffer.from(KERNEL, 'base64')));

/** A kernel with a memory of its own. */
export function newMachine(): Machine {
	return machineOf(new WebAssembly.Instance(compiled).exports, ADDRESSES);
}
