/** Workers that a browser ends without a word, as it does when memory is short: a test's hand on every worker of a page. */
import type { Page } from 'playwright';

interface Kept {
	readonly worker: Worker;
	/** The lock that it holds for as long as it lives. */
	readonly life: string;
	/** Whether it was given others to share an ensemble with: the one that counts. */
	leads: boolean;
}

/** Lets the workers of a page be ended one by one. Before the page is opened. */
export async function keepWorkers(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const all: Kept[] = [];
		Object.assign(window, { keptWorkers: all });
		const { Worker } = window;
		window.Worker = class extends Worker {
			override postMessage(message: unknown, ...rest: unknown[]): void {
				const { kind, life } = message as { kind: string; life: string };
				if (kind === 'speak') all.push({ worker: this, life, leads: false });
				for (const kept of all) if (kept.worker === this && kind === 'mate') kept.leads = true;
				super.postMessage(message, ...(rest as [Transferable[]]));
			}
		};
	});
}

/**
 * Ends one of the workers that have spoken, if there is any; one that has not is not known to be there by anyone.
 * @param which of those that count for others, of those that run shares for them, or any
 * @param at from 0 to 1: which of them
 * @returns whether one was ended
 */
export function killWorker(page: Page, which: 'lead' | 'mate' | 'any', at: number): Promise<boolean> {
	return page.evaluate(
		async ({ which, at }) => {
			const { held = [], pending = [] } = await navigator.locks.query();
			const known = (life: string) => [held, pending].every((locks) => locks.some(({ name }) => name === life));
			const all = (window as unknown as { keptWorkers: Kept[] }).keptWorkers;
			const leads = all.filter(({ leads }) => leads);
			// Those that come right after one that leads are its own.
			const isMate = (kept: Kept) => !kept.leads && leads.some((lead) => all.indexOf(kept) === all.indexOf(lead) + 1);
			const alive = all.filter(
				(kept) => known(kept.life) && (which === 'any' || (which === 'lead' ? kept.leads : isMate(kept))),
			);
			const chosen = alive[Math.floor(at * alive.length)];
			chosen?.worker.terminate();
			return chosen !== undefined;
		},
		{ which, at },
	);
}

/** Numbers from 0 to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
