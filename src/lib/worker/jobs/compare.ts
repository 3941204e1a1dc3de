/** Scenarios run side by side on the same draws: a preview, then ever more runs, then all. */
import { transfer } from 'comlink';
import type { Draws } from '#sims/ensemble/draws.ts';
import { Paired, type PairedCounts } from '#sims/ensemble/paired.ts';
import type { MakeRuns } from '#sims/ensemble/sideRuns.ts';
import type { Machine } from '#sims/kernel/machine.ts';
import { kernelRuns } from '#sims/kernel/sideRuns.ts';
import { notAllZero } from '#sims/scenarios/joint.ts';
import type { Bench, Job } from '../job.ts';
import { type Took, nextReport, previewMembers } from '../pace.ts';

/** Members between two looks at the letterbox, each a run of every side: with the kernel, and without. */
const KERNEL_SLICE = 32;
const SLICE = 4;

export function compareJob(): Job<'compare'> {
	/** What the last preview took, by how many sides are run. */
	const previews = new Map<number, Took>();
	/** One for each side, for all requests. */
	const machines: Machine[] = [];

	function runsBy({ makeMachine }: Bench, draws: Draws): MakeRuns | undefined {
		if (makeMachine === null) return undefined;
		let side = 0;
		return kernelRuns(() => (machines[side++] ??= makeMachine()), draws);
	}

	return async function run({ sides, seed, members, series, wholes, watched }, bench, onUpdate) {
		for (const { scenario } of sides) {
			const zeros = notAllZero(scenario.assumptions);
			if (zeros.length > 0) return { kind: 'impossible', notAllZero: zeros };
		}
		const scenarios = sides.map(({ scenario }) => scenario);
		const draws = bench.draws(seed);
		const paired = new Paired(draws, scenarios, { series, wholes, watched }, runsBy(bench, draws));
		const slice = bench.makeMachine === null ? SLICE : KERNEL_SLICE;
		const began = bench.now();
		paired.run(0, previewMembers(previews.get(paired.runsPerMember) ?? null, members));
		const preview = { members: paired.count, ms: bench.now() - began };
		previews.set(paired.runsPerMember, preview);
		await onUpdate(handedOver(paired.counts()));

		while (paired.count < members) {
			const report = nextReport(paired.count, members, preview.ms / preview.members);
			while (paired.count < report) {
				if (!(await bench.goesOn())) return { kind: 'superseded', members: paired.count };
				paired.run(paired.count, Math.min(report, paired.count + slice));
			}
			await onUpdate(handedOver(paired.counts()));
		}
		return { kind: 'settled', members: paired.count };
	};
}

function handedOver(counts: PairedCounts): PairedCounts {
	const orders = (order: { readonly lower: Uint32Array; readonly higher: Uint32Array }) => [order.lower, order.higher];
	const arrays = [
		...counts.sides.flatMap(({ bands, wholes, dates }) => [
			...bands.values(),
			...wholes.values(),
			dates.first,
			dates.back,
		]),
		...counts.differences.flatMap(({ bands, order, wholes, sooner }) => [
			...bands.values(),
			...[...order.values()].flatMap(orders),
			...[...wholes.values()].flatMap(({ levels, order: whole }) => [levels, ...orders(whole)]),
			sooner.sooner,
			sooner.later,
		]),
	];
	return transfer(
		counts,
		arrays.map(({ buffer }) => buffer as ArrayBuffer),
	);
}
