import { expose } from 'comlink';
import type { WorkerLike } from './client.ts';
import type { Engine } from './protocol.ts';

/** An engine behind a channel of this same thread: the whole boundary but the worker, for tests. */
export function inlineWorker(engine: Engine): WorkerLike & { readonly port: MessagePort } {
	const { port1, port2 } = new MessageChannel();
	expose(engine, port2);
	return { endpoint: port1, port: port2, onDeath: () => {}, terminate: () => port1.close() };
}
