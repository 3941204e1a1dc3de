import type { Case } from '../case.ts';

/** Values of a party that differ from the case's own, one click away. */
export const alternatives = {
	people: [
		{ value: 115_183, saidBy: ['unhcr'], sources: ['S171'] },
		{ value: 100_417, saidBy: ['armenia'], sources: ['S120'] },
		{ value: 40_000, saidBy: ['azerbaijani-media'], sources: ['S173'] },
	],
} as const satisfies Case['alternatives'];
