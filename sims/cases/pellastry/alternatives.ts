import type { Case } from '../case.ts';

/** A value of a party that differs from the case's own, one click away. */
export const alternatives = {
	people: [{ value: 92_000, saidBy: ['orrelond'], sources: ['orrelond-count'] }],
} as const satisfies Case['alternatives'];
