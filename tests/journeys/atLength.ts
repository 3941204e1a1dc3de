import { it } from 'vitest';

/** Whether this run goes those ways too that are much alike. */
export const AT_LENGTH = process.env['CORRIDOR_AT_LENGTH'] === '1';

/**
 * A journey whose like is gone in every run, along another size, scenario or theme: `npm test -- length` goes these too, and
 * other runs count them as skipped.
 */
export const atLength = it.runIf(AT_LENGTH);
