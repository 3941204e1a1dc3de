/** What would flip the sentence: the rows of one lever after the other, as they become known. */
import { Flips } from '#sims/ensemble/flip/flips.ts';
import { kernelFalls } from '#sims/kernel/falls.ts';
import type { Machine } from '#sims/kernel/machine.ts';
import { notAllZero } from '#sims/scenarios/joint.ts';
import type { Job } from '../job.ts';

/** Between two updates that say no more than how far it is, ms. */
const PROGRESS_MS = 200;

export function flipJob(): Job<'flip'> {
	let machine: Machine | null = null;

	return async function run({ scenario, seed, members, statement }, bench, onUpdate) {
		const zeros = notAllZero(scenario.assumptions);
		if (zeros.length > 0) return { kind: 'impossible', notAllZero: zeros };
		const draws = bench.draws(seed);
		machine ??= bench.makeMachine?.() ?? null;
		const fallsIn = machine === null ? undefined : kernelFalls(machine, draws);
		const flips = new Flips(bench.assumptions, draws, scenario, { statement, members }, fallsIn);
		const report = () => onUpdate({ rows: flips.rows, fallen: flips.fallen, done: flips.done });

		let rows = 0;
		let reported = bench.now();
		for (const _ of flips.work()) {
			if (!(await bench.goesOn())) return { kind: 'superseded', members };
			if (flips.rows.length === rows && bench.now() - reported < PROGRESS_MS) continue;
			rows = flips.rows.length;
			reported = bench.now();
			await report();
		}
		await report();
		return { kind: 'settled', members };
	};
}
