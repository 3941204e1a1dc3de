/** What is worked on, kept in this browser, with a way back, and with those that were set aside when another was opened. */
import { type History, emptyHistory, noted, redone, rested, undone } from '../state/history.ts';
import { type NotKept, type Shelf, putOn, takenFrom } from '../state/shelf.ts';
import type { Read } from './parcel.ts';

/** Why nothing can be kept or read: the page goes on without. */
export type DraftProblem = NotKept | 'unreadable' | 'otherVersion';

const VERSION = 1;
const MOST_ASIDE = 5;

export interface DraftKind<T> {
	/** Where it is kept; another tab's writes are told by this name. */
	readonly place: string;
	/** What it is called there. */
	readonly field: string;
	readonly empty: T;
	readonly parse: (input: unknown) => Read<T>;
	/** The same text for those that say the same. */
	readonly asText: (value: T) => string;
	/** Whether there is anything in it that would be lost. */
	readonly holds: (value: T) => boolean;
}

export class Draft<T> {
	/** Replaced, never written into. */
	value: T = $state.raw(undefined as T);
	/** Those that were opened before, the newest first. */
	aside: readonly T[] = $state.raw([]);
	problem: DraftProblem | null = $state(null);
	#history: History<T> = $state.raw(emptyHistory());

	readonly #kind: DraftKind<T>;
	readonly #storage: () => Shelf;
	/** What was read or written last: anything else that is kept there is another tab's. */
	#seen: string | null = null;

	/** @param storage throws where the browser allows none */
	constructor(kind: DraftKind<T>, storage: () => Shelf) {
		this.#kind = kind;
		this.#storage = storage;
		this.value = kind.empty;
	}

	/** Reads what is kept, also by another tab. */
	read(): void {
		const { text, problem } = takenFrom(this.#storage, this.#kind.place);
		if (text === null && problem !== null) {
			this.problem = problem;
			return;
		}
		this.#seen = text;
		const read = text === null ? { value: this.#kind.empty, aside: [] } : this.#parse(text);
		if (typeof read === 'string') {
			this.problem = read;
			return;
		}
		this.problem = problem;
		this.aside = read.aside;
		// What another tab made of it can be undone here as well.
		if (!this.#same(read.value, this.value)) this.#take(read.value, 'elsewhere');
	}

	/** Changes of one kind that follow one another are one step of undo: see `rest`. */
	change(value: T, gesture: string): void {
		if (this.#same(value, this.value)) return;
		this.#take(value, gesture);
		this.#write();
	}
	rest(): void {
		this.#history = rested(this.#history);
	}

	/** Opens another; the one before is set aside, if there is anything in it. */
	open(value: T): void {
		this.#setAside(value);
		this.change(value, 'open');
		this.rest();
		this.#write();
	}
	forget(value: T): void {
		this.aside = this.aside.filter((other) => other !== value);
		this.#write();
	}

	get canUndo(): boolean {
		return this.#history.past.length > 0;
	}
	get canRedo(): boolean {
		return this.#history.future.length > 0;
	}
	undo(): void {
		this.#step(undone(this.#history, this.value));
	}
	redo(): void {
		this.#step(redone(this.#history, this.value));
	}

	#same(a: T, b: T): boolean {
		return a === b || this.#kind.asText(a) === this.#kind.asText(b);
	}

	#step(step: { readonly value: T; readonly history: History<T> } | null): void {
		if (step === null) return;
		this.#history = step.history;
		this.value = step.value;
		this.#write();
	}

	#take(value: T, gesture: string): void {
		this.#history = noted(this.#history, this.value, gesture);
		this.value = value;
	}

	#setAside(opened: T): void {
		const worth = this.#kind.holds(this.value) && !this.#same(this.value, opened) ? [this.value] : [];
		const others = this.aside.filter((other) => !this.#same(other, opened) && !this.#same(other, this.value));
		this.aside = [...worth, ...others].slice(0, MOST_ASIDE);
	}

	#write(): void {
		// What a newer page wrote is not for this one to overwrite.
		if (this.problem === 'otherVersion') return;
		const { place, field } = this.#kind;
		this.#spare();
		this.#seen = JSON.stringify({ version: VERSION, [field]: this.value, aside: this.aside });
		this.problem = putOn(this.#storage, place, this.#seen);
	}

	/** What another tab wrote, and this one was not told of, as one that slept is not, is set aside and not overwritten. */
	#spare(): void {
		const { text: there } = takenFrom(this.#storage, this.#kind.place);
		if (there === null || there === this.#seen) return;
		const theirs = this.#parse(there);
		if (typeof theirs === 'string') return;
		const known = [this.value, ...this.aside];
		const others = [theirs.value, ...theirs.aside].filter(
			(each) => this.#kind.holds(each) && !known.some((one) => this.#same(one, each)),
		);
		this.aside = [...others, ...this.aside].slice(0, MOST_ASIDE);
	}

	#parse(text: string): { readonly value: T; readonly aside: readonly T[] } | 'unreadable' | 'otherVersion' {
		let input: unknown;
		try {
			input = JSON.parse(text);
		} catch {
			return 'unreadable';
		}
		const kept = (input ?? {}) as Readonly<Record<string, unknown>>;
		const { version, aside } = kept;
		if (typeof version === 'number' && version !== VERSION) return 'otherVersion';
		if (version !== VERSION || !Array.isArray(aside)) return 'unreadable';
		const { parse, field } = this.#kind;
		const current = parse(kept[field]);
		if (!current.ok) return 'unreadable';
		const others = aside.slice(0, MOST_ASIDE).flatMap((each) => {
			const read = parse(each);
			return read.ok ? [read.value] : [];
		});
		return { value: current.value, aside: others };
	}
}
