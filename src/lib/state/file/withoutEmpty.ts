import type { Convoy, Scenario } from '#sims/scenarios/scenario.ts';

/** A scenario as a link holds it, which knows no empty text: what is said of a convoy in no letters is not said. */
export function withoutEmpty(scenario: Scenario): Scenario {
	return { ...scenario, convoys: scenario.convoys.map(said) };
}

function said({ by, route, source, ...cargo }: Convoy): Convoy {
	return { ...cargo, ...(by && { by }), ...(route && { route }), ...(source && { source }) };
}
