/** Every setting of the model that differs from the published scenario, in words, with the way back. */
import { ASSUMPTIONS, ASSUMPTION_IDS, type AssumptionGroup } from '#sims/model/assumption.ts';
import { accessDiffers } from '../figures/accessDiffers.ts';
import type { Reader } from '../state/reader.svelte.ts';
import { figure, percent } from '../words/numbers.ts';
import { words } from '../words/words.ts';

export interface ChangedSetting {
	/** Distinct among the settings. */
	readonly key: string;
	/** The group in the list of all that it stands in. */
	readonly group: AssumptionGroup;
	readonly label: string;
	readonly was: string;
	readonly now: string;
	/** Whether the new value lies outside the range given. */
	readonly beyond: boolean;
	readonly reset: () => void;
}

/** Assumptions in the order of the list, then the policy, its ration, the couplings, and what passes. */
export function changedSettings(reader: Reader): readonly ChangedSetting[] {
	return [
		...changedAssumptions(reader),
		...changedRationing(reader),
		...changedCouplings(reader),
		...changedAccess(reader),
	];
}

function changedAssumptions(reader: Reader): ChangedSetting[] {
	return ASSUMPTION_IDS.filter((id) => reader.isChanged(id)).map((id) => ({
		key: id,
		group: ASSUMPTIONS[id].group,
		label: words.assumptionLabels[id],
		was: figure(reader.publishedValue(id)),
		now: words.settings.changes.withUnit(figure(reader.valueOf(id)), words.unitWords[ASSUMPTIONS[id].unit]),
		beyond: reader.isBeyond(id),
		reset: () => reader.reset(id),
	}));
}

function changedRationing(reader: Reader): ChangedSetting[] {
	const { choice, published } = reader;
	const { choices, legend, ration } = words.settings.policy;
	const shared = { group: 'rationing', beyond: false } as const;
	const changed: ChangedSetting[] = [];
	if (choice.policy !== null) {
		changed.push({
			...shared,
			key: 'policy',
			label: legend,
			was: choices[published.policy].name,
			now: choices[choice.policy].name,
			reset: () => reader.setPolicy(published.policy),
		});
	}
	if (choice.fixedRation !== null) {
		changed.push({
			...shared,
			key: 'fixedRation',
			label: ration,
			was: percent(published.fixedRation),
			now: percent(choice.fixedRation),
			reset: () => reader.setFixedRation(published.fixedRation),
		});
	}
	return changed;
}

export function changedAccess(reader: Reader): ChangedSetting[] {
	return accessDiffers(reader.course, reader.published).map(({ part, label, says }) => ({
		key: part,
		group: 'access',
		label,
		was: words.access.inCase,
		now: says,
		beyond: false,
		reset: () => reader.resetAccess(part),
	}));
}

function changedCouplings(reader: Reader): ChangedSetting[] {
	const { on, off } = words.settings.changes;
	return reader.couplingsChanged.map((id) => {
		const wasOn = !reader.published.couplingsOff.includes(id);
		return {
			key: id,
			group: 'couplings',
			label: words.settings.couplings.each[id].name,
			was: wasOn ? on : off,
			now: wasOn ? off : on,
			beyond: false,
			reset: () => reader.switchCoupling(id, wasOn),
		};
	});
}
