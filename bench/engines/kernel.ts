/** The kernel of the page: WebAssembly, 64-bit numbers, four members side by side. */
import { newMachine } from '#sims/checks/machine.ts';
import { KernelEnsemble } from '#sims/kernel/ensemble.ts';
import { operationsOfKernel } from '../machine/kernelOperations.ts';
import type { Engine } from './engine.ts';
import { engineOf } from './ofEnsembles.ts';

export function kernelEngine(): Engine {
	const machine = newMachine();
	return engineOf(
		'kernel',
		operationsOfKernel,
		({ draws, scenario, series, watched }) => new KernelEnsemble(machine, draws, scenario, series, watched),
	);
}
