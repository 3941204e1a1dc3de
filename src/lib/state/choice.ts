import type { Case } from '#sims/cases/case.ts';
import type { AssumptionId } from '#sims/model/assumption.ts';
import type { Policy } from '#sims/model/conditions.ts';
import type { Coupling } from '#sims/model/coupling.ts';
import type { Criterion } from '#sims/model/firstDays.ts';
import type { StoreGroup, StoreId } from '#sims/model/store.ts';
import type { Access } from '#sims/scenarios/edit.ts';
import { DEFAULT_STORES, type View } from '../figures/panel.ts';

export type Changes = Readonly<Partial<Record<AssumptionId, number>>>;

/** Shares of need that the sentence can ask about. */
export const LEVELS = [0.9, 0.7, 0.5, 0.25, 0.1] as const;
export type Level = (typeof LEVELS)[number];

/** Runs of the ensemble at rest. */
export const RUNS = 4096;

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
	/** The run of the ledger, numbered from 1 to RUNS as it is written. Null: the central run. */
	readonly member: number | null;
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
	};
}
