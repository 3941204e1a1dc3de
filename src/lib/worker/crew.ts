/**
 * Several workers on one request: each runs a share of the members, and one counts them all. Members are numbered and a
 * run hangs on its number alone, so that no figure tells who ran it; a share that does not come back is run here.
 */
import { transfer } from 'comlink';
import type { Draws } from '#sims/ensemble/draws.ts';
import type { Runs } from '#sims/ensemble/ensemble.ts';
import { Batch, type Part } from '#sims/kernel/batch.ts';
import { KernelEnsemble } from '#sims/kernel/ensemble.ts';
import { BATCH, LANES } from '#sims/kernel/layout.ts';
import type { Machine } from '#sims/kernel/machine.ts';
import type { Assumptions } from '#sims/model/assumption.ts';
import type { RunRequest, ShareRequest } from './protocol.ts';
import { watchedAt } from './supplies.ts';

/** Another worker, seen from the one that counts. */
export interface Mate {
	/** Whether it has answered, and is not gone. */
	readonly isAtHand: boolean;
	open(assumptions: Assumptions): void;
	/** Null where it cannot, was asked for another one since, or is gone. Never rejects. */
	share(request: ShareRequest): Promise<Part | null>;
}

/** Runs between two looks at the letterbox: with the kernel, and without. */
const KERNEL_SLICE = 64;
const SLICE = 16;
/** So few are sooner run than sent. */
const FEWEST_TO_SHARE = 192;

/**
 * Runs members from where the ensemble stands to before `end`.
 * @param goesOn asked between slices; without it, all are run in one go
 * @returns false where the job is to end
 */
export async function runTo(
	runs: Runs,
	end: number,
	request: RunRequest,
	crew: readonly Mate[],
	goesOn?: () => Promise<boolean>,
): Promise<boolean> {
	if (!(runs instanceof KernelEnsemble)) return runSlices(runs, runs.count, end, SLICE, goesOn);
	while (runs.count < end) {
		const mates = crew.filter(({ isAtHand }) => isAtHand);
		const first = runs.count;
		const last = Math.min(end, first + BATCH);
		const [own, ...others] = shares(first, last, mates.length);
		const asked = others.map((share, i) => mates[i]!.share({ ...request, ...share }));
		if (!(await runSlices(runs, own!.first, own!.end, KERNEL_SLICE, goesOn))) return false;
		for (const [i, share] of others.entries()) {
			const part = await asked[i]!;
			if (part !== null) runs.takePart(share.first, share.end, part);
			else if (!(await runSlices(runs, share.first, share.end, KERNEL_SLICE, goesOn))) return false;
		}
		// Others were waited for: something may have come in.
		if (goesOn !== undefined && others.length > 0 && !(await goesOn())) return false;
	}
	return true;
}

/** Members from `first` to before `end` in equal parts, the first of them for the one that asks. */
function shares(first: number, end: number, mates: number): { first: number; end: number }[] {
	const parts = end - first < FEWEST_TO_SHARE ? 1 : mates + 1;
	const size = Math.ceil((end - first) / parts / LANES) * LANES;
	return Array.from({ length: parts }, (_, i) => ({
		first: Math.min(end, first + i * size),
		end: Math.min(end, first + (i + 1) * size),
	})).filter((share) => share.first < share.end);
}

async function runSlices(
	runs: Runs,
	first: number,
	end: number,
	slice: number,
	goesOn?: () => Promise<boolean>,
): Promise<boolean> {
	if (goesOn === undefined) {
		runs.run(first, end);
		return true;
	}
	for (let member = first; member < end; member += slice) {
		if (!(await goesOn())) return false;
		runs.run(member, Math.min(end, member + slice));
	}
	return true;
}

/** Runs a share for another worker. Null where something else was asked for in the meantime. */
export async function runShare(
	machine: Machine,
	draws: Draws,
	{ scenario, series, level, keeps, first, end }: ShareRequest,
	goesOn: () => Promise<boolean>,
): Promise<Part | null> {
	const asked = { scenario, series, watched: watchedAt(level), keeps: keeps?.series ?? [] };
	const batch = new Batch(machine, draws, asked);
	for (let member = first; member < end; member += KERNEL_SLICE) {
		batch.run(member, Math.min(KERNEL_SLICE, end - member), member - first);
		if (!(await goesOn())) return null;
	}
	// A run that gave no number is for the one that counts to speak of.
	if (batch.isFaulty) return null;
	const part = batch.part(end - first);
	return transfer(
		part,
		Object.values(part).map(({ buffer }) => buffer as ArrayBuffer),
	);
}
