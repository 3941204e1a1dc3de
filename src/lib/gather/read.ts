/**
 * Reads what a class handed in - answers to exercises, logs of desks - as links and files, as many as there are. Each is
 * taken whole or listed with what is wrong with it, and one that is broken takes none of the others with it.
 */
import { quoted } from '#sims/scenarios/quoted.ts';
import { type DeskLog, choicesOf } from '../desk/deskLog.ts';
import { DESK } from '../desk/parseDeskLog.ts';
import { HAND_IN, type HandIn } from '../lesson/answers.ts';
import { type Read, decodeParcel, isParcelLink, isParcelText, readParcel, refused } from '../parcel/parcel.ts';
import { count } from '../words/numbers.ts';
import { words } from '../words/words.ts';

export type HandedIn =
	{ readonly kind: 'answers'; readonly handIn: HandIn } | { readonly kind: 'log'; readonly log: DeskLog };

/** What was handed in, or why it cannot be used. */
export type Arrived =
	| ({ readonly ok: true; readonly from: string } & HandedIn)
	| { readonly ok: false; readonly from: string; readonly problems: readonly string[] };

/** More than any class: what is beyond it is listed as not read. */
export const MOST_HAND_INS = 400;
/** Characters of a pasted text: so many of the longest links, and what a messenger puts around them. */
export const LONGEST_PASTED = MOST_HAND_INS * 10_000;
const say = words.gather;

/** Links in a text, wherever they stand in it; what stands between them is no part of any. Never throws. */
export async function readPasted(text: string): Promise<readonly Arrived[]> {
	if (text.length > LONGEST_PASTED) {
		return [{ ok: false, from: say.pasted, problems: [say.tooLong(count(text.length), count(LONGEST_PASTED))] }];
	}
	const pieces = text.split(/\s+/).filter((piece) => piece !== '');
	const links = pieces.flatMap((piece) => {
		// Behind the last mark: the one file has a place of its own before it.
		const fragment = piece.slice(piece.lastIndexOf('#') + 1);
		return isParcelLink(HAND_IN, fragment) || isParcelLink(DESK, fragment) ? [trimmed(fragment)] : [];
	});
	if (links.length === 0 && text.trim() !== '') return [{ ok: false, from: say.pasted, problems: [say.noLink] }];
	return inTurn(links, async (fragment, index) => {
		const read = isParcelLink(DESK, fragment)
			? ofLog(await decodeParcel(DESK, fragment))
			: ofAnswers(await decodeParcel(HAND_IN, fragment));
		return arrived(say.link(String(index + 1)), read);
	});
}

/** Never throws. */
export async function readFiles(files: readonly File[]): Promise<readonly Arrived[]> {
	return inTurn(files, async (file) => {
		const from = quoted(file.name);
		// Of both kinds the larger: what a file holds is known when it is read.
		const { largestBytes } = HAND_IN;
		if (file.size > largestBytes) {
			const problem = HAND_IN.say.open.tooLarge(count(file.size), count(largestBytes));
			return { ok: false, from, problems: [problem] };
		}
		try {
			const text = await file.text();
			const read = isParcelText(DESK, text) ? ofLog(readParcel(DESK, text)) : ofAnswers(readParcel(HAND_IN, text));
			return arrived(from, read);
		} catch {
			// Gone from the disk, or a folder: what the browser calls it differs.
			return { ok: false, from, problems: [words.keeping.open.unreadable] };
		}
	});
}

function ofAnswers(read: Read<HandIn>): Read<HandedIn> {
	return read.ok ? { ok: true, value: { kind: 'answers', handIn: read.value } } : read;
}

/** The link that a class was sent is a log too, with nothing chosen in it. */
function ofLog(read: Read<DeskLog>): Read<HandedIn> {
	if (!read.ok) return read;
	const log = read.value;
	return choicesOf(log).length === 0 ? refused(say.desk.nothingChosen) : { ok: true, value: { kind: 'log', log } };
}

function arrived(from: string, read: Read<HandedIn>): Arrived {
	return read.ok ? { ok: true, from, ...read.value } : { ok: false, from, problems: read.problems };
}

/** Mail and messengers put a bracket, a quote or a full stop behind a link. */
function trimmed(fragment: string): string {
	// From the end: an expression that ends in `+$` begins anew at every sign, and takes twenty minutes over a million of them.
	let end = fragment.length;
	while (end > 0 && !/[\w-]/.test(fragment[end - 1]!)) end -= 1;
	return fragment.slice(0, end);
}

/** One after the other, so that a page with a hundred of them stays at hand. */
async function inTurn<T>(
	items: readonly T[],
	read: (item: T, index: number) => Promise<Arrived>,
): Promise<readonly Arrived[]> {
	const all: Arrived[] = [];
	for (const [index, item] of items.slice(0, MOST_HAND_INS).entries()) all.push(await read(item, index));
	const left = items.length - all.length;
	if (left > 0) {
		all.push({ ok: false, from: say.rest(count(left)), problems: [say.tooMany(count(MOST_HAND_INS))] });
	}
	return all;
}
