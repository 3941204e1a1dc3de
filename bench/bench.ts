/** `npm run bench -- [--quick] [--json]`: see README.md. Threads begin in this file too. */
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread } from 'node:worker_threads';
import { ENGINES } from './engines/engines.ts';
import { errorOfBands } from './error.ts';
import { type GrowthWithDays, growthWithDays, growthWithMembers } from './growth.ts';
import { operationsOfKernel } from './machine/kernelOperations.ts';
import { operationsOfModel } from './machine/operations.ts';
import { wallMs } from './measure/clock.ts';
import { timesOfPeers } from './peers/peers.ts';
import { QUICK, WHOLE } from './plan.ts';
import { type Results, tables } from './tables.ts';
import { speedOf } from './speed.ts';
import { serve } from './team/thread.ts';
import { CASE, DAYS, SCENARIO } from './work.ts';

const DIGITS = 4;

async function bench(quick: boolean): Promise<Results> {
	const began = wallMs();
	const plan = quick ? QUICK : WHOLE;
	// First of all, while little else is held that could be let go of meanwhile.
	say('more members');
	const members = ENGINES.map((newEngine) => growthWithMembers(newEngine, plan));
	say('longer runs');
	const days: GrowthWithDays[] = [];
	for (const newEngine of ENGINES) days.push(...(await growthWithDays(newEngine, plan)));
	say('operations of both engines');
	const operations = { model: await operationsOfModel(), kernel: await operationsOfKernel('charts') };
	say('engines and machine');
	const speed = await speedOf(plan);
	say('bands');
	const error = await errorOfBands(plan, members[0]!.last);
	say('peers');
	const peers = await timesOfPeers(plan);
	return {
		date: new Date().toISOString().slice(0, 10),
		machine: { processor: cpus()[0]?.model ?? 'unknown', cores: availableParallelism(), node: process.version },
		work: { case: CASE.id, scenario: SCENARIO, days: DAYS },
		operations,
		speed,
		growth: { members: members.flatMap(({ rows }) => rows), days },
		error,
		peers,
		seconds: (wallMs() - began) / 1000,
	};
}

/** On stderr: what is being measured, while it is. */
function say(what: string): void {
	console.error(`measuring: ${what} ...`);
}

async function main(): Promise<void> {
	const { values } = parseArgs({ options: { quick: { type: 'boolean' }, json: { type: 'boolean' } } });
	const results = await bench(values.quick === true);
	const rounded = (_: string, value: unknown) =>
		typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(DIGITS)) : value;
	process.stdout.write(`${values.json === true ? JSON.stringify(results, rounded, '\t') : tables(results)}\n`);
}

if (isMainThread) {
	try {
		await main();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw error;
		console.error((error as Error).message);
		process.exitCode = 2;
	}
} else {
	serve();
}
