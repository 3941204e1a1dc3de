/** The same small model in other simulators: whether they agree, and how long each takes. */
import { coreMs } from '../measure/clock.ts';
import { interleaved, timeOf } from '../measure/interleaved.ts';
import type { Plan } from '../plan.ts';
import { closures } from './closures.ts';
import { insightMaker } from './insightMaker.ts';
import type { Peer } from './peer.ts';
import { sdeverywhere } from './sdeverywhere.ts';
import { PARAMETERS, type Parameters, type Trajectories } from './threeStores.ts';

const DAYS = 281;

const PEERS: readonly { readonly name: string; readonly open: (days: number) => Peer | Promise<Peer> }[] = [
	{ name: 'plain TypeScript, closures', open: closures },
	{ name: 'SDEverywhere 0.7.28, JavaScript', open: sdeverywhere },
	{ name: 'simulation 9.0.0 (Insight Maker)', open: insightMaker },
];

export interface PeerRow {
	readonly peer: string;
	readonly microsecondsPerRun: number;
	/** The largest difference from the first peer, over the largest value of the series in which it is. */
	readonly largestDifference: number;
}

/** One that could not be installed or opened, and why. */
export interface Missing {
	readonly peer: string;
	readonly missing: string;
}

export async function timesOfPeers(plan: Plan): Promise<(PeerRow | Missing)[]> {
	const present: { peer: string; engine: Peer; runs: number }[] = [];
	const missing: Missing[] = [];
	for (const { name, open } of PEERS) {
		try {
			const engine = await open(DAYS);
			present.push({ peer: name, engine, runs: await runsWithin(engine, plan.peerMs) });
		} catch (error) {
			missing.push({ peer: name, missing: (error as Error).message });
		}
	}
	const timings = await interleaved(
		present.map(
			({ engine, runs }) =>
				() =>
					runTimes(engine, runs),
		),
		plan.turns,
		coreMs,
	);
	const trajectories = present.map(({ engine }) => {
		engine.run(PARAMETERS);
		return engine.trajectories();
	});
	const rows = present.map(({ peer, runs }, at) => ({
		peer,
		microsecondsPerRun: (1000 * timings[at]!.median) / runs,
		largestDifference: largestDifference(trajectories[at]!, trajectories[0]!),
	}));
	return [...rows, ...missing];
}

/** How many runs it takes to fill a turn. */
async function runsWithin(peer: Peer, ms: number): Promise<number> {
	for (let runs = 1; ; runs *= 2) {
		const took = await timeOf(() => runTimes(peer, runs), coreMs);
		if (took >= ms / 2) return Math.max(1, Math.round((runs * ms) / took));
	}
}

/** Each run is given another opening stock, as the members of an ensemble are. */
function runTimes(peer: Peer, runs: number): void {
	for (let run = 0; run < runs; run++) {
		const parameters: Parameters = {
			...PARAMETERS,
			flour_opening_tonnes: PARAMETERS.flour_opening_tonnes + (run % 100),
		};
		peer.run(parameters);
	}
}

function largestDifference(found: Trajectories, expected: Trajectories): number {
	let largest = 0;
	for (const [at, row] of expected.entries()) {
		const scale = Math.max(...row.map(Math.abs));
		const other = found[at]!;
		if (other.length !== row.length) return Infinity;
		for (const [day, value] of row.entries()) largest = Math.max(largest, Math.abs(other[day]! - value) / scale);
	}
	return largest;
}
