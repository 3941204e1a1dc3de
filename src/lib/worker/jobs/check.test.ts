/** The job that runs the checks: what it reports on the way, that it can be stopped, and what it does without a network. */
import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { CHECK_IDS } from '#sims/checks/self/checks.ts';
import { newMachine } from '#sims/checks/machine.ts';
import { toTheEnd } from '#sims/checks/self/everyCheck.ts';
import { answerOf } from '#sims/checks/self/sameBits.ts';
import { theModel } from '#sims/checks/self/subject.ts';
import { referenceScenario, referenceText } from '#sims/checks/referenceFiles.ts';
import { Draws } from '#sims/ensemble/draws.ts';
import type { Bench } from '../job.ts';
import type { CheckRequest, CheckUpdate } from '../protocol.ts';
import { checkJob } from './check.ts';

const { assumptions } = karabakh2022;
const model = theModel(assumptions);
const request: CheckRequest = {
	scenario: { ...karabakh2022.scenarios[0]!, days: 30 },
	seed: 7,
	series: ['foodCoverage'],
	members: 60,
	reference: [{ name: 'as-reported', scenario: referenceScenario('as-reported'), url: 'as-reported.csv' }],
};
const fromDisk = (url: string) => Promise.resolve(referenceText(url));

/** A bench with a clock that ticks at each look, and that goes on so many times. */
function bench(times = Infinity): Bench & { looks: () => number } {
	let looks = 0;
	let clock = 0;
	return {
		assumptions,
		draws: (seed) => new Draws(assumptions, seed),
		goesOn: () => Promise.resolve(++looks <= times),
		number: 0,
		makeMachine: newMachine,
		crew: [],
		now: () => (clock += 5),
		looks: () => looks,
	};
}

async function run(job = checkJob(undefined, fromDisk), at: Bench = bench(), asked = request) {
	const updates: CheckUpdate[] = [];
	const outcome = await job(asked, at, (update) => void updates.push(update));
	return { updates, outcome, last: updates.at(-1)! };
}

describe('the checks in the worker', () => {
	it('report one after the other as they end, and with the last what the page is to compare', async () => {
		const { updates, outcome, last } = await run();
		expect(outcome).toEqual({ kind: 'settled', members: CHECK_IDS.length });
		expect(last.results.map(({ id, outcome }) => [id, outcome])).toEqual(CHECK_IDS.map((id) => [id, 'passed']));
		const counts = updates.map(({ results }) => results.length);
		expect(new Set(counts)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7]));
		expect(counts).toEqual([...counts].sort((a, b) => a - b));
		const done = updates.map((update) => update.done);
		expect(done).toEqual([...done].sort((a, b) => a - b));
		expect(done.at(-1)).toBeLessThan(1);
		expect(updates.slice(0, -1).every(({ answer }) => answer === null)).toBe(true);
		expect(last.answer).toEqual(toTheEnd(answerOf(model, request)));
	});

	it('look at the letterbox every few milliseconds, and end where a newer request or a stop is in it', async () => {
		const whole = bench();
		await run(undefined, whole);
		expect(whole.looks()).toBeGreaterThan(300);
		for (const times of [0, 3, 40, whole.looks() - 1]) {
			const { outcome, updates } = await run(undefined, bench(times));
			expect(outcome.kind, String(times)).toBe('superseded');
			expect(updates.every(({ answer }) => answer === null)).toBe(true);
		}
	});

	it('say of figures that do not come that they were not compared, and go on', async () => {
		const { outcome, last } = await run(checkJob(undefined, () => Promise.resolve(null)));
		expect(outcome.kind).toBe('settled');
		const { id, parts, outcome: of } = last.results[4]!;
		expect([id, of, parts[0]!.reason]).toEqual(['reference', 'notRun', 'noNetwork']);
		expect(last.results[5]!.outcome).toBe('passed');
	});

	it('take an address that cannot be read, or is not there, for no network', async () => {
		const reference = ['data:text/html,nothing', 'http://127.0.0.1:9/as-reported.csv'].map((url) => ({
			...{ url, name: url.slice(0, 4) },
			scenario: request.scenario,
		}));
		const { last } = await run(checkJob(), bench(), { ...request, reference });
		expect(last.results[4]!.parts.map(({ reason }) => reason)).toEqual(['unreadable', 'noNetwork']);
	});

	it('fetch the reference figures and nothing else, and drop what is still on its way at a stop', async () => {
		const asked: string[] = [];
		let dropped = false;
		const never = (url: string, signal: AbortSignal) => {
			asked.push(url);
			signal.addEventListener('abort', () => (dropped = true));
			return new Promise<null>(() => {});
		};
		let ended = 0;
		const goesOn = () => Promise.resolve(ended < 4);
		const outcome = await checkJob(undefined, never)(request, { ...bench(), goesOn }, ({ results }) => {
			ended = results.length;
		});
		expect(outcome).toEqual({ kind: 'superseded', members: 4 });
		expect(asked).toEqual(['as-reported.csv']);
		expect(dropped).toBe(true);
	});

	it('say which check a faulty model fails', async () => {
		const leaks = checkJob(
			() => ({
				...model,
				central: (scenario, observe) =>
					model.central(scenario, (end) => {
						end.ledger.stock[0]! *= 1 - 1e-6;
						observe(end);
					}),
			}),
			fromDisk,
		);
		const { last } = await run(leaks);
		const failed = last.results.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id);
		expect(failed).toEqual(['conservation', 'draws', 'reference']);
	});

	it('name the assumptions that cannot all be 0', async () => {
		const zeros = Object.keys(assumptions).filter((id) => id.startsWith('cargoFood'));
		const scenario = { ...request.scenario, assumptions: Object.fromEntries(zeros.map((id) => [id, 0])) };
		const { outcome } = await run(undefined, undefined, { ...request, scenario });
		expect(outcome).toEqual({ kind: 'impossible', notAllZero: zeros });
	});
});
