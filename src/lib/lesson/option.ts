/** Options of a decision in words. */
import type { Case } from '#sims/cases/case.ts';
import { ASSUMPTIONS } from '#sims/model/assumption.ts';
import { figure } from '../words/numbers.ts';
import { words } from '../words/words.ts';
import type { Option } from './exercise.ts';

export function optionName(option: Option): string {
	return 'words' in option ? option.words : words.assumptionLabels[option.assumption];
}

/** How well a number is known: what a student who ranks assumptions weighs. Null for an option in words. */
export function optionNote(option: Option, { assumptions }: Case): string | null {
	if ('words' in option) return null;
	const { low, high, basis } = assumptions[option.assumption];
	const unit = words.unitWords[ASSUMPTIONS[option.assumption].unit];
	return words.lesson.decide.known(figure(low), figure(high), unit, words.page.assumptions.basis[basis]);
}
