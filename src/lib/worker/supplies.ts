import type { Watched } from '#sims/ensemble/firstDates.ts';

/** What the sentence speaks of: each supply as a share of need. */
export const SUPPLIES = ['foodCoverage', 'medicineCoverage', 'heatCoverage'] as const;

/** @param level share of need whose first day below it is counted */
export const watchedAt = (level: number): Watched => ({ indicators: SUPPLIES, level });
