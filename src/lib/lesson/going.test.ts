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
	const open = (each: Exercise = exercise) => new Going(each, () => store);
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
		expect([going.problem, going.answers[0]]).toEqual(['blocked', words('Because.')]);
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

	it('are said not to be kept before the first of them is given, where the browser allows no storage at all', () => {
		const refuses = (): never => {
			throw new DOMException('', 'SecurityError');
		};
		expect(new Going(exercise, refuses).problem).toBe('blocked');
	});

	it('have no room in a browser that is full, which is another thing than one that allows nothing', () => {
		const { store, open } = browser();
		const going = open();
		store.setItem = () => {
			throw new DOMException('', 'QuotaExceededError');
		};
		going.answer(0, words('Because.'));
		expect([going.problem, going.answers[0]]).toEqual(['full', words('Because.')]);
	});

	it('that a newer page kept are left as they are', () => {
		const { store, open } = browser();
		store.held = '{"version":2,"kept":"?"}';
		const going = open();
		going.answer(0, words('Because.'));
		expect([going.problem, going.answers[0], store.held]).toEqual([
			'otherVersion',
			words('Because.'),
			'{"version":2,"kept":"?"}',
		]);
	});
});

describe('the same exercise in two tabs', () => {
	it('loses no answer of either, whichever writes last', () => {
		const { open } = browser();
		const [one, two] = [open(), open()];
		one.answer(0, words('One.'));
		two.answer(1, words('Two.'));
		expect(two.answers).toEqual([words('One.'), words('Two.')]);
		one.call('Ani');
		expect(open().handIn).toEqual({ ...one.handIn, name: 'Ani', answers: [words('One.'), words('Two.')] });
	});

	it('shows what the other one answered, and keeps what was answered here meanwhile', () => {
		const { store, open } = browser();
		const [one, two] = [open(), open()];
		one.answer(0, words('One.'));
		two.readElsewhere();
		expect(two.answers).toEqual([words('One.'), null]);
		store.blocked = true;
		two.answer(0, words('Two, not kept.'));
		store.blocked = false;
		one.answer(0, words('One again.'));
		two.readElsewhere();
		expect(two.answers[0]).toEqual(words('Two, not kept.'));
	});

	it('clears in one tab what both had, and leaves on the screen of the other what stands there', () => {
		const { store, open } = browser();
		const [one, two] = [open(), open()];
		one.answer(0, words('One.'));
		two.readElsewhere();
		two.clear();
		one.readElsewhere();
		expect([one.answers[0], store.held]).toEqual([words('One.'), '{"version":1,"kept":[]}']);
	});
});
