/** How a talk is changed: each gives another talk, and the one before stays as it was. */
import { addDays } from '#sims/model/calendar.ts';
import type { Case } from '#sims/cases/case.ts';
import type { Choice } from '../state/choice.ts';
import { encodeLink } from '../state/link/link.ts';
import type { Step, Talk } from './talk.ts';

/** A step of what is on the screen: the supply in focus, and the day of the cursor if it was put somewhere. */
export function stepOf(choice: Choice, shownCase: Case): Step {
	const day = choice.day === null ? null : addDays(shownCase.start, Math.min(choice.day, shownCase.days - 1));
	return {
		state: encodeLink(choice, shownCase, null),
		figure: choice.focus,
		pointed: day === null ? null : { from: day, to: day },
		words: null,
		notes: '',
	};
}

export function withStep(talk: Talk, step: Step, at: number = talk.steps.length): Talk {
	return { ...talk, steps: talk.steps.toSpliced(at, 0, step) };
}

export function changedStep(talk: Talk, at: number, part: Partial<Step>): Talk {
	return { ...talk, steps: talk.steps.map((step, index) => (index === at ? { ...step, ...part } : step)) };
}

export function withoutStep(talk: Talk, at: number): Talk {
	return { ...talk, steps: talk.steps.toSpliced(at, 1) };
}

/** Puts a step where another stands; those between make room. */
export function movedStep(talk: Talk, from: number, to: number): Talk {
	const step = talk.steps[from];
	return step === undefined ? talk : withStep(withoutStep(talk, from), step, to);
}

export function duplicatedStep(talk: Talk, at: number): Talk {
	const step = talk.steps[at];
	return step === undefined ? talk : withStep(talk, step, at + 1);
}
