/** The kernel in this browser, where it can run one. */
import { ADDRESSES, KERNEL } from '#sims/kernel/generated/kernel.ts';
import { type Machine, machineOf } from '#sims/kernel/machine.ts';

/** Makes a kernel with a memory of its own. */
export type MakeMachine = () => Machine;

/**
 * Null where there is no WebAssembly, or none that computes with two numbers at a time, or where the page may not use it:
 * the model in TypeScript then gives the same figures, of fewer runs in the same time.
 */
export async function machineMaker(): Promise<MakeMachine | null> {
	try {
		const compiled = await WebAssembly.compile(await unpacked());
		const make = () => machineOf(new WebAssembly.Instance(compiled).exports, ADDRESSES);
		make();
		return make;
	} catch {
		// Which engine runs is told with the figures; nothing is lost.
		return null;
	}
}

async function unpacked(): Promise<ArrayBuffer> {
	const packed = Uint8Array.from(atob(KERNEL), (character) => character.charCodeAt(0));
	const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
	return new Response(stream).arrayBuffer();
}
