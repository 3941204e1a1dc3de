import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { Address, REST_MS } from './address.svelte.ts';
import { Reader } from './reader.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A browser's bar: its fragment, and how it came there. */
function opened(fragment = '') {
	const bar = {
		fragment,
		writes: [] as string[],
		allows: true,
		read: () => bar.fragment,
		write(next: string, how: 'push' | 'replace') {
			if (!bar.allows) throw new Error('SecurityError');
			bar.fragment = next;
			bar.writes.push(`${how} ${next}`);
		},
		link: (text: string) => (text === '' ? 'https://example.org/' : `https://example.org/#${text}`),
	};
	const reader = new Reader(karabakh2022);
	const address = new Address(reader, bar);
	return { bar, reader, address };
}

describe('the address', () => {
	it('is written once when a slider rests, however often it moved', () => {
		const { bar, reader, address } = opened();
		for (let people = 110_000; people < 110_100; people++) {
			reader.change('people', people);
			address.changed();
			vi.advanceTimersByTime(16);
		}
		expect(bar.writes).toEqual([]);
		vi.advanceTimersByTime(REST_MS);
		expect(bar.writes).toEqual(['replace v=1&people=110099']);
	});

	it('is written at most a hundred times in ten seconds, however the hand rests', () => {
		const { bar, reader, address } = opened();
		for (let ms = 0; ms < 10_000; ms += REST_MS + 1) {
			reader.change('people', 100_000 + ms);
			address.changed();
			vi.advanceTimersByTime(REST_MS + 1);
		}
		expect(bar.writes.length).toBeLessThanOrEqual(25);
	});

	it('makes a step of the browser’s history of another scenario, not of a slider', () => {
		const { bar, reader, address } = opened();
		reader.pick('nothing-passes');
		address.flush();
		reader.change('people', 100_417);
		address.flush();
		expect(bar.writes).toEqual([
			'push v=1&scenario=nothing-passes',
			'replace v=1&scenario=nothing-passes&people=100417',
		]);
	});

	it('opens what it says, and what it goes back to, without writing it again', () => {
		const { bar, reader, address } = opened('v=1&scenario=nothing-passes&people=100417');
		expect(reader.scenarioName).toBe('nothing-passes');
		expect(reader.valueOf('people')).toBe(100_417);
		expect(reader.canUndo).toBe(false);
		bar.fragment = '';
		address.arrived();
		expect(reader.scenarioName).toBe('as-reported');
		expect(reader.changes).toEqual({});
		address.flush();
		expect(bar.writes).toEqual([]);
		reader.undo();
		expect(reader.scenarioName).toBe('nothing-passes');
	});

	it('stays as it came while parts of it wait for the reader, who loses nothing', () => {
		const { bar, reader, address } = opened('v=1&fuelTax=3&people=100417');
		expect(reader.valueOf('people')).toBe(100_417);
		expect(address.unused).toMatchObject({ original: 'https://example.org/#v=1&fuelTax=3&people=100417' });
		reader.change('openingCereals', 5000);
		address.flush();
		expect(bar.fragment).toBe('v=1&fuelTax=3&people=100417');
		address.keep();
		expect(bar.fragment).toBe('v=1&people=100417&openingCereals=5000');
		expect(address.unused).toBeNull();
	});

	it('opens the page as published when the reader says so', () => {
		const { bar, reader, address } = opened('v=1&fuelTax=3&people=100417');
		address.openDefault();
		expect(reader.changes).toEqual({});
		expect(bar.fragment).toBe('');
	});

	it('leaves an anchor of the page alone', () => {
		const { bar, reader, address } = opened('figures');
		expect(address.unused).toBeNull();
		reader.change('people', 100_417);
		address.arrived();
		expect(reader.valueOf('people')).toBe(100_417);
		reader.undo();
		address.flush();
		expect(bar.fragment).toBe('figures');
	});

	it('says so when the browser refuses, and writes at the next rest', () => {
		const { bar, reader, address } = opened();
		bar.allows = false;
		reader.change('people', 100_417);
		address.changed();
		vi.advanceTimersByTime(REST_MS);
		expect(address.refused).toBe(true);
		expect(address.link()).toBe('https://example.org/#v=1&people=100417');
		bar.allows = true;
		address.changed();
		vi.advanceTimersByTime(REST_MS);
		expect(address.refused).toBe(false);
		expect(bar.fragment).toBe('v=1&people=100417');
	});

	it('ends a gesture when it rests: two drags are two steps of undo', () => {
		const { reader, address } = opened();
		for (const people of [110_000, 111_000]) {
			reader.change('people', people - 1);
			reader.change('people', people);
			address.changed();
			vi.advanceTimersByTime(REST_MS);
		}
		reader.undo();
		expect(reader.valueOf('people')).toBe(110_000);
		reader.undo();
		expect(reader.valueOf('people')).toBe(120_000);
		reader.redo();
		expect(reader.valueOf('people')).toBe(110_000);
	});
});
