/** Bands and dates of one scenario: a preview within a frame, then ever more runs, then all. */
import { transfer } from 'comlink';
import { Ensemble, type Runs } from '#sims/ensemble/ensemble.ts';
import { Kept } from '#sims/ensemble/kept.ts';
import { KernelEnsemble } from '#sims/kernel/ensemble.ts';
import type { Machine } from '#sims/kernel/machine.ts';
import type { DailyRecord } from '#sims/model/daily.ts';
import { centralRun } from '#sims/scenarios/central.ts';
import { notAllZero } from '#sims/scenarios/joint.ts';
import type { Held } from '../held.ts';
import type { Bench, Job } from '../job.ts';
import { runTo } from '../crew.ts';
import { type Took, nextReport, previewMembers } from '../pace.ts';
import type { RunRequest, Update } from '../protocol.ts';
import { watchedAt } from '../supplies.ts';

/**
 * A job that keeps the memory of its last ensemble for the next one.
 * @param held takes what is kept of single runs
 */
export function ensembleJob(held: Held): Job<'ensemble'> {
	let ensemble: Runs | null = null;
	let machine: Machine | null = null;
	let kept: Kept | null = null;
	let layout = '';
	let preview: Took | null = null;

	/** The ensemble of a request, in the memory of the last one where its layout is the same. */
	function begin(request: RunRequest, bench: Bench): Runs {
		const draws = bench.draws(request.seed);
		const watched = watchedAt(request.level);
		kept = keptFor(request, kept);
		const wanted = `${request.scenario.days} ${request.series.join()}`;
		if (ensemble === null || layout !== wanted) {
			const { scenario, series } = request;
			machine ??= bench.makeMachine?.() ?? null;
			ensemble =
				machine === null
					? new Ensemble(draws, scenario, series, watched, kept)
					: new KernelEnsemble(machine, draws, scenario, series, watched, kept);
			layout = wanted;
		} else {
			ensemble.restart(draws, request.scenario, watched, kept);
		}
		held.take(bench.number, request, kept, draws, bench.assumptions);
		return ensemble;
	}

	return async function run(request, bench, onUpdate) {
		held.clear();
		const zeros = notAllZero(request.scenario.assumptions);
		if (zeros.length > 0) return { kind: 'impossible', notAllZero: zeros };
		const runs = begin(request, bench);
		const began = bench.now();
		await runTo(runs, previewMembers(preview, request.members), request, bench.crew);
		preview = { members: runs.count, ms: bench.now() - began };
		await onUpdate(updateOf(runs, centralRun(bench.assumptions, request.scenario)));

		while (runs.count < request.members) {
			if (!(await bench.goesOn())) return { kind: 'superseded', members: runs.count };
			const report = nextReport(runs.count, request.members, preview.ms / preview.members);
			const whole = await runTo(runs, report, request, bench.crew, () => bench.goesOn());
			if (!whole) return { kind: 'superseded', members: runs.count };
			await onUpdate(updateOf(runs, null));
		}
		return { kind: 'settled', members: runs.count };
	};
}

/** Where single runs of a request are kept: the memory of the last one, where it is laid out alike. */
function keptFor({ keeps, scenario, members }: RunRequest, last: Kept | null): Kept | null {
	if (keeps === undefined) return null;
	const alike =
		last?.days === scenario.days && last.members === members && last.keeps.series.join() === keeps.series.join();
	return alike && last.keeps.events.join() === keeps.events.join() ? last : new Kept(keeps, scenario.days, members);
}

/** What is known so far, its arrays handed over. */
function updateOf(runs: Runs, central: DailyRecord | null): Update {
	const bands = runs.bands();
	const dates = runs.dates();
	const arrays = [...bands.values(), dates.first, dates.back, ...(central === null ? [] : [central.rows])];
	return transfer(
		{ members: runs.count, bands, dates, central },
		arrays.map(({ buffer }) => buffer as ArrayBuffer),
	);
}
