import { describe, expect, it } from 'vitest';
import { type History, emptyHistory, noted, redone, rested, undone } from './history.ts';

/** A history after these changes, each [what stood before, the kind of the change]; `rest` ends a gesture. */
function after(...changes: ([number, string] | 'rest')[]): History<number> {
	return changes.reduce<History<number>>(
		(history, change) => (change === 'rest' ? rested(history) : noted(history, ...change)),
		emptyHistory(),
	);
}

describe('undo', () => {
	it('takes a drag of one slider as one step, and two drags of it as two', () => {
		expect(after([0, 'people'], [1, 'people'], [2, 'people']).past).toEqual([0]);
		expect(after([0, 'people'], [1, 'people'], 'rest', [2, 'people']).past).toEqual([0, 2]);
	});

	it('takes changes of two kinds as two steps even without a rest between them', () => {
		expect(after([0, 'people'], [1, 'scenario']).past).toEqual([0, 1]);
	});

	it('goes back step by step, and redo goes forward over the same steps', () => {
		const history = after([0, 'a'], [1, 'b'], [2, 'c']);
		const once = undone(history, 3)!;
		const twice = undone(once.history, once.value)!;
		expect([once.value, twice.value]).toEqual([2, 1]);
		const again = redone(twice.history, twice.value)!;
		expect(again.value).toBe(2);
		expect(redone(again.history, again.value)!.value).toBe(3);
	});

	it('has nothing to redo once something else was changed', () => {
		const { history, value } = undone(after([0, 'a'], [1, 'b']), 2)!;
		expect(redone(noted(history, value, 'c'), 9)).toBeNull();
	});

	it('has nothing to undo at first, and forgets the oldest of many steps', () => {
		expect(undone(emptyHistory<number>(), 0)).toBeNull();
		expect(redone(emptyHistory<number>(), 0)).toBeNull();
		const many = after(...Array.from({ length: 500 }, (_, step): [number, string] => [step, String(step)]));
		expect(many.past).toHaveLength(200);
		expect(many.past.at(-1)).toBe(499);
	});
});
