/** What a comparison sets side by side, from what a reader chose. */
import type { Access } from '#sims/scenarios/edit.ts';
import type { Scenario } from '#sims/scenarios/scenario.ts';
import type { SideId } from '../worker/protocol.ts';
import type { Choice } from './choice.ts';

export interface Side {
	readonly id: SideId;
	readonly scenario: Scenario;
}

/**
 * The sides of a comparison; the first is what the others are compared with. Beside another scenario: that one, with the
 * reader's assumptions too, and the one on the screen. Beside the published form: what changes of assumptions make of it
 * alone, those of access alone, and both, as far as there are any. Null where nothing differs.
 *
 * @param published the scenario on the screen without the reader's changes
 * @param other the scenario to set beside it; null: its published form
 */
export function sidesOf(choice: Choice, published: Scenario, other: Scenario | null): readonly Side[] | null {
	const mine: Scenario = { ...withAssumptions(published, choice), ...choice.access };
	if (other !== null) {
		return [
			{ id: 'other', scenario: withAssumptions(other, choice) },
			{ id: 'mine', scenario: mine },
		];
	}
	const base: Side = { id: 'published', scenario: published };
	const assumptions = changesAssumptions(choice);
	const access = Object.keys(choice.access).length > 0;
	if (assumptions && access) {
		return [
			base,
			{ id: 'assumptions', scenario: { ...mine, ...accessOf(published) } },
			{ id: 'access', scenario: { ...published, ...choice.access } },
			{ id: 'mine', scenario: mine },
		];
	}
	if (assumptions) return [base, { id: 'assumptions', scenario: mine }];
	return access ? [base, { id: 'access', scenario: mine }] : null;
}

/** Whether assumptions, rationing or couplings were changed by hand. */
export function changesAssumptions({ changes, policy, fixedRation, couplingsOff }: Choice): boolean {
	return Object.keys(changes).length > 0 || [policy, fixedRation, couplingsOff].some((setting) => setting !== null);
}

function withAssumptions(scenario: Scenario, { changes, policy, fixedRation, couplingsOff }: Choice): Scenario {
	return {
		...scenario,
		policy: policy ?? scenario.policy,
		fixedRation: fixedRation ?? scenario.fixedRation,
		couplingsOff: couplingsOff ?? scenario.couplingsOff,
		assumptions: { ...scenario.assumptions, ...changes },
	};
}

function accessOf({ phases, gas, power, convoys }: Scenario): Access {
	return { phases, gas, power, convoys };
}
