/**
 * How many operations on numbers the model takes for a member and a day, counted and not estimated: its files are
 * rewritten so that each operation counts itself, and some members are run.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fillPassing } from '#sims/ensemble/spells.ts';
import { ASSUMPTION_IDS, AT } from '#sims/model/assumption.ts';
import type { run as modelRun } from '#sims/model/run.ts';
import { conditionsOf } from '#sims/scenarios/conditions.ts';
import { DAYS, type Task, workOf } from '../work.ts';
import { COUNTS, type Operations, countingItself } from './countingItself.ts';

const MODEL = 'sims/model';
const MEMBERS = 32;

/** For a member and a day, by kind. */
export async function operationsOfModel(): Promise<Operations> {
	const folder = mkdtempSync(join(tmpdir(), 'corridor-operations-'));
	try {
		writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
		for (const name of readdirSync(MODEL).filter((file) => /(?<!\.test)\.ts$/.test(file))) {
			const text = readFileSync(resolve(MODEL, name), 'utf8');
			writeFileSync(join(folder, name.replace(/\.ts$/, '.js')), await countingItself(text));
		}
		const counts: Operations = { sums: 0, products: 0, quotients: 0, choices: 0, roots: 0, comparisons: 0 };
		Object.assign(globalThis, { [COUNTS]: counts });
		const { run } = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'run.js')).href)) as {
			run: typeof modelRun;
		};
		runMembers(run);
		return Object.fromEntries(
			Object.entries(counts).map(([kind, count]) => [kind, count / MEMBERS / DAYS]),
		) as unknown as Operations;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function runMembers(run: typeof modelRun): void {
	const task: Task = { counted: 'charts', days: DAYS, seed: 7 };
	const { draws, scenario } = workOf(task);
	const conditions = conditionsOf(scenario);
	const values = new Float64Array(ASSUMPTION_IDS.length);
	const passing = new Float64Array(DAYS);
	for (let member = 0; member < MEMBERS; member++) {
		draws.fill(values, member, scenario.assumptions);
		fillPassing(passing, conditions, values[AT.refusalSpellDays]!, draws.seed, member);
		run(values, conditions, passing, () => {});
	}
}

/** Arithmetic alone: what a comparison decides costs no unit that multiplies or adds. */
export function totalOf({ sums, products, quotients, choices, roots }: Operations): number {
	return sums + products + quotients + choices + roots;
}

/** The share of the machine's rate that an engine reaches. */
export function shareOfMachine(operations: number, memberDaysPerSecond: number, machinePerSecond: number): number {
	return (operations * memberDaysPerSecond) / machinePerSecond;
}
