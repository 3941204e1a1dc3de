import { describe, expect, it, vi } from 'vitest';
import { Newer } from './newer.svelte.ts';

const waiting = {} as ServiceWorker;

describe('a newer build that waits', () => {
	it('is offered, until it is put off', () => {
		const newer = new Newer();
		expect(newer.offered).toBe(false);
		newer.waiting = waiting;
		expect(newer.offered).toBe(true);
		newer.later();
		expect(newer.offered).toBe(false);
	});

	it('is not offered while a talk is shown, nor while a second one is, and is not forgotten over them', () => {
		const newer = new Newer();
		const first = newer.hush();
		newer.waiting = waiting;
		const second = newer.hush();
		first();
		expect(newer.offered).toBe(false);
		second();
		expect(newer.offered).toBe(true);
	});

	it('is no matter for a browser that keeps no pages', () => {
		vi.stubGlobal('navigator', {});
		expect(() => new Newer().follow('./service-worker.js')()).not.toThrow();
		vi.unstubAllGlobals();
	});
});
