/** The account of one run as a table: every store on every day, so that each row adds up. */
import { storeDay } from '#sims/model/account.ts';
import { addDays } from '#sims/model/calendar.ts';
import { STORES, STORE_UNITS } from '#sims/model/store.ts';
import { runName } from '../figures/runName.ts';
import type { KnownRun } from '../state/oneRun.svelte.ts';
import { count } from '../words/numbers.ts';
import { words } from '../words/words.ts';
import type { About } from './about.ts';
import { type HeadRow, headOf } from './head.ts';
import { DAY_COLUMNS, tag } from './hxl.ts';
import type { Table } from './table.ts';

/** In the order of the sum. */
const AMOUNTS = ['opening', 'arrivals', 'loss', 'issue', 'refill', 'closing', 'need'] as const;

/** @param members runs of the ensemble that the run is one of */
export function ledgerHead(about: About, { request: { member } }: KnownRun, members: number): HeadRow[] {
	const { head, ledgerByDay, sum } = words.tables;
	const { isCentral, isOne } = words.ledger.runs;
	const what = member === null ? isCentral : isOne(count(member + 1), count(members));
	return headOf(about, ledgerByDay, [
		[head.run, words.tables.seriesIs(runName(member, members), what)],
		[head.sum, sum],
	]);
}

export function ledgerTable({ request, run: { account } }: KnownRun): Table {
	return {
		columns: [
			...DAY_COLUMNS,
			{ name: 'store', tag: tag('#indicator', 'name') },
			{ name: 'unit', tag: tag('#meta', 'unit') },
			...AMOUNTS.map((name) => ({ name, tag: tag('#indicator', 'value', name) })),
			{ name: 'ration', tag: tag('#indicator', 'value', 'ration') },
		],
		rows: STORES.flatMap((store) =>
			Array.from({ length: account.days }, (_, day) => {
				const books = storeDay(account, store, day);
				return [
					addDays(request.scenario.start, day),
					day,
					words.tables.synthetic,
					words.storeNames[store],
					words.ledger.unitNames[STORE_UNITS[store]],
					...AMOUNTS.map((amount) => books[amount]),
					books.ration,
				];
			}),
		),
	};
}
