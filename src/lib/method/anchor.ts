import type { AssumptionId } from '#sims/model/assumption.ts';

/** Where the row of an assumption stands on the page of the method. */
export function assumptionAnchor(id: AssumptionId): string {
	return `assumption-${id}`;
}
