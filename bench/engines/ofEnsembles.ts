import type { Counts, Ensemble } from '#sims/ensemble/ensemble.ts';
import type { Work } from '../work.ts';
import type { Engine } from './engine.ts';

/** What an ensemble can do, whichever engine runs it. */
type Counting = Pick<Ensemble, 'restart' | 'run' | 'counts' | 'bands'> & { take(counts: Counts): void };

/** An engine that runs ensembles, the next one in the memory of the last where it is laid out alike. */
export function engineOf(name: string, operations: Engine['operations'], begin: (work: Work) => Counting): Engine {
	let ensemble: Counting;
	let shape = '';
	return {
		name,
		operations,
		open(work) {
			const { draws, scenario, series, watched } = work;
			const wanted = `${scenario.days} ${series.join()}`;
			if (shape === wanted) ensemble.restart(draws, scenario, watched);
			else ensemble = begin(work);
			shape = wanted;
		},
		run: (first, end) => ensemble.run(first, end),
		counts: () => ensemble.counts(),
		take: (counts) => ensemble.take(counts),
		bands: () => ensemble.bands(),
	};
}
