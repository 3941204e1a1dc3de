/** What an answer to "what moves the answer?" comes to on the screen: parts of a bar, and the rows of a list. */
import { type Moves, type Share, shareAt, shareOf } from '#sims/ensemble/moves.ts';
import type { AssumptionId, Assumptions, Basis } from '#sims/model/assumption.ts';

export const BASES = ['reported', 'standard', 'derived', 'assumption'] as const satisfies readonly Basis[];
/** Sources of spread besides what single assumptions explain. `rest`: spells and several together, not told apart yet. */
export const PART_IDS = [...BASES, 'spells', 'together', 'rest'] as const;
export type PartId = (typeof PART_IDS)[number];

export function isBasis(id: PartId): id is Basis {
	return (BASES as readonly string[]).includes(id);
}

export interface Part extends Share {
	readonly id: PartId;
	/** Whole per cent; those of all parts add up to 100. */
	readonly percent: number;
	/** Where it begins and how long it is in a bar of length 1. */
	readonly from: number;
	readonly length: number;
	/** Nothing of this kind is drawn: its share is 0, and not only small. */
	readonly none: boolean;
}

/**
 * The parts of a whole. What noise puts below 0 has no length, and if the others then make more than the whole they are
 * drawn in proportion.
 * @param spells null: not told apart yet
 */
export function partsOf(moves: Moves, assumptions: Assumptions, spells: Share | null): readonly Part[] {
	const ofBasis = BASES.map((basis) => ({
		id: basis,
		...shareOf(moves, (id) => assumptions[id].basis === basis),
		none: !moves.ids.some((id) => assumptions[id].basis === basis),
	}));
	const shares = [...ofBasis, ...restOf(moves, spells)];
	const sum = shares.reduce((total, { share }) => total + Math.max(0, share), 0);
	const lengths = shares.map(({ share }) => (sum > 0 ? Math.max(0, share) / sum : 0));
	const percents = wholePercents(lengths);
	let from = 0;
	return shares.map((part, i) => {
		const length = lengths[i]!;
		from += length;
		return { ...part, percent: percents[i]!, from: from - length, length };
	});
}

/** What no assumption explains by itself. */
export function restOf(moves: Moves, spells: Share | null): readonly (Share & { id: PartId; none: boolean })[] {
	const alone = shareOf(moves, () => true);
	const rest = { share: 1 - alone.share, error: alone.error };
	if (spells === null) return [{ id: 'rest', ...rest, none: false }];
	const together = { share: rest.share - spells.share, error: Math.hypot(rest.error, spells.error) };
	const noSpells = spells.share === 0 && spells.error === 0;
	return [
		...(noSpells ? [] : [{ id: 'spells' as const, ...spells, none: false }]),
		{ id: 'together', ...together, none: false },
	];
}

/** Whether the parts make so much more than the whole that it has to be said: by more than rounding hides. */
export function overfull(moves: Moves, parts: readonly Part[]): number | null {
	const sum = parts.reduce((total, { share }) => total + Math.max(0, share), 0);
	return moves.variance > 0 && sum > 1.01 ? sum : null;
}

/** Whole per cents that add up to 100, by largest remainders. All 0 where all are 0. */
export function wholePercents(lengths: readonly number[]): number[] {
	const percents = lengths.map((length) => Math.floor(100 * length + 1e-9));
	if (lengths.every((length) => length === 0)) return percents;
	const missing = 100 - percents.reduce((sum, percent) => sum + percent, 0);
	const byRemainder = lengths
		.map((length, at) => ({ at, remainder: 100 * length - percents[at]! }))
		.sort((a, b) => b.remainder - a.remainder);
	for (const { at } of byRemainder.slice(0, missing)) percents[at]! += 1;
	return percents;
}

export interface Row extends Share {
	readonly id: AssumptionId;
}

/** The drawn assumptions, that which explains most first; among equals in the order of the table. */
export function rowsOf(moves: Moves): readonly Row[] {
	return moves.ids.map((id, at) => ({ id, ...shareAt(moves, at) })).sort((a, b) => b.share - a.share);
}

export function topOf(moves: Moves, count: number): readonly AssumptionId[] {
	return rowsOf(moves)
		.slice(0, count)
		.map(({ id }) => id);
}
