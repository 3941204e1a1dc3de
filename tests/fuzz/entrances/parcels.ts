/** What readers hand on whole: each kind as data, as the text of a file, and as a link, which is packed. */
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { DESK } from '../../../src/lib/desk/parseDeskLog.ts';
import { readFiles, readPasted } from '../../../src/lib/gather/read.ts';
import { HAND_IN } from '../../../src/lib/lesson/answers.ts';
import { EXERCISE } from '../../../src/lib/lesson/exerciseParcel.ts';
import { type Parcel, type Read, decodeParcel, parcelText, readParcel } from '../../../src/lib/parcel/parcel.ts';
import { parseSketch } from '../../../src/lib/sketch/parseSketch.ts';
import { TALK } from '../../../src/lib/talk/talkParcel.ts';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { documents } from '../documents.ts';
import { type Entrance, type Outcome, entrance } from '../entrance.ts';
import { changed, scratched, spoilt } from '../mutate.ts';

const { days } = karabakh2022;

function outcome(read: Read<unknown>): Outcome {
	return read.ok ? { taken: read.value, problems: [] } : { taken: null, problems: read.problems };
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const PACKETS = { cases: 1_000, why: 'each packet is a stream of its own, half a millisecond of the machine' } as const;

/** The fragment of bytes that are packed, or are meant to look like it. */
type Named = Pick<Parcel<object>, 'name' | 'format'>;
function fragmentOf({ name, format }: Named, packed: Uint8Array): string {
	return `${name}=${format}.${Buffer.from(packed).toString('base64url')}`;
}

/** The three ways in of one kind. */
function parcel<T extends object>(kind: Parcel<T>, of: 'talks' | 'exercises' | 'handIns' | 'logs'): Entrance[] {
	const made = (seed: number, many: number) => documents(of, seed, many) as unknown as T[];
	const json = (seed: number, many: number) => made(seed, many).map((each) => JSON.stringify(each));
	const packet = (text: string) => new Uint8Array(deflateRawSync(text));
	/** A few kilobytes of which megabytes would come. */
	const bombs = fc
		.tuple(fc.constantFrom('0', '[', '{"a":', ' ', '"'), fc.integer({ min: kind.largestBytes + 1, max: 5_000_000 }))
		.map(([letters, length]) => packet(letters.repeat(Math.ceil(length / letters.length))));
	return [
		entrance<unknown>({
			name: kind.name,
			cases: (seed, many) => changed(made(seed, many)),
			read: (input) => outcome(kind.parse(input)),
			write: plain,
		}),
		entrance<string>({
			name: `${kind.name}-file`,
			dear: { cases: 5_000, why: 'each state in it is read as a link' },
			cases: (seed, many) => scratched(made(seed, many).map((each) => parcelText(kind, each))),
			read: (text) => outcome(readParcel(kind, text)),
			write: (taken) => parcelText(kind, taken as T),
		}),
		entrance<string>({
			name: `${kind.name}-link`,
			cases: (seed, many) =>
				fc.oneof(
					{ arbitrary: scratched(json(seed, many)).map((text) => fragmentOf(kind, packet(text))), weight: 8 },
					{ arbitrary: spoilt(json(seed, many).map(packet)).map((bytes) => fragmentOf(kind, bytes)), weight: 8 },
					{ arbitrary: scratched(json(seed, many).map((text) => fragmentOf(kind, packet(text)))), weight: 8 },
					{ arbitrary: bombs.map((bytes) => fragmentOf(kind, bytes)), weight: 1 },
				),
			read: async (fragment) => outcome(await decodeParcel(kind, fragment)),
			write: (taken) => fragmentOf(kind, packet(JSON.stringify(taken))),
			dear: PACKETS,
		}),
	];
}

/** Links and files of a class, several at once: those that are broken are listed, and the others are taken. */
const GATHERED = [
	entrance<string>({
		name: 'gathered-links',
		cases: (seed, many) => {
			const links = [...fragments(HAND_IN, 'handIns', seed, many), ...fragments(DESK, 'logs', seed, many)];
			return fc
				.array(scratched(links.map((each) => `<https://example.org/lesson/#${each}>.`)), { maxLength: 3 })
				.map((all) => all.join(' '));
		},
		read: async (text) => gathered(await readPasted(text)),
		silent: true,
		dear: PACKETS,
	}),
	entrance<readonly File[]>({
		name: 'gathered-files',
		cases: (seed, many) => {
			const files = [
				...documents('handIns', seed, many).map((each) => parcelText(HAND_IN, each)),
				...documents('logs', seed, many).map((each) => parcelText(DESK, each)),
			];
			return fc
				.array(fc.tuple(scratched(files), fc.string({ unit: 'binary', maxLength: 60 })), { minLength: 1, maxLength: 2 })
				.map((all) => all.map(([text, name]) => new File([text], name)));
		},
		read: async (files) => gathered(await readFiles(files)),
		dear: { cases: 2_000, why: 'each file is read as a stream' },
	}),
];

function fragments(kind: Named, of: 'handIns' | 'logs', seed: number, many: number): string[] {
	return documents(of, seed, many).map((each) =>
		fragmentOf(kind, new Uint8Array(deflateRawSync(JSON.stringify(each)))),
	);
}

function gathered(all: Awaited<ReturnType<typeof readPasted>>): Outcome {
	const taken = all.flatMap((one) => (one.ok ? [one.kind === 'log' ? one.log : one.handIn] : []));
	return {
		taken: taken.length === 0 ? null : taken,
		problems: all.flatMap((one) => (one.ok ? [one.from] : [one.from, ...one.problems])),
	};
}

export const PARCELS = [
	...parcel(TALK, 'talks'),
	...parcel(EXERCISE, 'exercises'),
	...parcel(HAND_IN, 'handIns'),
	...parcel(DESK, 'logs'),
	...GATHERED,
	entrance<unknown>({
		name: 'sketch',
		cases: (seed, many) => changed(documents('sketches', seed, many)),
		read(input) {
			const read = parseSketch(input, days);
			return read.ok ? { taken: read.sketch, problems: [] } : { taken: null, problems: [read.reason] };
		},
		write: plain,
	}),
];
