/** The checks as the page runs them: the worker's first, then its own, which holds the worker's answer against itself. */
import { afterEach, describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { newMachine } from '#sims/checks/machine.ts';
import { ALL_CHECKS } from '#sims/checks/self/checks.ts';
import { type Subject, theModel } from '#sims/checks/self/subject.ts';
import { createEngine } from '../worker/engine.ts';
import { inlineWorker } from '../worker/inline.ts';
import type { CheckRequest } from '../worker/protocol.ts';
import { SelfCheck } from './selfCheck.svelte.ts';

const { assumptions } = karabakh2022;
const model = theModel(assumptions);
const kernels = Promise.resolve(newMachine);
const request: CheckRequest = {
	scenario: { ...karabakh2022.scenarios[0]!, days: 30 },
	seed: 7,
	series: ['foodCoverage'],
	members: 2,
	reference: [],
};
const task = () => new Promise<void>((resolve) => setImmediate(resolve));
async function until(holds: () => boolean) {
	while (!holds()) await task();
}

const made: SelfCheck[] = [];
afterEach(() => {
	for (const check of made.splice(0)) check.close();
});

function selfCheck(here?: Subject, gate = { open: true }) {
	const breathe = async () => {
		do await task();
		while (!gate.open);
	};
	const check = new SelfCheck(() => inlineWorker(createEngine(breathe, undefined, kernels)), assumptions, here);
	made.push(check);
	return check;
}

const outcomes = (check: SelfCheck) => check.results.map(({ id, outcome }) => `${id} ${outcome}`);

describe('the checks on the page', () => {
	it('end with the page’s own, and only then are settled', async () => {
		const check = selfCheck();
		expect(check.status.kind).toBe('idle');
		check.run(request);
		let runningWithAll = false;
		await until(() => {
			runningWithAll ||= check.status.kind === 'running' && check.results.length === ALL_CHECKS.length - 1;
			return check.status.kind !== 'running';
		});
		expect(runningWithAll).toBe(true);
		expect(check.status.kind).toBe('settled');
		expect(check.results.map(({ id }) => id)).toEqual(ALL_CHECKS);
		expect(outcomes(check)).toEqual(ALL_CHECKS.map((id) => `${id} ${id === 'reference' ? 'notRun' : 'passed'}`));
		expect(check.request).toBe(request);
	});

	it('see a page that computes other bits than its worker', async () => {
		const check = selfCheck({
			...model,
			central: (scenario, observe) =>
				model.central(scenario, (end) => {
					if (end.day === 12) end.indicators[0]! -= 2 ** -53;
					observe(end);
				}),
		});
		check.run(request);
		await until(() => check.status.kind === 'settled');
		const { id, parts } = check.results.at(-1)!;
		expect(id).toBe('worker');
		expect(parts.map((part) => `${part.id} ${part.outcome}`)).toEqual([
			'central failed',
			'members passed',
			'bands passed',
		]);
		expect(parts[0]!.faults[0]).toMatchObject({ figure: 'foodCoverage', run: 'central', day: 12 });
	});

	it('can be stopped: what ended stands, the rest does not come, and it can be run again', async () => {
		const gate = { open: true };
		const check = selfCheck(undefined, gate);
		check.run(request);
		await until(() => check.results.length >= 1);
		check.stop();
		const known = outcomes(check);
		for (let i = 0; i < 200; i++) await task();
		expect(check.status.kind).toBe('stopped');
		expect(outcomes(check)).toEqual(known);
		check.run(request);
		expect(check.results).toEqual([]);
		await until(() => check.status.kind === 'settled');
		expect(check.results).toHaveLength(ALL_CHECKS.length);
	});
});
