/** Scenarios run side by side on the same draws: a preview, then ever more runs, then all. */
import { transfer } from 'comlink';
import { Paired, type PairedCounts } from '#sims/ensemble/paired.ts';
import { notAllZero } from '#sims/scenarios/joint.ts';
import type { Job } from '../job.ts';
import { nextReport, previewMembers } from '../pace.ts';

/** Members between two looks at the letterbox: each is a run of every side. */
const SLICE_MEMBERS = 4;

export function compareJob(): Job<'compare'> {
	/** What one member took of late in all sides, ms, by how many are run. */
	const memberMs = new Map<number, number>();

	return async function run({ sides, seed, members, series, wholes, watched }, bench, onUpdate) {
		for (const { scenario } of sides) {
			const zeros = notAllZero(scenario.assumptions);
			if (zeros.length > 0) return { kind: 'impossible', notAllZero: zeros };
		}
		const scenarios = sides.map(({ scenario }) => scenario);
		const paired = new Paired(bench.draws(seed), scenarios, { series, wholes, watched });
		const began = bench.now();
		paired.run(0, previewMembers(memberMs.get(paired.runsPerMember) ?? null, members));
		memberMs.set(paired.runsPerMember, (bench.now() - began) / paired.count);
		await onUpdate(handedOver(paired.counts()));

		while (paired.count < members) {
			const report = nextReport(paired.count, members);
			while (paired.count < report) {
				if (!(await bench.goesOn())) return { kind: 'superseded', members: paired.count };
				paired.run(paired.count, Math.min(report, paired.count + SLICE_MEMBERS));
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
