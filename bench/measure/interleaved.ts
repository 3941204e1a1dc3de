/**
 * Times taken in turns: A B C, A B C. A shared machine is half as fast from one minute to the next; contestants that
 * take turns are slowed alike, so that their ratios hold where their times do not.
 */
import { type Clock, wallMs } from './clock.ts';

/** Milliseconds: the middle one of the turns, and those that a quarter of them lie below and above. */
export interface Timing {
	readonly median: number;
	readonly low: number;
	readonly high: number;
}

export interface Turns {
	/** Before the clock runs. */
	readonly warmUps: number;
	readonly timed: number;
	/** Time after which no more are taken than the fewest that have a middle one, ms. */
	readonly mostMs: number;
}

const FEWEST = 3;

export type Turn = () => void | Promise<void>;

export async function interleaved(
	contestants: readonly Turn[],
	{ warmUps, timed, mostMs }: Turns,
	clock: Clock,
): Promise<Timing[]> {
	const times = contestants.map((): number[] => []);
	const end = wallMs() + mostMs;
	for (let round = -warmUps; round < timed; round++) {
		if (round >= FEWEST && wallMs() > end) break;
		for (const [at, turn] of contestants.entries()) {
			const ms = await timeOf(turn, clock);
			if (round >= 0) times[at]!.push(ms);
		}
	}
	return times.map((taken) => ({
		median: quantile(taken, 0.5),
		low: quantile(taken, 0.25),
		high: quantile(taken, 0.75),
	}));
}

/** How long something takes, ms. */
export async function timeOf(turn: Turn, clock: Clock): Promise<number> {
	const began = clock();
	await turn();
	return clock() - began;
}

/** Of at least one value. */
export function quantile(values: readonly number[], level: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.round(level * (sorted.length - 1))]!;
}
