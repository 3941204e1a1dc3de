import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { LABEL } from '#sims/words/en.ts';
import { openingChoice } from '../state/choice.ts';
import { base64Url, deflate } from '../parcel/bytes.ts';
import {
	LONGEST_PARCEL_LINK,
	decodeParcel,
	encodeParcel,
	isParcelLink,
	parcelText,
	readParcel,
} from '../parcel/parcel.ts';
import { changedStep, stepOf } from './edit.ts';
import { duplicatedStep, movedStep, withStep, withoutStep } from '../parcel/steps.ts';
import { parseTalk } from './parseTalk.ts';
import { EMPTY_TALK, FIGURES, MOST_STEPS, type Talk } from './talk.ts';
import { TALK } from './talkParcel.ts';
import { talks } from './talks.arbitrary.ts';

const step = stepOf({ ...openingChoice(karabakh2022), day: 100 }, karabakh2022);
const talk: Talk = { title: 'A road', steps: [step, { ...step, figure: 'all', words: 'One', notes: 'a\nb' }] };

/** The problems of a talk with one part replaced. */
function problems(part: object, ofStep?: object): readonly string[] {
	const input = { ...talk, ...part, ...(ofStep === undefined ? {} : { steps: [{ ...step, ...ofStep }] }) };
	const read = parseTalk(input);
	return read.ok ? [] : read.problems;
}

async function linkOf(input: unknown): Promise<string> {
	return `talk=1.${base64Url(await deflate(new TextEncoder().encode(JSON.stringify(input))))}`;
}

describe('a talk', () => {
	it('comes back from its file as it was, whatever it says', () => {
		fc.assert(
			fc.property(talks, (each) => {
				expect(readParcel(TALK, parcelText(TALK, each))).toEqual({ ok: true, value: each });
			}),
			{ numRuns: 60 },
		);
	});

	it('comes back from its link as it was, or is said to be too long for one', async () => {
		await fc.assert(
			fc.asyncProperty(talks, async (each) => {
				const link = await encodeParcel(TALK, each);
				if (!link.ok) {
					expect(link.characters).toBeGreaterThan(LONGEST_PARCEL_LINK);
					return;
				}
				expect(isParcelLink(TALK, link.fragment)).toBe(true);
				expect(link.fragment).toMatch(/^talk=1\.[\w-]+$/);
				expect(await decodeParcel(TALK, link.fragment)).toEqual({ ok: true, value: each });
			}),
			{ numRuns: 60 },
		);
	});

	it('carries the fixed label in its file', () => {
		expect(parcelText(TALK, talk)).toContain(LABEL);
	});

	it('of five plain steps fits a link', async () => {
		const five = {
			...talk,
			steps: FIGURES.slice(0, 5).map((figure) => ({ ...step, figure, notes: 'Say this. '.repeat(30) })),
		};
		expect((await encodeParcel(TALK, five)).ok).toBe(true);
	});
});

