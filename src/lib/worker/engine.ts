import { Draws } from '#sims/ensemble/draws.ts';
import { kernelCanRun } from '#sims/kernel/batch.ts';
import type { Machine } from '#sims/kernel/machine.ts';
import type { Assumptions } from '#sims/model/assumption.ts';
import { type Mate, runShare } from './crew.ts';
import { Held } from './held.ts';
import type { Bench, Job } from './job.ts';
import { ensembleJob } from './jobs/ensemble.ts';
import type { MakeMachine } from './machine.ts';
import { nextTask } from './nextTask.ts';
import type { Engine, JobKind, Outcome } from './protocol.ts';

/**
 * The engine behind the worker, and as well without one: one job at a time, the newest next.
 *
 * @param breathe resolves after the messages that have arrived were read
 * @param now a clock, ms; it sets how many runs a preview has, and nothing else
 * @param makeMachine makes kernels, once it is known whether there are any
 */
export function createEngine(
	breathe: () => Promise<void> = nextTask,
	now: () => number = () => performance.now(),
	makeMachine: Promise<MakeMachine | null> = Promise.resolve(null),
): Engine & { join(mate: Mate): void } {
	const held = new Held();
	const jobs: { readonly [K in JobKind]: Job<K> } = {
		ensemble: ensembleJob(held),
		flip: fetched(async () => (await import('./jobs/flip.ts')).flipJob()),
		observations: fetched(async () => (await import('./jobs/observations.ts')).observationsJob),
		single: fetched(async () => (await import('./jobs/single.ts')).singleJob()),
		check: fetched(async () => (await import('./jobs/check.ts')).checkJob()),
		compare: fetched(async () => (await import('./jobs/compare.ts')).compareJob()),
		spells: fetched(async () => (await import('./jobs/spells.ts')).spellsJob()),
	};
	const crew: Mate[] = [];
	let assumptions: Assumptions | null = null;
	let draws: Draws | null = null;
	let newest = 0;
	let newestShare = 0;
	/** For shares; the ensemble has its own. */
	let machine: Machine | null = null;
	let running: Promise<unknown> = Promise.resolve();

	function drawsOf(given: Assumptions, seed: number): Draws {
		if (draws?.seed !== seed) draws = new Draws(given, seed);
		return draws;
	}

	async function benchOf(turn: number, number: number): Promise<Bench> {
		if (assumptions === null) throw new Error('the engine was asked to run before it was opened');
		const given = assumptions;
		return {
			makeMachine: kernelCanRun(given) ? await makeMachine : null,
			crew,
			assumptions: given,
			draws: (seed) => drawsOf(given, seed),
			async goesOn() {
				await breathe();
				return turn === newest;
			},
			now,
			number,
		};
	}

	return {
		/** Takes another worker in, to share ensembles with. */
		join(mate) {
			crew.push(mate);
			if (assumptions !== null) mate.open(assumptions);
		},
		open(given) {
			assumptions = given;
			draws = null;
			newest += 1;
			for (const mate of crew) mate.open(given);
		},
		run(kind, request, onUpdate, number = 0) {
			const turn = ++newest;
			const before = running;
			const outcome = before
				.then(async (): Promise<Outcome> => {
					if (turn !== newest) return { kind: 'superseded', members: 0 };
					return jobs[kind](request, await benchOf(turn, number), onUpdate);
				})
				.catch((error: unknown): Outcome => ({ kind: 'failed', message: messageOf(error) }));
			running = outcome;
			return outcome;
		},
		stop() {
			newest += 1;
		},
		moves: (question) => held.moves(question),
		async share(request) {
			const turn = ++newestShare;
			const make = await makeMachine;
			if (make === null || assumptions === null) return null;
			machine ??= make();
			return runShare(machine, drawsOf(assumptions, request.seed), request, async () => {
				await breathe();
				return turn === newestShare;
			});
		},
	};
}

/** A job whose code is fetched when it is first asked for, and again if that failed: the first figures do without it. */
function fetched<K extends JobKind>(fetch: () => Promise<Job<K>>): Job<K> {
	let job: Promise<Job<K>> | null = null;
	return async (request, bench, onUpdate) => {
		job ??= fetch();
		try {
			await job;
		} catch (error) {
			job = null;
			throw error;
		}
		return (await job)(request, bench, onUpdate);
	};
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
