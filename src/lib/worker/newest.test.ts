import { describe, expect, it } from 'vitest';
import { newest } from './newest.ts';

/** Requests that let the next one begin when they are told to. */
function manual() {
	const started: string[] = [];
	const nexts: (() => void)[] = [];
	let stops = 0;
	const queue = newest<string>(
		(request, next) => {
			started.push(request);
			nexts.push(next);
		},
		() => (stops += 1),
	);
	return { queue, started, nexts, stops: () => stops };
}

describe('newest', () => {
	it('begins a request at once when nothing holds it up', () => {
		const { queue, started } = manual();
		queue.ask('a');
		expect(started).toEqual(['a']);
	});

	it('keeps only the newest waiting, however many come', () => {
		const { queue, started, nexts } = manual();
		for (const request of ['a', 'b', 'c', 'd']) queue.ask(request);
		expect(started).toEqual(['a']);
		nexts[0]!();
		expect(started).toEqual(['a', 'd']);
		nexts[1]!();
		expect(started).toEqual(['a', 'd']);
	});

	it('begins a newer request at once after the last one let it, though that has not ended', () => {
		const { queue, started, nexts, stops } = manual();
		queue.ask('a');
		nexts[0]!();
		queue.ask('b');
		expect(started).toEqual(['a', 'b']);
		expect(stops()).toBe(0);
	});

	it('listens to each request once: what ends after a newer one began lets nothing begin', () => {
		const { queue, started, nexts } = manual();
		queue.ask('a');
		nexts[0]!();
		queue.ask('b');
		queue.ask('c');
		nexts[0]!();
		expect(started).toEqual(['a', 'b']);
		nexts[1]!();
		expect(started).toEqual(['a', 'b', 'c']);
	});

	it('tells what holds a request up to stop once, however many newer ones come', () => {
		const { queue, stops } = manual();
		queue.ask('a');
		expect(stops()).toBe(0);
		queue.ask('b');
		queue.ask('c');
		expect(stops()).toBe(1);
	});

	it('forgets what waits when it is cleared', () => {
		const { queue, started, nexts } = manual();
		queue.ask('a');
		queue.ask('b');
		queue.clear();
		nexts[0]!();
		expect(started).toEqual(['a']);
	});
});
