/**
 * One at a time, the newest next. Until what was begun last lets the next one begin, at most one request waits, and a newer
 * one takes its place: a second on a slider never queues a minute of work, and no late answer can stand in for a newer one.
 */
export interface Newest<Request> {
	/** Asks for a request; what was waiting is dropped, and what holds it up is told to stop. */
	ask(request: Request): void;
	/** Drops what waits. What was begun ends by itself. */
	clear(): void;
}

/**
 * @param begin begins a request, and calls back once the next one may begin: at the latest when this one has ended
 * @param stop asks what was begun last to end soon
 */
export function newest<Request>(
	begin: (request: Request, next: () => void) => void,
	stop: () => void,
): Newest<Request> {
	/** What was begun last and lets none begin yet. */
	let holding: symbol | null = null;
	/** Whether it was told to end. */
	let told = false;
	let waiting: { readonly request: Request } | null = null;

	function start(request: Request): void {
		const turn = Symbol();
		holding = turn;
		told = false;
		begin(request, () => {
			if (holding !== turn) return;
			holding = null;
			if (waiting === null) return;
			const { request: following } = waiting;
			waiting = null;
			start(following);
		});
	}

	return {
		ask(request) {
			if (holding === null) {
				start(request);
				return;
			}
			waiting = { request };
			if (told) return;
			told = true;
			stop();
		},
		clear() {
			waiting = null;
		},
	};
}
