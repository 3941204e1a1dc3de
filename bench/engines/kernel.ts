/** The kernel of the page: WebAssembly, 64-bit numbers, four members side by side. */
import { newMachine } from '#sims/checks/machine.ts';
import { KernelEnsemble } from '#sims/kernel/ensemble.ts';
import type { Engine } from './engine.ts';

export function kernelEngine(): Engine {
	const machine = newMachine();
	let ensemble: KernelEnsemble;
	let shape = '';
	return {
		name: 'kernel',
		operations: null,
		open({ draws, scenario, series, watched }) {
			const wanted = `${scenario.days} ${series.join()}`;
			if (shape === wanted) ensemble.restart(draws, scenario, watched);
			else ensemble = new KernelEnsemble(machine, draws, scenario, series, watched);
			shape = wanted;
		},
		run: (first, end) => ensemble.run(first, end),
		counts: () => ensemble.counts(),
		take: (counts) => ensemble.take(counts),
		bands: () => ensemble.bands(),
	};
}
