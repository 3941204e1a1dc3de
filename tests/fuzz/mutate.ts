/** Valid documents with some of their parts made hostile, and texts and bytes likewise. What is done is plain data, so that it can be shrunk. */
import fc from 'fast-check';
import { names, texts, values } from './hostile.ts';
import { objectsIn, setField } from './objects.ts';

const DEEDS = ['set', 'remove', 'rename', 'add', 'repeat', 'nest', 'scratch', 'swap'] as const;

interface Cut {
	readonly deed: 'cut' | 'drop' | 'double' | 'insert' | 'flip';
	readonly from: number;
	readonly length: number;
	readonly text: string;
	readonly bit: number;
}

interface Change {
	readonly deed: (typeof DEEDS)[number];
	/** Which of the objects and lists, and which of its fields: taken modulo how many there are. */
	readonly where: number;
	readonly field: number;
	readonly name: string;
	readonly value: unknown;
	readonly times: number;
	readonly scratches: readonly Cut[];
}

const cut: fc.Arbitrary<Cut> = fc.record({
	deed: fc.constantFrom('cut', 'drop', 'double', 'insert', 'insert', 'flip'),
	from: fc.nat(0xffff),
	length: fc.integer({ min: 1, max: 40 }),
	text: texts,
	bit: fc.nat(7),
});

const change: fc.Arbitrary<Change> = fc.record({
	// A text may be a document of its own, such as a link: it is scratched more often than other things are done.
	deed: fc.constantFrom(...DEEDS, 'scratch', 'scratch', 'scratch'),
	where: fc.nat(9999),
	field: fc.nat(99),
	name: names,
	value: values,
	times: fc.oneof({ arbitrary: fc.integer({ min: 1, max: 12 }), weight: 30 }, { arbitrary: fc.nat(1100), weight: 1 }),
	scratches: fc.array(cut, { minLength: 1, maxLength: 2 }),
});

/** Documents of which up to three parts were changed; now and then one is left as it was, or is something else altogether. */
export function changed(documents: readonly unknown[]): fc.Arbitrary<unknown> {
	return fc.oneof(
		{
			// The copy is made last: a case that is shrunk begins with a document that nothing was done to.
			arbitrary: fc
				.tuple(fc.nat(documents.length - 1), fc.array(change, { maxLength: 3 }))
				.map(([at, changes]) => changes.reduce(withChange, structuredClone(documents[at]))),
			weight: 12,
		},
		{ arbitrary: values.map((value) => structuredClone(value)), weight: 1 },
	);
}

function withChange(document: unknown, { deed, where, field, name, value, times, scratches }: Change): unknown {
	const objects = objectsIn(document) as Record<string, unknown>[];
	const object = objects[where % objects.length];
	if (object === undefined) return document;
	const fields = Object.keys(object);
	const key = fields[field % fields.length];
	if (deed === 'add') setField(object, Array.isArray(object) ? String(object.length) : name, structuredClone(value));
	if (key === undefined) return document;
	const held = object[key];
	switch (deed) {
		case 'set':
			setField(object, key, structuredClone(value));
			break;
		case 'remove':
			if (Array.isArray(object)) object.splice(Number(key), 1);
			else delete object[key];
			break;
		case 'rename':
			if (Array.isArray(object)) break;
			delete object[key];
			setField(object, name, held);
			break;
		case 'repeat':
			if (Array.isArray(object)) for (let i = 0; i < times; i++) object.push(structuredClone(held));
			else setField(object, name, structuredClone(held));
			break;
		case 'nest': {
			let deep: unknown = held;
			for (let i = 0; i < times; i++) deep = i % 2 === 0 ? [deep] : { [key]: deep };
			setField(object, key, deep);
			break;
		}
		case 'scratch':
			if (typeof held === 'string') setField(object, key, scratches.reduce(withCut, held));
			break;
		case 'swap': {
			const other = fields[times % fields.length]!;
			const there = object[other];
			setField(object, other, held);
			setField(object, key, there);
			break;
		}
		case 'add':
			break;
	}
	return document;
}

/** Texts that were cut, doubled in parts, written into, or of which letters are others. */
export function scratched(written: readonly string[]): fc.Arbitrary<string> {
	const whole = fc.nat(written.length - 1).map((at) => written[at]!);
	return fc.oneof(
		{
			arbitrary: fc.tuple(whole, fc.array(cut, { maxLength: 3 })).map(([text, cuts]) => cuts.reduce(withCut, text)),
			weight: 12,
		},
		{ arbitrary: texts, weight: 1 },
	);
}

function withCut(text: string, { deed, from, length, text: other, bit }: Cut): string {
	const at = from % (text.length + 1);
	const [before, part, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
	switch (deed) {
		case 'cut':
			return before;
		case 'drop':
			return before + after;
		case 'double':
			return before + part + part + after;
		case 'insert':
			return before + other + part + after;
		case 'flip':
			return part === '' ? text : before + String.fromCharCode(part.charCodeAt(0) ^ (1 << bit)) + part.slice(1) + after;
	}
}

/** Bytes that were treated likewise. */
export function spoilt(whole: readonly Uint8Array[], from = 0): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
	const copies = fc.nat(whole.length - 1).map((at) => whole[at]!);
	return fc.oneof(
		{
			arbitrary: fc
				.tuple(copies, fc.array(cut, { maxLength: 3 }))
				.map(([bytes, cuts]) => cuts.reduce(spoiltOnce, joined(bytes))),
			weight: 6,
		},
		{
			arbitrary: fc
				.tuple(copies, fc.uint8Array({ maxLength: 200 }))
				.map(([bytes, rest]) => joined(bytes.subarray(0, from), rest)),
			weight: 1,
		},
	);
}

function spoiltOnce(bytes: Uint8Array, { deed, from, length, text, bit }: Cut): Uint8Array<ArrayBuffer> {
	const at = from % (bytes.length + 1);
	const [before, part, after] = [bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at + length)];
	switch (deed) {
		case 'cut':
			return joined(before);
		case 'drop':
			return joined(before, after);
		case 'double':
			return joined(before, part, part, after);
		case 'insert':
			return joined(before, new TextEncoder().encode(text), part, after);
		case 'flip': {
			const all = joined(bytes);
			if (at < all.length) all[at]! ^= 1 << bit;
			return all;
		}
	}
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}
