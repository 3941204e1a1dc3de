/**
 * Something that a reader makes and hands on whole: a talk, an exercise, the answers to one. As a file it is JSON that says
 * what it is; as the fragment of a link it is packed, after its name and the number of its format.
 *
 *     #talk=1.q1Yqyc9OzVOyUjI0MjYxNTO3sFTSUUpMTgFKlKUWFWfm5wGFjPUM9IyVagE
 */
import type { Case } from '#sims/cases/case.ts';
import { shown } from '#sims/scenarios/problem.ts';
import { quoted } from '#sims/scenarios/quoted.ts';
import { labelOfCases } from '../export/label.ts';
import { count } from '../words/numbers.ts';
import { words } from '../words/words.ts';
import { base64Url, deflate, fromBase64Url, inflate } from './bytes.ts';

export type Read<T> =
	| { readonly ok: true; readonly value: T }
	/** A sentence for each part that cannot be used; nothing of it was taken. */
	| { readonly ok: false; readonly problems: readonly string[] };

/** What is said of one kind where it is opened. */
export interface ParcelWords {
	readonly open: {
		readonly notJson: string;
		readonly notOne: string;
		readonly scenario: string;
		readonly newer: (written: string, reads: string) => string;
		readonly tooLarge: (bytes: string, most: string) => string;
	};
	readonly link: {
		readonly name: string;
		readonly broken: string;
		readonly tooLarge: (bytes: string) => string;
	};
}

/** One kind of what is handed on. */
export interface Parcel<T extends object> {
	/** Its name in a link. */
	readonly name: string;
	/** The field of its files that says what they are, and holds the format. */
	readonly field: string;
	readonly format: number;
	/** Of its text, packed or not. */
	readonly largestBytes: number;
	readonly say: ParcelWords;
	/** Takes what comes from outside, whole or not at all. Never throws. */
	readonly parse: (input: unknown) => Read<T>;
	/** The cases of what it has run. */
	readonly cases: (value: T) => readonly Case[];
}

/** Characters of a fragment: mail and messengers break longer ones. */
export const LONGEST_PARCEL_LINK = 8000;

export function refused(problem: string): Read<never> {
	return { ok: false, problems: [problem] };
}

/** The text of a file. The fixed label, with what made-up cases say of themselves, goes with it, as with all that leaves the page. */
export function parcelText<T extends object>({ field, format, cases }: Parcel<T>, value: T): string {
	return `${JSON.stringify({ [field]: format, label: labelOfCases(cases(value)), ...value }, null, '\t')}\n`;
}

/** Reads the text of a file. Never throws. */
export function readParcel<T extends object>(
	{ field, format, largestBytes, say, parse }: Parcel<T>,
	text: string,
): Read<T> {
	// A letter has one byte or more: a text of fewer bytes than are allowed is never refused here.
	if (text.length > largestBytes) return refused(say.open.tooLarge(count(text.length), count(largestBytes)));
	if (text.trim() === '') return refused(words.keeping.open.empty);
	let input: unknown;
	try {
		input = JSON.parse(text);
	} catch {
		return refused(say.open.notJson);
	}
	if (typeof input !== 'object' || input === null || Array.isArray(input)) return refused(say.open.notOne);
	if (Object.hasOwn(input, 'corridor')) return refused(say.open.scenario);
	if (!Object.hasOwn(input, field)) return refused(say.open.notOne);
	// The label is for those who read the file: the page has its own.
	const { [field]: written, label: _label, ...value } = input as Readonly<Record<string, unknown>>;
	if (written !== format) return refused(say.open.newer(shown(written), String(format)));
	return parse(value);
}

/** Whether the text of a file is meant to be one of these. */
export function isParcelText({ field }: Pick<Parcel<object>, 'field'>, text: string): boolean {
	try {
		const input: unknown = JSON.parse(text);
		return typeof input === 'object' && input !== null && Object.hasOwn(input, field);
	} catch {
		return false;
	}
}

/** Whether a fragment, without its `#`, is meant to be one of these. */
export function isParcelLink({ name }: Pick<Parcel<object>, 'name'>, fragment: string): boolean {
	return fragment.startsWith(`${name}=`);
}

export type ParcelLink =
	| { readonly ok: true; readonly fragment: string }
	/** Too long for a link; a file holds it. */
	| { readonly ok: false; readonly characters: number };

export async function encodeParcel<T extends object>({ name, format }: Parcel<T>, value: T): Promise<ParcelLink> {
	const packed = await deflate(new TextEncoder().encode(JSON.stringify(value)));
	const fragment = `${name}=${format}.${base64Url(packed)}`;
	return fragment.length > LONGEST_PARCEL_LINK ? { ok: false, characters: fragment.length } : { ok: true, fragment };
}

/** Reads a fragment, without its `#`. Never throws. */
export async function decodeParcel<T extends object>(
	{ name, format, largestBytes, say, parse }: Parcel<T>,
	fragment: string,
): Promise<Read<T>> {
	if (fragment.length > LONGEST_PARCEL_LINK) {
		return refused(words.link.tooLong(count(fragment.length), count(LONGEST_PARCEL_LINK)));
	}
	const [, of, written, packet] = /^([^=]*)=([^.]*)\.?(.*)$/.exec(fragment) ?? [];
	if (of !== name || written === undefined || packet === undefined) return refused(say.link.broken);
	if (written !== String(format)) return refused(words.link.format(quoted(written), String(format)));
	const packed = fromBase64Url(packet);
	if (packed === null) return refused(say.link.broken);
	const inflated = await inflate(packed, largestBytes);
	if (!inflated.ok) {
		return refused(inflated.why === 'broken' ? say.link.broken : say.link.tooLarge(count(largestBytes)));
	}
	let input: unknown;
	try {
		input = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(inflated.bytes));
	} catch {
		return refused(say.link.broken);
	}
	return parse(input);
}
