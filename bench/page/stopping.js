/** The thread that stops processes and lets them go on, with pauses finer than a timer's: see `stopAndGo` in slow.js. */
import { parentPort, workerData } from 'node:worker_threads';

/** @type {{ pids: number[], over: Int32Array, onMs: number, offMs: number }} */
const { pids, over, onMs, offMs } = workerData;

/** @param {NodeJS.Signals} signal */
function tell(signal) {
	for (const pid of pids) {
		try {
			process.kill(pid, signal);
		} catch {
			// Gone by itself.
		}
	}
}

let ran = 0;
const began = performance.now();
try {
	while (Atomics.load(over, 0) === 0) {
		const went = performance.now();
		tell('SIGCONT');
		Atomics.wait(over, 0, 0, onMs);
		tell('SIGSTOP');
		ran += performance.now() - went;
		Atomics.wait(over, 0, 0, offMs);
	}
} finally {
	tell('SIGCONT');
}
parentPort?.postMessage(ran / (performance.now() - began));
