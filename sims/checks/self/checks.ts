/** The checks that a reader can run on a scenario, in the order in which they are run and shown. */
import { bands } from './bands.ts';
import { bounds } from './bounds.ts';
import type { Check } from './check.ts';
import { closedForm } from './closedForm.ts';
import { conservation } from './conservation.ts';
import { draws } from './draws.ts';
import { engines } from './engines.ts';
import { reference } from './reference.ts';

export const CHECKS = { conservation, bounds, draws, closedForm, reference, bands, engines } as const satisfies Record<
	string,
	Check
>;
export const CHECK_IDS = Object.keys(CHECKS) as readonly (keyof typeof CHECKS)[];

/** The last one compares two threads, and so runs outside of this list: `sameBits.ts`. */
export const ALL_CHECKS = [...CHECK_IDS, 'worker'] as const;
export type CheckId = (typeof ALL_CHECKS)[number];
