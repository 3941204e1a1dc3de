/** Questions that come between the slices of a run: they take no turn, and are never answered from another request's runs. */
import { afterEach, describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { Draws } from '#sims/ensemble/draws.ts';
import { Ensemble } from '#sims/ensemble/ensemble.ts';
import { Kept, type Target } from '#sims/ensemble/kept.ts';
import { drawnIn, movesOf } from '#sims/ensemble/moves.ts';
import { Client } from './client.ts';
import { createEngine } from './engine.ts';
import { inlineWorker } from './inline.ts';
import type { RunRequest } from './protocol.ts';

const DAYS = 40;
const KEEPS = { series: ['foodCoverage'], events: ['below.foodCoverage'] } as const;
const LAST_DAY: Target = { kind: 'day', series: 'foodCoverage', day: DAYS - 1 };
function requestFor(openingCereals: number, members = 512): RunRequest {
	const scenario = { ...karabakh2022.scenarios[0]!, days: DAYS, assumptions: { openingCereals } };
	return { scenario, seed: 7, members, series: ['foodCoverage'], level: 0.5, keeps: KEEPS };
}
const task = () => new Promise<void>((resolve) => setImmediate(resolve));
async function until(holds: () => boolean) {
	while (!holds()) await task();
}

const open: (() => void)[] = [];
afterEach(() => {
	for (const close of open.splice(0)) close();
});

/** A client whose engine goes on only up to so many runs, and whose worker can be ended as a crash would. */
function bench() {
	const log: { members: number[]; outcomes: string[]; restarts: number } = { members: [], outcomes: [], restarts: 0 };
	const gate = { upTo: Infinity };
	let die = () => {};
	let silent = false;
	const client = new Client(
		'ensemble',
		() => {
			const breathe = async () => {
				do await task();
				while ((log.members.at(-1) ?? 0) >= gate.upTo);
			};
			const engine = createEngine(breathe, () => 0);
			const moves: typeof engine.moves = (question) =>
				silent ? (new Promise(() => {}) as unknown as null) : engine.moves(question);
			const worker = inlineWorker({ ...engine, moves });
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
			onUpdate: (_request, update) => log.members.push(update.members),
			onOutcome: (_request, outcome) => log.outcomes.push(outcome.kind),
			onRestart: () => (log.restarts += 1),
			onGivenUp: () => {},
		},
	);
	open.push(() => client.close());
	return { client, log, gate, die: () => die(), fallSilent: () => (silent = true) };
}

/** The same without a boundary. */
function direct({ scenario, seed, level }: RunRequest, members: number, target: Target) {
	const draws = new Draws(karabakh2022.assumptions, seed);
	const kept = new Kept(KEEPS, DAYS, members);
	new Ensemble(draws, scenario, ['foodCoverage'], { indicators: ['foodCoverage'], level }, kept).run(0, members);
	return movesOf(kept.of(target), draws, drawnIn(karabakh2022.assumptions, scenario));
}

describe('what moves a number', () => {
	it('is told of all runs once they are counted, the same as without a boundary', async () => {
		const { client, log } = bench();
		const request = requestFor(3000);
		client.ask(request);
		await until(() => log.outcomes.length === 1);
		for (const target of [LAST_DAY, { kind: 'date', event: 'below.foodCoverage' }] as const) {
			expect(await client.moves(request, target)).toEqual(direct(request, 512, target));
		}
	});

	it('is told during a run, of the runs there are by then, and the run goes on', async () => {
		const { client, log, gate } = bench();
		gate.upTo = 256;
		const request = requestFor(3000);
		client.ask(request);
		await until(() => log.members.at(-1) === 256);
		expect(await client.moves(request, LAST_DAY)).toEqual(direct(request, 256, LAST_DAY));
		expect(log.outcomes).toEqual([]);
		gate.upTo = Infinity;
		await until(() => log.outcomes.length === 1);
		expect(log.outcomes).toEqual(['settled']);
	});

	it('is not told of too few runs, nor of a request that was run without keeping any', async () => {
		const { client, log, gate } = bench();
		gate.upTo = 64;
		const request = requestFor(3000);
		client.ask(request);
		await until(() => log.members.at(-1) === 64);
		expect(await client.moves(request, LAST_DAY)).toBeNull();
		gate.upTo = Infinity;
		const { keeps: _none, ...bare } = requestFor(3000);
		client.ask(bare);
		await until(() => log.outcomes.at(-1) === 'settled');
		expect(await client.moves(bare, LAST_DAY)).toBeNull();
	});

	it('is never told of one request from the runs of another', async () => {
		const { client, log } = bench();
		const [older, newer] = [requestFor(3000), requestFor(100)];
		client.ask(older);
		await until(() => log.outcomes.length === 1);
		client.ask(newer);
		// On its way while the newer one takes the place of the older one, and after.
		const early = client.moves(older, LAST_DAY);
		await until(() => log.outcomes.length === 2);
		expect([null, direct(older, 512, LAST_DAY)]).toContainEqual(await early);
		expect(await client.moves(older, LAST_DAY)).toBeNull();
		expect(await client.moves(newer, LAST_DAY)).toEqual(direct(newer, 512, LAST_DAY));
	});

	it('fails with the name of what is not kept', async () => {
		const { client, log } = bench();
		const request = requestFor(3000);
		client.ask(request);
		await until(() => log.outcomes.length === 1);
		await expect(client.moves(request, { kind: 'chart', series: 'belowHalf' })).rejects.toThrow("'belowHalf'");
	});
});

describe('a worker that is lost', () => {
	it('leaves no question hanging', async () => {
		const { client, log, die, fallSilent } = bench();
		const request = requestFor(3000);
		client.ask(request);
		await until(() => log.outcomes.length === 1);
		fallSilent();
		const question = client.moves(request, LAST_DAY);
		await task();
		die();
		expect(await question).toBeNull();
	});

	it('is replaced by one that knows nothing: a question has the last request run again, and is then answered', async () => {
		const { client, log, die } = bench();
		const request = requestFor(3000);
		client.ask(request);
		await until(() => log.outcomes.length === 1);
		die();
		expect(log.restarts).toBe(1);
		expect(await client.moves(request, LAST_DAY)).toBeNull();
		await until(() => log.outcomes.length === 2);
		expect(log.outcomes).toEqual(['settled', 'settled']);
		expect(await client.moves(request, LAST_DAY)).toEqual(direct(request, 512, LAST_DAY));
	});
});