describe('what comes from outside', () => {
	it('never throws, and is a whole talk or a list of what is wrong', async () => {
		await fc.assert(
			fc.asyncProperty(fc.oneof(fc.jsonValue(), fc.object()), async (input) => {
				const read = parseTalk(input);
				if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
				expect(await decodeParcel(TALK, await linkOf(input))).toEqual(parseTalk(JSON.parse(JSON.stringify(input))));
			}),
		);
	});

	it('never throws on any text, as a file or as a link', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
				expect(readParcel(TALK, text).ok).toBe(false);
				expect((await decodeParcel(TALK, text)).ok).toBe(false);
				expect((await decodeParcel(TALK, `talk=1.${text}`)).ok).toBe(false);
			}),
		);
	});

	it('is told what is wrong with it and what may stand there', () => {
		expect(problems({}, { figure: 'fod' })).toEqual([
			'step 1, figure is “fod”, and must be one of food, medicine, energy, all, food-dates, medicine-dates, energy-dates. Did you mean “food”?',
		]);
		expect(problems({}, { pointed: { from: '2022-12-11', to: '2022-12-11' } })).toEqual([
			'step 1, pointed is “2022-12-11”, and must be days from 2022-12-12 to 2023-09-18.',
		]);
		expect(problems({}, { pointed: { from: '2023-03-01', to: '2023-02-01' } })).toEqual([
			'step 1, to is “2023-02-01”, and must be a day not before 2023-03-01.',
		]);
		expect(problems({}, { pointed: { from: '2023-02-30', to: '2023-03-01' } })).toEqual([
			'step 1, pointed, from is “2023-02-30”, and must be a calendar date as YYYY-MM-DD.',
		]);
		expect(problems({}, { state: 'v=2&people=-5' })).toEqual([
			expect.stringMatching(/^In step 1: “people” is “-5”; here goes /),
		]);
		expect(problems({}, { colour: 'red' })).toEqual(['“colour” is not known in a talk.']);
		expect(problems({ steps: 7 })).toEqual(['steps is 7, and must be a list of at most 40 steps.']);
		expect(problems({}, { notes: undefined })).toEqual([expect.stringContaining('notes')]);
		expect(parseTalk({ title: '' })).toEqual({ ok: false, problems: ['steps is missing.'] });
	});

	it('may not turn text around, break a line on the stage or go on for ever', () => {
		expect(problems({ title: 'a\u202eb' })).toHaveLength(1);
		expect(problems({}, { words: 'two\nlines' })).toHaveLength(1);
		expect(problems({}, { words: 'x'.repeat(141) })).toHaveLength(1);
		expect(problems({}, { notes: 'x'.repeat(4001) })).toHaveLength(1);
		expect(problems({}, { notes: 'one\n\u202etwo' })).toHaveLength(1);
		expect(problems({ steps: Array.from({ length: MOST_STEPS + 1 }, () => step) })).toHaveLength(1);
	});

	it('that is wrong throughout is told of in a dozen sentences and how many more there are', () => {
		const read = problems({ steps: Array.from({ length: 20 }, () => ({ ...step, figure: 'x' })) });
		expect(read).toHaveLength(13);
		expect(read.at(-1)).toBe('And 8 more.');
	});

	it('is not unpacked beyond the limit, however small the link', async () => {
		const bomb = await deflate(new Uint8Array(5_000_000));
		const fragment = `talk=1.${base64Url(bomb)}`;
		expect(fragment.length).toBeLessThan(LONGEST_PARCEL_LINK);
		expect(await decodeParcel(TALK, fragment)).toEqual({
			ok: false,
			problems: [
				`More than ${TALK.largestBytes.toLocaleString('en-GB')} bytes would come of the link. Nothing of it was used.`,
			],
		});
	});

	it('of another format is said to be so', async () => {
		expect(await decodeParcel(TALK, 'talk=2.abc')).toEqual({
			ok: false,
			problems: ['The link is written in format “2”; this page reads formats up to 1. Nothing of it was used.'],
		});
		expect(readParcel(TALK, '{"corridorTalk":9}')).toEqual({
			ok: false,
			problems: ['It is written in format 9 of these files; this page reads format 1.'],
		});
		expect(readParcel(TALK, '{"corridor":1}')).toEqual({
			ok: false,
			problems: ['It is a scenario, and no talk. Open it on the first page, and add it to a talk from there.'],
		});
	});
});

describe('changing a talk', () => {
	const names = ({ steps }: Talk) => steps.map(({ notes }) => notes).join('');
	const abc = 'abc'.split('').reduce((made, notes) => withStep(made, { ...step, notes }), EMPTY_TALK);

	it('leaves the talk before as it was', () => {
		expect(names(movedStep(abc, 0, 2))).toBe('bca');
		expect(names(movedStep(abc, 2, 0))).toBe('cab');
		expect(names(duplicatedStep(abc, 1))).toBe('abbc');
		expect(names(withoutStep(abc, 1))).toBe('ac');
		expect(names(changedStep(abc, 1, { notes: 'x' }))).toBe('axc');
		expect(names(movedStep(abc, 7, 0))).toBe('abc');
		expect(names(abc)).toBe('abc');
	});

	it('takes from the screen the supply in focus, and the day if the cursor was put on one', () => {
		expect(step).toMatchObject({ figure: 'food', pointed: { from: '2023-03-22', to: '2023-03-22' } });
		expect(stepOf({ ...openingChoice(karabakh2022), focus: 'energy' }, karabakh2022)).toMatchObject({
			figure: 'energy',
			pointed: null,
		});
	});
});
