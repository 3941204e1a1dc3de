/**
 * What a frame in another page is asked for: the query of its address. The scenario is in the fragment, as in any link.
 *
 *     /embed/?figure=food&theme=dark#v=2&scenario=nothing-passes&…
 */
import { quoted } from '#sims/scenarios/quoted.ts';
import { PANELS } from '../figures/panel.ts';
import type { LinkProblem } from '../state/link/link.ts';
import { LONGEST_QUERY } from '../state/longestQuery.ts';

/** A supply alone, all three on one time axis, or the days on which stores run out. */
export const EMBED_FIGURES = [...PANELS, 'all', 'dates'] as const;
export type EmbedFigure = (typeof EMBED_FIGURES)[number];

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface Asked {
	readonly figure: EmbedFigure;
	/** Null: as the reader of the page around has it. */
	readonly theme: Theme | null;
}

export const DEFAULT_ASKED: Asked = { figure: 'all', theme: null };

/**
 * Reads a query, with or without its `?`. Never throws; what cannot be used is named and left as usual. Parts that are
 * not ours are passed over: sites add their own to every address.
 */
export function readAsked(query: string): { readonly asked: Asked; readonly problems: readonly LinkProblem[] } {
	if (query.length > LONGEST_QUERY) {
		return { asked: DEFAULT_ASKED, problems: [{ kind: 'tooLong', characters: query.length, most: LONGEST_QUERY }] };
	}
	const written = new URLSearchParams(query);
	const problems: LinkProblem[] = [];
	function pick<T extends string>(part: string, allowed: readonly T[]): T | null {
		const [text, another] = written.getAll(part);
		if (another !== undefined) problems.push({ kind: 'twice', part: quoted(part) });
		if (text === undefined) return null;
		const found = allowed.find((one) => one === text);
		if (found === undefined) {
			problems.push({ kind: 'refused', part: quoted(part), written: quoted(text), allowed: allowed.join(', ') });
		}
		return found ?? null;
	}
	const figure = pick('figure', EMBED_FIGURES) ?? DEFAULT_ASKED.figure;
	return { asked: { figure, theme: pick('theme', THEMES) }, problems };
}

/** The query that asks for it, without its `?`. */
export function writeAsked({ figure, theme }: Asked): string {
	return new URLSearchParams({ figure, ...(theme === null ? {} : { theme }) }).toString();
}
