import { describe, expect, it } from 'vitest';
import type { Answer } from './answers.ts';
import type { Exercise } from './exercise.ts';
import { Going } from './going.svelte.ts';

const write = { kind: 'write', heading: 'Why?', text: '' } as const;
const exercise: Exercise = { title: 'A road', minutes: 20, aim: '', steps: [write, write] };
const words = (text: string): Answer => ({ kind: 'words', words: text });

/** A browser's storage, with what it holds and whether it allows anything. */
function browser() {
	const store = {
		held: null as string | null,
		blocked: false,
		getItem: () => store.held,
		setItem: (_: string, text: string) => {
			if (store.blocked) throw new DOMException('', 'SecurityError');
			store.held = text;
		},
	};
	const open = (each: Exercise = exercise) => new Going(each, () => store as unknown as Storage);
	return { store, open };
}

describe('the answers that this browser keeps', () => {
	it('are there again when the exercise is opened another time, with the step that was open', () => {
		const { open } = browser();
		const first = open();
		first.go(2);
		first.answer(1, words('Because.'));
		first.call('Ani');
		const again = open();
		expect([again.at, again.left, again.name, again.answers]).toEqual([0, 2, 'Ani', [null, words('Because.')]]);
	});

	it('belong to one exercise: another, or the same with one word changed, has none of them', () => {
		const { open } = browser();
		open().answer(0, words('Because.'));
		const changed = open({ ...exercise, steps: [{ ...write, heading: 'Why not?' }, write] });
		expect(changed.answers).toEqual([null, null]);
		changed.answer(0, words('Why indeed.'));
		expect(open().answers).toEqual([words('Because.'), null]);
	});

	it('are gone when they are cleared, and those to other exercises are not', () => {
		const { open } = browser();
		const other = { ...exercise, title: 'Another' };
		open(other).answer(0, words('Kept.'));
		const going = open();
		going.go(1);
		going.answer(0, words('Cleared.'));
		going.clear();
		expect([going.at, going.hasAnswers, open().answers, open().left]).toEqual([0, false, [null, null], 0]);
		expect(open(other).answers[0]).toEqual(words('Kept.'));
	});

	it('are left out where they cannot be read or do not fit, and nothing stops because of it', () => {
		for (const held of [
			'[',
			'7',
			'null',
			'{"version":1,"kept":[7,{"handIn":{"name":7}}]}',
			'{"version":2,"kept":[]}',
		]) {
			const { store, open } = browser();
			store.held = held;
			expect(open().answers, held).toEqual([null, null]);
		}
	});

	it('are none in a browser that keeps nothing: that is known, and the exercise goes on', () => {
		const { store, open } = browser();
		store.blocked = true;
		const going = open();
		going.answer(0, words('Because.'));
		expect([going.keeps, going.answers[0]]).toEqual([false, words('Because.')]);
	});

	it('say which later step had been seen by then, also when the exercise was left in between, and after clearing none', () => {
		const { store, open } = browser();
		const going = open();
		going.go(1);
		expect(going.seenAfter(0)).toEqual({});
		going.go(2);
		going.go(1);
		expect([going.seenAfter(0), open().seenAfter(0), going.seenAfter(1)]).toEqual([{ after: 2 }, { after: 2 }, {}]);
		// What was kept before this was kept has the step that was open.
		store.held = store.held!.replace('"at":1,"seen":2', '"at":2');
		expect(open().seenAfter(0)).toEqual({ after: 2 });
		going.clear();
		expect(open().seenAfter(0)).toEqual({});
	});
});
