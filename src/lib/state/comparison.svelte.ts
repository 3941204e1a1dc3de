import type { Pair } from '#sims/cases/case.ts';
import type { PairedCounts } from '#sims/ensemble/paired.ts';
import type { SeriesId } from '#sims/ensemble/series.ts';
import type { Scenario } from '#sims/scenarios/scenario.ts';
import { untrack } from 'svelte';
import { PANELS, SHARE_SERIES, coverSeries } from '../figures/panel.ts';
import type { MakeWorker } from '../worker/client.ts';
import type { CompareRequest } from '../worker/protocol.ts';
import type { Choice } from './choice.ts';
import type { Reader } from './reader.svelte.ts';
import { Rested } from './rested.svelte.ts';
import { type Side, changesAssumptions, sidesOf } from './sides.ts';
import { Study } from './study.svelte.ts';

/** What is known of a comparison, and of which. */
export interface Compared {
	readonly request: CompareRequest;
	readonly counts: PairedCounts;
}

/** What is set side by side. */
interface Chosen {
	readonly choice: Choice;
	readonly published: Scenario;
	/** Set beside it; null: its published form. */
	readonly other: Scenario | null;
}

/** The scenario on the screen beside another one, or beside its published form, on the same draws. */
export class Comparison {
	readonly reader: Reader;
	readonly study: Study<'compare'>;
	/** Whether the reader is near enough to see it: nothing is worked out for no one. */
	near = $state(false);
	#settled: Compared | null = $state.raw(null);
	#asked: CompareRequest | null = null;

	constructor(reader: Reader, makeWorker: MakeWorker) {
		this.reader = reader;
		this.study = new Study('compare', makeWorker, reader.case.assumptions);
	}

	readonly #scenarioName = $derived.by(() => this.reader.scenarioName);
	readonly #comparedWith = $derived.by(() => this.reader.comparedWith);
	/** Null: the published form of what is on the screen. A scenario beside itself is that too. */
	readonly other: Scenario | null = $derived.by(() => {
		if (this.#comparedWith === this.#scenarioName) return null;
		return this.reader.case.scenarios.find(({ name }) => name === this.#comparedWith) ?? null;
	});
	/** Another object when a scenario is another, and for nothing else that is chosen. */
	readonly #now: Chosen = $derived.by(() => {
		void this.reader.scenario;
		return { choice: untrack(() => this.reader.choice), published: this.reader.published, other: this.other };
	});
	/** Out of sight it waits for the hand to rest. */
	#rested: Rested<Chosen> | null = $state.raw(null);
	readonly #chosen: Chosen = $derived.by(() => (this.near || this.#rested === null ? this.#now : this.#rested.current));
	/** Null while nothing differs. */
	readonly sides: readonly Side[] | null = $derived.by(() => {
		const { choice, published, other } = this.#chosen;
		return sidesOf(choice, published, other);
	});
	/** Whether the reader's assumptions stand on both sides. */
	readonly assumptionsOnBoth: boolean = $derived.by(
		() => this.#chosen.other !== null && changesAssumptions(this.#chosen.choice),
	);
	readonly #view = $derived.by(() => this.reader.view);
	readonly #stores = $derived.by(() => this.reader.stores);
	readonly #level = $derived.by(() => this.reader.level);
	/** What the worker is asked for; the same object as long as no figure would change. */
	readonly request: CompareRequest | null = $derived.by(() => {
		if (this.sides === null) return null;
		const { seed, members } = this.reader;
		const supplies = PANELS.map((panel): SeriesId =>
			this.#view === 'stock' ? coverSeries(this.#stores[panel]) : SHARE_SERIES[panel].main,
		);
		return {
			sides: this.sides,
			seed,
			members,
			series: [...supplies, 'belowHalf'],
			wholes: [
				...supplies.map((id) => `lowest.${id}` as const),
				'end.shortfallFood',
				'end.shortfallMedicine',
				'end.shortfallHeat',
			],
			watched: { indicators: ['foodCoverage', 'medicineCoverage', 'heatCoverage'], level: this.#level },
		};
	});

	/** The newest figures, if they are of these sides and this view; of other values perhaps: see `waits`. */
	readonly shown: Compared | null = $derived.by(() => {
		const { latest } = this.study;
		return latest === null ? null : this.#fitting({ request: latest.request, counts: latest.update });
	});
	/** The last ones that rest on all runs, likewise. */
	readonly settled: Compared | null = $derived.by(() => this.#settled && this.#fitting(this.#settled));
	/** Whether the figures on the screen are of settings that have since been changed. */
	readonly waits: boolean = $derived.by(() => this.shown?.request !== this.request);
	/** Whether the settled ones are. */
	readonly settling: boolean = $derived.by(() => this.settled?.request !== this.request);
	/** Share of the runs that are counted. */
	readonly done: number = $derived.by(() => {
		const { latest } = this.study;
		return latest?.request === this.request && latest ? latest.update.members / latest.request.members : 0;
	});

	#fitting(compared: Compared): Compared | null {
		return this.request !== null && shapeOf(compared.request) === shapeOf(this.request) ? compared : null;
	}

	/** Asks for what is chosen while it is in sight, and keeps what settles. To be called where a component begins. */
	follow(): void {
		this.#rested = new Rested(() => this.#now);
		$effect(() => {
			const { request, near } = this;
			untrack(() => {
				if (request === null) this.study.stop();
				else if (near && request !== this.#asked) this.ask();
			});
		});
		$effect(() => {
			const { latest, status } = this.study;
			if (status.kind === 'settled' && latest !== null) {
				this.#settled = { request: latest.request, counts: latest.update };
			}
		});
		$effect(() => () => this.study.close());
	}

	/** Works out what is chosen, whether or not it was worked out before. */
	ask(): void {
		if (this.request === null) return;
		this.#asked = this.request;
		this.study.ask(this.request);
	}

	/** @param name of a scenario; null: the published form of what is on the screen */
	setBeside(name: string | null): void {
		this.#choose({ comparedWith: name });
	}
	/** One click: both scenarios. Changes of assumptions stay; access changed by hand belongs to the scenario it was changed in. */
	take({ shown, with: other }: Pair): void {
		const access = shown === this.#scenarioName ? {} : { access: {} };
		this.#choose({ scenarioName: shown, comparedWith: other, ...access });
	}
	/** Whether the two can change places: what was changed by hand of access has no place on the other side. */
	get canSwap(): boolean {
		return this.other !== null && Object.keys(this.#now.choice.access).length === 0;
	}
	swap(): void {
		if (this.canSwap) this.#choose({ scenarioName: this.other!.name, comparedWith: this.#scenarioName });
	}

	#choose(part: Partial<Reader['choice']>): void {
		this.reader.rest();
		this.reader.open({ ...this.reader.choice, ...part });
	}
}

/** What figures must have in common to stand in the same places: the sides, and what is asked of them. */
function shapeOf({ sides, series, watched }: CompareRequest): string {
	return [
		...sides.map(({ id, scenario }) => `${id} ${scenario.name} ${scenario.days}`),
		...series,
		watched.level,
	].join();
}
