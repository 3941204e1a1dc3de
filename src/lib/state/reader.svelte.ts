import type { Case } from '#sims/cases/case.ts';
import type { AssumptionId } from '#sims/model/assumption.ts';
import type { StoreGroup, StoreId } from '#sims/model/store.ts';
import type { Scenario } from '#sims/scenarios/scenario.ts';
import { DEFAULT_STORES, type View, seriesOfView } from '../figures/panel.ts';
import type { RunRequest } from '../worker/protocol.ts';

/** Shown with the figures, so that anyone can have the same ones. */
const SEED = 7;
const MEMBERS_AT_REST = 4096;

export type Changes = Readonly<Partial<Record<AssumptionId, number>>>;

/** What the reader chose: the only things on the page that are not computed. Everything else follows from them. */
export class Reader {
	readonly case: Case;
	readonly seed = SEED;
	readonly members = MEMBERS_AT_REST;

	scenarioName: string = $state('');
	/** Assumptions set by hand; they stay when another scenario is picked. Replaced, never written into: a worker gets it. */
	changes: Changes = $state.raw({});
	view: View = $state('share');
	stores: Readonly<Record<StoreGroup, StoreId>> = $state.raw(DEFAULT_STORES);

	constructor(shownCase: Case) {
		this.case = shownCase;
		this.scenarioName = shownCase.scenarios[0]!.name;
	}

	readonly published: Scenario = $derived.by(
		() => this.case.scenarios.find(({ name }) => name === this.scenarioName) ?? this.case.scenarios[0]!,
	);
	readonly scenario: Scenario = $derived({
		...this.published,
		assumptions: { ...this.published.assumptions, ...this.changes },
	});
	readonly changedCount = $derived(Object.keys(this.changes).length);
	readonly request: RunRequest = $derived({
		scenario: this.scenario,
		seed: this.seed,
		members: this.members,
		series: seriesOfView(this.view, this.stores),
	});

	/** The value that the published scenario gives an assumption. */
	publishedValue(id: AssumptionId): number {
		return this.published.assumptions[id] ?? this.case.assumptions[id].central;
	}

	valueOf(id: AssumptionId): number {
		return this.changes[id] ?? this.publishedValue(id);
	}

	isChanged(id: AssumptionId): boolean {
		return this.changes[id] !== undefined;
	}

	isBeyond(id: AssumptionId): boolean {
		const { low, high } = this.case.assumptions[id];
		return this.valueOf(id) < low || this.valueOf(id) > high;
	}

	change(id: AssumptionId, value: number): void {
		this.changes = { ...this.changes, [id]: value };
	}

	reset(id: AssumptionId): void {
		this.changes = Object.fromEntries(Object.entries(this.changes).filter(([name]) => name !== id));
	}

	resetAll(): void {
		this.changes = {};
	}

	showStore(group: StoreGroup, store: StoreId): void {
		this.stores = { ...this.stores, [group]: store };
	}
}
