import type { Case } from '#sims/cases/case.ts';
import type { AssumptionId } from '#sims/model/assumption.ts';
import type { Policy } from '#sims/model/conditions.ts';
import type { Coupling } from '#sims/model/coupling.ts';
import type { Criterion } from '#sims/model/firstDays.ts';
import type { StoreGroup, StoreId } from '#sims/model/store.ts';
import type { Access } from '#sims/scenarios/edit.ts';
import type { Scenario } from '#sims/scenarios/scenario.ts';
import { DEFAULT_STORES, type View } from '../figures/panel.ts';

export type Changes = Readonly<Partial<Record<AssumptionId, number>>>;

/** Shares of need that the sentence can ask about. */
export const LEVELS = [0.9, 0.7, 0.5, 0.25, 0.1] as const;
export type Level = (typeof LEVELS)[number];

/** How many runs the figures at rest may rest on. */
export const MEMBERS = [1024, 2048, 4096, 8192] as const;
export type MembersAtRest = (typeof MEMBERS)[number];
export const MOST_MEMBERS = Math.max(...MEMBERS);

export const LARGEST_SEED = 4_294_967_295;
export function isSeed(value: number): boolean {
	return Number.isInteger(value) && value >= 0 && value <= LARGEST_SEED;
}

/**
 * All that a reader chooses, as plain data: what a link holds, what undo goes back to, and nothing that can be computed.
 * Replaced, never written into.
 */
export interface Choice {
	readonly scenarioName: string;
	/** Assumptions set by hand; they stay when another scenario is picked. */
	readonly changes: Changes;
	/** Null: as the scenario has it. So are `fixedRation` and `couplingsOff`. */
	readonly policy: Policy | null;
	/** Share of need, 0 to 1, under the policy `fixed`. */
	readonly fixedRation: number | null;
	readonly couplingsOff: readonly Coupling[] | null;
	/** What passes, where it was changed by hand: whole lists in place of the scenario's. Another scenario has its own. */
	readonly access: Readonly<Partial<Access>>;
	/** Name of the scenario that is set beside the one on the screen. Null: the published form of that one. */
	readonly comparedWith: string | null;
	/** What the fans show. */
	readonly view: View;
	/** The store of each panel, where stocks are shown. */
	readonly stores: Readonly<Record<StoreGroup, StoreId>>;
	/** The supply that the sentence is about, and the one that a phone draws. */
	readonly focus: StoreGroup;
	/** The sentence asks when the supply in focus falls below this share of need. */
	readonly level: Level;
	/** What counts as having run out. */
	readonly criterion: Criterion;
	/** Day of the cursor, from 0. Null: the last day of the run. */
	readonly day: number | null;
	/** The store of the ledger. Null: one of the supply in focus. */
	readonly ledgerStore: StoreId | null;
	/** The run of the ledger, numbered from 1 as it is written. Null: the central run. */
	readonly member: number | null;
	/** What the runs are drawn from: a whole number from 0 to 2^32 - 1. */
	readonly seed: number;
	readonly members: MembersAtRest;
	/** What a reader calls this scenario: see `title.ts`. Null: nothing of its own. */
	readonly title: string | null;
}

/** The settings of the model among what a reader chooses. */
export type Settings = Pick<Choice, 'changes' | 'policy' | 'fixedRation' | 'couplingsOff' | 'access'>;

/** A published scenario with what the reader changed: plain data. */
export function scenarioWith(
	published: Scenario,
	{ changes, policy, fixedRation, couplingsOff, access }: Settings,
): Scenario {
	return {
		...published,
		...access,
		policy: policy ?? published.policy,
		fixedRation: fixedRation ?? published.fixedRation,
		couplingsOff: couplingsOff ?? published.couplingsOff,
		assumptions: { ...published.assumptions, ...changes },
	};
}

/** What the page opens with. */
export function openingChoice(shownCase: Case): Choice {
	return {
		scenarioName: shownCase.scenarios[0]!.name,
		changes: {},
		policy: null,
		fixedRation: null,
		couplingsOff: null,
		access: {},
		comparedWith: null,
		view: 'share',
		stores: DEFAULT_STORES,
		focus: 'food',
		level: 0.5,
		criterion: 'empty',
		day: null,
		ledgerStore: null,
		member: null,
		seed: 7,
		members: 4096,
		title: null,
	};
}
