/** What a desk chooses for a week, and the order that the model takes for it. */
import type { Load, Order } from '../model/order.ts';
import { STORES, STORE_AT, type StoreId, storeGroup } from '../model/store.ts';

export const DAYS_PER_WEEK = 7;

/** What is rationed together at the desk. Power, pipeline gas and what is never rationed are not in its hands. */
export const DESK_GROUPS = ['food', 'medicine', 'lpg', 'motorFuel'] as const;
export type DeskGroup = (typeof DESK_GROUPS)[number];

const BEYOND_THE_DESK: readonly StoreId[] = ['infantFormula', 'insulin', 'dialysis', 'pipelineGas', 'reservoir'];

/** The stores of a group that the desk rations, in the order of STORES. */
export function storesOf(group: DeskGroup): StoreId[] {
	return STORES.filter((store) => groupOf(store) === group);
}

function groupOf(store: StoreId): DeskGroup | null {
	if (BEYOND_THE_DESK.includes(store)) return null;
	if (store === 'lpg' || store === 'motorFuel') return store;
	return storeGroup(store) === 'food' ? 'food' : 'medicine';
}

export interface GroupChoice {
	/** The ration as a share of need, 0 to 1; null: stretched by days of cover, as the model does by itself. */
	readonly ration: number | null;
	/** Share, 0 to 1, of what is in store when the week begins, and of what comes in during it, that is kept for a later week. */
	readonly keptBack: number;
}

export interface WeekChoice {
	readonly load: Load;
	readonly groups: Readonly<Record<DeskGroup, GroupChoice>>;
}

export function orderOf({ load, groups }: WeekChoice): Order {
	const rations: (number | null)[] = STORES.map(() => null);
	const keptBack: number[] = STORES.map(() => 0);
	for (const group of DESK_GROUPS) {
		for (const store of storesOf(group)) {
			rations[STORE_AT[store]] = groups[group].ration;
			keptBack[STORE_AT[store]] = groups[group].keptBack;
		}
	}
	return { load, rations, keptBack };
}

export function sameChoice(a: WeekChoice, b: WeekChoice): boolean {
	return (
		a.load.food === b.load.food &&
		a.load.motorFuel === b.load.motorFuel &&
		a.load.lpg === b.load.lpg &&
		DESK_GROUPS.every(
			(group) =>
				a.groups[group].ration === b.groups[group].ration && a.groups[group].keptBack === b.groups[group].keptBack,
		)
	);
}

function allGroups(choice: GroupChoice): WeekChoice['groups'] {
	return { food: choice, medicine: choice, lpg: choice, motorFuel: choice };
}

/** Two plain rules that choices stand beside: neither is right. */
export const RULES = {
	/** A mixed load, and the model rations by itself. */
	stretch: { load: { food: 0.7, motorFuel: 0.15, lpg: 0.02 }, groups: allGroups({ ration: null, keptBack: 0 }) },
	/** Trucks bring food alone, and what is asked for is given while there is any. */
	foodFirst: { load: { food: 1, motorFuel: 0, lpg: 0 }, groups: allGroups({ ration: 1, keptBack: 0 }) },
} as const satisfies Record<string, WeekChoice>;
export type RuleId = keyof typeof RULES;
export const RULE_IDS = Object.keys(RULES) as readonly RuleId[];
