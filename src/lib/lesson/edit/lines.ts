/** Options and levers as lines of a text, and back: an assumption is written by its name on the screen. */
import { ASSUMPTION_IDS, type AssumptionId } from '#sims/model/assumption.ts';
import { words } from '../../words/words.ts';
import { type Lever, type Option, RULE_LEVERS } from '../exercise.ts';
import { optionName } from '../option.ts';

export function linesOf(text: string): readonly string[] {
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
}

function assumptionCalled(line: string): AssumptionId | undefined {
	return ASSUMPTION_IDS.find((id) => words.assumptionLabels[id] === line);
}

export function optionsText(options: readonly Option[]): string {
	return options.map(optionName).join('\n');
}
export function optionsOf(text: string): readonly Option[] {
	return linesOf(text).map((line) => {
		const assumption = assumptionCalled(line);
		return assumption === undefined ? { words: line } : { assumption };
	});
}

function leverName(lever: Lever): string {
	return lever === 'policy' || lever === 'access' ? words.lesson.edit.rules[lever] : words.assumptionLabels[lever];
}
export function leversText(levers: readonly Lever[]): string {
	return levers.map(leverName).join('\n');
}
/** The levers, or the first line that is none. */
export function leversOf(text: string): { readonly levers: readonly Lever[] } | { readonly none: string } {
	const levers: Lever[] = [];
	for (const line of linesOf(text)) {
		const lever = RULE_LEVERS.find((rule) => leverName(rule) === line) ?? assumptionCalled(line);
		if (lever === undefined) return { none: line };
		levers.push(lever);
	}
	return { levers };
}
