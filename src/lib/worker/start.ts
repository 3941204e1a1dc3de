import type { WorkerLike } from './client.ts';

/**
 * A real worker, spoken to through a channel of its own: where a browser closes the channel of a worker that has
 * ended, however it ended, the page knows at once; elsewhere by the error event or by its silence.
 */
export function startWorker(): WorkerLike {
	const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'simulation' });
	const { port1, port2 } = new MessageChannel();
	worker.postMessage(null, [port2]);
	return {
		endpoint: port1,
		onDeath(callback) {
			worker.addEventListener('error', callback, { once: true });
			port1.addEventListener('close', callback, { once: true });
		},
		terminate() {
			port1.close();
			worker.terminate();
		},
	};
}
