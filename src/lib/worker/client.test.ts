/**
 * The boundary without a worker: the engine behind a MessageChannel, breathing only when the test lets it, so that
 * every run is slow enough to be overtaken and can be lost at any point.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { Draws } from '#sims/ensemble/draws.ts';
import { Ensemble } from '#sims/ensemble/ensemble.ts';
import { datesOf } from '#sims/ensemble/firstDates.ts';
import { ASSUMPTION_IDS } from '#sims/model/assumption.ts';
import type { Scenario } from '#sims/scenarios/scenario.ts';
import { Client } from './client.ts';
import { createEngine } from './engine.ts';
import { inlineWorker } from './inline.ts';
import type { Outcome, RunRequest, Update } from './protocol.ts';

const asReported = { ...karabakh2022.scenarios[0]!, days: 20 };
const SERIES = ['foodCoverage', 'medicineCoverage'] as const;

function requestFor(openingCereals: number, members = 256): RunRequest {
	const scenario: Scenario = { ...asReported, assumptions: { openingCereals } };
	return { scenario, seed: 7, members, series: SERIES, level: 0.5 };
}
const nameOf = (request: RunRequest) => request.scenario.assumptions.openingCereals!;

/** With no time passing, only the first preview is known: 64 runs, and 512 for those that follow. */
const STOPPED_CLOCK = () => 0;

/** A gate that the engine passes once for each slice of runs. */
function gate(open: boolean) {
	let waiting: (() => void)[] = [];
	return {
		breathe: () => (open ? task() : new Promise<void>((resolve) => waiting.push(resolve))),
		open() {
			open = true;
			for (const pass of waiting) pass();
			waiting = [];
		},
		async letPass(slices: number) {
			for (let i = 0; i < slices; i++) {
				await until(() => waiting.length > 0);
				waiting.shift()!();
			}
		},
	};
}
const task = () => new Promise<void>((resolve) => setImmediate(resolve));
async function until(holds: () => boolean) {
	while (!holds()) await task();
}

interface Log {
	updates: { name: number; members: number; update: Update }[];
	outcomes: { name: number; outcome: Outcome }[];
	restarts: number;
	givenUp: number;
}

const open: (() => void)[] = [];
afterEach(() => {
	for (const close of open.splice(0)) close();
});

/** A client whose workers are engines behind channels; `die` ends the newest as a crash would. */
function bench(gates: ReturnType<typeof gate>[]) {
	const log: Log = { updates: [], outcomes: [], restarts: 0, givenUp: 0 };
	let workers = 0;
	let die = () => {};
	const client = new Client(
		'ensemble',
		() => {
			const { breathe } = gates[Math.min(workers, gates.length - 1)]!;
			workers += 1;
			const worker = inlineWorker(createEngine(breathe, STOPPED_CLOCK));
			open.push(() => worker.terminate());
			return {
				...worker,
				onDeath: (callback) => {
					die = () => {
						worker.port.close();
						callback();
					};
				},
			};
		},
		karabakh2022.assumptions,
		{
			onUpdate: (request, update) => log.updates.push({ name: nameOf(request), members: update.members, update }),
			onOutcome: (request, outcome) => log.outcomes.push({ name: nameOf(request), outcome }),
			onRestart: () => (log.restarts += 1),
			onGivenUp: () => (log.givenUp += 1),
		},
	);
	open.push(() => client.close());
	return { client, log, die: () => die(), workers: () => workers };
}

