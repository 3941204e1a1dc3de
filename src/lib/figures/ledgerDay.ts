/** A store's day as the ledger prints it: every figure in one unit, adding up to the unit, with what it is made of. */
import type { CaseWords } from '#sims/cases/words.ts';
import { type StoreDay, storeDay, storeValue } from '#sims/model/account.ts';
import { STORE_UNITS, type StoreId, storeGroup } from '#sims/model/store.ts';
import type { Convoy } from '#sims/scenarios/scenario.ts';
import type { KnownRun } from '../state/oneRun.svelte.ts';
import { senderOf, shortRouteName } from '../words/convoys.ts';
import { decimal } from '../words/numbers.ts';
import { words } from '../words/words.ts';
import { type Unit, rounded, roundedFlows, roundedParts, unitFor } from './balanced.ts';

export interface Part {
	readonly label: string;
	readonly text: string;
}

/** One figure of the sum. */
export interface Term {
	readonly id: 'opening' | 'arrivals' | 'loss' | 'issue' | 'refill' | 'closing';
	readonly operator: '' | '+' | '−' | '=';
	readonly text: string;
	readonly label: string;
	/** What it is made of, where that is more than its name says. */
	readonly parts: readonly Part[];
}

export interface PrintedDay {
	readonly day: StoreDay;
	readonly terms: readonly Term[];
	/** "tonnes" */
	readonly unitName: string;
}

/** The unit of a store in a run: the same on every day, so that a closing is the next opening in print too. */
export function unitOf({ run: { account } }: KnownRun, store: StoreId): Unit {
	let largest = 0;
	for (let day = 0; day < account.days; day++) largest = Math.max(largest, storeValue(account, store, day, 'need'));
	return unitFor(largest);
}

/** @param day from 0 */
export function printedDay(known: KnownRun, store: StoreId, day: number, unit: Unit, caseWords: CaseWords): PrintedDay {
	const say = words.ledger.sum;
	const { scenario } = known.request;
	const books = storeDay(known.run.account, store, day);
	const [opening, closing] = [rounded(books.opening, unit), rounded(books.closing, unit)];
	const [arrivals, loss, issue, refill] = roundedFlows(
		[
			{ amount: books.arrivals, sign: 1 },
			{ amount: books.loss, sign: -1 },
			{ amount: books.issue, sign: -1 },
			{ amount: books.refill, sign: -1 },
		],
		closing - opening,
		unit,
	) as [number, number, number, number];

	const came = [
		...books.arrivalsByKind.map(({ kind, amount }) => ({ label: say.kinds[kind as 'relief'], amount })),
		...books.convoys.map(({ convoy, amount }) => ({
			label: convoyName(caseWords, scenario.convoys[convoy.place]),
			amount,
		})),
	];
	const lost = books.lossesByKind.map(({ kind, amount }) => ({ label: say.losses[storeGroup(store)][kind], amount }));
	const stock = (id: 'opening' | 'closing', units: number): Term => ({
		id,
		operator: id === 'opening' ? '' : '=',
		text: printed(units, books[id], unit),
		label: say[id],
		parts: [],
	});
	const flow = (id: 'arrivals' | 'loss' | 'issue' | 'refill', units: number, parts: readonly Part[] = []): Term => ({
		id,
		operator: id === 'arrivals' ? '+' : '−',
		text: printed(units, books[id], unit),
		label: say[id],
		parts,
	});
	return {
		day: books,
		terms: [
			stock('opening', opening),
			flow('arrivals', arrivals, partsOf(came, arrivals, unit)),
			flow('loss', loss, partsOf(lost, loss, unit)),
			flow('issue', issue),
			...(books.refill > 0 ? [flow('refill', refill)] : []),
			stock('closing', closing),
		],
		unitName: words.ledger.unitNames[STORE_UNITS[store]],
	};
}

function partsOf(
	of: readonly { readonly label: string; readonly amount: number }[],
	total: number,
	unit: Unit,
): Part[] {
	const amounts = of.map(({ amount }) => amount);
	const units = roundedParts(amounts, total, unit);
	return of.map(({ label, amount }, i) => ({ label, text: printed(units[i]!, amount, unit) }));
}

/** Something that is less than a unit and counts as none of it says so: in the sum it is nothing. */
function printed(units: number, amount: number, { size, decimals }: Unit): string {
	if (units === 0 && amount > 0) return words.ledger.sum.lessThan(decimal(size, decimals));
	return decimal(units * size, decimals);
}

/** Whose it is and by which road. */
function convoyName(caseWords: CaseWords, convoy: Convoy | undefined): string {
	const { convoy: byRoad, convoyNoRoad } = words.ledger.sum;
	const by = senderOf(caseWords, convoy ?? {});
	return convoy?.route === undefined ? convoyNoRoad(by) : byRoad(by, shortRouteName(caseWords, convoy.route));
}
