/** Which figures stand on the stage as steps and questions come: the engine behind a channel. */
import { afterEach, describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { createEngine } from '../worker/engine.ts';
import { inlineWorker } from '../worker/inline.ts';
import type { RunRequest } from '../worker/protocol.ts';
import { Results } from './results.svelte.ts';

function requestFor(openingCereals: number): RunRequest {
	const scenario = { ...karabakh2022.scenarios[0]!, days: 20, assumptions: { openingCereals } };
	return { scenario, seed: 7, members: 128, series: ['foodCoverage'], level: 0.5 };
}
const cereals = (results: Results) => results.shown?.request.scenario.assumptions.openingCereals;

let results: Results;
/** What the worker was asked to run, in order. */
let asked: number[] = [];
afterEach(() => results.close());

function begin(): void {
	asked = [];
	results = new Results(() => {
		const engine = createEngine();
		const run = ((kind, request, ...rest) => {
			asked.push((request as RunRequest).scenario.assumptions.openingCereals!);
			return engine.run(kind, request, ...rest);
		}) as typeof engine.run;
		return inlineWorker({ ...engine, run });
	}, karabakh2022.assumptions);
}
/** Lets the page and the worker go on, as an effect of the page would, until this holds. */
async function until(holds: () => boolean): Promise<void> {
	while (!holds()) {
		results.follow();
		await new Promise((resolve) => setImmediate(resolve));
	}
}

describe('the figures on the stage', () => {
	it('of a step that was worked out ahead are there at once, all of them, and are run once', async () => {
		begin();
		results.ask(requestFor(1000), [requestFor(2000), requestFor(3000)], true);
		await until(() => asked.length === 3);
		expect(asked).toEqual([1000, 2000, 3000]);
		results.ask(requestFor(2000), [requestFor(1000), requestFor(3000)], true);
		expect(results.status.kind).toBe('settled');
		expect(cereals(results)).toBe(2000);
	});

	it('are never those of the step before, once another is on the stage', async () => {
		begin();
		results.ask(requestFor(1000), [], true);
		await until(() => results.settled !== null);
		results.ask(requestFor(2000), [], true);
		expect(results.shown).toBeNull();
		expect(results.concluded).toBeNull();
		await until(() => results.settled !== null);
		expect(cereals(results)).toBe(2000);
	});

	it('of a question follow it, and the step comes back as the very same figures without being run again', async () => {
		begin();
		results.ask(requestFor(1000), [], true);
		await until(() => results.settled !== null);
		const before = results.settled;
		results.ask(requestFor(1500), [], false);
		// Until its own are there, those of the step stand, and are not called settled.
		expect(cereals(results)).toBe(1000);
		expect(results.status.kind).not.toBe('settled');
		await until(() => results.settled !== null);
		expect(cereals(results)).toBe(1500);
		results.ask(requestFor(1000), [], false);
		expect(results.settled).toBe(before);
		expect(asked).toEqual([1000, 1500]);
	});

	it('that cannot be run are said to be so, and do not keep the steps around from being worked out', async () => {
		begin();
		const impossible = requestFor(1000);
		const zeros = { ...impossible.scenario, assumptions: { ...impossible.scenario.assumptions } };
		for (const id of Object.keys(karabakh2022.assumptions)) {
			if (id.startsWith('cargoFood')) Object.assign(zeros.assumptions, { [id]: 0 });
		}
		results.ask({ ...impossible, scenario: zeros }, [requestFor(2000)], true);
		await until(() => asked.length === 2);
		expect(results.status.kind).toBe('impossible');
		results.ask(requestFor(2000), [], true);
		await until(() => results.settled !== null);
		expect(cereals(results)).toBe(2000);
	});
});
