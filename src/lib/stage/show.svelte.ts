import type { Case } from '#sims/cases/case.ts';
import { type Question, type Sentence, sentenceOf, waitingSentence } from '../figures/sentence.ts';
import { caseIn } from '../state/link/caseIn.ts';
import { encodeChoice } from '../state/link/link.ts';
import { Reader } from '../state/reader.svelte.ts';
import type { Step, Talk } from '../talk/talk.ts';
import type { MakeWorker } from '../worker/client.ts';
import { Results } from './results.svelte.ts';
import { type PointedDays, around, choiceOfStep, pointedDays, requestOf } from './stepChoice.ts';

/** A talk while it is shown: which step, which day, and what a question from the hall has changed. */
export class Show {
	readonly talk: Talk;
	/** A reader and figures for each case that the talk speaks of, by its id. */
	readonly #rooms: Readonly<Record<string, { readonly reader: Reader; readonly results: Results }>>;
	/** The reader's clock when it began, ms. */
	readonly beganMs: number;

	/** From 0. */
	at = $state(0);
	blank = $state(false);
	/** Whether the sliders for a question are open. */
	asking = $state(false);

	constructor(talk: Talk, at: number, makeWorker: MakeWorker, nowMs: number) {
		this.talk = talk;
		const cases = talk.steps.map(({ state }) => caseIn(state)).filter((each, at, all) => all.indexOf(each) === at);
		this.#rooms = Object.fromEntries(
			cases.map((each) => [each.id, { reader: new Reader(each), results: new Results(makeWorker, each.assumptions) }]),
		);
		this.beganMs = nowMs;
		this.goTo(at);
	}

	readonly step: Step = $derived.by(() => this.talk.steps[this.at]!);
	readonly case: Case = $derived.by(() => caseIn(this.step.state));
	readonly #room = $derived.by(() => this.#rooms[this.case.id]!);
	/** What the step on the stage is made of; a question changes it, and the next step begins anew. */
	readonly reader: Reader = $derived.by(() => this.#room.reader);
	readonly results: Results = $derived.by(() => this.#room.results);
	readonly nextStep: Step | null = $derived.by(() => this.talk.steps[this.at + 1] ?? null);
	readonly pointed: PointedDays | null = $derived.by(() => pointedDays(this.step));
	/** Whether what is shown is not the step as it was prepared. */
	readonly changed: boolean = $derived.by(() => this.#settings() !== this.#settingsOf(this.step));
	readonly sentence: Sentence = $derived.by(() => {
		const { concluded } = this.results;
		const { view, focus, stores, day } = this.reader;
		const question: Question = { case: this.case, view, focus, store: stores[focus], day };
		return concluded === null ? waitingSentence(this.case, this.reader.scenario) : sentenceOf(concluded, question);
	});
	/** Whether the sentence speaks of settings that have since been changed. */
	readonly waits: boolean = $derived.by(() => this.results.settled === null);

	get steps(): number {
		return this.talk.steps.length;
	}

	goTo(at: number): void {
		this.blank = false;
		this.at = Math.max(0, Math.min(this.steps - 1, at));
		this.asking = false;
		this.restore(true);
	}

	/** The step as it was prepared, figure for figure. */
	restore(another = false): void {
		this.reader.begin(choiceOfStep(this.talk.steps[this.at]!));
		this.ask(another);
	}

	/** Asks for the figures of what is on the stage now, and of the steps around that are of the same case. */
	ask(another = false): void {
		const ahead = around(this.at, this.steps)
			.map((index) => this.talk.steps[index]!)
			.filter(({ state }) => caseIn(state).id === this.case.id);
		this.results.ask(
			requestOf(this.reader.choice, this.case),
			ahead.map((step) => requestOf(choiceOfStep(step), this.case)),
			another,
		);
	}

	moveDay(by: number): void {
		this.reader.look({ day: this.reader.day + by });
	}

	close(): void {
		for (const { results } of Object.values(this.#rooms)) results.close();
	}

	/** What is set, whatever is looked at. */
	#settings(): string {
		return this.#withoutLook(this.reader.choice);
	}
	#settingsOf(step: Step): string {
		return this.#withoutLook(choiceOfStep(step));
	}
	#withoutLook(choice: Reader['choice']): string {
		return encodeChoice({ ...choice, day: null, focus: 'food', ledgerStore: null, member: null }, this.case);
	}
}
