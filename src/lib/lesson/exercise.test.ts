import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABEL } from '#sims/words/en.ts';
import { base64Url, deflate } from '../parcel/bytes.ts';
import {
	LONGEST_PARCEL_LINK,
	type Parcel,
	decodeParcel,
	encodeParcel,
	parcelText,
	readParcel,
} from '../parcel/parcel.ts';
import { HAND_IN, fingerprintOf, fits, parseHandIn } from './answers.ts';
import type { Exercise, ExerciseStep } from './exercise.ts';
import { EXERCISE } from './exerciseParcel.ts';
import { exercises, handIns } from './exercises.arbitrary.ts';
import { parseExercise } from './parseExercise.ts';

const STATE = 'v=2&scenario=nothing-passes';
const decide: ExerciseStep = {
	kind: 'decide',
	heading: 'Which?',
	text: '',
	options: [{ words: 'This' }, { assumption: 'people' }],
	order: true,
	why: true,
};
const exercise: Exercise = { title: 'A road', minutes: 20, aim: 'To look.', steps: [decide] };

/** The problems of an exercise with one step, some parts of which are replaced. */
function problems(step: object): readonly string[] {
	const read = parseExercise({ ...exercise, steps: [step] });
	return read.ok ? [] : read.problems;
}

function roundTrip<T extends object>(kind: Parcel<T>, values: fc.Arbitrary<T>): Promise<void> {
	return fc.assert(
		fc.asyncProperty(values, async (value) => {
			expect(readParcel(kind, parcelText(kind, value))).toEqual({ ok: true, value });
			const link = await encodeParcel(kind, value);
			if (link.ok) expect(await decodeParcel(kind, link.fragment)).toEqual({ ok: true, value });
			else expect(link.characters).toBeGreaterThan(LONGEST_PARCEL_LINK);
		}),
		{ numRuns: 60 },
	);
}
function neverThrows<T extends object>(kind: Parcel<T>): Promise<void> {
	return fc.assert(
		fc.asyncProperty(fc.oneof(fc.jsonValue(), fc.object(), fc.string()), async (input) => {
			const read = kind.parse(input);
			expect(read.ok).toBe(false);
			if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
			const text = typeof input === 'string' ? input : JSON.stringify(input);
			expect(readParcel(kind, text).ok).toBe(false);
			expect((await decodeParcel(kind, `${kind.name}=1.${text}`)).ok).toBe(false);
			const packed = base64Url(await deflate(new TextEncoder().encode(text)));
			expect((await decodeParcel(kind, `${kind.name}=1.${packed}`)).ok).toBe(false);
		}),
	);
}

describe('an exercise', () => {
	it('comes back from its file and its link as it was, whatever it says', () => roundTrip(EXERCISE, exercises));

	it('from outside never throws, and is whole or a list of what is wrong', () => neverThrows(EXERCISE));

	it('carries the fixed label in its file', () => {
		expect(parcelText(EXERCISE, exercise)).toContain(LABEL);
	});

	it('is told what is wrong with it and what may stand there', () => {
		expect(problems({ ...decide, kind: 'quiz' })).toEqual([
			'step 1, kind is “quiz”, and must be a step whose kind is one of read, sketch, set, decide, compare, write, debrief.',
		]);
		expect(problems({ ...decide, options: [{ words: 'Alone' }] })).toEqual([
			'step 1, options is a list of 1 entry, and must be a list of 2 to 8 options.',
		]);
		expect(problems({ kind: 'set', heading: '', text: '', state: STATE, drawn: 'food', levers: ['peple'] })).toEqual([
			'step 1, levers is a list of 1 entry, and must be a list of 1 to 8 names of assumptions, or policy, or access, each once.',
		]);
		expect(problems({ kind: 'sketch', heading: '', text: '', state: `${STATE}&people=-5`, supply: 'food' })).toEqual([
			expect.stringMatching(/^In step 1: “people” is “-5”; here goes /),
		]);
		expect(problems({ kind: 'write', heading: '', text: '', score: 5 })).toEqual([
			'“score” is not known in an exercise.',
		]);
		expect(problems({ ...decide, text: 'a\u202eb' })).toHaveLength(1);
	});

	it('compares nothing with itself', () => {
		const compare = { kind: 'compare', heading: '', text: '' };
		for (const state of [STATE, `${STATE}&with=nothing-passes`]) {
			expect(problems({ ...compare, state })).toEqual([
				'In step 1: the state of a comparison must set two scenarios side by side, or change something of one.',
			]);
		}
		expect(problems({ ...compare, state: `${STATE}&with=corridor-open` })).toEqual([]);
		expect(problems({ ...compare, state: `${STATE}&people=90000` })).toEqual([]);
	});
});

describe('a hand-in', () => {
	it('comes back from its file and its link as it was, whatever it says', () => roundTrip(HAND_IN, handIns));

	it('from outside never throws, and is whole or a list of what is wrong', () => neverThrows(HAND_IN));

	it('is told what is wrong with it and what may stand there', () => {
		const handIn = { exercise: { title: 'A road', fingerprint: '0123abcd' }, name: null, answers: [] };
		const said = (part: object) => {
			const read = parseHandIn({ ...handIn, ...part });
			return read.ok ? [] : read.problems;
		};
		expect(said({})).toEqual([]);
		expect(said({ answers: [null, { kind: 'sketch', sketch: { shares: [2], sure: null } }] })).toEqual([
			'answer 2, sketch is an object, and must be a line as the exercise draws it.',
		]);
		expect(said({ answers: [{ kind: 'decide', chosen: [0, 0], why: null }] })).toHaveLength(1);
		expect(said({ answers: [{ kind: 'set', state: 'people=3' }] })).toHaveLength(1);
		expect(said({ answers: [{ kind: 'decide', chosen: [0], why: null, after: 0 }] })).toEqual([
			'answer 1, after is 0, and must be the number of a step from 1 to 20.',
		]);
		expect(
			said({ answers: [{ kind: 'decide', chosen: [0], why: null, later: { chosen: [1], why: null } }] }),
		).toHaveLength(1);
		expect(said({ exercise: { title: '', fingerprint: 'x' } })).toEqual([
			'exercise, fingerprint is “x”, and must be eight of the characters 0 to 9 and a to f.',
		]);
		expect(said({ score: 10 })).toEqual(['“score” is not known in a hand-in.']);
	});

	it('names its exercise by a fingerprint that the order of fields does not change, and any word does', () => {
		const turned = JSON.parse(
			JSON.stringify(exercise, [
				'steps',
				'aim',
				'minutes',
				'title',
				'why',
				'order',
				'options',
				'assumption',
				'words',
				'text',
				'heading',
				'kind',
			]),
		) as Exercise;
		expect(fingerprintOf(turned)).toBe(fingerprintOf(exercise));
		expect(fingerprintOf({ ...exercise, steps: [{ ...decide, heading: 'Which one?' }] })).not.toBe(
			fingerprintOf(exercise),
		);
	});

	it('answers a decision with options that it has: all of them where they are ordered, else one', () => {
		const answer = (...chosen: number[]) => ({ kind: 'decide', chosen, why: null }) as const;
		expect([answer(1, 0), answer(0), answer(0, 2)].map((each) => fits(each, decide))).toEqual([true, false, false]);
		expect([answer(1), answer(0, 1)].map((each) => fits(each, { ...decide, order: false }))).toEqual([true, false]);
		expect(fits({ ...answer(1, 0), later: { chosen: [0], why: null, after: 2 } }, decide)).toBe(false);
		expect(fits({ kind: 'words', words: 'a' }, decide)).toBe(false);
	});
});
