/**
 * A talk as the fragment of a link, and back: its text, packed, after the number of its format.
 *
 *     #talk=1.q1Yqyc9OzVOyUjI0MjYxNTO3sFTSUUpMTgFKlKUWFWfm5wGFjPUM9IyVagE
 */
import { quoted } from '#sims/scenarios/problem.ts';
import { count } from '../words/numbers.ts';
import { words } from '../words/words.ts';
import { base64Url, deflate, fromBase64Url, inflate } from './bytes.ts';
import { type TalkRead, parseTalk } from './parseTalk.ts';
import type { Talk } from './talk.ts';
import { LARGEST_TALK_BYTES, TALK_FORMAT } from './talkFile.ts';

const NAME = 'talk=';
/** Characters of a fragment: mail and messengers break longer ones. */
export const LONGEST_TALK_LINK = 8000;

/** Whether a fragment, without its `#`, is meant to be a talk. */
export function isTalkLink(fragment: string): boolean {
	return fragment.startsWith(NAME);
}

export type TalkLink =
	| { readonly ok: true; readonly fragment: string }
	/** Too long for a link; a file holds it. */
	| { readonly ok: false; readonly characters: number };

export async function encodeTalk({ title, steps }: Talk): Promise<TalkLink> {
	const packed = await deflate(new TextEncoder().encode(JSON.stringify({ title, steps })));
	const fragment = `${NAME}${TALK_FORMAT}.${base64Url(packed)}`;
	return fragment.length > LONGEST_TALK_LINK ? { ok: false, characters: fragment.length } : { ok: true, fragment };
}

const refused = (problem: string): TalkRead => ({ ok: false, problems: [problem] });

/** Reads a fragment, without its `#`. Never throws. */
export async function decodeTalk(fragment: string): Promise<TalkRead> {
	const say = words.talk.link;
	if (fragment.length > LONGEST_TALK_LINK) {
		return refused(words.link.tooLong(count(fragment.length), count(LONGEST_TALK_LINK)));
	}
	const [, format, packet] = /^talk=([^.]*)\.?(.*)$/.exec(fragment) ?? [];
	if (format === undefined || packet === undefined) return refused(say.broken);
	if (format !== String(TALK_FORMAT)) return refused(words.link.format(quoted(format), String(TALK_FORMAT)));
	const packed = fromBase64Url(packet);
	if (packed === null) return refused(say.broken);
	const inflated = await inflate(packed, LARGEST_TALK_BYTES);
	if (!inflated.ok) return refused(inflated.why === 'broken' ? say.broken : say.tooLarge(count(LARGEST_TALK_BYTES)));
	let input: unknown;
	try {
		input = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(inflated.bytes));
	} catch {
		return refused(say.broken);
	}
	return parseTalk(input);
}
