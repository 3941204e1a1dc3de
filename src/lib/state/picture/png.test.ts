import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_FILE_BYTES } from '#sims/scenarios/schema.ts';
import { crc32 } from './crc32.ts';
import { KEYWORD, plainJson } from './found.ts';
import { isPng, scenarioInPng, withTexts } from './png.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function chunk(type: string, data: Uint8Array): Uint8Array {
	const made = new Uint8Array(12 + data.length);
	const view = new DataView(made.buffer);
	view.setUint32(0, data.length);
	made.set(utf8(type), 4);
	made.set(data, 8);
	view.setUint32(8 + data.length, crc32(made.subarray(4, 8 + data.length)));
	return made;
}
const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

/** A picture of one black pixel. */
const HEAD = joined(
	Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
	chunk('IHDR', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0)),
);
const TAIL = joined(chunk('IDAT', new Uint8Array(deflateSync(Uint8Array.of(0, 0)))), chunk('IEND', new Uint8Array()));
const PIXEL = joined(HEAD, TAIL);
const inside = (...chunks: readonly Uint8Array[]) => joined(HEAD, ...chunks, TAIL);
const withScenario = (text: string) => withTexts(PIXEL, [[KEYWORD, text]]);
const why = (png: Uint8Array) => {
	const found = scenarioInPng(png);
	return found.ok ? found.text : found.why;
};

describe('a text in a PNG', () => {
	it('is checked by the sum that the format asks for', () => {
		// The check value of CRC-32, and the sum that ends every PNG.
		expect(crc32(utf8('123456789'))).toBe(0xcbf43926);
		expect(crc32(utf8('IEND'))).toBe(0xae426082);
	});

	it('comes back letter for letter, whatever it is and whatever stands beside it', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, other) => {
				const png = withTexts(PIXEL, [
					['Description', other],
					[KEYWORD, text],
				]);
				expect(isPng(png)).toBe(true);
				expect(scenarioInPng(png)).toEqual({ ok: true, text });
			}),
		);
	});

	it('leaves the picture as it was', () => {
		const png = withScenario('{}');
		expect(png.subarray(0, HEAD.length)).toEqual(HEAD);
		expect(png.subarray(-TAIL.length)).toEqual(TAIL);
	});

	it('is not there in a picture without, in one cut off anywhere, or in one of which any bit was turned', () => {
		expect(why(PIXEL)).toBe('noScenario');
		const png = withScenario('{"corridor":1}');
		for (let length = 8; length < png.length; length++)
			expect(why(png.subarray(0, length)), `${length}`).toBe('cutOff');
		for (let at = 8; at < png.length; at++) {
			const bad = png.slice();
			bad[at]! ^= 1;
			expect(['damaged', 'cutOff'], `byte ${at}`).toContain(why(bad));
		}
	});

	it('is refused where there are two, where it is packed, too long or no UTF-8', () => {
		expect(why(withTexts(withScenario('1'), [[KEYWORD, '2']]))).toBe('severalScenarios');
		const keyword = [...utf8(KEYWORD), 0];
		expect(why(inside(chunk('iTXt', Uint8Array.from([...keyword, 1, 0, 0, 0, 1]))))).toBe('scenarioUnreadable');
		expect(why(inside(chunk('iTXt', Uint8Array.from([...keyword, 0, 0]))))).toBe('scenarioUnreadable');
		expect(why(inside(chunk('iTXt', Uint8Array.from([...keyword, 0, 0, 0, 0, 0xff]))))).toBe('scenarioUnreadable');
		expect(why(inside(chunk('tEXt', Uint8Array.from(keyword))))).toBe('scenarioUnreadable');
		expect(why(withScenario('x'.repeat(LARGEST_FILE_BYTES + 1)))).toBe('scenarioTooLong');
		expect(why(inside(chunk('tEXt', utf8(`${KEYWORD}s\0{}`))))).toBe('noScenario');
	});

	it('never throws, whatever bytes follow the signature', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
				expect(scenarioInPng(joined(PIXEL.subarray(0, 8), bytes)).ok).toBe(false);
			}),
		);
	});

	it('is put into nothing but a PNG', () => {
		expect(() => withTexts(utf8('GIF89a, long enough to hold a header of a picture'), [])).toThrow(TypeError);
	});
});

describe('JSON in plain characters', () => {
	it('gives the same back, and no character that XML forbids', () => {
		fc.assert(
			fc.property(fc.json(), fc.string({ unit: 'binary' }), (json, text) => {
				const value = { json: JSON.parse(json) as unknown, text };
				const written = plainJson(value);
				expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
				expect(written).toMatch(/^[\x20-\x7e]*$/);
			}),
		);
	});
});
