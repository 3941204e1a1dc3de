/**
 * Several workers on one request, behind channels: whoever runs a member, and whoever is lost while it does, the figures
 * are those of one engine without a kernel.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { wrap } from 'comlink';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { newMachine } from '#sims/checks/machine.ts';
import { Draws } from '#sims/ensemble/draws.ts';
import { Ensemble } from '#sims/ensemble/ensemble.ts';
import type { Part } from '#sims/kernel/batch.ts';
import type { Mate } from './crew.ts';
import { createEngine } from './engine.ts';
import { inlineWorker } from './inline.ts';
import type { Engine, Outcome, RunRequest, ShareRequest, Update } from './protocol.ts';
import { watchedAt } from './supplies.ts';

const { assumptions, scenarios } = karabakh2022;
const request: RunRequest = {
	scenario: { ...scenarios.find(({ name }) => name === 'half-chance')!, days: 30 },
	seed: 11,
	members: 1500,
	series: ['foodCoverage', 'coverDays.lpg', 'belowHalf'],
	level: 0.5,
	keeps: { series: ['foodCoverage'], events: ['empty.lpg'] },
};
const machines = Promise.resolve(newMachine);
const noClock = () => 0;
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

const open: (() => void)[] = [];
afterEach(() => {
	for (const close of open.splice(0)) close();
});

const TRIED = { shares: 0 };
type Share = (ask: () => Promise<Part | null>, request: ShareRequest) => Promise<Part | null>;

/** An engine of its own behind a channel, that can be asked for shares, in the way of `share`. */
function mate(share: Share = (ask) => ask()): Mate {
	const worker = inlineWorker(createEngine(breathe, noClock, machines));
	open.push(() => worker.terminate());
	const engine = wrap<Engine>(worker.endpoint);
	return {
		isAtHand: true,
		open: (given) => void engine.open(given),
		share(asked) {
			TRIED.shares += 1;
			return share(() => engine.share(asked), asked);
		},
	};
}

async function run(
	crew: readonly Mate[],
	asked: RunRequest = request,
	makeMachine = machines as typeof machines | undefined,
) {
	const engine = createEngine(breathe, noClock, makeMachine);
	for (const one of crew) engine.join(one);
	engine.open(assumptions);
	const updates: Update[] = [];
	const outcome = await engine.run('ensemble', asked, (update) => void updates.push(update));
	return { outcome, last: updates.at(-1)! };
}

/** Without workers, channels and kernel. */
function plain() {
	const runs = new Ensemble(new Draws(assumptions, 11), request.scenario, request.series, watchedAt(0.5));
	runs.run(0, request.members);
	return { bands: runs.bands(), dates: runs.dates() };
}

describe('figures of a request', () => {
	const settled: Outcome = { kind: 'settled', members: 1500 };

	async function expectPlain(crew: readonly Mate[], makeMachine?: typeof machines): Promise<void> {
		const { outcome, last } = await run(crew, request, makeMachine);
		expect(outcome).toEqual(settled);
		expect({ bands: last.bands, dates: last.dates }).toEqual(plain());
	}

	it('are the same without a kernel', () => expectPlain([], undefined));
	it('are the same with one worker', () => expectPlain([], machines));
	it('are the same with two workers, and both work', async () => {
		TRIED.shares = 0;
		await expectPlain([mate()], machines);
		expect(TRIED.shares).toBeGreaterThan(1);
	});
	it('are the same with four', () => expectPlain([mate(), mate(), mate()], machines));

	it('are the same where the other worker has no kernel', async () => {
		const worker = inlineWorker(createEngine(breathe, noClock));
		open.push(() => worker.terminate());
		const engine = wrap<Engine>(worker.endpoint);
		const without: Mate = {
			isAtHand: true,
			open: (given) => void engine.open(given),
			share: (asked) => engine.share(asked),
		};
		await expectPlain([without], machines);
	});

	it('are the same where workers are lost at any share, before or after they ran it', async () => {
		let seen = 0;
		const dies: Share = async (ask) => {
			seen += 1;
			if (seen % 3 === 0) return null;
			const part = await ask();
			return seen % 3 === 1 ? null : part;
		};
		await expectPlain([mate(dies), mate()], machines);
		expect(seen).toBeGreaterThan(2);
	});

	it('are the same after a request that was ended in the midst of its shares', async () => {
		const engine = createEngine(breathe, noClock, machines);
		engine.join(mate());
		engine.open(assumptions);
		const outcomes: Outcome[] = [];
		for (let cereals = 0; cereals < 4; cereals++) {
			const other = {
				...request,
				members: 8192,
				scenario: { ...request.scenario, assumptions: { openingCereals: cereals } },
			};
			void engine.run('ensemble', other, () => {}).then((outcome) => outcomes.push(outcome));
			for (let turns = 0; turns < 5 * cereals; turns++) await breathe();
		}
		const updates: Update[] = [];
		expect(await engine.run('ensemble', request, (update) => void updates.push(update))).toEqual(settled);
		expect(outcomes.map(({ kind }) => kind)).toEqual(['superseded', 'superseded', 'superseded', 'superseded']);
		expect({ bands: updates.at(-1)!.bands, dates: updates.at(-1)!.dates }).toEqual(plain());
	});
});

describe('a share', () => {
	it('is ended by a newer one', async () => {
		const engine = createEngine(breathe, noClock, machines);
		engine.open(assumptions);
		const share = { ...request, first: 0, end: 600 };
		const [older, newer] = await Promise.all([engine.share(share), engine.share({ ...share, first: 600, end: 664 })]);
		expect(older).toBeNull();
		expect(newer!.first.length).toBe(60 * 64);
	});
});
