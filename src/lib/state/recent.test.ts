import { describe, expect, it } from 'vitest';
import { Recent } from './recent.svelte.ts';
import { shelfOver } from './shelf.ts';

/** A browser's storage, with what it holds and what it does when written to. */
function browser(held: string | null = null) {
	const store = {
		held,
		writes: 0,
		fails: null as Error | null,
		getItem: () => {
			if (store.fails?.name === 'SecurityError') throw store.fails;
			return store.held;
		},
		setItem: (_: string, text: string) => {
			if (store.fails !== null) throw store.fails;
			store.held = text;
			store.writes += 1;
		},
	};
	const recent = new Recent(
		() => store,
		() => '2026-01-15',
	);
	return { store, recent };
}
const link = (people: number, is = 'abcdef.abcdef.abcdef') => `v=2&model=1.0.0&people=${people}&is=${is}`;

describe('recent scenarios', () => {
	it('are read back by another page, the newest first, each choice once', () => {
		const { store, recent } = browser();
		recent.note('shared', link(1));
		recent.note('saved', link(2));
		recent.note('opened', link(1, 'ghijkl.ghijkl.ghijkl'));
		const again = browser(store.held).recent;
		again.read();
		expect(again.entries).toEqual([
			{ fragment: link(1, 'ghijkl.ghijkl.ghijkl'), act: 'opened', day: '2026-01-15' },
			{ fragment: link(2), act: 'saved', day: '2026-01-15' },
		]);
		expect(again.problem).toBeNull();
	});

	it('are twelve at most, and can be removed one by one and all', () => {
		const { store, recent } = browser();
		for (let people = 1; people <= 20; people++) recent.note('shared', link(people));
		expect(recent.entries.map(({ fragment }) => fragment)).toEqual(Array.from({ length: 12 }, (_, i) => link(20 - i)));
		recent.remove(recent.entries[0]!);
		expect(recent.entries).toHaveLength(11);
		recent.clear();
		expect(recent.entries).toEqual([]);
		expect(store.held).not.toContain('people');
	});

	it('are not kept when they are switched off, which is kept', () => {
		const { store, recent } = browser();
		recent.keep(false);
		recent.note('shared', link(1));
		const again = browser(store.held).recent;
		again.read();
		expect(again.on).toBe(false);
		expect(again.entries).toEqual([]);
	});

	it('keep nothing before they are told to', () => {
		const { store, recent } = browser();
		recent.read();
		expect(store.writes).toBe(0);
	});

	it('say that the browser keeps nothing, or has no room, and go on', () => {
		const { store, recent } = browser();
		recent.note('shared', link(1));
		store.fails = new DOMException('full', 'QuotaExceededError');
		recent.note('shared', link(2));
		expect(recent.problem).toBe('full');
		expect(recent.entries).toHaveLength(1);
		store.fails = new DOMException('no', 'SecurityError');
		recent.note('shared', link(2));
		expect(recent.problem).toBe('blocked');
		store.fails = null;
		recent.note('shared', link(2));
		expect(recent.problem).toBeNull();
		expect(recent.entries).toHaveLength(2);
	});

	it('that cannot be read are left out and said; those of another version are left as they are', () => {
		for (const text of ['', '{', '[]', 'null', '7', '{"version":1}', '{"version":1,"on":true,"entries":{}}']) {
			const { recent } = browser(text);
			recent.read();
			expect(recent.problem, text).toBe('unreadable');
			expect(recent.entries).toEqual([]);
			recent.note('shared', link(1));
			expect(recent.entries).toHaveLength(1);
		}
		const bad = [
			null,
			7,
			{ fragment: 'x', act: 'shared', day: '2026-01-01' },
			{ fragment: link(1), act: 'shared', day: 'today' },
		];
		const good = { fragment: link(2), act: 'saved', day: '2026-01-01' };
		const some = browser(JSON.stringify({ version: 1, on: true, entries: [...bad, good] })).recent;
		some.read();
		expect(some.entries).toEqual([good]);
		expect(some.problem).toBe('unreadable');

		const { store, recent } = browser('{"version":2,"entries":[]}');
		recent.read();
		expect(recent.problem).toBe('otherVersion');
		recent.note('shared', link(1));
		expect(store.held).toBe('{"version":2,"entries":[]}');
	});

	it('that found no room are told so also when the list is opened later, and are in it for now', () => {
		const { store } = browser();
		const shelf = shelfOver(() => store);
		const recent = new Recent(
			() => shelf,
			() => '2026-01-15',
		);
		store.fails = new DOMException('full', 'QuotaExceededError');
		recent.note('shared', link(1));
		recent.read();
		expect([recent.problem, recent.entries.length]).toEqual(['full', 1]);
		store.fails = null;
		recent.note('shared', link(2));
		recent.read();
		expect([recent.problem, recent.entries.length]).toEqual([null, 2]);
	});

	it('of a newer page are not overwritten by switching them off, nor by removing one', () => {
		const newer = '{"version":2,"entries":[]}';
		const { store, recent } = browser(newer);
		recent.keep(false);
		recent.remove({ fragment: link(1), act: 'shared', day: '2026-01-15' });
		expect([recent.problem, store.held]).toEqual(['otherVersion', newer]);
	});
});
