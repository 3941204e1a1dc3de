/** A desk: one member of a scenario, run week by week with what was chosen for each. */
import { Draws } from '../ensemble/draws.ts';
import { fillPassing } from '../ensemble/spells.ts';
import { ASSUMPTION_IDS, AT, type Assumptions } from '../model/assumption.ts';
import type { IsoDate } from '../model/calendar.ts';
import type { Conditions } from '../model/conditions.ts';
import type { Order } from '../model/order.ts';
import { type DayEnd, runUntil } from '../model/run.ts';
import { conditionsOf } from '../scenarios/conditions.ts';
import { DAYS_PER_WEEK, type WeekChoice, orderOf, sameChoice } from './choice.ts';
import { type DeskSetting, deskScenario } from './setting.ts';
import { type DeskWeek, WeekSum } from './week.ts';

export class Desk {
	readonly weeks: number;
	readonly #values = new Float64Array(ASSUMPTION_IDS.length);
	readonly #conditions: Conditions;
	/** Which trucks pass: the same whatever is chosen. */
	readonly #passing: Float64Array;

	constructor(assumptions: Assumptions, setting: DeskSetting, from: IsoDate) {
		const scenario = deskScenario(setting, from);
		this.weeks = setting.weeks;
		this.#conditions = conditionsOf(scenario);
		this.#passing = new Float64Array(scenario.days);
		new Draws(assumptions, setting.seed).fill(this.#values, setting.member, scenario.assumptions);
		const spellDays = this.#values[AT.refusalSpellDays]!;
		fillPassing(this.#passing, this.#conditions, spellDays, setting.seed, setting.member);
	}

	/** The first weeks, as many as there are choices. A run is so short that going on a week is running all of them again. */
	run(choices: readonly WeekChoice[], observe: (end: DayEnd) => void = () => undefined): DeskWeek[] {
		const weeks: DeskWeek[] = [];
		if (choices.length === 0) return weeks;
		const lastDay = choices.length * DAYS_PER_WEEK - 1;
		let sum = new WeekSum(this.#values);
		const isOver = (end: DayEnd) => {
			observe(end);
			sum.add(end);
			if (end.day % DAYS_PER_WEEK === DAYS_PER_WEEK - 1) {
				weeks.push(sum.close(weeks.length, end));
				sum = new WeekSum(this.#values);
			}
			return end.day === lastDay;
		};
		runUntil(this.#values, this.#conditions, this.#passing, isOver, (day) => orderBefore(day, choices));
		return weeks;
	}

	/** The same weeks under one choice for all of them. */
	runRule(choice: WeekChoice): DeskWeek[] {
		return this.run(Array.from({ length: this.weeks }, () => choice));
	}
}

/** An order is given when a week begins with another choice, or with something to be kept back of what is there by then. */
function orderBefore(day: number, choices: readonly WeekChoice[]): Order | null {
	if (day % DAYS_PER_WEEK !== 0) return null;
	const week = day / DAYS_PER_WEEK;
	const choice = choices[week];
	if (choice === undefined) return null;
	const before = choices[week - 1];
	const keeps = Object.values(choice.groups).some(({ keptBack }) => keptBack > 0);
	return before !== undefined && !keeps && sameChoice(before, choice) ? null : orderOf(choice);
}
