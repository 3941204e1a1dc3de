import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { openingChoice } from '../state/choice.ts';
import { shelfOver } from '../state/shelf.ts';
import { Desk } from './desk.svelte.ts';
import { stepOf } from './edit.ts';
import { withStep, withoutStep } from '../parcel/steps.ts';
import { EMPTY_TALK, type Talk } from './talk.ts';

/** A browser's storage, with what it holds and what it does when written to. */
function browser(held: string | null = null) {
	const store = {
		held,
		fails: null as Error | null,
		getItem: () => {
			if (store.fails?.name === 'SecurityError') throw store.fails;
			return store.held;
		},
		setItem: (_: string, text: string) => {
			if (store.fails !== null) throw store.fails;
			store.held = text;
		},
	};
	return { store, desk: new Desk(() => store) };
}
const step = stepOf(openingChoice(karabakh2022), karabakh2022);
const titled = (title: string): Talk => ({ title, steps: [step] });

describe('the talk that this browser keeps', () => {
	it('is read back by another page, with those that were set aside', () => {
		const { store, desk } = browser();
		desk.change(titled('Mine'), 'title');
		desk.open(titled('Theirs'));
		const again = browser(store.held).desk;
		again.read();
		expect(again.talk).toEqual(titled('Theirs'));
		expect(again.aside).toEqual([titled('Mine')]);
		expect(again.problem).toBeNull();
	});

	it('is never lost to one that is opened, and is no longer aside once it is brought back', () => {
		const { desk } = browser();
		desk.change(titled('Mine'), 'title');
		desk.open(titled('Theirs'));
		desk.open(desk.aside[0]!);
		expect(desk.talk).toEqual(titled('Mine'));
		expect(desk.aside).toEqual([titled('Theirs')]);
		desk.forget(desk.aside[0]!);
		expect(desk.aside).toEqual([]);
	});

	it('is not set aside for itself, nor when it has no steps, and five are kept at most', () => {
		const { desk } = browser();
		desk.open(titled('0'));
		expect(desk.aside).toEqual([]);
		desk.open(titled('0'));
		expect(desk.aside).toEqual([]);
		for (let i = 1; i < 9; i++) desk.open(titled(String(i)));
		expect(desk.aside.map(({ title }) => title)).toEqual(['7', '6', '5', '4', '3']);
	});

	it('goes back over a removed step, also in what is kept; typing is one step of undo until it rests', () => {
		const { store, desk } = browser();
		desk.change(withStep(EMPTY_TALK, step), 'add');
		desk.change(withoutStep(desk.talk, 0), 'remove');
		desk.undo();
		expect(desk.talk.steps).toEqual([step]);
		expect(store.held).toContain(step.state);
		desk.redo();
		expect(desk.talk.steps).toEqual([]);
		for (const title of ['a', 'ab', 'abc']) desk.change({ ...desk.talk, title }, 'title');
		desk.rest();
		desk.change({ ...desk.talk, title: 'x' }, 'title');
		desk.undo();
		expect(desk.talk.title).toBe('abc');
		desk.undo();
		expect(desk.talk.title).toBe('');
	});

	it('has room for forty steps', () => {
		const { desk } = browser();
		for (let i = 0; i < 40; i++) {
			expect(desk.hasRoom).toBe(true);
			desk.change(withStep(desk.talk, step), 'add');
		}
		expect(desk.hasRoom).toBe(false);
	});
});

describe('another tab', () => {
	it('that was not told of a change sets it aside when it writes, and overwrites none', () => {
		const { store, desk } = browser();
		const asleep = new Desk(() => store);
		asleep.read();
		desk.change(titled('Theirs'), 'title');
		asleep.change(titled('Mine'), 'title');
		expect([asleep.talk, asleep.aside]).toEqual([titled('Mine'), [titled('Theirs')]]);
		asleep.change(titled('Mine too'), 'title');
		expect(asleep.aside).toEqual([titled('Theirs')]);
		desk.read();
		expect([desk.talk, desk.aside]).toEqual([titled('Mine too'), [titled('Theirs')]]);
	});
});

describe('a browser that does not keep it', () => {
	it('is blocked, or full: the talk goes on all the same', () => {
		const { store, desk } = browser();
		store.fails = new DOMException('', 'QuotaExceededError');
		desk.change(titled('Mine'), 'title');
		expect([desk.problem, desk.talk.title]).toEqual(['full', 'Mine']);
		store.fails = new DOMException('', 'SecurityError');
		desk.read();
		expect([desk.problem, desk.talk.title]).toEqual(['blocked', 'Mine']);
	});

	it('goes to the next page of the site as it stands, where that is said as well', () => {
		for (const [name, problem] of [
			['QuotaExceededError', 'full'],
			['SecurityError', 'blocked'],
		] as const) {
			const { store } = browser();
			store.fails = new DOMException('', name);
			const shelf = shelfOver(() => store);
			const first = new Desk(() => shelf);
			first.read();
			first.change(titled('Mine'), 'title');
			const next = new Desk(() => shelf);
			next.read();
			expect([next.problem, next.talk]).toEqual([problem, titled('Mine')]);
		}
	});

	it('holds what no page of ours wrote: that is said, and what is on the screen stays', () => {
		for (const held of ['', '[', '7', 'null', '{"version":1}', '{"version":1,"talk":{"title":7},"aside":[]}']) {
			const { desk } = browser(held);
			desk.read();
			expect([desk.problem, desk.talk], held).toEqual(['unreadable', EMPTY_TALK]);
		}
	});

	it('holds what a newer page wrote: it is left as it is', () => {
		const held = '{"version":2,"talk":"?"}';
		const { store, desk } = browser(held);
		desk.read();
		desk.change(titled('Mine'), 'title');
		expect([desk.problem, store.held]).toEqual(['otherVersion', held]);
	});
});
