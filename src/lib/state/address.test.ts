import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { addDays } from '#sims/model/calendar.ts';
import { Address, type Figures, REST_MS } from './address.svelte.ts';
import type { Stamp } from './link/stamp.ts';
import { Reader } from './reader.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A browser's bar: its fragment, and how it came there. */
function opened(fragment = '') {
	const bar = {
		fragment,
		writes: [] as string[],
		allows: true,
		holding: false,
		held: () => bar.holding,
		read: () => bar.fragment,
		write(next: string, how: 'push' | 'replace') {
			if (!bar.allows) throw new Error('SecurityError');
			bar.fragment = next;
			bar.writes.push(`${how} ${next}`);
		},
		link: (text: string) => (text === '' ? 'https://example.org/' : `https://example.org/#${text}`),
	};
	const reader = new Reader(karabakh2022);
	const figures = {
		fingerprint: null as Figures['fingerprint'],
		stamps: [] as (Stamp | null)[],
		opened: (stamp: Stamp | null) => void figures.stamps.push(stamp),
	};
	const address = new Address(reader, bar, figures);
	return { bar, reader, figures, address };
}

const HEAD = 'v=2&model=1.0.0&engine=ts1';
const TAIL = 'seed=7&runs=4096';
const FINGERPRINT = { central: 'abcdef', dates: 'ghijkl', bands: 'mnopqr' };
const IS = 'is=abcdef.ghijkl.mnopqr';

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
		expect(bar.writes).toEqual([`replace ${HEAD}&scenario=as-reported&${TAIL}&people=110099`]);
	});

	it('waits while a hand holds still, and takes the whole drag as one step of undo', () => {
		const { bar, reader, address } = opened();
		bar.holding = true;
		for (const people of [110_000, 111_000]) {
			reader.change('people', people);
			address.changed();
			vi.advanceTimersByTime(3 * REST_MS);
		}
		expect(bar.writes).toEqual([]);
		bar.holding = false;
		vi.advanceTimersByTime(REST_MS);
		expect(bar.writes).toHaveLength(1);
		reader.undo();
		expect(reader.isChanged('people')).toBe(false);
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
			`push ${HEAD}&scenario=nothing-passes&${TAIL}`,
			`replace ${HEAD}&scenario=nothing-passes&${TAIL}&people=100417`,
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
		expect(bar.fragment).toBe(`${HEAD}&scenario=as-reported&${TAIL}&people=100417&openingCereals=5000`);
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
		expect(address.link()).toBe(`https://example.org/#${HEAD}&scenario=as-reported&${TAIL}&people=100417`);
		bar.allows = true;
		address.changed();
		vi.advanceTimersByTime(REST_MS);
		expect(address.refused).toBe(false);
		expect(bar.fragment).toBe(`${HEAD}&scenario=as-reported&${TAIL}&people=100417`);
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

	it('gets the fingerprint once the figures are known, at the next rest', () => {
		const { bar, reader, figures, address } = opened();
		reader.change('people', 100_417);
		address.flush();
		figures.fingerprint = FINGERPRINT;
		address.changed();
		vi.advanceTimersByTime(REST_MS);
		expect(bar.writes).toHaveLength(2);
		expect(bar.writes[1]).toBe(`replace ${HEAD}&scenario=as-reported&${TAIL}&people=100417&${IS}`);
		expect(address.link()).toBe(`https://example.org/#${bar.fragment}`);
	});

	it('gives a link that names what it is made of even for the page as it opens, whose address stays bare', () => {
		const { bar, figures, address } = opened();
		figures.fingerprint = FINGERPRINT;
		expect(address.link()).toBe(`https://example.org/#${HEAD}&scenario=as-reported&${TAIL}&${IS}`);
		expect(bar.writes).toEqual([]);
	});

	it('stays as it came, older format or other figures, until something is changed, and again when that is undone', () => {
		const link = `v=2&model=0.9.0&scenario=nothing-passes&${TAIL}&is=zzzzzz.zzzzzz.zzzzzz`;
		const { bar, reader, figures, address } = opened(link);
		figures.fingerprint = FINGERPRINT;
		address.flush();
		expect(bar.writes).toEqual([]);
		reader.change('people', 100_417);
		address.flush();
		expect(bar.fragment).toBe(`${HEAD}&scenario=nothing-passes&${TAIL}&people=100417&${IS}`);
		reader.undo();
		address.flush();
		expect(bar.fragment).toBe(link);
		// What is copied speaks of the figures here.
		expect(address.link()).toBe(`https://example.org/#${HEAD}&scenario=nothing-passes&${TAIL}&${IS}`);
	});

	it('hands on what an opened link says of itself, and claims nothing of an address of its own', () => {
		const link = `v=2&model=0.9.0&scenario=nothing-passes&${TAIL}&${IS}`;
		const { bar, reader, figures, address } = opened(link);
		expect(figures.stamps).toEqual([{ format: 2, model: '0.9.0', engine: null, fingerprint: FINGERPRINT }]);
		figures.fingerprint = FINGERPRINT;
		reader.pick('relief-continues');
		address.flush();
		const own = bar.fragment;
		bar.fragment = '';
		address.arrived();
		bar.fragment = own;
		address.arrived();
		expect(figures.stamps.slice(1)).toEqual([null, null]);
		bar.fragment = link;
		address.arrived();
		expect(figures.stamps.at(-1)).toMatchObject({ model: '0.9.0' });
	});

	it('is not written where the choice is too long for a link, and says so', () => {
		const { bar, reader, address } = opened();
		const { phases } = reader.published;
		const from = (i: number) => addDays(phases.at(-1)!.from, i + 1);
		reader.setAccess(
			{ phases: [...phases, ...Array.from({ length: 900 }, (_, i) => ({ ...phases[0]!, from: from(i) }))] },
			'many',
		);
		address.flush();
		expect(address.tooLong).toBeGreaterThan(8000);
		expect(bar.writes).toEqual([]);
		reader.undo();
		address.flush();
		expect(address.tooLong).toBeNull();
	});

	it('gives up a link that waited when another choice is opened in its place, which can be undone', () => {
		const { bar, reader, address } = opened('v=2&fuelTax=3&people=100417');
		address.replace({ ...reader.choice, changes: {}, scenarioName: 'nothing-passes' });
		expect(address.unused).toBeNull();
		expect(bar.fragment).toBe(`${HEAD}&scenario=nothing-passes&${TAIL}`);
		reader.undo();
		expect(reader.changes).toEqual({ people: 100_417 });
	});
});
