/** The rows of the table of assumptions: which are shown, in which order. */
import type { Case } from '#sims/cases/case.ts';
import {
	ASSUMPTIONS,
	ASSUMPTION_IDS,
	type AssumptionGroup,
	type AssumptionId,
	type Basis,
} from '#sims/model/assumption.ts';
import { holdsAll } from '../controls/search.ts';
import { words } from '../words/words.ts';

export const COLUMNS = ['label', 'central', 'low', 'high', 'unit', 'basis'] as const;
export type Column = (typeof COLUMNS)[number];

/** From what is in the record to what is a guess. */
export const BASES = ['reported', 'standard', 'derived', 'assumption'] as const satisfies readonly Basis[];

export interface Order {
	readonly column: Column;
	readonly direction: 'ascending' | 'descending';
}

export interface Filter {
	readonly query: string;
	/** null: any. */
	readonly group: AssumptionGroup | null;
	readonly basis: Basis | null;
}
export const EVERY_ROW: Filter = { query: '', group: null, basis: null };

/**
 * @param texts what is searched, folded, by id
 * @param order null: as published
 */
export function assumptionRows(
	shownCase: Case,
	texts: ReadonlyMap<AssumptionId, string>,
	{ query, group, basis }: Filter,
	order: Order | null,
): readonly AssumptionId[] {
	const shown = ASSUMPTION_IDS.filter(
		(id) =>
			(group === null || ASSUMPTIONS[id].group === group) &&
			(basis === null || shownCase.assumptions[id].basis === basis) &&
			(holdsAll(texts.get(id)!, query) || holdsAll(id.toLowerCase(), query)),
	);
	if (order === null) return shown;
	const key = (id: AssumptionId) => keyOf(shownCase, id, order.column);
	const sign = order.direction === 'ascending' ? 1 : -1;
	return shown.toSorted((a, b) => sign * compare(key(a), key(b)));
}

/** What the next press of a column's head asks for: rising, falling, then as published. */
export function nextOrder(order: Order | null, column: Column): Order | null {
	if (order?.column !== column) return { column, direction: 'ascending' };
	return order.direction === 'ascending' ? { column, direction: 'descending' } : null;
}

function keyOf(shownCase: Case, id: AssumptionId, column: Column): string | number {
	switch (column) {
		case 'label':
			return words.assumptionLabels[id];
		case 'unit':
			return words.unitWords[ASSUMPTIONS[id].unit];
		case 'basis':
			return BASES.indexOf(shownCase.assumptions[id].basis);
		default:
			return shownCase.assumptions[id][column];
	}
}

function compare(a: string | number, b: string | number): number {
	if (typeof a === 'number' && typeof b === 'number') return a - b;
	return String(a).localeCompare(String(b), words.language);
}
