/** How much of the spread passing spells are a source of: pairs of runs, told of at each doubling. */
import { transfer } from 'comlink';
import { SpellPairs } from '#sims/ensemble/spellsShare.ts';
import { notAllZero } from '#sims/scenarios/joint.ts';
import type { Job } from '../job.ts';
import { watchedAt } from '../supplies.ts';

/** Pairs between two looks at the letterbox, and until something is told first. */
const SLICE_PAIRS = 8;
const FIRST_PAIRS = 256;

export function spellsJob(): Job<'spells'> {
	return async function run({ scenario, seed, pairs, keeps, level }, bench, onUpdate) {
		const zeros = notAllZero(scenario.assumptions);
		if (zeros.length > 0) return { kind: 'impossible', notAllZero: zeros };
		const runs = new SpellPairs(bench.draws(seed), scenario, keeps, watchedAt(level), pairs);
		for (let report = Math.min(FIRST_PAIRS, pairs); ; report = Math.min(2 * report, pairs)) {
			while (runs.count < report) {
				if (!(await bench.goesOn())) return { kind: 'superseded', members: runs.count };
				runs.run(Math.min(report, runs.count + SLICE_PAIRS));
			}
			const told = runs.shares();
			await onUpdate(transfer(told, [told.shares.buffer, told.errors.buffer] as ArrayBuffer[]));
			if (report === pairs) return { kind: 'settled', members: pairs };
		}
	};
}
