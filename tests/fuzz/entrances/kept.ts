/** What a browser gives back: it may have been written by another version, another tool on the same site, or by hand. */
import { FIRST_CASE } from '#sims/cases/first.ts';
import { Going } from '../../../src/lib/lesson/going.svelte.ts';
import { fingerprintOf } from '../../../src/lib/lesson/answers.ts';
import { ExerciseDesk } from '../../../src/lib/lesson/exerciseDesk.svelte.ts';
import type { Draft } from '../../../src/lib/parcel/draft.svelte.ts';
import { Recent } from '../../../src/lib/state/recent.svelte.ts';
import { Desk } from '../../../src/lib/talk/desk.svelte.ts';
import { inWorkshop } from '../../../src/lib/talk/inWorkshop.ts';
import type { Exercise } from '../../../src/lib/lesson/exercise.ts';
import { Sitting } from '../../../src/lib/desk/sitting.svelte.ts';
import { DESK } from '../../../src/lib/desk/parseDeskLog.ts';
import { parcelText } from '../../../src/lib/parcel/parcel.ts';
import { documents } from '../documents.ts';
import { type Entrance, entrance } from '../entrance.ts';
import { changed, scratched } from '../mutate.ts';
import fc from 'fast-check';

/** A store that gives the same text for every name, and takes nothing. */
function holding(text: string): Storage {
	return { length: 1, key: () => null, getItem: () => text, setItem() {}, removeItem() {}, clear() {} };
}

/** Texts of documents that were changed as data, and texts that were scratched. */
function kept(all: readonly unknown[]): fc.Arbitrary<string> {
	return fc.oneof(
		changed(all).map((value) => JSON.stringify(value) ?? ''),
		scratched(all.map((value) => JSON.stringify(value))),
	);
}

function draft(
	name: string,
	field: string,
	of: 'talks' | 'exercises',
	open: (text: string) => Pick<Draft<unknown>, 'value' | 'aside' | 'problem'>,
): Entrance {
	return entrance<string>({
		name,
		dear: { cases: 2_000, why: 'each step of two documents is read as a link' },
		cases(seed, many) {
			const made = documents(of, seed, many);
			return kept(made.map((value, at) => ({ version: 1, [field]: value, aside: made.slice(at, at + 1) })));
		},
		read(text) {
			const { value, aside, problem } = open(text);
			return { taken: { value, aside }, problems: problem === null ? [] : [problem] };
		},
		write(taken) {
			const { value, aside } = taken as { value: unknown; aside: unknown };
			return JSON.stringify({ version: 1, [field]: value, aside });
		},
	});
}

function opened<T>(desk: Draft<T>): Draft<T> {
	desk.read();
	return desk;
}

/** For what asks the browser itself, and is not given a store. */
function withBrowser<T>(place: 'localStorage' | 'sessionStorage', text: string, read: () => T): T {
	const before = Object.getOwnPropertyDescriptor(globalThis, place);
	Object.defineProperty(globalThis, place, { value: holding(text), configurable: true });
	try {
		return read();
	} finally {
		if (before === undefined) Reflect.deleteProperty(globalThis, place);
		else Object.defineProperty(globalThis, place, before);
	}
}

export const KEPT = [
	entrance<string>({
		name: 'kept-links',
		cases: (seed, many) =>
			kept(
				documents('links', seed, many).map((fragment) => ({
					version: 1,
					on: true,
					entries: [
						{ fragment, act: 'shared', day: '2024-02-29' },
						{ fragment: 'v=2', act: 'opened', day: '2024-01-01' },
					],
				})),
			),
		read(text) {
			const recent = new Recent(
				() => holding(text),
				() => '2024-01-01',
			);
			recent.read();
			const { entries, on, problem } = recent;
			return { taken: { version: 1, on, entries }, problems: problem === null ? [] : [problem] };
		},
		write: (taken) => JSON.stringify(taken),
	}),
	entrance<string>({
		name: 'kept-answers',
		cases: (seed, many) =>
			kept(
				documents('handIns', seed, many).map((handIn) => ({
					version: 1,
					kept: [{ handIn: { ...handIn, exercise: { title: '', fingerprint: FINGERPRINT } }, at: 2, seen: 3 }],
				})),
			),
		read(text) {
			const { answers, name, left, seen } = new Going(EXERCISE, () => holding(text));
			return { taken: { answers, name, left, seen }, problems: [] };
		},
		write(taken) {
			const { answers, name, left, seen } = taken as Going;
			const handIn = { exercise: { title: '', fingerprint: FINGERPRINT }, name, answers };
			return JSON.stringify({ version: 1, kept: [{ handIn, at: left, seen }] });
		},
		silent: true,
	}),
	draft('kept-talk', 'talk', 'talks', (text) => opened(new Desk(() => holding(text)))),
	draft('kept-exercise', 'exercise', 'exercises', (text) => opened(new ExerciseDesk(() => holding(text)))),
	entrance<string>({
		name: 'kept-desk',
		cases: (seed, many) => scratched(documents('logs', seed, many).map((log) => parcelText(DESK, log))),
		read: (text) =>
			withBrowser('localStorage', text, () => {
				const sitting = new Sitting(FIRST_CASE);
				sitting.read();
				return { taken: sitting.log, problems: sitting.problem === null ? [] : [sitting.problem] };
			}),
		write: (taken) => parcelText(DESK, taken as Sitting['log']),
	}),
	entrance<string>({
		name: 'kept-step',
		cases: (seed, many) => kept(documents('links', seed, many).map((state, at) => ({ at, state }))),
		read: (text) => withBrowser('sessionStorage', text, () => ({ taken: inWorkshop(), problems: [] })),
		write: (taken) => JSON.stringify(taken),
		silent: true,
	}),
];

/** One step of each kind that is answered, so that answers of each kind can fit. */
const EXERCISE: Exercise = {
	title: '',
	minutes: 20,
	aim: '',
	steps: [
		{ kind: 'sketch', heading: '', text: '', state: 'v=2', supply: 'food' },
		{ kind: 'set', heading: '', text: '', state: 'v=2', drawn: 'all', levers: ['policy'] },
		{ kind: 'decide', heading: '', text: '', options: [{ words: 'a' }, { words: 'b' }], order: false, why: true },
		{ kind: 'write', heading: '', text: '' },
	],
};
const FINGERPRINT = fingerprintOf(EXERCISE);
