import { describe, expect, it } from 'vitest';
import { newest } from './newest.ts';

/** A task that ends when it is told to. */
function manual() {
	const started: string[] = [];
	const ends: (() => void)[] = [];
	let stops = 0;
	const queue = newest<string>(
		(request) => {
			started.push(request);
			return new Promise((resolve) => ends.push(resolve));
		},
		() => (stops += 1),
	);
	const endFirst = async () => {
		ends.shift()!();
		await Promise.resolve();
		await Promise.resolve();
	};
	return { queue, started, endFirst, stops: () => stops };
}

describe('newest', () => {
	it('starts a request at once when nothing is in flight', () => {
		const { queue, started } = manual();
		queue.ask('a');
		expect(started).toEqual(['a']);
	});

	it('keeps one in flight and only the newest waiting, however many come', async () => {
		const { queue, started, endFirst } = manual();
		for (const request of ['a', 'b', 'c', 'd']) queue.ask(request);
		expect(started).toEqual(['a']);
		await endFirst();
		expect(started).toEqual(['a', 'd']);
		await endFirst();
		expect(started).toEqual(['a', 'd']);
	});

	it('tells what is in flight to stop once, however many newer requests come', () => {
		const { queue, stops } = manual();
		queue.ask('a');
		expect(stops()).toBe(0);
		queue.ask('b');
		queue.ask('c');
		expect(stops()).toBe(1);
	});

	it('starts again after it came to rest', async () => {
		const { queue, started, endFirst } = manual();
		queue.ask('a');
		await endFirst();
		queue.ask('b');
		expect(started).toEqual(['a', 'b']);
	});

	it('forgets what waits when it is cleared', async () => {
		const { queue, started, endFirst } = manual();
		queue.ask('a');
		queue.ask('b');
		queue.clear();
		await endFirst();
		expect(started).toEqual(['a']);
	});
});
