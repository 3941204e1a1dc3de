/** The figures as a file that is no picture: which there are, and what is in each. */
import type { Compared } from '../state/comparison.svelte.ts';
import type { KnownRun } from '../state/oneRun.svelte.ts';
import type { Shown } from '../state/projection.svelte.ts';
import { words } from '../words/words.ts';
import type { About } from './about.ts';
import { bandsHead, bandsTable } from './bandsTable.ts';
import { comparisonHead, comparisonTable } from './comparisonTable.ts';
import { csvOf } from './csv.ts';
import type { Ending } from './download.ts';
import { figuresJson } from './figuresJson.ts';
import { ledgerHead, ledgerTable } from './ledgerTable.ts';
import { type SaveOrder, scenarioFile } from './scenarioJson.ts';

export type AskedTable =
	| { readonly what: 'bands' | 'figures' | 'workbook' }
	/** `sentence`: that of the comparison. */
	| { readonly what: 'comparison'; readonly compared: Compared; readonly sentence: string }
	| { readonly what: 'ledger'; readonly known: KnownRun };

export const TABLE_ENDINGS: Readonly<Record<AskedTable['what'], Ending>> = {
	bands: 'csv',
	figures: 'json',
	workbook: 'xlsx',
	comparison: 'csv',
	ledger: 'csv',
};

/** Throws an Error with a sentence for the reader. @param about with the sentence that belongs to what is asked for */
export async function tableFile(
	asked: AskedTable,
	about: About,
	order: SaveOrder & { readonly shown: Shown },
): Promise<Blob> {
	const { case: shownCase, shown } = order;
	switch (asked.what) {
		case 'bands':
			return csv(csvOf(bandsHead(about, shown), bandsTable(shown)));
		case 'figures':
			return new Blob([figuresJson(about, shown, scenarioFile(order))], { type: 'application/json' });
		case 'workbook': {
			const [{ sheetsOf }, { workbook }] = await Promise.all([
				import('./workbookSheets.ts'),
				import('./workbook.ts'),
			]).catch((cause: unknown) => {
				throw new Error(words.exporting.notLoaded, { cause });
			});
			return workbook(sheetsOf(about, shownCase, shown));
		}
		case 'comparison':
			return csv(csvOf(comparisonHead(about, shownCase, asked.compared), comparisonTable(asked.compared)));
		case 'ledger':
			return csv(csvOf(ledgerHead(about, asked.known, shown.request.members), ledgerTable(asked.known)));
	}
}

function csv(text: string): Blob {
	return new Blob([text], { type: 'text/csv;charset=utf-8' });
}
