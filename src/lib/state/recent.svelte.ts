/** Scenarios that a reader copied, saved or opened, kept in this browser as links; nothing is kept without such an act. */
import { type IsoDate, parseIsoDate } from '#sims/model/calendar.ts';
import { LONGEST_LINK } from './link/link.ts';
import { fragmentOf, isLink, partsOf } from './link/parts.ts';
import { STAMP_FIELDS } from './link/stamp.ts';
import { type NotKept, type Shelf, putOn, takenFrom } from './shelf.ts';

export const ACTS = ['shared', 'saved', 'opened'] as const;
export type Act = (typeof ACTS)[number];

export interface Kept {
	/** A whole link's, fingerprint and all. */
	readonly fragment: string;
	readonly act: Act;
	readonly day: IsoDate;
}

/** Why nothing can be kept or read: the page goes on without. */
export type RecentProblem = NotKept | 'unreadable' | 'otherVersion';

const PLACE = 'corridor.recent';
const VERSION = 1;
const MOST = 12;

export class Recent {
	/** The newest first. */
	entries: readonly Kept[] = $state.raw([]);
	/** Whether the reader wants anything kept. */
	on = $state(true);
	problem: RecentProblem | null = $state(null);

	readonly #storage: () => Shelf;
	readonly #today: () => IsoDate;

	/** @param storage throws where the browser allows none */
	constructor(storage: () => Shelf, today: () => IsoDate) {
		this.#storage = storage;
		this.#today = today;
	}

	/** Reads what is kept, also by another tab. */
	read(): void {
		const { text, problem } = takenFrom(this.#storage, PLACE);
		this.problem = problem;
		if (text === null && problem !== null) return;
		if (text === null) {
			this.entries = [];
			return;
		}
		const read = parse(text);
		if (typeof read === 'string') {
			this.entries = [];
			this.problem = read;
			return;
		}
		this.entries = read.entries;
		this.on = read.on;
		if (read.lost) this.problem = 'unreadable';
	}

	/** Keeps a link; of several to the same choice the newest. */
	note(act: Act, fragment: string): void {
		this.read();
		if (!this.on || this.problem === 'otherVersion' || fragment.length > LONGEST_LINK) return;
		const others = this.entries.filter((kept) => choiceIn(kept.fragment) !== choiceIn(fragment));
		this.#write([{ fragment, act, day: this.#today() }, ...others].slice(0, MOST));
	}

	remove(entry: Kept): void {
		this.read();
		if (this.problem === 'otherVersion') return;
		this.#write(this.entries.filter(({ fragment }) => fragment !== entry.fragment));
	}

	/** Forgets all, also what could not be read. */
	clear(): void {
		this.#write([]);
	}

	keep(on: boolean): void {
		this.read();
		this.on = on;
		// What a newer page wrote is not for this one to overwrite.
		if (this.problem !== 'otherVersion') this.#write(this.entries);
	}

	#write(entries: readonly Kept[]): void {
		this.problem = putOn(this.#storage, PLACE, JSON.stringify({ version: VERSION, on: this.on, entries }));
		if (this.problem === null) this.entries = entries;
	}
}

/** A link's fragment without what it says of the page that made it. */
function choiceIn(fragment: string): string {
	return fragmentOf(partsOf(fragment).filter(([key]) => !STAMP_FIELDS.has(key)));
}

function parse(
	text: string,
): { readonly entries: readonly Kept[]; readonly on: boolean; readonly lost: boolean } | 'unreadable' | 'otherVersion' {
	let input: unknown;
	try {
		input = JSON.parse(text);
	} catch {
		return 'unreadable';
	}
	const { version, on, entries } = (input ?? {}) as Readonly<Record<string, unknown>>;
	if (typeof version === 'number' && version !== VERSION) return 'otherVersion';
	if (version !== VERSION || typeof on !== 'boolean' || !Array.isArray(entries)) return 'unreadable';
	const whole = entries.filter(isKept).slice(0, MOST);
	return { entries: whole, on, lost: whole.length < Math.min(MOST, entries.length) };
}

function isKept(entry: unknown): entry is Kept {
	const { fragment, act, day } = (entry ?? {}) as Readonly<Record<string, unknown>>;
	return (
		typeof fragment === 'string' &&
		fragment.length <= LONGEST_LINK &&
		isLink(fragment) &&
		(ACTS as readonly unknown[]).includes(act) &&
		typeof day === 'string' &&
		parseIsoDate(day) !== null
	);
}
