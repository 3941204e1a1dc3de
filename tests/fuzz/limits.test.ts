import { describe, expect, it } from 'vitest';
import { FIRST_CASE } from '#sims/cases/first.ts';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { recordOf } from '#sims/cases/shippedRecords.ts';
import { LARGEST_FILE_BYTES, parseScenario, parseScenarioText } from '#sims/scenarios/schema.ts';
import { DESK } from '../../src/lib/desk/parseDeskLog.ts';
import { readAsked } from '../../src/lib/embed/asked.ts';
import { LONGEST_PASTED, MOST_HAND_INS, readFiles, readPasted } from '../../src/lib/gather/read.ts';
import { HAND_IN, parseHandIn } from '../../src/lib/lesson/answers.ts';
import { EXERCISE } from '../../src/lib/lesson/exerciseParcel.ts';
import {
	LONGEST_PARCEL_LINK,
	decodeParcel,
	encodeParcel,
	parcelText,
	readParcel,
} from '../../src/lib/parcel/parcel.ts';
import { readFilters } from '../../src/lib/record/filters.ts';
import { readFile } from '../../src/lib/state/file/readFile.ts';
import { LONGEST_LINK, MOST_PARTS, decodeChoice } from '../../src/lib/state/link/link.ts';
import { LONGEST_QUERY } from '../../src/lib/state/longestQuery.ts';
import { LARGEST_PICTURE_BYTES, textOfFile } from '../../src/lib/state/picture/readPicture.ts';
import { TALK } from '../../src/lib/talk/talkParcel.ts';
import { count } from '../../src/lib/words/numbers.ts';
import { problemSentence } from '../../src/lib/words/problems.ts';
import { RULES } from '#sims/desk/choice.ts';
import { FIRST_SETTING, MOST_ENTRIES } from '../../src/lib/desk/deskLog.ts';

const PARCELS = [TALK, EXERCISE, HAND_IN, DESK].map((kind) => [kind.name, kind] as const);

/** What was said of it, all of it refused. */
function refusal(read: { readonly ok: boolean; readonly problems?: readonly unknown[] }): string {
	expect(read.ok).toBe(false);
	return read
		.problems!.map((each) => (typeof each === 'string' ? each : (each as { message: string }).message))
		.join(' ');
}
const unusedOf = (fragment: string) => decodeChoice(fragment, FIRST_CASE).problems.map(problemSentence);
/** Of that size, with nothing on the disk: it is not read. */
function fileOf(bytes: number, type = ''): File {
	const file = new File([], 'large', { type });
	return Object.defineProperty(file, 'size', { value: bytes });
}

