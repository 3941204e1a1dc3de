/** What a step is on the stage: the choice of its state, looked at as its figure has it, and what the worker is asked for. */
import type { Case } from '#sims/cases/case.ts';
import { dayNumberOf } from '#sims/model/calendar.ts';
import { seriesOfView } from '../figures/panel.ts';
import { type Choice, scenarioWith } from '../state/choice.ts';
import { publishedOf } from '../state/link/fields.ts';
import { caseIn } from '../state/link/caseIn.ts';
import { decodeChoice } from '../state/link/link.ts';
import { type Step, supplyOf } from '../talk/talk.ts';
import type { RunRequest } from '../worker/protocol.ts';

/** Days of the run from 0; the same for a single day. */
export interface PointedDays {
	readonly first: number;
	readonly last: number;
}

export function pointedDays({ state, pointed }: Pick<Step, 'state' | 'pointed'>): PointedDays | null {
	if (pointed === null) return null;
	const start = dayNumberOf(caseIn(state).start);
	return { first: dayNumberOf(pointed.from) - start, last: dayNumberOf(pointed.to) - start };
}

/** Every page of a talk has the same two axes, so that all draw the share of need, whatever the state looks at. */
export function choiceOfStep(step: Step): Choice {
	const { choice } = decodeChoice(step.state, caseIn(step.state));
	const day = pointedDays(step)?.last ?? choice.day;
	return { ...choice, view: 'share', focus: supplyOf(step.figure) ?? choice.focus, day };
}

export function requestOf(choice: Choice, shownCase: Case): RunRequest {
	return {
		scenario: scenarioWith(publishedOf(choice, shownCase), choice),
		seed: choice.seed,
		members: choice.members,
		series: seriesOfView('share', choice.stores),
		level: choice.level,
	};
}

/** The same text for requests that give the same figures. */
export function keyOf(request: RunRequest): string {
	return JSON.stringify(request);
}

/** The steps around one, the nearest first and of two as near the one that follows: what is worked out ahead. */
export function around(at: number, steps: number): readonly number[] {
	return Array.from({ length: steps }, (_, index) => index)
		.filter((index) => index !== at)
		.sort((a, b) => Math.abs(a - at) - Math.abs(b - at) || b - a);
}
