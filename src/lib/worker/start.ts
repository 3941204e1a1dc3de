import type { WorkerLike } from './client.ts';
import { awaitDeath } from './life.ts';
import { startThread } from './thread.ts';

/** A real worker, spoken to through a channel of its own. It begins to speak when it holds the lock of its life. */
export function startWorker(): WorkerLike {
	const worker = startThread();
	const life = `corridor simulation ${crypto.getRandomValues(new Uint32Array(4)).join('-')}`;
	const { port1, port2 } = new MessageChannel();
	worker.postMessage(life, [port2]);
	return {
		endpoint: port1,
		onDeath(callback) {
			worker.addEventListener('error', callback, { once: true });
			port1.addEventListener('message', () => awaitDeath(life, callback), { once: true });
		},
		terminate() {
			port1.close();
			worker.terminate();
		},
	};
}
