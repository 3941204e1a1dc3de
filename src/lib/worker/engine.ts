import { transfer } from 'comlink';
import { Draws } from '#sims/ensemble/draws.ts';
import { Ensemble } from '#sims/ensemble/ensemble.ts';
import type { Assumptions } from '#sims/model/assumption.ts';
import type { DailyRecord } from '#sims/model/daily.ts';
import { centralRun } from '#sims/scenarios/central.ts';
import { notAllZero } from '#sims/scenarios/joint.ts';
import { nextReport, previewMembers } from './pace.ts';
import type { Engine, Outcome, RunRequest, Update } from './protocol.ts';

/** What the sentence speaks of: each supply as a share of need. */
const SUPPLIES = ['foodCoverage', 'medicineCoverage', 'heatCoverage'] as const;
/** Runs between two looks at the letterbox. */
const SLICE_MEMBERS = 16;

/**
 * The engine behind the worker, and as well without one.
 *
 * @param breathe resolves after the messages that have arrived were read
 * @param now a clock, ms; it sets how many runs a preview has, and nothing else
 */
export function createEngine(
	breathe: () => Promise<void> = nextTask,
	now: () => number = () => performance.now(),
): Engine {
	let assumptions: Assumptions | null = null;
	let draws: Draws | null = null;
	let ensemble: Ensemble | null = null;
	let layout = '';
	let newest = 0;
	let runMs: number | null = null;
	let running: Promise<unknown> = Promise.resolve();

	/** The ensemble of a request, in the memory of the last one where its layout is the same. */
	function begin(request: RunRequest): Ensemble {
		if (assumptions === null) throw new Error('the engine was asked to run before it was opened');
		if (draws?.seed !== request.seed) draws = new Draws(assumptions, request.seed);
		const watched = { indicators: SUPPLIES, level: request.level };
		const wanted = `${request.scenario.days} ${request.series.join()}`;
		if (ensemble === null || layout !== wanted) {
			ensemble = new Ensemble(draws, request.scenario, request.series, watched);
			layout = wanted;
		} else {
			ensemble.restart(draws, request.scenario, watched);
		}
		return ensemble;
	}

	async function runToRest(
		request: RunRequest,
		turn: number,
		onUpdate: (update: Update) => void | Promise<void>,
	): Promise<Outcome> {
		if (turn !== newest) return { kind: 'superseded', members: 0 };
		const zeros = notAllZero(request.scenario.assumptions);
		if (zeros.length > 0) return { kind: 'impossible', notAllZero: zeros };
		const runs = begin(request);
		const began = now();
		runs.run(0, previewMembers(runMs, request.members));
		runMs = (now() - began) / runs.count;
		await onUpdate(updateOf(runs, centralRun(assumptions!, request.scenario)));

		while (runs.count < request.members) {
			const report = nextReport(runs.count, request.members);
			while (runs.count < report) {
				await breathe();
				if (turn !== newest) return { kind: 'superseded', members: runs.count };
				runs.run(runs.count, Math.min(report, runs.count + SLICE_MEMBERS));
			}
			await onUpdate(updateOf(runs, null));
		}
		return { kind: 'settled', members: runs.count };
	}

	return {
		open(given) {
			assumptions = given;
			draws = null;
			ensemble = null;
			newest += 1;
		},
		run(request, onUpdate) {
			const turn = ++newest;
			const before = running;
			const outcome = before
				.then(() => runToRest(request, turn, onUpdate))
				.catch((error: unknown): Outcome => ({ kind: 'failed', message: messageOf(error) }));
			running = outcome;
			return outcome;
		},
		stop() {
			newest += 1;
		},
	};
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

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

/** A task later, not a microtask: messages are read between tasks. A channel does not wait as timers do. */
function nextTask(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
