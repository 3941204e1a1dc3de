/** Bands and dates of one scenario: a preview within a frame, then ever more runs, then all. */
import { transfer } from 'comlink';
import { Ensemble } from '#sims/ensemble/ensemble.ts';
import { Kept } from '#sims/ensemble/kept.ts';
import type { DailyRecord } from '#sims/model/daily.ts';
import { centralRun } from '#sims/scenarios/central.ts';
import { notAllZero } from '#sims/scenarios/joint.ts';
import type { Held } from '../held.ts';
import type { Bench, Job } from '../job.ts';
import { nextReport, previewMembers } from '../pace.ts';
import type { RunRequest, Update } from '../protocol.ts';

/** What the sentence speaks of: each supply as a share of need. */
export const SUPPLIES = ['foodCoverage', 'medicineCoverage', 'heatCoverage'] as const;
/** Runs between two looks at the letterbox. */
const SLICE_MEMBERS = 16;

/**
 * A job that keeps the memory of its last ensemble for the next one.
 * @param held takes what is kept of single runs
 */
export function ensembleJob(held: Held): Job<'ensemble'> {
	let ensemble: Ensemble | null = null;
	let kept: Kept | null = null;
	let layout = '';
	let runMs: number | null = null;

	/** The ensemble of a request, in the memory of the last one where its layout is the same. */
	function begin(request: RunRequest, bench: Bench): Ensemble {
		const draws = bench.draws(request.seed);
		const watched = { indicators: SUPPLIES, level: request.level };
		kept = keptFor(request, kept);
		const wanted = `${request.scenario.days} ${request.series.join()}`;
		if (ensemble === null || layout !== wanted) {
			ensemble = new Ensemble(draws, request.scenario, request.series, watched, kept);
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
		runs.run(0, previewMembers(runMs, request.members));
		runMs = (bench.now() - began) / runs.count;
		await onUpdate(updateOf(runs, centralRun(bench.assumptions, request.scenario)));

		while (runs.count < request.members) {
			const report = nextReport(runs.count, request.members);
			while (runs.count < report) {
				if (!(await bench.goesOn())) return { kind: 'superseded', members: runs.count };
				runs.run(runs.count, Math.min(report, runs.count + SLICE_MEMBERS));
			}
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
function updateOf(runs: Ensemble, central: DailyRecord | null): Update {
	const bands = runs.bands();
	const dates = runs.dates();
	const arrays = [...bands.values(), dates.first, dates.back, ...(central === null ? [] : [central.rows])];
	return transfer(
		{ members: runs.count, bands, dates, central },
		arrays.map(({ buffer }) => buffer as ArrayBuffer),
	);
}
