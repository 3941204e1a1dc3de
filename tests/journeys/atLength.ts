import { it } from 'vitest';

/**
 * A journey whose like is gone in every run, along another size, scenario or theme: `npm test -- length` goes these too, and
 * other runs count them as skipped.
 */
export const atLength = it.runIf(process.env['CORRIDOR_AT_LENGTH'] === '1');
