/** The model in plain TypeScript. */
import type { Peer } from './peer.ts';
import { type Trajectories, threeStores } from './threeStores.ts';

export function closures(days: number): Peer {
	let last: Trajectories;
	return {
		run(parameters) {
			last = threeStores(parameters, days);
		},
		trajectories: () => last,
	};
}
