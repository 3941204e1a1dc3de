/** What a run costs as ensembles grow, and as runs grow longer: time for a member and a day, and memory. */
import { ASSUMPTION_IDS } from '#sims/model/assumption.ts';
import type { Engine } from './engines/engine.ts';
import type { Reference } from './error.ts';
import { coreMs, wallMs } from './measure/clock.ts';
import { interleaved } from './measure/interleaved.ts';
import { bytesHeld } from './measure/memory.ts';
import type { Plan } from './plan.ts';
import { DAYS, type Work, workOf } from './work.ts';

const SEED = 7;
/**
 * Members that engines of their own run before the clock does, several engines, so that what is compiled suits any:
 * the collections before a look at the memory let go of it.
 */
const WARM_UP = 256;

export interface GrowthWithMembers {
	readonly engine: string;
	readonly members: number;
	/** Of those since the row above. */
	readonly nanosecondsPerMemberDay: number;
	/** What the engine holds: counts, and what it works with. */
	readonly engineBytes: number;
	/** What each member assumes, kept since the scenarios that are compared share it. */
	readonly drawsBytes: number;
}

export interface GrowthWithDays {
	readonly engine: string;
	readonly days: number;
	readonly nanosecondsPerMemberDay: number;
	readonly engineBytes: number;
}

/** One ensemble that is looked at as it grows, as far as there is time for; with its bands at the end. */
export function growthWithMembers(newEngine: () => Engine, plan: Plan): { rows: GrowthWithMembers[]; last: Reference } {
	const task = { counted: 'charts', days: DAYS, seed: SEED } as const;
	const warmUp = () => {
		for (let engines = 0; engines < 3; engines++) openAndRun(newEngine(), workOf(task), WARM_UP);
	};
	warmUp();
	const engine = newEngine();
	const work = workOf(task);
	const rows: GrowthWithMembers[] = [];
	let [ran, drawsBytes, engineBytes] = [0, 0, 0];
	const began = wallMs();
	for (const members of plan.growth) {
		if (ran > 0 && ((wallMs() - began) * members) / ran > plan.mostMs) break;
		const drawing = measured(() => draw(work, ran, members));
		const running = measured(() => {
			if (ran === 0) engine.open(work);
			engine.run(ran, members);
		}, warmUp);
		drawsBytes += drawing.bytes;
		engineBytes += running.bytes;
		const nanosecondsPerMemberDay = nanoseconds(drawing.ms + running.ms, members - ran, DAYS);
		rows.push({ engine: engine.name, members, nanosecondsPerMemberDay, engineBytes, drawsBytes });
		ran = members;
	}
	return { rows, last: { members: ran, bands: engine.bands() } };
}

/** Ensembles of runs of several lengths, in turns. */
export async function growthWithDays(newEngine: () => Engine, plan: Plan): Promise<GrowthWithDays[]> {
	const opened = plan.days.map((days) => {
		const work = workOf({ counted: 'charts', days, seed: SEED });
		draw(work, 0, plan.membersADay);
		const engine = newEngine();
		const { bytes } = measured(() => openAndRun(engine, work, plan.membersADay));
		return { engine, work, days, bytes };
	});
	const timings = await interleaved(
		opened.map(
			({ engine, work }) =>
				() =>
					openAndRun(engine, work, plan.membersADay),
		),
		plan.turns,
		coreMs,
	);
	return opened.map(({ engine, days, bytes }, at) => ({
		engine: engine.name,
		days,
		nanosecondsPerMemberDay: nanoseconds(timings[at]!.median, plan.membersADay, days),
		engineBytes: bytes,
	}));
}

/** Time on a core, since no turns are taken here, and what is held afterwards that was not before. @param warmUp is done before the clock runs */
function measured(turn: () => void, warmUp = () => {}): { ms: number; bytes: number } {
	const before = bytesHeld();
	warmUp();
	const began = coreMs();
	turn();
	const ms = coreMs() - began;
	return { ms, bytes: bytesHeld() - before };
}

function openAndRun(engine: Engine, work: Work, members: number): void {
	engine.open(work);
	engine.run(0, members);
}

/** Has the draws of some members made and kept. */
function draw({ draws, scenario }: Work, first: number, end: number): void {
	const values = new Float64Array(ASSUMPTION_IDS.length);
	for (let member = first; member < end; member++) draws.fill(values, member, scenario.assumptions);
}

function nanoseconds(ms: number, members: number, days: number): number {
	return (1e6 * ms) / (members * days);
}
