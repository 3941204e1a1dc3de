import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '#sims/desk/choice.ts';
import { type DeskLog, FIRST_SETTING } from '../desk/deskLog.ts';
import { DESK } from '../desk/parseDeskLog.ts';
import { HAND_IN, type HandIn } from '../lesson/answers.ts';
import { encodeParcel, parcelText } from '../parcel/parcel.ts';
import { MOST_HAND_INS, readFiles, readPasted } from './read.ts';

const handIn = (name: string): HandIn => ({
	exercise: { title: 'Reading a band', fingerprint: '0123abcd' },
	name,
	answers: [null, { kind: 'decide', chosen: [1], why: null }, { kind: 'words', words: 'It counts runs.' }],
});
const log = (name: string | null, weeks = 2): DeskLog => ({
	setting: FIRST_SETTING,
	name,
	entries: Array.from({ length: weeks }, () => ({ kind: 'chose', choice: RULES.foodFirst })),
});
async function linkOf(name: string): Promise<string> {
	const encoded = await encodeParcel(HAND_IN, handIn(name));
	if (!encoded.ok) throw new Error('It is short.');
	return `https://example.org/lesson/#${encoded.fragment}`;
}
async function logLinkOf(log: DeskLog): Promise<string> {
	const encoded = await encodeParcel(DESK, log);
	if (!encoded.ok) throw new Error('It is short.');
	return `https://example.org/desk/#${encoded.fragment}`;
}
const namesOf = (all: Awaited<ReturnType<typeof readPasted>>) =>
	all.map((one) => {
		if (!one.ok) return one.problems.join(' ');
		return one.kind === 'answers' ? one.handIn.name : one.log.name;
	});

describe('links that a class sent', () => {
	it('are found in any text, with what a messenger puts around them', async () => {
		const text = `Here is mine: <${await linkOf('A')}>.\n> (${await linkOf('B')})\nBest, C`;
		expect(namesOf(await readPasted(text))).toEqual(['A', 'B']);
	});

	it('are used although one of them is broken, which is listed with the reason', async () => {
		const [first, second] = [await linkOf('A'), await linkOf('B')];
		const all = await readPasted([first, second.slice(0, -20), second].join('\n'));
		expect(all.map(({ ok }) => ok)).toEqual([true, false, true]);
		expect(namesOf(all)[1]).toContain('no whole hand-in');
	});

	it('may be of exercises and of desks in one text; a desk on which nothing is chosen is none of a student', async () => {
		const desk = await logLinkOf(log('D'));
		const text = [await linkOf('A'), desk, desk.slice(0, -20), await logLinkOf(log(null, 0))].join('\n');
		const all = await readPasted(text);
		expect(all.map((one) => (one.ok ? one.kind : 'broken'))).toEqual(['answers', 'log', 'broken', 'broken']);
		expect(namesOf(all)).toEqual([
			'A',
			'D',
			expect.stringContaining('no whole log') as string,
			expect.stringContaining('Nothing is chosen') as string,
		]);
	});

	it('that are none are said to be none', async () => {
		const all = await readPasted('https://example.org/#v=2');
		expect(namesOf(all)[0]).toContain('no link of a hand-in');
	});

	it('beyond any class are listed as not read', async () => {
		const link = await linkOf('A');
		const all = await readPasted(Array.from({ length: MOST_HAND_INS + 3 }, () => link).join(' '));
		expect(all.filter(({ ok }) => ok).length).toBe(MOST_HAND_INS);
		expect(all.at(-1)).toMatchObject({ ok: false, from: '3 more' });
	});

	it('of any letters at all never throw', async () => {
		await fc.assert(
			fc.asyncProperty(fc.constantFrom('handin', 'desk'), fc.string({ maxLength: 60 }), async (name, rest) => {
				const all = await readPasted(`#${name}=${rest}`);
				expect(all.every(({ ok }) => !ok)).toBe(true);
			}),
		);
	});
});

describe('files of a class', () => {
	it('are read each for itself', async () => {
		const files = [
			new File([parcelText(HAND_IN, handIn('A'))], 'a.json'),
			new File([parcelText(DESK, log('D'))], 'desk.json'),
			new File(['{"corridorDesk": 1}'], 'broken.json'),
			new File(['{"corridor": 1}'], 'scenario.json'),
			new File(['no JSON'], 'notes.txt'),
		];
		const all = await readFiles(files);
		expect(all.map(({ ok }) => ok)).toEqual([true, true, false, false, false]);
		expect(namesOf(all)[2]).toContain('setting is missing');
		expect(all[3]!.from).toContain('scenario.json');
	});
});
