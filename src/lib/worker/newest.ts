/**
 * One in flight, the newest next. While a task runs, at most one request waits, and a newer one takes its place:
 * a second on a slider never queues a minute of work, and no late answer can stand in for a newer one.
 */
export interface Newest<Request> {
	/** Asks for a request; what was waiting is dropped, what is in flight is told to stop. */
	ask(request: Request): void;
	/** Drops what waits. What is in flight ends by itself. */
	clear(): void;
}

/**
 * @param start begins a request; its promise settles when it has ended, and never rejects
 * @param stop asks what is in flight to end soon
 */
export function newest<Request>(start: (request: Request) => Promise<void>, stop: () => void): Newest<Request> {
	let busy = false;
	/** Whether what is in flight was told to end. */
	let told = false;
	let waiting: { readonly request: Request } | null = null;

	async function work(): Promise<void> {
		busy = true;
		while (waiting !== null) {
			const { request } = waiting;
			waiting = null;
			told = false;
			await start(request);
		}
		busy = false;
	}

	return {
		ask(request) {
			waiting = { request };
			if (!busy) void work();
			else if (!told) {
				told = true;
				stop();
			}
		},
		clear() {
			waiting = null;
		},
	};
}
