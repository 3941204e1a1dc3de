import type { Case } from '#sims/cases/case.ts';
import { pellastry } from '#sims/cases/pellastry/pellastry.ts';

/** The place of the desk does not exist, so that nobody plays at a shortage that was lived through. */
export const DESK_CASE: Case = pellastry;
