import { describe, expect, it } from 'vitest';
import { shelfOver } from './shelf.ts';

/** A browser's storage that can refuse. */
function browser() {
	const store = {
		held: new Map<string, string>(),
		fails: null as DOMException | null,
		getItem(place: string) {
			if (store.fails?.name === 'SecurityError') throw store.fails;
			return store.held.get(place) ?? null;
		},
		setItem(place: string, text: string) {
			if (store.fails !== null) throw store.fails;
			store.held.set(place, text);
		},
	};
	return { store, shelf: shelfOver(() => store) };
}

describe('what a browser does not keep', () => {
	it('is there on the next page of the site all the same, and it is known why it stays no longer', () => {
		for (const [name, why] of [
			['QuotaExceededError', 'full'],
			['SecurityError', 'blocked'],
		] as const) {
			const { store, shelf } = browser();
			store.fails = new DOMException('', name);
			expect(() => shelf.setItem('talk', 'mine')).toThrow(store.fails);
			expect([shelf.getItem('talk'), shelf.notKept?.('talk')]).toEqual(['mine', why]);
		}
	});

	it('goes to the browser with the next change that it takes', () => {
		const { store, shelf } = browser();
		store.fails = new DOMException('', 'QuotaExceededError');
		expect(() => shelf.setItem('talk', 'mine')).toThrow();
		store.fails = null;
		shelf.setItem('talk', 'mine too');
		expect([store.held.get('talk'), shelf.getItem('talk'), shelf.notKept?.('talk')]).toEqual([
			'mine too',
			'mine too',
			null,
		]);
	});

	it('hides nothing that lies in another place', () => {
		const { store, shelf } = browser();
		store.held.set('answers', 'kept');
		store.fails = new DOMException('', 'QuotaExceededError');
		expect(() => shelf.setItem('talk', 'mine')).toThrow();
		expect(shelf.getItem('answers')).toBe('kept');
	});
});
