/** Opens scenarios from files and pictures that a reader chooses or drops on the page: whole, or not at all. */
import type { Case } from '#sims/cases/case.ts';
import { quoted } from '#sims/scenarios/quoted.ts';
import { count } from '../words/numbers.ts';
import { words } from '../words/words.ts';
import { type FileRead, readFile } from './file/readFile.ts';
import { textOfFile } from './picture/readPicture.ts';

export type FileTold =
	| { readonly kind: 'opened' | 'frozen'; readonly name: string }
	/** Nothing was changed; a sentence for each part that is wrong. */
	| { readonly kind: 'refused'; readonly name: string; readonly problems: readonly string[] };

type Whole = Extract<FileRead, { ok: true }>;

export class Files {
	/** What came of the last file. */
	told: FileTold | null = $state.raw(null);
	readonly #case: Case;
	readonly #open: (read: Whole) => void;
	#last = 0;

	/** @param open takes over the choice of a file, as one step */
	constructor(shownCase: Case, open: (read: Whole) => void) {
		this.#case = shownCase;
		this.#open = open;
	}

	/** The newest file wins, however long an older one takes to be read. */
	async take(files: readonly File[]): Promise<void> {
		const turn = ++this.#last;
		const read = await this.#read(files);
		if (turn !== this.#last) return;
		const name = quoted(files[0]?.name ?? '');
		if (!read.ok) {
			this.told = { kind: 'refused', name, problems: read.problems };
			return;
		}
		this.#open(read);
		this.told = { kind: read.frozen ? 'frozen' : 'opened', name };
	}

	async #read(files: readonly File[]): Promise<FileRead> {
		const say = words.keeping.open;
		const refused = (problem: string): FileRead => ({ ok: false, problems: [problem] });
		const [file, ...others] = files;
		if (file === undefined) return refused(say.none);
		if (others.length > 0) return refused(say.several(count(files.length)));
		try {
			const given = await textOfFile(file);
			return given.ok ? readFile(given.text, this.#case) : refused(given.problem);
		} catch {
			// Gone from the disk, or a folder: what the browser calls it differs.
			return refused(say.unreadable);
		}
	}
}
