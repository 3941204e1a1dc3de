import type { Assumption } from '../../../model/assumption.ts';

export const couplings = {
	distributionFloor: { central: 0.5, low: 0.3, high: 0.7, basis: 'assumption' },
	localReachFloor: { central: 0.45, low: 0.25, high: 0.7, basis: 'assumption' },
	bakeryGasDependence: { central: 0.2, low: 0.05, high: 0.4, basis: 'assumption' },
	breadSubstitution: { central: 0.35, low: 0.05, high: 0.65, basis: 'assumption' },
} as const satisfies Record<string, Assumption>;
