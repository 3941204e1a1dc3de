/**
 * Texts inside a PNG: written as `iTXt` chunks after the header, and one of them read again. Reading trusts nothing:
 * lengths, order and check sums are those of the format, or the picture is refused whole.
 */
import { LARGEST_FILE_BYTES } from '#sims/scenarios/schema.ts';
import { crc32 } from './crc32.ts';
import { type Found, KEYWORD, type NotFound } from './found.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Of a chunk: its length and type before its data, its check sum after. */
const BEFORE = 8;
const AFTER = 4;
const HEADER_END = SIGNATURE.length + BEFORE + 13 + AFTER;

/** A keyword of Latin letters, at most 79, and its text. */
export type PngText = readonly [keyword: string, text: string];

export function isPng(bytes: Uint8Array): boolean {
	return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** The same picture with texts inside. Throws where it is no PNG. */
export function withTexts(png: Uint8Array, texts: readonly PngText[]): Uint8Array<ArrayBuffer> {
	if (!isPng(png) || png.length < HEADER_END) throw new TypeError('not a PNG');
	const chunks = texts.map(([keyword, text]) => textChunk(keyword, text));
	const made = new Uint8Array(png.length + chunks.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of [png.subarray(0, HEADER_END), ...chunks, png.subarray(HEADER_END)]) {
		made.set(part, at);
		at += part.length;
	}
	return made;
}

function textChunk(keyword: string, text: string): Uint8Array {
	// Keyword, end; not compressed; no language; no translated keyword; the text.
	const head = [...new TextEncoder().encode(keyword), 0, 0, 0, 0, 0];
	const body = new TextEncoder().encode(text);
	const chunk = new Uint8Array(BEFORE + head.length + body.length + AFTER);
	const view = new DataView(chunk.buffer);
	view.setUint32(0, head.length + body.length);
	chunk.set(new TextEncoder().encode('iTXt'), 4);
	chunk.set(head, BEFORE);
	chunk.set(body, BEFORE + head.length);
	view.setUint32(chunk.length - AFTER, crc32(chunk.subarray(4, -AFTER)));
	return chunk;
}

/** The scenario inside a PNG. */
export function scenarioInPng(png: Uint8Array): Found {
	const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
	const scenarios: Uint8Array[] = [];
	for (let at = SIGNATURE.length, type = ''; type !== 'IEND';) {
		if (at + BEFORE + AFTER > png.length) return not('cutOff');
		const length = view.getUint32(at);
		const end = at + BEFORE + length + AFTER;
		if (end > png.length) return not('cutOff');
		if (crc32(png.subarray(at + 4, end - AFTER)) !== view.getUint32(end - AFTER)) return not('damaged');
		type = latin(png.subarray(at + 4, at + BEFORE));
		const data = png.subarray(at + BEFORE, end - AFTER);
		if ((type === 'iTXt' || type === 'tEXt' || type === 'zTXt') && hasKeyword(data)) {
			if (type !== 'iTXt') return not('scenarioUnreadable');
			scenarios.push(data.subarray(KEYWORD.length + 1));
		}
		at = end;
	}
	const [found, another] = scenarios;
	if (found === undefined) return not('noScenario');
	return another === undefined ? textOf(found) : not('severalScenarios');
}

/** @param data what stands in an `iTXt` after its keyword */
function textOf(data: Uint8Array): Found {
	if (data[0] !== 0) return not('scenarioUnreadable');
	const language = data.indexOf(0, 2);
	const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
	if (translated < 0) return not('scenarioUnreadable');
	const text = data.subarray(translated + 1);
	if (text.length > LARGEST_FILE_BYTES) return not('scenarioTooLong');
	try {
		return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(text) };
	} catch {
		// Bytes that are no UTF-8: the decoder's own words would help nobody.
		return not('scenarioUnreadable');
	}
}

function hasKeyword(data: Uint8Array): boolean {
	return latin(data.subarray(0, KEYWORD.length)) === KEYWORD && data[KEYWORD.length] === 0;
}

function latin(bytes: Uint8Array): string {
	return String.fromCharCode(...bytes);
}

function not(why: NotFound): Found {
	return { ok: false, why };
}
