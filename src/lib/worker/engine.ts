import { Draws } from '#sims/ensemble/draws.ts';
import type { Assumptions } from '#sims/model/assumption.ts';
import { Held } from './held.ts';
import type { Bench, Job } from './job.ts';
import { checkJob } from './jobs/check.ts';
import { compareJob } from './jobs/compare.ts';
import { ensembleJob } from './jobs/ensemble.ts';
import { flipJob } from './jobs/flip.ts';
import { observationsJob } from './jobs/observations.ts';
import { spellsJob } from './jobs/spells.ts';
import { singleJob } from './jobs/single.ts';
import type { Engine, JobKind, Outcome } from './protocol.ts';

/**
 * The engine behind the worker, and as well without one: one job at a time, the newest next.
 *
 * @param breathe resolves after the messages that have arrived were read
 * @param now a clock, ms; it sets how many runs a preview has, and nothing else
 */
export function createEngine(
	breathe: () => Promise<void> = nextTask,
	now: () => number = () => performance.now(),
): Engine {
	const held = new Held();
	const jobs: { readonly [K in JobKind]: Job<K> } = {
		ensemble: ensembleJob(held),
		flip: flipJob,
		observations: observationsJob,
		single: singleJob(),
		check: checkJob(),
		compare: compareJob(),
		spells: spellsJob(),
	};
	let assumptions: Assumptions | null = null;
	let draws: Draws | null = null;
	let newest = 0;
	let running: Promise<unknown> = Promise.resolve();

	function benchOf(turn: number, number: number): Bench {
		if (assumptions === null) throw new Error('the engine was asked to run before it was opened');
		const given = assumptions;
		return {
			assumptions: given,
			draws(seed) {
				if (draws?.seed !== seed) draws = new Draws(given, seed);
				return draws;
			},
			async goesOn() {
				await breathe();
				return turn === newest;
			},
			now,
			number,
		};
	}

	return {
		open(given) {
			assumptions = given;
			draws = null;
			newest += 1;
		},
		run(kind, request, onUpdate, number = 0) {
			const turn = ++newest;
			const before = running;
			const outcome = before
				.then((): Outcome | Promise<Outcome> =>
					turn === newest ? jobs[kind](request, benchOf(turn, number), onUpdate) : { kind: 'superseded', members: 0 },
				)
				.catch((error: unknown): Outcome => ({ kind: 'failed', message: messageOf(error) }));
			running = outcome;
			return outcome;
		},
		stop() {
			newest += 1;
		},
		moves: (question) => held.moves(question),
	};
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
