import type { Case } from '../case.ts';

/** Comparisons one click away; the one by one road holds its counterpart by the other. */
export const pairs = [
	{ id: 'one-road-or-the-other', shown: 'sennowick-convoys', with: 'tavelmoor-convoys' },
	{ id: 'nothing-or-open', shown: 'nothing-passes', with: 'road-open' },
	{ id: 'chance', shown: 'half-chance', with: 'as-reported' },
] as const satisfies Case['pairs'];
