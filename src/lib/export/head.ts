/** The head of a table: what its figures are and what they rest on, a name and a text a row. */
import { listed } from '../words/joined.ts';
import { words } from '../words/words.ts';
import type { About } from './about.ts';

export type HeadRow = readonly [name: string, text: string];

/** Programs that read HXL look for the tags no further down. */
export const TAGS_WITHIN_ROWS = 25;

/**
 * @param what the first row: which table it is
 * @param more what is said of this table alone: with the empty row, the names and the tags it must leave the tags within
 * the rows in which they are looked for
 */
export function headOf(about: About, what: string, more: readonly HeadRow[]): HeadRow[] {
	const { head, none, daysFrom } = words.exporting;
	const list = (items: readonly string[]) => (items.length === 0 ? none : listed(items));
	return [
		[head.what, what],
		[head.label, about.label],
		[head.condition, about.condition],
		[head.sentence, about.sentence],
		[head.leavesOut, about.leavesOut],
		[head.scenario, about.scenario],
		[head.note, about.note],
		[head.reportedBy, about.whoseWord],
		[head.sources, list(about.publishers)],
		[head.changed, list(about.changed)],
		[head.fixed, list(about.fixed)],
		[head.policy, about.policy],
		[head.couplings, list(about.couplingsOff)],
		[head.runs, about.runs],
		[head.seed, about.seed],
		[head.dates, daysFrom(about.dates)],
		[head.version, about.version],
		[head.link, about.link],
		...more,
	];
}
