import type { Assumption } from '../../../model/assumption.ts';

export const population = {
	people: {
		central: 120000,
		low: 90000,
		high: 120000,
		sampled: false,
		basis: 'assumption',
		sources: ['council-count'],
	},
	householdSize: { central: 3.1, low: 2.6, high: 3.8, basis: 'assumption' },
	ruralShare: { central: 0.62, low: 0.5, high: 0.7, basis: 'assumption' },
} as const satisfies Record<string, Assumption>;
