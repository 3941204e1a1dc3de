import type { Case } from '#sims/cases/case.ts';
import { type Share, shareOf } from '#sims/ensemble/moves.ts';
import type { Told } from '../state/whatMoves.svelte.ts';
import { count } from '../words/numbers.ts';
import { words } from '../words/words.ts';
import type { Bar } from './MovesBars.svelte';
import { restOf, rowsOf } from './moves.ts';
import { withError } from './movesWords.ts';

/** Rows of single assumptions. */
const ROWS = 7;

/** What moves an answer, a bar for each: those that move it most, all others together, and what belongs to no single one. */
export function barsOf({ moves }: Told, { assumptions }: Case, spells: Share | null): readonly Bar[] {
	const say = words.moves;
	const rows = rowsOf(moves);
	const top = rows.slice(0, ROWS);
	const others = shareOf(moves, (one) => !top.some(({ id }) => id === one));
	return [
		...top.map(({ id, share, error }) => ({
			id,
			name: words.assumptionLabels[id],
			shown: withError({ share, error }),
			share,
			of: { id, basis: assumptions[id].basis },
		})),
		...(rows.length > ROWS
			? [{ id: 'others', name: say.others(count(rows.length - ROWS)), shown: withError(others), share: others.share }]
			: []),
		...restOf(moves, spells).map(({ id, share, error }) => ({
			id,
			name: say.partNames[id],
			shown: withError({ share, error }),
			share,
		})),
	];
}
