import type { Assumption } from '../../../model/assumption.ts';

export const rationing = {
	rationTriggerDays: { central: 40, low: 20, high: 70, basis: 'assumption' },
	rationExponent: { central: 1, low: 0.5, high: 2, basis: 'assumption' },
	rationFloor: { central: 0.4, low: 0.25, high: 0.55, basis: 'assumption' },
	rationFloorFuel: { central: 0.2, low: 0.05, high: 0.33, basis: 'assumption' },
	rationFloorPower: { central: 0.5, low: 0.3, high: 0.7, basis: 'assumption' },
	rationReviewDays: { central: 7, low: 7, high: 30, sampled: false, basis: 'assumption' },
	reservoirTriggerDays: { central: 60, low: 30, high: 110, basis: 'assumption' },
} as const satisfies Record<string, Assumption>;
