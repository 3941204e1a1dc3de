import type { Assumption } from '../../../model/assumption.ts';

export const couplings = {
	distributionFloor: { central: 0.6, low: 0.4, high: 0.8, basis: 'assumption' },
	localReachFloor: { central: 0.4, low: 0.2, high: 0.7, basis: 'assumption' },
	bakeryGasDependence: { central: 0.1, low: 0, high: 0.3, basis: 'assumption' },
	breadSubstitution: { central: 0.3, low: 0, high: 0.6, basis: 'assumption' },
} as const satisfies Record<string, Assumption>;
