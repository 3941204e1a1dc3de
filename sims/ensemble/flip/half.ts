/**
 * Whether at least half of the runs fall, in as few runs as it takes: the members of a changed scenario are held against
 * those of the unchanged one, which share their draws, so that a small change is known from few of them.
 */
import { halfOf } from './statement.ts';

/** Work that can be broken off: a pause after every few runs. */
export type Work<T> = Generator<void, T, void>;

/**
 * How an answer about all members may be had. `counted`: once the members that are left could not change it. `clear`: as
 * well once the share that falls, looked at after 64 runs, 128, 256 and so on, lies five standard errors from a half -
 * errors of the difference from the unchanged scenario, as if members were independent. `guessed`: as well from the
 * first 1,024 as they stand.
 */
export type Care = 'counted' | 'clear' | 'guessed';

/** What each member of the unchanged scenario does. */
export interface Base {
	readonly members: number;
	/** 1 for those that fall. */
	readonly fell: Uint8Array;
	/** How many do. */
	readonly fallen: number;
}

/** Runs between two pauses. */
const SLICE = 8;
const FIRST_LOOK = 64;
const GUESSED_FROM = 1024;
const ERRORS = 5;
/** Added to the changes that were seen: no change in 64 runs does not say that there is none, only that few change. */
const UNSEEN = 9;

export function* baseOf(members: number, falls: (member: number) => boolean): Work<Base> {
	const fell = new Uint8Array(members);
	let fallen = 0;
	for (let member = 0; member < members; member++) {
		if (member % SLICE === 0) yield;
		if (!falls(member)) continue;
		fell[member] = 1;
		fallen += 1;
	}
	return { members, fell, fallen };
}

/** Whether at least half of all members fall. */
export function* halfFall(falls: (member: number) => boolean, base: Base, care: Care): Work<boolean> {
	const { members, fell } = base;
	const half = halfOf(members);
	let fallen = 0;
	/** Members that do otherwise than unchanged, and those of them that fall now less those that no longer do. */
	let changed = 0;
	let more = 0;
	for (let member = 0, look = FIRST_LOOK; member < members; member++) {
		if (fallen >= half || member - fallen > members - half) break;
		if (member % SLICE === 0) yield;
		if (care !== 'counted' && member === look) {
			const share = base.fallen / members + more / member;
			const clear = Math.abs(share - 0.5) > marginOf(member, members, changed, more);
			if (clear || (care === 'guessed' && member >= GUESSED_FROM)) return share >= 0.5;
			look *= 2;
		}
		const now = falls(member);
		if (now) fallen += 1;
		if (now === (fell[member] === 1)) continue;
		changed += 1;
		more += now ? 1 : -1;
	}
	return fallen >= half;
}

/** How far the share of all members that fall may lie from what the first ones say. */
function marginOf(seen: number, members: number, changed: number, more: number): number {
	const spread = changed - (more * more) / seen + UNSEEN;
	return ((ERRORS * Math.sqrt(spread)) / seen) * Math.sqrt(1 - seen / members);
}
