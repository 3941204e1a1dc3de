/**
 * Whether at least half of the runs fall, in as few runs as it takes: the members of a changed scenario are held against
 * those of the unchanged one, which share their draws, so that a small change is known from few of them.
 */
import { halfOf } from './statement.ts';

/** Work that can be broken off: a pause after every few runs. */
export type Work<T> = Generator<void, T, void>;

/** What each member of the unchanged scenario does. */
export interface Base {
	readonly members: number;
	/** 1 for those that fall. */
	readonly fell: Uint8Array;
	/** How many do. */
	readonly fallen: number;
}

export interface Half {
	/** Whether at least half of all members fall. */
	readonly reached: boolean;
	/** The share that falls, as far as is known. */
	readonly share: number;
	/** Whether members were run until the rest could not change the answer. */
	readonly counted: boolean;
}

/** Runs between two pauses. */
const SLICE = 8;
/** Numbers of runs after which the share is looked at. */
const LOOKS = [64, 96, 128, 192, 256, 384, 512] as const;
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

/** What is known of one value of a lever while it is looked into. */
class Tally {
	readonly #base: Base;
	/** What each member did when it was last run, at another value: it does so mostly again. */
	readonly #last: Uint8Array;
	/** By what they last did, 0 or 1: how many there are, were run, and fell. */
	readonly #of: readonly [number, number];
	readonly #run: [number, number] = [0, 0];
	readonly #fell: [number, number] = [0, 0];
	/** Members that do otherwise than unchanged, and those of them that fall now less those that no longer do. */
	#changed = 0;
	#more = 0;

	constructor(base: Base, last: Uint8Array) {
		this.#base = base;
		this.#last = last;
		const fell = last.reduce((sum, one) => sum + one, 0);
		this.#of = [base.members - fell, fell];
	}

	note(member: number, falls: boolean): void {
		const group = this.#last[member] as 0 | 1;
		this.#run[group] += 1;
		if (falls) this.#fell[group] += 1;
		if (falls === (this.#base.fell[member] === 1)) return;
		this.#changed += 1;
		this.#more += falls ? 1 : -1;
	}

	get seen(): number {
		return this.#run[0] + this.#run[1];
	}
	get fallen(): number {
		return this.#fell[0] + this.#fell[1];
	}
	/** Whether the members that are left could not change the answer. */
	get decided(): boolean {
		const { members } = this.#base;
		const half = halfOf(members);
		return this.fallen >= half || this.seen - this.fallen > members - half;
	}
	/** Of all members, those of each group that were not run taken to do as those that were. */
	get share(): number {
		const ofGroup = (group: 0 | 1) => (this.#run[group] === 0 ? group : this.#fell[group] / this.#run[group]);
		return (this.#of[0] * ofGroup(0) + this.#of[1] * ofGroup(1)) / this.#base.members;
	}
	/** Which side of a half the share of all members lies on, from those that come first; null where that is not clear. */
	get clear(): boolean | null {
		const { members, fallen } = this.#base;
		const { seen } = this;
		const share = fallen / members + this.#more / seen;
		const spread = this.#changed - (this.#more * this.#more) / seen + UNSEEN;
		const margin = ((ERRORS * Math.sqrt(spread)) / seen) * Math.sqrt(1 - seen / members);
		return Math.abs(share - 0.5) > margin ? share > 0.5 : null;
	}
}

/**
 * Whether at least half of all members fall.
 *
 * Unless it must be counted, the first 64 are run, then more up to 512, until the share that falls lies five standard
 * errors from a half: errors of the difference from the unchanged scenario, as if members were independent. Where that
 * is not reached it is counted, those first that are most likely to decide it.
 *
 * @param last what each member did at the value that was looked at before; brought up to date
 */
export function* halfFall(
	falls: (member: number) => boolean,
	base: Base,
	last: Uint8Array,
	mustCount: boolean,
): Work<Half> {
	const { members } = base;
	const tally = new Tally(base, last);
	const now = last.slice();
	const most = tally.share >= 0.5 ? 1 : 0;
	let runs = 0;
	function* run(member: number): Work<void> {
		if (runs++ % SLICE === 0) yield;
		const fell = falls(member);
		tally.note(member, fell);
		now[member] = fell ? 1 : 0;
	}
	const answer = (reached: boolean, counted: boolean): Half => {
		last.set(now);
		return { reached, share: tally.share, counted };
	};

	let first = 0;
	for (const look of mustCount ? [] : LOOKS) {
		for (; first < Math.min(look, members) && !tally.decided; first++) yield* run(first);
		const clear = tally.decided ? null : tally.clear;
		if (clear !== null) return answer(clear, false);
	}
	for (const group of [most, 1 - most]) {
		for (let member = first; member < members && !tally.decided; member++) {
			if (last[member] === group) yield* run(member);
		}
	}
	return answer(tally.fallen >= halfOf(members), true);
}
