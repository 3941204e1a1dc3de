/** Pictures that carry a scenario. An SVG is parsed by the browser, and so is tried there: svg.fuzz.browser.test.ts. */
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { crc32 } from '../../../src/lib/state/picture/crc32.ts';
import { KEYWORD } from '../../../src/lib/state/picture/found.ts';
import { scenarioInPng, withTexts } from '../../../src/lib/state/picture/png.ts';
import { textOfFile } from '../../../src/lib/state/picture/readPicture.ts';
import { words } from '../../../src/lib/words/words.ts';
import { documents } from '../documents.ts';
import { entrance } from '../entrance.ts';
import { joined, scratched, spoilt } from '../mutate.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

function chunk(type: string, data: Uint8Array): Uint8Array {
	const made = new Uint8Array(12 + data.length);
	const view = new DataView(made.buffer);
	view.setUint32(0, data.length);
	made.set(utf8(type), 4);
	made.set(data, 8);
	view.setUint32(8 + data.length, crc32(made.subarray(4, 8 + data.length)));
	return made;
}

/** A picture of one black pixel. */
const HEAD = joined(SIGNATURE, chunk('IHDR', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0)));
const TAIL = joined(chunk('IDAT', new Uint8Array(deflateSync(Uint8Array.of(0, 0)))), chunk('IEND', new Uint8Array()));
const PIXEL = joined(HEAD, TAIL);

const pictures = (seed: number, many: number) =>
	documents('saved', seed, many).map((text) => withTexts(PIXEL, [[KEYWORD, text]]));

/** Chunks whose check sums are right, whatever stands in them. */
const whole = fc
	.array(
		fc.tuple(
			fc.constantFrom('iTXt', 'tEXt', 'zTXt', 'IHDR', 'IEND', 'abcd'),
			fc.oneof(
				fc.uint8Array({ maxLength: 40 }),
				fc
					.tuple(fc.uint8Array({ maxLength: 6 }), fc.uint8Array({ maxLength: 40 }))
					.map(([head, data]) => joined(utf8(KEYWORD), Uint8Array.of(0), head, data)),
				fc.string({ unit: 'binary', maxLength: 40 }).map((text) => joined(utf8(`${KEYWORD}\0\0\0\0\0${text}`))),
			),
		),
		{ maxLength: 4 },
	)
	.map((chunks) => joined(HEAD, ...chunks.map(([type, data]) => chunk(type, data)), TAIL));

export const PICTURES = [
	entrance<Uint8Array<ArrayBuffer>>({
		name: 'png',
		cases: (seed, many) =>
			fc.oneof(
				{ arbitrary: spoilt(pictures(seed, many), SIGNATURE.length), weight: 3 },
				{ arbitrary: whole, weight: 1 },
			),
		read(png) {
			const found = scenarioInPng(png);
			return found.ok
				? { taken: found.text, problems: [] }
				: { taken: null, problems: [words.pictures.open[found.why]] };
		},
		write: (text) => withTexts(PIXEL, [[KEYWORD, text as string]]),
	}),
	entrance<File>({
		name: 'any-file',
		cases: (seed, many) =>
			fc
				.tuple(
					fc.oneof(spoilt(pictures(seed, many)), scratched(documents('saved', seed, many)).map(utf8)),
					fc.constantFrom('', 'image/png', 'image/gif', 'application/json', 'text/html'),
					fc.string({ unit: 'binary', maxLength: 20 }),
				)
				.map(([bytes, type, name]) => new File([bytes], name, { type })),
		async read(file) {
			// There is no XML parser here.
			if (/^\s*</.test(await file.slice(0, 256).text())) return { taken: null, problems: ['an SVG'] };
			const given = await textOfFile(file);
			return given.ok ? { taken: given.text, problems: [] } : { taken: null, problems: [given.problem] };
		},
		dear: { cases: 2_000, why: 'each file is read as a stream' },
	}),
];
