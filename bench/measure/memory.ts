import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes that are held: objects, and the memory of typed arrays and WebAssembly. What nobody holds is collected first. */
export function bytesHeld(): number {
	// What the first collection finds of typed arrays, the second takes off the account.
	collect();
	collect();
	const { heapUsed, external } = process.memoryUsage();
	return heapUsed + external;
}

function collect(): void {
	setFlagsFromString('--expose-gc');
	(runInNewContext('gc') as () => void)();
}
