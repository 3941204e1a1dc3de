/** What goes with every file and picture: whose figures these are, and what they rest on, as words. */
import type { Case } from '#sims/cases/case.ts';
import { sourceOf } from '#sims/cases/shippedEvidence.ts';
import { ASSUMPTIONS, ASSUMPTION_IDS, type AssumptionId } from '#sims/model/assumption.ts';
import { addDays } from '#sims/model/calendar.ts';
import { MODEL_VERSION } from '#sims/model/version.ts';
import type { Scenario } from '#sims/scenarios/scenario.ts';
import { LEAVES_OUT } from '#sims/words/en.ts';
import { version as build } from '$app/environment';
import { accessDiffers } from '../figures/accessDiffers.ts';
import { conditionOf } from '../figures/condition.ts';
import { forOthers } from '../state/place.ts';
import type { RunRequest } from '../worker/protocol.ts';
import { VERSION } from '../version.ts';
import { listed } from '../words/joined.ts';
import { count, dayAndYear, figure, percent } from '../words/numbers.ts';
import { words } from '../words/words.ts';
import { labelOf } from './label.ts';

export interface About {
	readonly label: string;
	/** That the place does not exist, as it stands in the label; null: it does. */
	readonly madeUp: string | null;
	readonly leavesOut: string;
	readonly sentence: string;
	/** "If nothing passes and these assumptions hold". */
	readonly condition: string;
	/** Title and name, and what a reader calls it, between quotation marks. */
	readonly scenario: string;
	/** Whose word the access is. */
	readonly note: string;
	/** Whose word the reported scenario is. */
	readonly whoseWord: string;
	/** Those who published what the scenario's access rests on, once each. */
	readonly publishers: readonly string[];
	/** What differs from the published scenario, policy and couplings among it, a phrase each. */
	readonly changed: readonly string[];
	/** Assumptions that the published scenario itself fixes. */
	readonly fixed: readonly string[];
	readonly policy: string;
	readonly couplingsOff: readonly string[];
	readonly runs: string;
	readonly seed: string;
	readonly dates: string;
	readonly version: string;
	/** The address that opens the same. */
	readonly link: string;
}

/** What figures answer, and how many runs they rest on. */
export interface Answered {
	readonly request: Pick<RunRequest, 'scenario' | 'seed' | 'members'>;
	readonly members: number;
}

/**
 * Says what figures rest on, from the request that they answer and not from what has been chosen since.
 *
 * @param sentence the sentence above the figures, as one text
 * @param link the whole address that opens what is on the screen
 * @param title what a reader calls the scenario, in their own words
 */
export function aboutOf(
	shownCase: Case,
	shown: Answered,
	sentence: string,
	link: string,
	title: string | null = null,
): About {
	const { request, members } = shown;
	const { scenario } = request;
	const say = words.exporting;
	const published = shownCase.scenarios.find(({ name }) => name === scenario.name) ?? scenario;
	const scenarioWords = shownCase.words.scenarios[scenario.name]!;
	const sources = shownCase.scenarioSources[scenario.name] ?? [];
	const lastDay = addDays(scenario.start, scenario.days - 1);
	return {
		label: labelOf(shownCase),
		madeUp: shownCase.words.madeUp,
		leavesOut: LEAVES_OUT,
		sentence,
		condition: say.ifHolds(conditionOf(shownCase, scenario)),
		scenario: listed([
			say.named(scenarioWords.title, scenario.name),
			...(title === null ? [] : [words.keeping.name.quoted(title)]),
		]),
		note: scenarioWords.note,
		whoseWord: shownCase.words.whoseWord,
		publishers: [...new Set(sources.map((id) => sourceOf(shownCase, id).publisher))],
		changed: [...changedAssumptions(shownCase, scenario, published), ...changedSettings(scenario, published)],
		fixed: (Object.keys(published.assumptions) as AssumptionId[])
			.filter((id) => scenario.assumptions[id] === published.assumptions[id])
			.map((id) => say.fixedAt(words.assumptionLabels[id], withUnit(id, published.assumptions[id]!))),
		policy: policyOf(scenario),
		couplingsOff: scenario.couplingsOff.map((id) => words.settings.couplings.each[id].name),
		runs:
			members === request.members
				? say.runsSettled(count(members))
				: say.runsOf(count(members), count(request.members)),
		seed: String(request.seed),
		dates: say.datesRange(dayAndYear(scenario.start), dayAndYear(lastDay), count(scenario.days)),
		version: say.withModel(say.version(VERSION, build), MODEL_VERSION),
		link: forOthers(link),
	};
}

function changedAssumptions(shownCase: Case, scenario: Scenario, published: Scenario): string[] {
	const { change, changeBeyond, drawn } = words.exporting;
	return ASSUMPTION_IDS.filter((id) => scenario.assumptions[id] !== published.assumptions[id]).map((id) => {
		const { central, low, high, sampled } = shownCase.assumptions[id];
		const value = scenario.assumptions[id] ?? central;
		const fixed = published.assumptions[id] ?? (sampled === false ? central : undefined);
		const was = fixed === undefined ? drawn(figure(central), figure(low), figure(high)) : figure(fixed);
		const say = value < low || value > high ? changeBeyond : change;
		return say(words.assumptionLabels[id], withUnit(id, value), was);
	});
}

function changedSettings(scenario: Scenario, published: Scenario): string[] {
	const { change } = words.exporting;
	const { policy, couplings, changes } = words.settings;
	const now = policyOf(scenario);
	const was = policyOf(published);
	const switched = (Object.keys(couplings.each) as (keyof typeof couplings.each)[]).filter(
		(id) => scenario.couplingsOff.includes(id) !== published.couplingsOff.includes(id),
	);
	return [
		...(now === was ? [] : [change(policy.legend, now, was)]),
		...switched.map((id) => {
			const off = scenario.couplingsOff.includes(id);
			return change(couplings.each[id].name, off ? changes.off : changes.on, off ? changes.on : changes.off);
		}),
		...accessDiffers(scenario, published).map(({ label, says }) => change(label, says, words.access.inCase)),
	];
}

function policyOf({ policy, fixedRation }: Scenario): string {
	const { name } = words.settings.policy.choices[policy];
	return policy === 'fixed' ? words.exporting.fixedRation(name, percent(fixedRation)) : name;
}

function withUnit(id: AssumptionId, value: number): string {
	return words.settings.changes.withUnit(figure(value), words.unitWords[ASSUMPTIONS[id].unit]);
}
