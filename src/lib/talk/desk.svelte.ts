/** The talk that is worked on, kept in this browser, and those that were set aside when another was opened. */
import { type History, emptyHistory, noted, redone, rested, undone } from '../state/history.ts';
import { parseTalk } from './parseTalk.ts';
import { EMPTY_TALK, MOST_STEPS, type Talk } from './talk.ts';

/** Why nothing can be kept or read: the page goes on without. */
export type DeskProblem = 'blocked' | 'full' | 'unreadable' | 'otherVersion';

/** Where it is kept; another tab's writes are told by this name. */
export const DESK_PLACE = 'corridor.talk';
const VERSION = 1;
const MOST_ASIDE = 5;

export class Desk {
	/** Replaced, never written into. */
	talk: Talk = $state.raw(EMPTY_TALK);
	/** Talks that were opened before, the newest first. */
	aside: readonly Talk[] = $state.raw([]);
	problem: DeskProblem | null = $state(null);
	#history: History<Talk> = $state.raw(emptyHistory());

	readonly #storage: () => Storage;

	/** @param storage throws where the browser allows none */
	constructor(storage: () => Storage) {
		this.#storage = storage;
	}

	/** Reads what is kept, also by another tab. */
	read(): void {
		let text: string | null;
		try {
			text = this.#storage().getItem(DESK_PLACE);
		} catch {
			this.problem = 'blocked';
			return;
		}
		const read = text === null ? { talk: EMPTY_TALK, aside: [] } : parse(text);
		if (typeof read === 'string') {
			this.problem = read;
			return;
		}
		this.problem = null;
		this.aside = read.aside;
		// What another tab made of it can be undone here as well.
		if (!same(read.talk, this.talk)) this.#take(read.talk, 'elsewhere');
	}

	/** Whether another step has room. */
	get hasRoom(): boolean {
		return this.talk.steps.length < MOST_STEPS;
	}

	/** Changes of one kind that follow one another are one step of undo: see `rest`. */
	change(talk: Talk, gesture: string): void {
		if (same(talk, this.talk)) return;
		this.#take(talk, gesture);
		this.#write();
	}
	rest(): void {
		this.#history = rested(this.#history);
	}

	/** Opens another talk; the one before is set aside, if there is anything in it. */
	open(talk: Talk): void {
		this.#setAside(talk);
		this.change(talk, 'open');
		this.rest();
		this.#write();
	}
	forget(talk: Talk): void {
		this.aside = this.aside.filter((other) => other !== talk);
		this.#write();
	}

	get canUndo(): boolean {
		return this.#history.past.length > 0;
	}
	get canRedo(): boolean {
		return this.#history.future.length > 0;
	}
	undo(): void {
		this.#step(undone(this.#history, this.talk));
	}
	redo(): void {
		this.#step(redone(this.#history, this.talk));
	}

	#step(step: { readonly value: Talk; readonly history: History<Talk> } | null): void {
		if (step === null) return;
		this.#history = step.history;
		this.talk = step.value;
		this.#write();
	}

	#take(talk: Talk, gesture: string): void {
		this.#history = noted(this.#history, this.talk, gesture);
		this.talk = talk;
	}

	#setAside(opened: Talk): void {
		const worth = this.talk.steps.length > 0 && !same(this.talk, opened) ? [this.talk] : [];
		const others = this.aside.filter((other) => !same(other, opened) && !same(other, this.talk));
		this.aside = [...worth, ...others].slice(0, MOST_ASIDE);
	}

	#write(): void {
		// What a newer page wrote is not for this one to overwrite.
		if (this.problem === 'otherVersion') return;
		const text = JSON.stringify({ version: VERSION, talk: this.talk, aside: this.aside });
		try {
			this.#storage().setItem(DESK_PLACE, text);
		} catch (error) {
			this.problem = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
			return;
		}
		this.problem = null;
	}
}

/** Whether two talks say the same, in the same order. */
export function same(a: Talk, b: Talk): boolean {
	return a === b || asText(a) === asText(b);
}

function asText({ title, steps }: Talk): string {
	return JSON.stringify([
		title,
		steps.map(({ state, figure, pointed, words, notes }) => [state, figure, pointed?.from, pointed?.to, words, notes]),
	]);
}

function parse(text: string): { readonly talk: Talk; readonly aside: readonly Talk[] } | 'unreadable' | 'otherVersion' {
	let input: unknown;
	try {
		input = JSON.parse(text);
	} catch {
		return 'unreadable';
	}
	const { version, talk, aside } = (input ?? {}) as Readonly<Record<string, unknown>>;
	if (typeof version === 'number' && version !== VERSION) return 'otherVersion';
	if (version !== VERSION || !Array.isArray(aside)) return 'unreadable';
	const current = parseTalk(talk);
	if (!current.ok) return 'unreadable';
	const others = aside.slice(0, MOST_ASIDE).flatMap((each) => {
		const read = parseTalk(each);
		return read.ok ? [read.talk] : [];
	});
	return { talk: current.talk, aside: others };
}
