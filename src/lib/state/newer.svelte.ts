import { untrack } from 'svelte';
import type { Workbox } from 'workbox-window';
import { first } from '../later/first.svelte.ts';
import { SINGLE } from '../version.ts';
import { TAKE_OVER } from './takeOver.ts';

/** A page that stays open for days asks again whether there is a newer build when it is looked at, this often at most. */
const ASK_AGAIN_MS = 60 * 60 * 1000;

/**
 * Keeps the page for when there is no network, by a service worker, and offers a newer build: it is never forced on
 * anyone. What a reader chose stands in the address, and so is still there after it was taken over.
 */
export class Newer {
	/** A newer build that waits, and that was not put off. */
	waiting: ServiceWorker | null = $state.raw(null);
	/** Whether it may not take over, since another window of the page is open. */
	notAlone = $state(false);
	/** Pages on which nothing is to be offered now: see `hush`. */
	#hushes = $state(0);
	readonly #reload: () => void;

	constructor(reload: () => void = () => location.reload()) {
		this.#reload = reload;
	}

	/** Whether to say so. */
	get offered(): boolean {
		return this.waiting !== null && this.#hushes === 0;
	}

	/**
	 * Nothing is offered until the function that it gives is called: a talk is not broken into. As an effect it lasts as
	 * long as the page: `$effect(() => newer.hush())`.
	 */
	hush(): () => void {
		const more = (by: number) => (this.#hushes = untrack(() => this.#hushes) + by);
		more(1);
		return () => void more(-1);
	}

	/**
	 * Begins to keep the page.
	 *
	 * @param script the address of the service worker
	 * @returns ends what it does by the clock
	 */
	follow(script: string): () => void {
		if (SINGLE || !('serviceWorker' in navigator)) return () => {};
		let ended = false;
		let end = (): void => {
			ended = true;
		};
		// To keep the page is to fetch all of it: that waits for what the reader waits for.
		first.over
			.then(() => import('workbox-window'))
			.then(({ Workbox }) => {
				if (!ended) end = this.#keep(new Workbox(script));
			})
			// Where it cannot be kept, the page says so once there is no network: Offline.svelte.
			.catch(() => {});
		return () => end();
	}

	#keep(workbox: Workbox): () => void {
		workbox.addEventListener('waiting', ({ sw }) => (this.waiting = sw ?? null));
		let asked = Date.now();
		const look = () => {
			if (document.visibilityState !== 'visible' || Date.now() - asked < ASK_AGAIN_MS) return;
			asked = Date.now();
			workbox.update().catch(cannot);
		};
		const cannot = () => document.removeEventListener('visibilitychange', look);
		document.addEventListener('visibilitychange', look);
		workbox.register().catch(cannot);
		return cannot;
	}

	/** Puts it off until the page is opened again. */
	later(): void {
		this.waiting = null;
	}

	/** Takes the newer build over and opens the page anew with it, unless another window of the page is open. */
	async take(): Promise<void> {
		const { waiting } = this;
		if (waiting === null) return;
		const taken = new Promise<void>((done) =>
			navigator.serviceWorker.addEventListener('controllerchange', () => done(), { once: true }),
		);
		const { messageSW } = await import('workbox-window');
		this.notAlone = (await messageSW(waiting, { type: TAKE_OVER })) === false;
		if (this.notAlone) return;
		await taken;
		this.#reload();
	}
}

/** That of the page that is open. */
export const newer = new Newer();
