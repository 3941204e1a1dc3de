/** The names beside the rows of the access strip, and the room that they need. */
import type { Case } from '#sims/cases/case.ts';
import { shortRouteName } from '../words/convoys.ts';
import { words } from '../words/words.ts';
import type { AccessRows } from './accessRows.ts';
import { letters } from '../chart/letters.ts';

/** What a letter of a name needs, px. */
const LETTER = 6.9;
/** Letters that a phone has room for beside the plot. */
const SHORT = 6;

export function laneName(shownCase: Case, road: string | null, short: boolean): string {
	if (road === null) return words.access.otherRoad;
	if (!short) return shownCase.words.roads[road]!;
	const name = shortRouteName(shownCase.words, road);
	return name.length <= SHORT ? name : `${name.slice(0, SHORT - 1)}…`;
}

/** Left of the plot, so that every name is written out, px. */
export function gutterOfNames(shownCase: Case, { lanes }: AccessRows): number {
	const names = [...Object.values(words.access.rows), ...lanes.map(({ road }) => laneName(shownCase, road, false))];
	return Math.ceil(Math.max(...names.map(letters)) * LETTER) + 12;
}
