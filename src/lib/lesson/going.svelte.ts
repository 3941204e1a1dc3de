/** A student's way through an exercise: the step that is open and the answers, kept in this browser alone. */
import type { Answer, HandIn } from './answers.ts';
import { fingerprintOf, fits, parseHandIn } from './answers.ts';
import type { Exercise } from './exercise.ts';

const PLACE = 'corridor.answers';
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
	/** Whether this browser keeps what is answered. */
	keeps = $state(true);
	/** The step that was open when the exercise was left. */
	left = $state(0);
	/** The furthest step that was open, from 1; 0: none. */
	seen = $state(0);

	readonly #fingerprint: string;
	readonly #storage: () => Storage;

	/** @param storage throws where the browser allows none */
	constructor(exercise: Exercise, storage: () => Storage) {
		this.exercise = exercise;
		this.#storage = storage;
		this.#fingerprint = fingerprintOf(exercise);
		this.answers = exercise.steps.map(() => null);
		const kept = this.#readAll().find(({ handIn }) => handIn.exercise.fingerprint === this.#fingerprint);
		if (kept === undefined) return;
		this.name = kept.handIn.name;
		this.answers = exercise.steps.map((step, index) => {
			const answer = kept.handIn.answers[index] ?? null;
			return answer !== null && fits(answer, step) ? answer : null;
		});
		this.left = Math.min(kept.at, exercise.steps.length + 1);
		this.seen = Math.min(kept.seen, exercise.steps.length);
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
		this.left = 0;
		this.seen = 0;
		this.at = 0;
		this.#write(this.#others());
	}

	#keep(): void {
		this.#write([{ handIn: this.handIn, at: this.left, seen: this.seen }, ...this.#others()].slice(0, MOST_KEPT));
	}
	#others(): readonly Kept[] {
		return this.#readAll().filter(({ handIn }) => handIn.exercise.fingerprint !== this.#fingerprint);
	}

	#write(all: readonly Kept[]): void {
		try {
			this.#storage().setItem(PLACE, JSON.stringify({ version: VERSION, kept: all }));
			this.keeps = true;
		} catch {
			this.keeps = false;
		}
	}

	/** What cannot be read is left out: it is no longer an answer to anything. */
	#readAll(): readonly Kept[] {
		try {
			const input: unknown = JSON.parse(this.#storage().getItem(PLACE) ?? 'null');
			const { version, kept } = (input ?? {}) as Readonly<Record<string, unknown>>;
			if (version !== VERSION || !Array.isArray(kept)) return [];
			return kept.slice(0, MOST_KEPT).flatMap((each: unknown) => {
				const { handIn, at, seen = at } = (each ?? {}) as Readonly<Record<string, unknown>>;
				const read = parseHandIn(handIn);
				return read.ok ? [{ handIn: read.value, at: stepOf(at), seen: stepOf(seen) }] : [];
			});
		} catch {
			return [];
		}
	}
}

function stepOf(value: unknown): number {
	return Number.isInteger(value) ? Math.max(0, value as number) : 0;
}
