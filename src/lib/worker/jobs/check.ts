/** The checks of the model on one scenario, one after the other: each reports as it ends. */
import { transfer } from 'comlink';
import { type Result, resultOf } from '#sims/checks/self/check.ts';
import { ALL_CHECKS, CHECKS, CHECK_IDS, type CheckId } from '#sims/checks/self/checks.ts';
import { type Answer, answerOf } from '#sims/checks/self/sameBits.ts';
import { type Subject, theModel } from '#sims/checks/self/subject.ts';
import type { Assumptions } from '#sims/model/assumption.ts';
import { notAllZero } from '#sims/scenarios/joint.ts';
import type { Bench, Job } from '../job.ts';
import type { MakeMachine } from '../machine.ts';
import type { CheckUpdate } from '../protocol.ts';

/** Work between two looks at the letterbox, ms. */
const SLICE_MS = 8;
/** Time between two reports of how far it is, ms. */
const REPORT_MS = 150;
/** After so long without an answer there is no network, ms. */
const PATIENCE_MS = 45_000;

/** Ends slices of work early where the job is to end. */
const SUPERSEDED = Symbol('superseded');

/**
 * @param subjectOf what is checked: the model, or in a test one with a fault
 * @param read the text at an address, null where there is none to be had; never rejects
 */
export function checkJob(
	subjectOf: (assumptions: Assumptions, makeMachine: MakeMachine | null) => Subject = theModel,
	read: (url: string, signal: AbortSignal) => Promise<string | null> = readText,
): Job<'check'> {
	return async function run(request, bench, onUpdate) {
		const zeros = notAllZero(request.scenario.assumptions);
		if (zeros.length > 0) return { kind: 'impossible', notAllZero: zeros };
		const subject = subjectOf(bench.assumptions, bench.makeMachine);
		const results: Result<CheckId>[] = [];
		const report = (share: number, answer: Answer | null = null) =>
			onUpdate(updateOf(results, (results.length + share) / ALL_CHECKS.length, answer));
		const slices = sliced(bench, report);
		const gone = new AbortController();
		const patience = setTimeout(() => gone.abort(), PATIENCE_MS);
		const files = Promise.all(request.reference.map(({ url }) => read(url, gone.signal)));

		try {
			for (const id of CHECK_IDS) {
				const reference = id === 'reference' ? await whileItComes(files, bench, () => report(0)) : [];
				if (reference === SUPERSEDED) return { kind: 'superseded', members: results.length };
				const texts = request.reference.map(({ name, scenario }, i) => ({
					name,
					scenario,
					text: reference[i] ?? null,
				}));
				const result = await slices(resultOf(id, CHECKS[id](subject, { ...request, reference: texts })));
				if (result === SUPERSEDED) return { kind: 'superseded', members: results.length };
				results.push(result);
				await report(0);
			}
			// The page does the other half of the last check.
			const answer = await slices(answerOf(subject, request), 0.5);
			if (answer === SUPERSEDED) return { kind: 'superseded', members: results.length };
			await report(0.5, answer);
			return { kind: 'settled', members: results.length };
		} finally {
			clearTimeout(patience);
			gone.abort();
		}
	};
}

/** Does work in slices, and tells now and then how much of it is done. */
function sliced(bench: Bench, report: (share: number) => void | Promise<void>) {
	let rested = bench.now();
	let reported = rested;
	return async function <T>(work: Generator<number, T>, part = 1): Promise<T | typeof SUPERSEDED> {
		for (;;) {
			const step = work.next();
			if (step.done === true) return step.value;
			const now = bench.now();
			if (now - rested < SLICE_MS) continue;
			if (now - reported > REPORT_MS) {
				await report(part * step.value);
				reported = now;
			}
			if (!(await bench.goesOn())) return SUPERSEDED;
			rested = bench.now();
		}
	};
}

/** Waits for what comes from the network, and says now and then that it still does. */
async function whileItComes<T>(
	files: Promise<T>,
	bench: Bench,
	report: () => void | Promise<void>,
): Promise<T | typeof SUPERSEDED> {
	for (;;) {
		const came = await Promise.race([files, pause(REPORT_MS)]);
		if (!(await bench.goesOn())) return SUPERSEDED;
		if (came !== undefined) return came;
		await report();
	}
}

const pause = (ms: number) => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), ms));

/** What is known so far, the arrays of an answer handed over. */
function updateOf(results: readonly Result<CheckId>[], done: number, answer: Answer | null): CheckUpdate {
	const arrays = answer === null ? [] : [answer.central, ...answer.members, ...answer.bands.values()];
	return transfer(
		{ results: [...results], done, answer },
		arrays.map(({ buffer }) => buffer as ArrayBuffer),
	);
}

async function readText(url: string, signal: AbortSignal): Promise<string | null> {
	try {
		const response = await fetch(url, { signal });
		return response.ok ? await response.text() : null;
	} catch {
		// No network, or it took too long: said of the check, which then has not passed.
		return null;
	}
}
