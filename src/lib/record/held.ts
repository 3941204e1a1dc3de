/** What the model gives for a report, in words. */
import type { Observation } from '#sims/cases/case.ts';
import { amount, percent } from '../words/numbers.ts';
import { words } from '../words/words.ts';

/** @param values as `observed` gives them: one, but for medicine one by programme and last their sum */
export function inModel({ measure }: Observation, values: readonly number[]): string {
	const say = words.page.record;
	const value = values.at(-1)!;
	switch (measure.kind) {
		case 'eatenShare':
			return say.ofNeed(percent(value));
		case 'lowestRation':
			return say.ration(percent(value));
		case 'hoursOfPower':
			return say.hours(amount(value));
		case 'reservoirShare':
			return say.ofUsable(percent(value));
		case 'medicineShareOfOpening': {
			const programmes = values.slice(0, -1);
			return say.ofOpening(percent(Math.min(...programmes)), percent(Math.max(...programmes)), percent(value));
		}
		case 'farmFuel':
			return say.ofAsked(percent(value));
		case 'coverDays':
			return say.days(amount(value));
		case 'flourGramsPerPerson':
			return say.grams(amount(value));
	}
}
