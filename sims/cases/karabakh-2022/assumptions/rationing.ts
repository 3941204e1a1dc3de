import type { Assumption } from '../../../model/assumption.ts';

export const rationing = {
	rationTriggerDays: { central: 30, low: 14, high: 60, basis: 'assumption' },
	rationExponent: { central: 1, low: 0.5, high: 2, basis: 'assumption' },
	rationFloor: { central: 0.35, low: 0.2, high: 0.5, basis: 'assumption', sources: ['wfp-kenya-2015'] },
	rationFloorFuel: { central: 0.2, low: 0.05, high: 0.33, basis: 'assumption' },
	rationFloorPower: { central: 0.5, low: 0.3, high: 0.7, basis: 'assumption' },
	rationReviewDays: { central: 7, low: 7, high: 30, sampled: false, basis: 'assumption' },
	reservoirTriggerDays: { central: 90, low: 45, high: 150, basis: 'assumption' },
} as const satisfies Record<string, Assumption>;
