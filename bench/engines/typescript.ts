/** The engine of the page: plain TypeScript, 64-bit numbers, one member after the other. */
import { Ensemble } from '#sims/ensemble/ensemble.ts';
import type { Engine } from './engine.ts';

export function typescriptEngine(): Engine {
	let ensemble: Ensemble;
	let shape = '';
	return {
		name: 'TypeScript',
		operations: null,
		open({ draws, scenario, series, watched }) {
			const wanted = `${scenario.days} ${series.join()}`;
			if (shape === wanted) ensemble.restart(draws, scenario, watched);
			else ensemble = new Ensemble(draws, scenario, series, watched);
			shape = wanted;
		},
		run: (first, end) => ensemble.run(first, end),
		counts: () => ensemble.counts(),
		take: (counts) => ensemble.take(counts),
		bands: () => ensemble.bands(),
	};
}
