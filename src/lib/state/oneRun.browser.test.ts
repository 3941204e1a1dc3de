/** The run of the ledger through the worker’s boundary; in a browser, where what is derived keeps its identity. */
import { afterEach, describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { Draws } from '#sims/ensemble/draws.ts';
import { singleRun } from '#sims/ensemble/single.ts';
import { createEngine } from '../worker/engine.ts';
import { inlineWorker } from '../worker/inline.ts';
import { OneRun } from './oneRun.svelte.ts';
import { Reader } from './reader.svelte.ts';

const made: OneRun[] = [];
afterEach(() => {
	for (const oneRun of made.splice(0)) oneRun.close();
});
function opened() {
	const reader = new Reader(karabakh2022);
	const oneRun = new OneRun(reader, () => inlineWorker(createEngine()));
	made.push(oneRun);
	return { reader, oneRun };
}

describe('the run of the ledger', () => {
	it('crosses the boundary whole: what the worker gives is what is worked out here', async () => {
		const { reader, oneRun } = opened();
		reader.look({ member: 17 });
		oneRun.ask(oneRun.request);
		await expect.poll(() => oneRun.status.kind).toBe('settled');
		const { assumptions } = karabakh2022;
		expect(oneRun.last!.run).toEqual(singleRun(new Draws(assumptions, reader.seed), assumptions, reader.scenario, 16));
		expect(oneRun.drawn).toBe(oneRun.last);
		expect(oneRun.waits).toBe(false);
	});

	it('is set back once something else is chosen, and the central run is not drawn as a line', async () => {
		const { reader, oneRun } = opened();
		oneRun.ask(oneRun.request);
		await expect.poll(() => oneRun.waits).toBe(false);
		expect(oneRun.drawn).toBeNull();
		const { request } = oneRun;
		reader.look({ day: 3, ledgerStore: 'oil' });
		expect(oneRun.request).toEqual(request);
		reader.change('people', 100_417);
		expect(oneRun.waits).toBe(true);
		expect(oneRun.last!.request.scenario.assumptions).toEqual({});
	});

	it('follows the supply in focus until a store is picked, and is no step of undo', () => {
		const { reader } = opened();
		expect(reader.ledgerStore).toBe('cereals');
		reader.look({ focus: 'medicine' });
		expect(reader.ledgerStore).toBe('cardiovascular');
		reader.look({ ledgerStore: 'insulin', member: 4 });
		expect(reader.canUndo).toBe(false);
		reader.change('people', 100_417);
		reader.undo();
		expect([reader.ledgerStore, reader.member]).toEqual(['insulin', 4]);
		reader.look({ focus: 'energy' });
		expect(reader.ledgerStore).toBe('pipelineGas');
	});
});
