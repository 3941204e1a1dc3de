import type { Case } from '../case.ts';

/**
 * Comparisons one click away, in the reader's order. Where one side of a pair favours one road, the other side is its
 * counterpart by the other road.
 */
export const pairs = [
	{ id: 'one-road-or-the-other', shown: 'lachin-convoys', with: 'aghdam-convoys' },
	{ id: 'every-convoy', shown: 'both-roads', with: 'as-reported' },
	{ id: 'nothing-or-open', shown: 'nothing-passes', with: 'corridor-open' },
	{ id: 'relief-continues', shown: 'relief-continues', with: 'as-reported' },
	{ id: 'the-two-lines', shown: 'as-reported', with: 'road-only' },
	{ id: 'open-from-22-february', shown: 'open-from-22-february', with: 'as-reported' },
] as const satisfies Case['pairs'];
