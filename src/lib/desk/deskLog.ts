/** The log of a desk: its setting, then each choice and each going back, in order. Plain data; the weeks follow from it. */
import type { WeekChoice } from '#sims/desk/choice.ts';
import type { DeskSetting } from '#sims/desk/setting.ts';

/** Choices and goings-back: more than a class has time for. */
export const MOST_ENTRIES = 200;

/** Chosen by hand among the runs of the page's seed: trucks pass in nine of the twelve weeks, few or many, and in three none. */
export const FIRST_SETTING: DeskSetting = { seed: 7, member: 46, weeks: 12, scenario: 'half-chance' };

export type DeskEntry =
	| { readonly kind: 'chose'; readonly choice: WeekChoice }
	/** `to`: the week, from 0, that is chosen for again; what was chosen for it and after it no longer holds. */
	| { readonly kind: 'back'; readonly to: number };

export interface DeskLog {
	readonly setting: DeskSetting;
	/** What the student wants to be called. Null: nothing. */
	readonly name: string | null;
	readonly entries: readonly DeskEntry[];
}

/** What holds after all entries: a choice for each week so far. */
export function choicesOf({ entries }: Pick<DeskLog, 'entries'>): WeekChoice[] {
	const choices: WeekChoice[] = [];
	for (const entry of entries) {
		if (entry.kind === 'chose') choices.push(entry.choice);
		else choices.length = entry.to;
	}
	return choices;
}
