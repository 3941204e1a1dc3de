/** Stands in for `thread.ts` in the one file: the thread's code is inside, since a page from a disk may fetch no file. */
import Thread from './worker.ts?worker&inline';

export function startThread(): Worker {
	return new Thread({ name: 'simulation' });
}
