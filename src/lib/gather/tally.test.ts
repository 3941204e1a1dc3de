import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HandIn } from '../lesson/answers.ts';
import { answersTo, byExercise, chosenCounts, latenessOf, rankSums, withoutRepeats } from './tally.ts';

function handIn(fingerprint: string, answers: HandIn['answers'] = [], name: string | null = null): HandIn {
	return { exercise: { title: `Exercise ${fingerprint}`, fingerprint }, name, answers };
}
const decided = (...chosen: number[]) => ({ kind: 'decide', chosen, why: null }) as const;

describe('what a class handed in', () => {
	it('is told apart by exercise, the one with most hand-ins first', () => {
		const groups = byExercise([handIn('aaaaaaaa'), handIn('bbbbbbbb'), handIn('bbbbbbbb')]);
		expect(groups.map(({ fingerprint, handIns }) => [fingerprint, handIns.length])).toEqual([
			['bbbbbbbb', 2],
			['aaaaaaaa', 1],
		]);
	});

	it('counts once what came twice, in the order in which it came', () => {
		const [a, b] = [handIn('a', [], 'A'), handIn('a', [], 'B')];
		expect(withoutRepeats([b, a, handIn('a', [], 'A'), b], (one) => one)).toEqual([b, a]);
	});

	it('leaves out who gave no answer to a step, or one of another kind', () => {
		const all = [
			handIn('a', [null, decided(1)], 'A'),
			handIn('a', [null, { kind: 'words', words: 'no' }], 'B'),
			handIn('a', [decided(0)], 'C'),
		];
		expect(answersTo(all, 1, 'decide')).toEqual([{ name: 'A', answer: decided(1) }]);
	});

	it('counts what was given or changed after later steps were seen', () => {
		const later = { chosen: [0], why: null, after: 4 };
		const all = [
			handIn('a', [decided(1)]),
			handIn('a', [{ ...decided(1), after: 3 }]),
			handIn('a', [{ ...decided(1), later }]),
			handIn('a', [{ ...decided(2), after: 3, later }]),
			handIn('a', [null]),
		];
		expect(latenessOf(all, 0)).toEqual({ late: 2, changed: 2 });
	});

	it('counts each choice once', () => {
		expect(chosenCounts([[1], [1], [0]], 3)).toEqual([1, 2, 0]);
	});

	it('puts the option with the lowest sum of places first', () => {
		const orders = [
			[2, 0, 1],
			[2, 1, 0],
			[0, 2, 1],
		];
		expect(rankSums(orders, 3)).toEqual([
			{ option: 2, sum: 4, first: 2 },
			{ option: 0, sum: 6, first: 1 },
			{ option: 1, sum: 8, first: 0 },
		]);
	});

	it('gives out all places that there are, whatever the orders', () => {
		const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
		fc.assert(
			fc.property(fc.array(order, { maxLength: 40 }), (orders) => {
				const ranked = rankSums(orders, 5);
				expect(ranked.reduce((sum, { sum: one }) => sum + one, 0)).toBe(orders.length * 15);
				expect(ranked.reduce((sum, { first }) => sum + first, 0)).toBe(orders.length);
			}),
		);
	});
});
