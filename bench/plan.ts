import type { Turns } from './measure/interleaved.ts';

/** How much is measured: the whole within three minutes on two slow cores, the quick one within half a minute. */
export interface Plan {
	/** Turns of each contestant. */
	readonly turns: Turns;
	/** Members of an ensemble in a turn. */
	readonly members: number;
	/** Members at which growth is looked at; with the last of them the bands of fewer are compared. */
	readonly growth: readonly number[];
	/** Lengths of a run, days, and the members of a turn at each. */
	readonly days: readonly number[];
	readonly membersADay: number;
	/** Ensembles whose bands are compared: so many members each, once with each seed. */
	readonly compared: readonly number[];
	readonly seeds: readonly number[];
	/** Time that each peer is given in a turn, ms. */
	readonly peerMs: number;
	/** Time after which an ensemble that grows, or another seed, is left as it is, ms. */
	readonly mostMs: number;
}

export const WHOLE: Plan = {
	turns: { warmUps: 1, timed: 7, mostMs: 30_000 },
	members: 1024,
	growth: [256, 1024, 4096, 16_384, 65_536],
	days: [90, 180, 281, 365, 730],
	membersADay: 64,
	compared: [256, 1024, 4096, 8192],
	seeds: [1, 2, 3],
	peerMs: 100,
	mostMs: 80_000,
};

export const QUICK: Plan = {
	turns: { warmUps: 1, timed: 5, mostMs: 4000 },
	members: 256,
	growth: [256, 1024, 4096],
	days: [90, 281, 730],
	membersADay: 32,
	compared: [256, 1024],
	seeds: [1, 2],
	peerMs: 40,
	mostMs: 8000,
};
