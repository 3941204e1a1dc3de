import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { readFile } from '../state/file/readFile.ts';
import { crc32 } from '../state/picture/crc32.ts';
import { KEYWORD } from '../state/picture/found.ts';
import { scenarioInPng, withTexts } from '../state/picture/png.ts';
import { savedScenarios } from './savedScenario.arbitrary.ts';

function chunk(type: string, data: Uint8Array): Buffer {
	const named = Buffer.concat([Buffer.from(type), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, sum]);
}
/** A picture of one black pixel. */
const PIXEL = Buffer.concat([
	Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
	chunk('IHDR', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0)),
	chunk('IDAT', deflateSync(Uint8Array.of(0, 0))),
	chunk('IEND', new Uint8Array()),
]);

it('a PNG opens as the scenario that it was saved of, whatever that was: a hundred at random', () => {
	fc.assert(
		fc.property(savedScenarios, ({ text, opens }) => {
			const png = withTexts(new Uint8Array(PIXEL), [
				['Title', 'If …'],
				[KEYWORD, text],
			]);
			const found = scenarioInPng(png);
			expect(found).toEqual({ ok: true, text });
			expect(found.ok && readFile(found.text, karabakh2022)).toEqual(opens);
		}),
		{ numRuns: 100 },
	);
});