describe('a run through the boundary', () => {
	it('shows a preview, then ever more runs, and settles on the number asked for', async () => {
		const { client, log } = bench([gate(true)]);
		client.ask(requestFor(3000, 1500));
		await until(() => log.outcomes.length === 1);
		expect(log.outcomes[0]!.outcome).toEqual({ kind: 'settled', members: 1500 });
		expect(log.updates.map(({ members }) => members)).toEqual([64, 128, 256, 512, 1024, 1500]);
	});

	it('brings the central run with the first update and bands with each', async () => {
		const { client, log } = bench([gate(true)]);
		client.ask(requestFor(3000, 128));
		await until(() => log.outcomes.length === 1);
		expect(log.updates.map(({ update }) => update.central?.days)).toEqual([20, undefined]);
		for (const { update } of log.updates) {
			expect([...update.bands.keys()]).toEqual([...SERIES]);
			expect(update.bands.get('foodCoverage')).toHaveLength(7 * 20);
		}
	});

	it('brings with each update the first dates of as many runs, the same as without a boundary', async () => {
		const { client, log } = bench([gate(true)]);
		client.ask({ ...requestFor(1500), scenario: { ...asReported, assumptions: { openingCereals: 1500 }, days: 60 } });
		await until(() => log.outcomes.length === 1);
		expect(log.updates.map(({ members }) => members)).toEqual([64, 128, 256]);
		const direct = new Ensemble(
			new Draws(karabakh2022.assumptions, 7),
			{ ...asReported, assumptions: { openingCereals: 1500 }, days: 60 },
			[],
			{ indicators: ['foodCoverage', 'medicineCoverage', 'heatCoverage'], level: 0.5 },
		);
		for (const { members, update } of log.updates) {
			direct.run(direct.count, members);
			expect(update.dates).toEqual(direct.dates());
		}
		expect(datesOf(log.updates.at(-1)!.update.dates, 'empty.vegetables').crossedBy()).toBe(256);
	});

	it('counts the days below the level that was asked for, also where only the level is another', async () => {
		const { client, log } = bench([gate(true)]);
		for (const level of [0.9, 0.5]) {
			const settled = log.outcomes.length;
			client.ask({ ...requestFor(1500), level });
			await until(() => log.outcomes.length > settled);
		}
		const below = log.updates
			.filter(({ members }) => members === 256)
			.map(({ update }) => datesOf(update.dates, 'below.foodCoverage').crossedBy());
		expect(below[0]).toBeGreaterThan(below[1]!);
	});

	it('gives the same figures whatever came before it in the same memory', async () => {
		const { client, log } = bench([gate(true)]);
		for (const name of [3000, 1500, 3000]) {
			const settled = log.outcomes.length;
			client.ask(requestFor(name));
			await until(() => log.outcomes.length > settled);
		}
		const last = (outcome: number) => log.updates.filter(({ members }) => members === 256)[outcome]!.update.bands;
		expect(last(2)).toEqual(last(0));
		expect(last(1)).not.toEqual(last(0));
	});

	it('ends a superseded run after its preview, and tells nothing of it once a newer one has begun', async () => {
		const slow = gate(false);
		const { client, log } = bench([slow]);
		client.ask(requestFor(1000));
		await until(() => log.updates.length === 1);
		for (const name of [1001, 1002, 1003]) client.ask(requestFor(name));
		slow.open();
		await until(() => log.outcomes.length === 1);
		expect(log.outcomes).toEqual([{ name: 1003, outcome: { kind: 'settled', members: 256 } }]);
		// The one that was asked for first after a preview is taken up at once; of those that waited, the newest.
		expect(log.updates.map(({ name, members }) => [name, members])).toEqual([
			[1000, 64],
			[1001, 128],
			[1003, 256],
		]);
	});

	it('shows a preview of each request that it takes up, even when the hand never rests', async () => {
		const { client, log } = bench([gate(true)]);
		client.ask(requestFor(1, 4096));
		for (let name = 2; name <= 6; name++) {
			const seen = log.updates.length;
			await until(() => log.updates.length > seen);
			client.ask(requestFor(name, 4096));
		}
		await until(() => log.outcomes.length === 1);
		expect(log.outcomes[0]!.name).toBe(6);
		expect(new Set(log.updates.map(({ name }) => name))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
	});

	it('names the assumptions that cannot all be 0, and shows nothing', async () => {
		const { client, log } = bench([gate(true)]);
		const cargo = ASSUMPTION_IDS.filter((id) => id.startsWith('cargoFood'));
		const assumptions = Object.fromEntries(cargo.map((id) => [id, 0]));
		client.ask({ ...requestFor(5), scenario: { ...asReported, assumptions } });
		await until(() => log.outcomes.length === 1);
		expect(log.outcomes[0]!.outcome).toEqual({ kind: 'impossible', notAllZero: cargo });
		expect(log.updates).toEqual([]);
	});

	it('reports a request that the model cannot run as data, and runs the next one', async () => {
		const { client, log } = bench([gate(true)]);
		const broken = { ...requestFor(5), series: ['noSuchSeries' as 'foodCoverage'] };
		client.ask(broken);
		await until(() => log.outcomes.length === 1);
		const { outcome } = log.outcomes[0]!;
		expect(outcome.kind === 'failed' && outcome.message).toContain('noSuchSeries');
		client.ask(requestFor(6));
		await until(() => log.outcomes.length === 2);
		expect(log.outcomes[1]!.outcome.kind).toBe('settled');
	});
});

describe('a worker that stops', () => {
	it('is replaced, the page is told, and the request is run from the start', async () => {
		const slow = gate(false);
		const { client, log, die, workers } = bench([slow, gate(true)]);
		client.ask(requestFor(2000));
		await slow.letPass(6);
		die();
		await until(() => log.outcomes.length === 1);
		expect(log.restarts).toBe(1);
		expect(workers()).toBe(2);
		expect(log.outcomes[0]).toEqual({ name: 2000, outcome: { kind: 'settled', members: 256 } });
	});

	it('loses nothing that was asked for while it was dying', async () => {
		const slow = gate(false);
		const { client, log, die } = bench([slow, gate(true)]);
		client.ask(requestFor(2000));
		await slow.letPass(1);
		client.ask(requestFor(2001));
		die();
		await until(() => log.outcomes.some(({ outcome }) => outcome.kind === 'settled'));
		expect(log.outcomes.at(-1)).toEqual({ name: 2001, outcome: { kind: 'settled', members: 256 } });
	});

	it('is replaced when it dies at rest, and the next request runs', async () => {
		const { client, log, die, workers } = bench([gate(true)]);
		client.ask(requestFor(1));
		await until(() => log.outcomes.length === 1);
		die();
		expect(log.restarts).toBe(1);
		expect(workers()).toBe(2);
		client.ask(requestFor(2));
		await until(() => log.outcomes.length === 2);
		expect(log.outcomes[1]).toEqual({ name: 2, outcome: { kind: 'settled', members: 256 } });
	});

	it('is not replaced for ever: after three in a row the page is told, and can try again', async () => {
		const stuck = gate(false);
		const { client, log, die, workers } = bench([stuck, stuck, stuck, stuck, gate(true)]);
		client.ask(requestFor(1));
		for (let death = 1; death <= 4; death++) {
			await until(() => workers() === death);
			die();
			await task();
		}
		await until(() => log.givenUp === 1);
		expect(log.restarts).toBe(3);
		client.ask(requestFor(2));
		expect(workers()).toBe(4);
		client.retry();
		await until(() => log.outcomes.length === 1);
		expect(log.outcomes[0]).toEqual({ name: 2, outcome: { kind: 'settled', members: 256 } });
	});

	it('that is given up takes the request that waited with it: nothing runs until it is tried again', async () => {
		const stuck = gate(false);
		const { client, log, die, workers } = bench([stuck, stuck, stuck, stuck, gate(true)]);
		client.ask(requestFor(1));
		for (let death = 1; death <= 4; death++) {
			await until(() => workers() === death);
			if (death === 4) client.ask(requestFor(2));
			die();
			await task();
		}
		await until(() => log.givenUp === 1);
		await task();
		expect([workers(), log.outcomes]).toEqual([4, []]);
		client.retry();
		await until(() => log.outcomes.length === 1);
		expect(log.outcomes[0]).toEqual({ name: 2, outcome: { kind: 'settled', members: 256 } });
	});

	it('that dies over and over while it rests is given up too, and the page is told before it asks in vain', async () => {
		const { client, log, die, workers } = bench([gate(true)]);
		client.ask(requestFor(1));
		await until(() => log.outcomes.length === 1);
		for (let death = 1; death <= 4; death++) {
			expect(workers()).toBe(death);
			die();
		}
		expect([workers(), log.restarts, log.givenUp]).toEqual([4, 3, 1]);
		client.ask(requestFor(2));
		client.retry();
		await until(() => log.outcomes.length === 2);
		expect(log.outcomes[1]).toEqual({ name: 2, outcome: { kind: 'settled', members: 256 } });
	});
});
