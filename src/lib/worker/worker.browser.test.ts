/** The real worker in a real browser, through Comlink: settled on the figures that Node gives, and replaced when it dies. */
import { afterEach, describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { Draws } from '#sims/ensemble/draws.ts';
import { Ensemble } from '#sims/ensemble/ensemble.ts';
import { Client } from './client.ts';
import type { Outcome, RunRequest, Update } from './protocol.ts';
import { startWorker } from './start.ts';

const request: RunRequest = {
	scenario: karabakh2022.scenarios[0]!,
	seed: 7,
	members: 192,
	series: ['foodCoverage', 'coverDays.lpg'],
	level: 0.5,
};

let client: Client<'ensemble'> | undefined;
afterEach(() => client?.close());

function watch() {
	const updates: Update[] = [];
	const outcomes: Outcome[] = [];
	let restarts = 0;
	client = new Client('ensemble', startWorker, karabakh2022.assumptions, {
		onUpdate: (_, update) => updates.push(update),
		onOutcome: (_, outcome) => outcomes.push(outcome),
		onRestart: () => (restarts += 1),
		onGivenUp: () => {},
	});
	return { client, updates, outcomes, restarts: () => restarts };
}

describe('the worker', () => {
	it('settles on the same figures as the engine without one, to the last bit', async () => {
		const { client, updates, outcomes } = watch();
		client.ask(request);
		await expect.poll(() => outcomes.length, { timeout: 60_000 }).toBe(1);
		expect(outcomes[0]).toEqual({ kind: 'settled', members: 192 });
		const here = new Ensemble(new Draws(karabakh2022.assumptions, request.seed), request.scenario, request.series);
		here.run(0, request.members);
		expect(updates.at(-1)!.bands).toEqual(here.bands());
	});

	it('hands its arrays over rather than copying them', async () => {
		const { client, updates, outcomes } = watch();
		client.ask(request);
		await expect.poll(() => outcomes.length, { timeout: 60_000 }).toBe(1);
		for (const { bands } of updates) {
			for (const array of bands.values()) expect(array.buffer.byteLength).toBe(7 * 281 * 8);
		}
		expect(updates[0]!.central!.rows.byteLength).toBeGreaterThan(0);
	});
});
