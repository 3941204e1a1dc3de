import type { WorkerLike } from './client.ts';
import { awaitDeath } from './life.ts';
import type { JobKind } from './protocol.ts';
import { startThread } from './thread.ts';

/** What the page says to a worker: speak through this port; or, later, here is another worker that you may ask for a share. */
export interface Greeting {
	readonly kind: 'speak' | 'mate';
	/** The lock of a life: that of the worker itself, or of the other one. */
	readonly life: string;
}

/** Workers beside the one that counts; more would wait for it. */
const MOST_MATES = 3;

/** Cores that are left when one worker has one; where that is not told, one. */
const mates = () => Math.min(MOST_MATES, Math.max(0, (navigator.hardwareConcurrency ?? 2) - 1));

const newLife = () => `corridor simulation ${crypto.getRandomValues(new Uint32Array(4)).join('-')}`;

function greet(worker: Worker, greeting: Greeting, port: MessagePort): void {
	worker.postMessage(greeting, [port]);
}

/**
 * A real worker, spoken to through a channel of its own. It begins to speak when it holds the lock of its life. One that
 * runs ensembles is given others to share them with once it has answered what it was first asked: until then they would
 * take from it what they need to start.
 */
export function startWorker(kind: JobKind): WorkerLike {
	const worker = startThread();
	const threads = [worker];
	const life = newLife();
	const { port1, port2 } = new MessageChannel();
	greet(worker, { kind: 'speak', life }, port2);
	if (kind === 'ensemble') {
		let heard = 0;
		// It has answered that it is open, and then something that it was asked.
		port1.addEventListener('message', () => {
			if (++heard === 2) threads.push(...startMates(worker));
		});
	}
	return {
		endpoint: port1,
		onDeath(callback) {
			worker.addEventListener('error', callback, { once: true });
			port1.addEventListener('message', () => awaitDeath(life, callback), { once: true });
		},
		terminate() {
			port1.close();
			for (const thread of threads) thread.terminate();
		},
	};
}

function startMates(lead: Worker): Worker[] {
	return Array.from({ length: mates() }, () => {
		const mate = startThread();
		const life = newLife();
		const { port1, port2 } = new MessageChannel();
		greet(mate, { kind: 'speak', life }, port2);
		greet(lead, { kind: 'mate', life }, port1);
		return mate;
	});
}
