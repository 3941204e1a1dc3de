/** What a choice cost, and to whom: the same weeks with one week's choice put back to a rule's. */
import { type WeekChoice, sameChoice } from './choice.ts';
import type { Desk } from './desk.ts';
import { type DeskWeek, SERVICE_IDS, type ServiceId } from './week.ts';

export interface Cost {
	/** First week, from 0, and the week after the last: weeks in a row with one choice are one. */
	readonly first: number;
	readonly end: number;
	/** By service: delivered in all weeks as they were chosen, less what it would be with these weeks as the rule has them. */
	readonly difference: Readonly<Record<ServiceId, number>>;
	/** Needed in all weeks, as they were chosen. */
	readonly needed: Readonly<Record<ServiceId, number>>;
}

/** One for each stretch of weeks whose choice is not the rule's. Effects on later weeks are counted with it. */
export function costsBeside(desk: Desk, choices: readonly WeekChoice[], rule: WeekChoice): Cost[] {
	const asChosen = desk.run(choices);
	return stretches(choices)
		.filter(({ first }) => !sameChoice(choices[first]!, rule))
		.map(({ first, end }) => {
			const without = desk.run(choices.map((choice, week) => (week >= first && week < end ? rule : choice)));
			return {
				first,
				end,
				difference: bySum((id) => sumOf(asChosen, id, 'delivered') - sumOf(without, id, 'delivered')),
				needed: bySum((id) => sumOf(asChosen, id, 'needed')),
			};
		});
}

/** Over all weeks. */
export function sumOf(weeks: readonly DeskWeek[], id: ServiceId, part: 'delivered' | 'needed'): number {
	return weeks.reduce((sum, { served }) => sum + served[id][part], 0);
}

function bySum(value: (id: ServiceId) => number): Readonly<Record<ServiceId, number>> {
	return Object.fromEntries(SERVICE_IDS.map((id) => [id, value(id)])) as Record<ServiceId, number>;
}

function stretches(choices: readonly WeekChoice[]): { first: number; end: number }[] {
	const found: { first: number; end: number }[] = [];
	for (const [week, choice] of choices.entries()) {
		const last = found.at(-1);
		if (last !== undefined && sameChoice(choices[last.first]!, choice)) last.end = week + 1;
		else found.push({ first: week, end: week + 1 });
	}
	return found;
}
