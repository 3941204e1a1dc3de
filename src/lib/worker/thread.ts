/** Starts the thread that computes, from a file of the site. The one file has it inside: `threadInside.ts`. */
export function startThread(): Worker {
	return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'simulation' });
}
