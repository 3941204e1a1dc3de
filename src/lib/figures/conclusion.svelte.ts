import type { Projection, Shown } from '../state/projection.svelte.ts';
import type { Reader } from '../state/reader.svelte.ts';
import { coverSeries, SHARE_SERIES } from './panel.ts';
import { type Question, type Sentence, sentenceOf, waitingSentence } from './sentence.ts';

/** What the page concludes, from the last run that settled. */
export class Conclusion {
	readonly #reader: Reader;
	readonly #projection: Projection;

	constructor(reader: Reader, projection: Projection) {
		this.#reader = reader;
		this.#projection = projection;
	}

	readonly question: Question = $derived.by(() => {
		const { case: shownCase, view, focus, stores, day } = this.#reader;
		return { case: shownCase, view, focus, store: stores[focus], day };
	});
	/** The settled figures, if they can answer: of this scenario and with what is shown. */
	readonly answering: Shown | null = $derived.by(() => {
		const { settled } = this.#projection;
		const { view, focus, store } = this.question;
		const series = view === 'share' ? SHARE_SERIES[focus].main : coverSeries(store);
		const fits = settled?.request.scenario.name === this.#reader.course.name && settled.bands.has(series);
		return fits ? settled : null;
	});
	readonly sentence: Sentence = $derived.by(() =>
		this.answering === null
			? waitingSentence(this.#reader.case, this.#reader.course)
			: sentenceOf(this.answering, this.question),
	);
	/** Whether it speaks of settings that have since been changed. */
	readonly waits: boolean = $derived.by(() => this.answering?.request !== this.#reader.request);
	/** Said once when a run settles, never while one is under way. */
	readonly announcement: string = $derived(this.waits ? '' : this.sentence.text);
}
