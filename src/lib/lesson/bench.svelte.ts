import { onMount, untrack } from 'svelte';
import type { Case } from '#sims/cases/case.ts';
import { Conclusion } from '../figures/conclusion.svelte.ts';
import type { Choice } from '../state/choice.ts';
import { Projection } from '../state/projection.svelte.ts';
import { Reader } from '../state/reader.svelte.ts';
import { startWorker } from '../worker/start.ts';

/** What a step is worked out with: its choice, the runs of it, and what they conclude. */
export class Bench {
	readonly reader: Reader;
	readonly projection: Projection;
	readonly conclusion: Conclusion;

	/** To be made while the component of a step is set up: it follows the choice for as long as that component lives. */
	constructor(choice: Choice, shownCase: Case) {
		this.reader = new Reader(shownCase);
		this.reader.begin(choice);
		this.projection = new Projection(startWorker, shownCase.assumptions);
		this.conclusion = new Conclusion(this.reader, this.projection);
		// Asking depends on the choice alone, never on what came back.
		$effect(() => {
			const { request } = this.reader;
			untrack(() => this.projection.ask(request));
		});
		onMount(() => () => this.projection.close());
	}
}
