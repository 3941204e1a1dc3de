/** What the counter of runs says as requests come and go: the engine behind a channel, breathing when it is let. */
import { afterEach, describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { createEngine } from '../worker/engine.ts';
import { inlineWorker } from '../worker/inline.ts';
import type { RunRequest } from '../worker/protocol.ts';
import { Projection } from './projection.svelte.ts';

const task = () => new Promise<void>((resolve) => setImmediate(resolve));
async function until(holds: () => boolean) {
	while (!holds()) await task();
}

function requestFor(openingCereals: number): RunRequest {
	const scenario = { ...karabakh2022.scenarios[0]!, days: 20, assumptions: { openingCereals } };
	return { scenario, seed: 7, members: 2048, series: ['foodCoverage'], level: 0.5 };
}

let projection: Projection;
afterEach(() => projection.close());

/** A projection whose engine waits before each slice of a refinement until it is let pass; a preview waits for nothing. */
function projectionBehindGate(open: boolean) {
	const waiting: (() => void)[] = [];
	let asked = 0;
	const breathe = () => (open ? task() : new Promise<void>((resolve) => waiting.push(resolve)));
	projection = new Projection(() => {
		const engine = createEngine(breathe, () => 0);
		const run: typeof engine.run = (...request) => {
			asked += 1;
			return engine.run(...request);
		};
		return inlineWorker({ ...engine, run });
	}, karabakh2022.assumptions);
	/** Lets the engine do a slice once it knows of so many requests. */
	return async function letPassAfter(requests: number) {
		await until(() => asked === requests && waiting.length > 0);
		waiting.shift()!();
	};
}

describe('the counter of runs', () => {
	it('stays a preview while one preview after the other is overtaken', async () => {
		const letPassAfter = projectionBehindGate(false);
		projection.ask(requestFor(1000));
		for (let cereals = 1000; cereals < 1005; cereals++) {
			await until(() => projection.shown?.request.scenario.assumptions.openingCereals === cereals);
			expect(projection.status.kind).toBe('preview');
			projection.ask(requestFor(cereals + 1));
			expect(projection.status.kind).toBe('preview');
			await letPassAfter(cereals - 998);
		}
	});

	it('says at how many runs the last request stopped, until the figures of the next one come', async () => {
		const letPassAfter = projectionBehindGate(false);
		projection.ask(requestFor(1000));
		const slices = (128 - 64) / 16;
		for (let slice = 0; slice <= slices; slice++) await letPassAfter(1);
		await until(() => projection.status.kind === 'running');
		projection.ask(requestFor(1001));
		expect(projection.status).toEqual({ kind: 'superseded', members: 128, of: 2048 });
		await letPassAfter(2);
		await until(() => projection.status.kind !== 'superseded');
		expect(projection.status).toEqual({ kind: 'preview', members: 128, of: 2048 });
	});

	it('calls nothing settled that was not run: a new request takes the word back at once', async () => {
		projectionBehindGate(true);
		projection.ask(requestFor(1000));
		await until(() => projection.status.kind === 'settled');
		projection.ask(requestFor(2000));
		expect(projection.status).toEqual({ kind: 'running', members: 0, of: 2048 });
		await until(() => projection.status.kind === 'settled');
		expect(projection.shown?.request.scenario.assumptions.openingCereals).toBe(2000);
	});
});

it('a calculation that is given up is no longer said to have been started again', async () => {
	const deaths: (() => void)[] = [];
	projection = new Projection(() => {
		const worker = inlineWorker(createEngine());
		return { ...worker, onDeath: (callback) => void deaths.push(callback) };
	}, karabakh2022.assumptions);
	projection.ask(requestFor(3000));
	for (let death = 1; death <= 4; death++) {
		await until(() => deaths.length === death);
		if (death === 4) expect(projection.restarted).toBe(true);
		deaths[death - 1]!();
	}
	await until(() => projection.status.kind === 'givenUp');
	expect(projection.restarted).toBe(false);
});
