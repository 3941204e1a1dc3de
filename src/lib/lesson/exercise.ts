/**
 * An exercise as plain data: a title, what it is for, and steps that a student goes through one after the other. Nothing in
 * it is computed, and nothing says what a right answer is. Documented in docs/exercise-format.md.
 */
import type { AssumptionId } from '#sims/model/assumption.ts';
import type { StoreGroup } from '#sims/model/store.ts';

/** What a figure of a step can draw: one supply's fan, or all three. */
export const DRAWN = ['food', 'medicine', 'energy', 'all'] as const;
export type Drawn = (typeof DRAWN)[number];

/** What every step has. */
interface Base {
	readonly heading: string;
	/** Paragraphs, an empty line between them; of a question, the question. May be empty. */
	readonly text: string;
}

/** The fragment of a link, without its `#`. */
type State = string;

export interface ReadStep extends Base {
	readonly kind: 'read';
	readonly figure: { readonly state: State; readonly drawn: Drawn } | null;
}

/** A curve is drawn before the runs are seen. */
export interface SketchStep extends Base {
	readonly kind: 'sketch';
	readonly state: State;
	readonly supply: StoreGroup;
}

/** What can be moved beside assumptions: how stores are rationed, and what passes. */
export const RULE_LEVERS = ['policy', 'access'] as const;
export type Lever = AssumptionId | (typeof RULE_LEVERS)[number];

/** A few settings are moved, and the figure follows; what was chosen is the answer. */
export interface SetStep extends Base {
	readonly kind: 'set';
	readonly state: State;
	readonly drawn: Drawn;
	readonly levers: readonly Lever[];
}

export type Option = { readonly words: string } | { readonly assumption: AssumptionId };

export interface DecideStep extends Base {
	readonly kind: 'decide';
	readonly options: readonly Option[];
	/** Whether all are brought in order; else one is chosen. */
	readonly order: boolean;
	/** Whether a line is asked for that says why. */
	readonly why: boolean;
}

/** Two scenarios on the same draws; the state says which (`with=`). Answered in words. */
export interface CompareStep extends Base {
	readonly kind: 'compare';
	readonly state: State;
}

export interface WriteStep extends Base {
	readonly kind: 'write';
}

/** Questions to talk over; nothing is answered here. */
export interface DebriefStep extends Base {
	readonly kind: 'debrief';
	readonly questions: readonly string[];
	/** A state of which is shown what moves the answer. */
	readonly moves: State | null;
}

export type ExerciseStep = ReadStep | SketchStep | SetStep | DecideStep | CompareStep | WriteStep | DebriefStep;
export type StepKind = ExerciseStep['kind'];
export const STEP_KINDS = ['read', 'sketch', 'set', 'decide', 'compare', 'write', 'debrief'] as const;

export interface Exercise {
	readonly title: string;
	/** How long it takes. */
	readonly minutes: number;
	/** What a student can do afterwards, in a sentence or two. */
	readonly aim: string;
	readonly steps: readonly ExerciseStep[];
}

export const EMPTY_EXERCISE: Exercise = { title: '', minutes: 20, aim: '', steps: [] };

export const MOST_EXERCISE_STEPS = 20;
export const LONGEST_MINUTES = 240;
/** Characters of a heading, and of an option or a question. */
export const LONGEST_HEADING = 120;
export const LONGEST_OPTION = 300;
/** Characters of an aim, and of a step's text. */
export const LONGEST_AIM = 600;
export const LONGEST_STEP_TEXT = 4000;
export const OPTIONS = { least: 2, most: 8 } as const;
export const MOST_LEVERS = 8;
export const MOST_QUESTIONS = 10;

/** What is run for a step. */
export function statesOf(step: ExerciseStep): readonly State[] {
	switch (step.kind) {
		case 'read':
			return step.figure === null ? [] : [step.figure.state];
		case 'sketch':
		case 'set':
		case 'compare':
			return [step.state];
		case 'debrief':
			return step.moves === null ? [] : [step.moves];
		case 'decide':
		case 'write':
			return [];
	}
}
