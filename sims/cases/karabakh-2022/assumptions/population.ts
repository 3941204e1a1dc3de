import type { Assumption } from '../../../model/assumption.ts';

export const population = {
	people: { central: 120000, low: 100000, high: 120000, sampled: false, basis: 'reported', sources: ['S125', 'S120'] },
	householdSize: { central: 3.8, low: 3.2, high: 4.5, basis: 'assumption' },
	ruralShare: { central: 0.5, low: 0.4, high: 0.55, basis: 'derived', sources: ['S108', 'S184', 'S125'] },
} as const satisfies Record<string, Assumption>;
