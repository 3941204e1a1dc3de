/** Opens talks from files and links: whole, or not at all. */
import { quoted } from '#sims/scenarios/problem.ts';
import type { FileTold } from '../state/files.svelte.ts';
import { count } from '../words/numbers.ts';
import { words } from '../words/words.ts';
import type { TalkRead } from './parseTalk.ts';
import type { Talk } from './talk.ts';
import { LARGEST_TALK_BYTES, readTalk } from './talkFile.ts';
import { decodeTalk } from './talkLink.ts';

export class TalkFiles {
	/** What came of the last one. */
	told: FileTold | null = $state.raw(null);
	readonly #open: (talk: Talk) => void;
	#last = 0;

	constructor(open: (talk: Talk) => void) {
		this.#open = open;
	}

	async take(files: readonly File[]): Promise<void> {
		await this.#take(quoted(files[0]?.name ?? ''), this.#read(files));
	}

	/** @param fragment of a link, without its `#` */
	async takeLink(fragment: string): Promise<void> {
		await this.#take(words.talk.link.name, decodeTalk(fragment));
	}

	/** The newest wins, however long an older one takes to be read. */
	async #take(name: string, reading: Promise<TalkRead>): Promise<void> {
		const turn = ++this.#last;
		const read = await reading;
		if (turn !== this.#last) return;
		if (read.ok) this.#open(read.talk);
		this.told = read.ok ? { kind: 'opened', name } : { kind: 'refused', name, problems: read.problems };
	}

	async #read(files: readonly File[]): Promise<TalkRead> {
		const say = words.keeping.open;
		const refused = (problem: string): TalkRead => ({ ok: false, problems: [problem] });
		const [file, ...others] = files;
		if (file === undefined) return refused(say.none);
		if (others.length > 0) return refused(say.several(count(files.length)));
		if (file.size > LARGEST_TALK_BYTES)
			return refused(words.talk.open.tooLarge(count(file.size), count(LARGEST_TALK_BYTES)));
		try {
			return readTalk(await file.text());
		} catch {
			// Gone from the disk, or a folder: what the browser calls it differs.
			return refused(say.unreadable);
		}
	}
}
