/**
 * No event tells a page that its worker has ended without an error. A lock does: the worker holds one for as long as
 * it lives, and the page, which waits for the same one, gets it the moment the worker is gone, however it went.
 * Where there are no locks (a page from disk in some browsers), the client's watchdog is left.
 */

/** In the worker: takes the lock for life, then begins. */
export function holdLife(name: string, begin: () => void): void {
	if (!('locks' in navigator)) {
		begin();
		return;
	}
	void navigator.locks.request(name, () => {
		begin();
		return new Promise<never>(() => {});
	});
}

/** On the page, once the worker has spoken and so holds its lock: calls back when it is gone. */
export function awaitDeath(name: string, callback: () => void): void {
	if ('locks' in navigator) void navigator.locks.request(name, callback);
}
