/** One run with its account: a millisecond's work, told once. */
import { transfer } from 'comlink';
import { type SingleRun, singleRun } from '#sims/ensemble/single.ts';
import { notAllZero } from '#sims/scenarios/joint.ts';
import type { Job } from '../job.ts';

export function singleJob(): Job<'single'> {
	return async function run({ scenario, seed, member }, bench, onUpdate) {
		const zeros = notAllZero(scenario.assumptions);
		if (zeros.length > 0) return { kind: 'impossible', notAllZero: zeros };
		if (!(await bench.goesOn())) return { kind: 'superseded', members: 0 };
		const single = singleRun(bench.draws(seed), bench.assumptions, scenario, member);
		await onUpdate(transfer(single, buffersOf(single)));
		return { kind: 'settled', members: 1 };
	};
}

/** All its arrays, handed over. */
function buffersOf({ values, daily, account, firsts }: SingleRun): ArrayBuffer[] {
	const arrays = [
		values,
		daily.rows,
		account.opening,
		account.rows,
		account.byDay,
		account.reliefTruckHolds,
		...account.convoys.map(({ holds }) => holds),
		...Object.values(firsts).flatMap(({ first, back }) => [first, back]),
	];
	return arrays.map(({ buffer }) => buffer as ArrayBuffer);
}