// What is too large here is wrong in other ways as well: that only the limit is named shows that no more was looked at.
describe('what is larger than its entrance is refused for that alone, and the limit is named', () => {
	it('of a link', () => {
		expect(unusedOf(`v=99&${'x'.repeat(LONGEST_LINK)}`)).toEqual([expect.stringContaining(count(LONGEST_LINK))]);
		expect(unusedOf('v=99&'.repeat(MOST_PARTS + 1))).toEqual([expect.stringContaining(count(MOST_PARTS))]);
	});

	it('of the text of a scenario', () => {
		expect(refusal(parseScenarioText('x'.repeat(LARGEST_FILE_BYTES + 1)))).toContain('1 MB');
		expect(refusal(readFile('x'.repeat(LARGEST_FILE_BYTES + 1), FIRST_CASE))).toContain(count(LARGEST_FILE_BYTES));
	});

	it('of a file and of a picture', async () => {
		const of = async (file: File) => {
			const given = await textOfFile(file);
			return given.ok ? '' : given.problem;
		};
		expect(await of(fileOf(LARGEST_FILE_BYTES + 1))).toContain(count(LARGEST_FILE_BYTES));
		const png = new File([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)], 'a.png');
		Object.defineProperty(png, 'size', { value: LARGEST_PICTURE_BYTES + 1 });
		expect(await of(png)).toContain(count(LARGEST_PICTURE_BYTES));
	});

	it.each(PARCELS)('of a %s: its text, its link, and what would come of its link', async (_name, kind) => {
		const { largestBytes, name, format } = kind;
		expect(refusal(readParcel(kind as typeof TALK, 'x'.repeat(largestBytes + 1)))).toContain(count(largestBytes));
		const long = `${name}=99.${'x'.repeat(LONGEST_PARCEL_LINK)}`;
		expect(refusal(await decodeParcel(kind as typeof TALK, long))).toContain(count(LONGEST_PARCEL_LINK));
		const bomb = await encodeParcel({ ...kind, parse: () => ({ ok: false, problems: [] }) } as unknown as typeof TALK, {
			title: ' '.repeat(5_000_000),
			steps: [],
		});
		expect(bomb).toMatchObject({ ok: true, fragment: expect.stringMatching(`^${name}=${format}\\.`) as string });
		if (bomb.ok) expect(refusal(await decodeParcel(kind as typeof TALK, bomb.fragment))).toContain(count(largestBytes));
	});

	it('of what a class sends: the pasted text, each file by its own kind, and how many there are', async () => {
		const said = async (all: ReturnType<typeof readPasted>) => refusal((await all).at(-1)!);
		expect(await said(readPasted('x'.repeat(LONGEST_PASTED + 1)))).toContain(count(LONGEST_PASTED));
		expect(await said(readFiles([fileOf(HAND_IN.largestBytes + 1)]))).toContain(count(HAND_IN.largestBytes));
		const log = new File([`{"corridorDesk": 1, "x": "${'x'.repeat(DESK.largestBytes)}"}`], 'log.json');
		expect(await said(readFiles([log]))).toContain(count(DESK.largestBytes));
		const many = Array.from({ length: MOST_HAND_INS + 1 }, () => new File(['x'], 'x'));
		expect(await said(readFiles(many))).toContain(count(MOST_HAND_INS));
	});

	it('of the state of an answer, which is a link', () => {
		const state = `v=2&title=${'x'.repeat(LONGEST_LINK)}`;
		const exercise = { title: '', fingerprint: '00000000' };
		const read = parseHandIn({ exercise, name: null, answers: [{ kind: 'set', state }] });
		expect(refusal(read)).toContain(count(LONGEST_LINK));
	});

	it('of the query of an address', () => {
		const query = `figure=tea&${'x'.repeat(LONGEST_QUERY)}`;
		expect(readAsked(query).problems.map(problemSentence)).toEqual([expect.stringContaining(count(LONGEST_QUERY))]);
		expect(readFilters(query, karabakh2022, recordOf(karabakh2022)).unused).toEqual([
			expect.stringContaining(count(LONGEST_QUERY)),
		]);
	});
});

describe('problems without number', () => {
	it('of a scenario are told to two hundred, and how many more there are', () => {
		const strangers = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`name${at}`, 1]));
		const parsed = parseScenario(strangers);
		const messages = parsed.ok ? [] : parsed.problems.map(({ message }) => message);
		expect(messages).toHaveLength(201);
		// Four fields are missing as well, and the name.
		expect(messages.at(-1)).toBe('The scenario is wrong in 4805 more places, and must be wrong in none.');
	});

	it('of a file are a list, and no call of as many arguments', () => {
		const choice = `v=2${'&a'.repeat(150_000)}`;
		const strangers = `{"corridor":1,${Array.from({ length: 60_000 }, (_, at) => `"${at}":1`).join()}}`;
		expect(refusal(readFile(JSON.stringify({ corridor: 1, choice, run: {} }), FIRST_CASE))).toContain(
			count(MOST_PARTS),
		);
		expect(refusal(readFile(strangers, FIRST_CASE))).toContain('59,980 more');
	});
});

describe('what is made here is never larger than its entrance', () => {
	it('the log of a desk with all entries that it may have', () => {
		const entries = Array.from({ length: MOST_ENTRIES }, (_, at) =>
			at % 2 === 0 ? { kind: 'chose' as const, choice: RULES.foodFirst } : { kind: 'back' as const, to: 0 },
		);
		const log = { setting: FIRST_SETTING, name: 'x'.repeat(60), entries };
		expect(readParcel(DESK, parcelText(DESK, log))).toEqual({ ok: true, value: log });
	});
});
