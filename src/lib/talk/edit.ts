/** How the steps of a talk are made and changed: each gives another, and the one before stays as it was. */
import { addDays } from '#sims/model/calendar.ts';
import type { Case } from '#sims/cases/case.ts';
import { replacedStep } from '../parcel/steps.ts';
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

export function changedStep(talk: Talk, at: number, part: Partial<Step>): Talk {
	const step = talk.steps[at];
	return step === undefined ? talk : replacedStep(talk, at, { ...step, ...part });
}
