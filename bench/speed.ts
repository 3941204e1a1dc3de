/** Members per second: each engine, alone and with the members shared by two threads, beside what the machine can do. */
import type { Engine } from './engines/engine.ts';
import { ENGINES } from './engines/engines.ts';
import { OPERATIONS_PER_ROUND } from './machine/multiply.ts';
import { shareOfMachine, totalOf } from './machine/operations.ts';
import { wallMs } from './measure/clock.ts';
import { type Timing, type Turn, interleaved } from './measure/interleaved.ts';
import type { Plan } from './plan.ts';
import { Team } from './team/team.ts';
import { COUNTED, type Counted, DAYS, type Task } from './work.ts';

const THREADS = [1, 2] as const;
const SEED = 7;
/** Of a turn: some 50 ms. */
const ROUNDS = 10_000_000;

export interface Speed {
	readonly machine: readonly MachineSpeed[];
	readonly engines: readonly EngineSpeed[];
}

/** Multiplications and additions of 64-bit numbers that so many threads do in a second. */
export interface MachineSpeed {
	readonly threads: number;
	readonly operationsPerSecond: number;
}

export interface EngineSpeed {
	readonly engine: string;
	readonly counted: Counted;
	readonly threads: number;
	/** From the request to the bands. */
	readonly membersPerSecond: number;
	/** A quarter of the turns were slower than the first of these, a quarter faster than the second. */
	readonly quartiles: readonly [slower: number, faster: number];
	/** Operations on numbers for a member and a day. */
	readonly operations: number;
	/** Operations done in a second over those that as many threads could. */
	readonly shareOfMachine: number;
}

/** Each has threads of its own, so that none is compiled for the work of another. */
interface Contestant {
	readonly team: Team;
	readonly turn: Turn;
}

export async function speedOf(plan: Plan): Promise<Speed> {
	const asked = THREADS.flatMap((threads) =>
		(Object.keys(COUNTED) as Counted[]).flatMap((counted) =>
			ENGINES.map((newEngine, at) => ({ at, engine: newEngine(), counted, threads })),
		),
	);
	const contestants = [
		...THREADS.map(multiplier),
		...asked.map(({ at, counted, threads }) => runner(at, counted, threads, plan.members)),
	];
	const timings = await interleaved(
		contestants.map(({ turn }) => turn),
		plan.turns,
		wallMs,
	);
	await Promise.all(contestants.map(({ team }) => team.end()));

	const machine = THREADS.map((threads, at) => ({
		threads,
		operationsPerSecond: perSecond(threads * ROUNDS * OPERATIONS_PER_ROUND, timings[at]!).median,
	}));
	const operationsOf = await countedOperations(asked);
	const engines = asked.map(({ engine, counted, threads }, at): EngineSpeed => {
		const { median, low, high } = perSecond(plan.members, timings[THREADS.length + at]!);
		const operations = operationsOf.get(`${engine.name} ${counted}`)!;
		const { operationsPerSecond } = machine[THREADS.indexOf(threads)]!;
		return {
			engine: engine.name,
			counted,
			threads,
			membersPerSecond: median,
			quartiles: [low, high],
			operations,
			shareOfMachine: shareOfMachine(operations, median * DAYS, operationsPerSecond),
		};
	});
	return { machine, engines };
}

/** One after the other: what counts itself counts in one place. */
async function countedOperations(
	asked: readonly { readonly engine: Engine; readonly counted: Counted }[],
): Promise<ReadonlyMap<string, number>> {
	const known = new Map<string, number>();
	for (const { engine, counted } of asked) {
		const key = `${engine.name} ${counted}`;
		if (!known.has(key)) known.set(key, totalOf(await engine.operations(counted)));
	}
	return known;
}

function multiplier(threads: number): Contestant {
	const team = new Team(threads);
	return {
		team,
		async turn() {
			await team.all({ kind: 'multiply', rounds: ROUNDS });
		},
	};
}

function runner(engine: number, counted: Counted, threads: number, members: number): Contestant {
	const team = new Team(threads);
	const task: Task = { counted, days: DAYS, seed: SEED };
	return {
		team,
		async turn() {
			await team.open(engine, task);
			await team.run(0, members);
			await team.bands(engine, task);
		},
	};
}

function perSecond(amount: number, { median, low, high }: Timing): Timing {
	const rate = (ms: number) => (1000 * amount) / ms;
	return { median: rate(median), low: rate(high), high: rate(low) };
}
