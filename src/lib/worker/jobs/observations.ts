/** Where reported figures lie among the runs of one scenario, of ever more runs. */
import { HeldEnsemble } from '#sims/ensemble/held.ts';
import { notAllZero } from '#sims/scenarios/joint.ts';
import type { Job } from '../job.ts';
import { nextReport, previewMembers } from '../pace.ts';

/** Runs between two looks at the letterbox. */
const SLICE_MEMBERS = 8;

export const observationsJob: Job<'observations'> = async (
	{ scenario, seed, members, observations },
	bench,
	onUpdate,
) => {
	const zeros = notAllZero(scenario.assumptions);
	if (zeros.length > 0) return { kind: 'impossible', notAllZero: zeros };
	const runs = new HeldEnsemble(bench.draws(seed), bench.assumptions, scenario, observations);
	for (let report = previewMembers(null, members); ; report = nextReport(report, members)) {
		while (runs.count < report) {
			if (!(await bench.goesOn())) return { kind: 'superseded', members: runs.count };
			runs.run(runs.count, Math.min(report, runs.count + SLICE_MEMBERS));
		}
		await onUpdate({ members: runs.count, held: runs.held() });
		if (report === members) return { kind: 'settled', members };
	}
};
