/** A talk as plain data: a title, and steps that are shown one after the other. Nothing in it is computed. */
import type { IsoDate } from '#sims/model/calendar.ts';
import type { StoreGroup } from '#sims/model/store.ts';

/** What a step can draw: one supply's fan, all three, or when the stores of one supply run out. */
export const FIGURES = [
	...(['food', 'medicine', 'energy', 'all'] as const),
	...(['food-dates', 'medicine-dates', 'energy-dates'] as const),
] as const;
export type FigureId = (typeof FIGURES)[number];

/** A day, or days from the first to the last of them. */
export interface Pointed {
	readonly from: IsoDate;
	/** The same as `from` for a single day. */
	readonly to: IsoDate;
}

export interface Step {
	/** What is run and asked, as the fragment of a link, without its `#`. */
	readonly state: string;
	readonly figure: FigureId;
	/** What is pointed at. Null: nothing, and the cursor stands where the state has it. */
	readonly pointed: Pointed | null;
	/** A speaker's own words, on one line above the sentence; they never stand in its place. Null: none. */
	readonly words: string | null;
	/** For the speaker's eyes. */
	readonly notes: string;
}

export interface Talk {
	/** A speaker's own words; empty: none yet. */
	readonly title: string;
	readonly steps: readonly Step[];
}

export const EMPTY_TALK: Talk = { title: '', steps: [] };

/** More than anyone shows in an hour. */
export const MOST_STEPS = 40;
/** Characters of a speaker's words: two lines on the stage. */
export const LONGEST_WORDS = 140;
/** Characters of the notes of one step. */
export const LONGEST_NOTES = 4000;

/** The supply that a step's sentence is about; null for all three, where it is the one that the state has in focus. */
export function supplyOf(figure: FigureId): StoreGroup | null {
	return figure === 'all' ? null : (figure.replace('-dates', '') as StoreGroup);
}

/** Whether a step draws when stores run out, and not what there is on each day. */
export function drawsDates(figure: FigureId): boolean {
	return figure.endsWith('-dates');
}
