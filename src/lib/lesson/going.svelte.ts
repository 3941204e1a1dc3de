/** A student's way through an exercise: the step that is open and the answers, kept in this browser alone. */
import type { Answer, HandIn } from './answers.ts';
import { fingerprintOf, fits, parseHandIn } from './answers.ts';
import type { Exercise } from './exercise.ts';
import { type NotKept, type Shelf, putOn, takenFrom } from '../state/shelf.ts';

/** Where they are kept; another tab's writes are told by this name. */
export const ANSWERS_PLACE = 'corridor.answers';
const VERSION = 1;
/** Exercises whose answers are kept; those of the one longest left alone make room. */
const MOST_KEPT = 20;

interface Kept {
	readonly handIn: HandIn;
	/** The step that was open, from 1; 0: none yet. */
	readonly at: number;
	/** The furthest step that was open, from 1. Of what an older version kept: `at`. */
	readonly seen: number;
}

export class Going {
	readonly exercise: Exercise;
	/** 0: the page before the first step; from 1: a step; one more than there are: the page with the answers. */
	at = $state(0);
	name: string | null = $state(null);
	/** One for each step; replaced, never written into. */
	answers: readonly (Answer | null)[] = $state.raw([]);
	/** Why this browser does not keep what is answered. Null: it does. */
	problem: NotKept | 'otherVersion' | null = $state(null);
	/** The step that was open when the exercise was left. */
	left = $state(0);
	/** The furthest step that was open, from 1; 0: none. */
	seen = $state(0);

	readonly #fingerprint: string;
	readonly #storage: () => Shelf;
	/** What was read or written last. What differs from it was answered since: here, or in another tab. */
	#base: Pick<HandIn, 'name' | 'answers'>;

	/** @param storage throws where the browser allows none */
	constructor(exercise: Exercise, storage: () => Shelf) {
		this.exercise = exercise;
		this.#storage = storage;
		this.#fingerprint = fingerprintOf(exercise);
		this.answers = exercise.steps.map(() => null);
		this.#base = { name: null, answers: this.answers };
		const kept = this.#take(this.#readAll());
		if (kept !== undefined) this.left = Math.min(kept.at, exercise.steps.length + 1);
	}

	/** Takes what another tab kept of this exercise: of each answer the one that was changed since both were the same. */
	readElsewhere(): void {
		this.#take(this.#readAll());
	}

	get handIn(): HandIn {
		const { title } = this.exercise;
		return { exercise: { title, fingerprint: this.#fingerprint }, name: this.name, answers: this.answers };
	}
	get isEnd(): boolean {
		return this.at > this.exercise.steps.length;
	}
	get hasAnswers(): boolean {
		return this.name !== null || this.answers.some((answer) => answer !== null);
	}

	go(to: number): void {
		this.at = Math.max(0, Math.min(this.exercise.steps.length + 1, to));
		if (this.at > 0) this.left = this.at;
		this.seen = Math.min(this.exercise.steps.length, Math.max(this.seen, this.at));
		this.#keep();
	}
	/** The furthest step that was seen, if it comes after this one. @param step from 0 */
	seenAfter(step: number): { readonly after?: number } {
		return this.seen > step + 1 ? { after: this.seen } : {};
	}
	/** @param step from 0 */
	answer(step: number, answer: Answer | null): void {
		this.answers = this.answers.with(step, answer);
		this.#keep();
	}
	call(name: string | null): void {
		this.name = name;
		this.#keep();
	}
	clear(): void {
		this.answers = this.exercise.steps.map(() => null);
		this.name = null;
		this.#base = { name: null, answers: this.answers };
		this.left = 0;
		this.seen = 0;
		this.at = 0;
		this.#write(this.#others(this.#readAll()));
	}

	#keep(): void {
		const all = this.#readAll();
		this.#take(all);
		const own = { handIn: this.handIn, at: this.left, seen: this.seen };
		if (this.#write([own, ...this.#others(all)].slice(0, MOST_KEPT))) this.#base = own.handIn;
	}
	readonly #isOwn = ({ handIn }: Kept): boolean => handIn.exercise.fingerprint === this.#fingerprint;
	#others(all: readonly Kept[]): readonly Kept[] {
		return all.filter((kept) => !this.#isOwn(kept));
	}

	/** What was answered here since the last time stays; all else is as it is kept. What was cleared elsewhere stays here. */
	#take(all: readonly Kept[]): Kept | undefined {
		const kept = all.find(this.#isOwn);
		if (kept === undefined) return undefined;
		const { handIn, seen } = kept;
		const before = this.#base;
		const theirs = this.exercise.steps.map((step, index) => {
			const answer = handIn.answers[index] ?? null;
			return answer !== null && fits(answer, step) ? answer : null;
		});
		const changedHere = (index: number) => !same(this.answers[index], before.answers[index]);
		this.answers = theirs.map((answer, index) => (changedHere(index) ? this.answers[index]! : answer));
		if (this.name === before.name) this.name = handIn.name;
		this.seen = Math.min(Math.max(this.seen, seen), this.exercise.steps.length);
		this.#base = { name: handIn.name, answers: theirs };
		return kept;
	}

	/** @returns whether the browser took it */
	#write(all: readonly Kept[]): boolean {
		// What a newer page wrote is not for this one to overwrite.
		if (this.problem === 'otherVersion') return false;
		this.problem = putOn(this.#storage, ANSWERS_PLACE, JSON.stringify({ version: VERSION, kept: all }));
		return this.problem === null;
	}

	/** What cannot be read is left out: it is no longer an answer to anything. */
	#readAll(): readonly Kept[] {
		const { text, problem } = takenFrom(this.#storage, ANSWERS_PLACE);
		this.problem = problem;
		const { version, kept } = objectIn(text);
		if (typeof version === 'number' && version !== VERSION) this.problem = 'otherVersion';
		if (version !== VERSION || !Array.isArray(kept)) return [];
		return kept.slice(0, MOST_KEPT).flatMap((each: unknown) => {
			const { handIn, at, seen = at } = (each ?? {}) as Readonly<Record<string, unknown>>;
			const read = parseHandIn(handIn);
			return read.ok ? [{ handIn: read.value, at: stepOf(at), seen: stepOf(seen) }] : [];
		});
	}
}

function objectIn(text: string | null): Readonly<Record<string, unknown>> {
	try {
		return (JSON.parse(text ?? 'null') ?? {}) as Readonly<Record<string, unknown>>;
	} catch {
		return {};
	}
}

function same(a: Answer | null | undefined, b: Answer | null | undefined): boolean {
	return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function stepOf(value: unknown): number {
	return Number.isInteger(value) ? Math.max(0, value as number) : 0;
}
