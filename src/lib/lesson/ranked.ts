import type { Answer } from './answers.ts';
import type { Exercise } from './exercise.ts';
import { optionName } from './option.ts';

/** The newest order of assumptions that was given before a step, in words; null where there is none. */
export function rankedBefore(
	{ steps }: Exercise,
	answers: readonly (Answer | null)[],
	at: number,
): readonly string[] | null {
	for (let index = at - 1; index >= 0; index--) {
		const step = steps[index]!;
		const answer = answers[index];
		if (step.kind !== 'decide' || !step.order || answer?.kind !== 'decide') continue;
		if (!step.options.every((option) => 'assumption' in option)) continue;
		return answer.chosen.map((one) => optionName(step.options[one]!));
	}
	return null;
}
