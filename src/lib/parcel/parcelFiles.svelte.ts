/** Opens one kind of what is handed on, from files and links: whole, or not at all. */
import { quoted } from '#sims/scenarios/quoted.ts';
import type { FileTold } from '../state/files.svelte.ts';
import { count } from '../words/numbers.ts';
import { words } from '../words/words.ts';
import { type Parcel, type Read, decodeParcel, readParcel, refused } from './parcel.ts';

export class ParcelFiles<T extends object> {
	/** What came of the last one. */
	told: FileTold | null = $state.raw(null);
	readonly #kind: Parcel<T>;
	readonly #open: (value: T) => void;
	#last = 0;

	constructor(kind: Parcel<T>, open: (value: T) => void) {
		this.#kind = kind;
		this.#open = open;
	}

	async take(files: readonly File[]): Promise<void> {
		await this.#take(quoted(files[0]?.name ?? ''), this.#read(files));
	}

	/** @param fragment of a link, without its `#` */
	async takeLink(fragment: string): Promise<void> {
		await this.#take(this.#kind.say.link.name, decodeParcel(this.#kind, fragment));
	}

	/** The newest wins, however long an older one takes to be read. */
	async #take(name: string, reading: Promise<Read<T>>): Promise<void> {
		const turn = ++this.#last;
		const read = await reading;
		if (turn !== this.#last) return;
		if (read.ok) this.#open(read.value);
		this.told = read.ok ? { kind: 'opened', name } : { kind: 'refused', name, problems: read.problems };
	}

	async #read(files: readonly File[]): Promise<Read<T>> {
		const say = words.keeping.open;
		const { largestBytes } = this.#kind;
		const [file, ...others] = files;
		if (file === undefined) return refused(say.none);
		if (others.length > 0) return refused(say.several(count(files.length)));
		if (file.size > largestBytes) {
			return refused(this.#kind.say.open.tooLarge(count(file.size), count(largestBytes)));
		}
		try {
			return readParcel(this.#kind, await file.text());
		} catch {
			// Gone from the disk, or a folder: what the browser calls it differs.
			return refused(say.unreadable);
		}
	}
}
