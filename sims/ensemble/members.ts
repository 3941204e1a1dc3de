/** Runs members of an ensemble, any of them in any order. */
import { AT, ASSUMPTION_IDS } from '../model/assumption.ts';
import type { Conditions } from '../model/conditions.ts';
import { type DayEnd, run, runUntil } from '../model/run.ts';
import { conditionsOf } from '../scenarios/conditions.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { Draws } from './draws.ts';
import { fillPassing } from './spells.ts';

export class Members {
	readonly #draws: Draws;
	readonly #overrides: Scenario['assumptions'];
	readonly #conditions: Conditions;
	readonly #values = new Float64Array(ASSUMPTION_IDS.length);
	readonly #passing: Float64Array;

	constructor(draws: Draws, scenario: Scenario) {
		this.#draws = draws;
		this.#overrides = scenario.assumptions;
		this.#conditions = conditionsOf(scenario);
		this.#passing = new Float64Array(scenario.days);
	}

	/** Runs one member, numbered from 0. */
	run(member: number, observe: (end: DayEnd) => void): void {
		this.#draw(member);
		run(this.#values, this.#conditions, this.#passing, observe);
	}

	/** Runs one member to the first day on which `isOver` holds, or to the last. */
	runUntil(member: number, isOver: (end: DayEnd) => boolean): void {
		this.#draw(member);
		runUntil(this.#values, this.#conditions, this.#passing, isOver);
	}

	#draw(member: number): void {
		this.#draws.fill(this.#values, member, this.#overrides);
		const spellDays = this.#values[AT.refusalSpellDays]!;
		fillPassing(this.#passing, this.#conditions, spellDays, this.#draws.seed, member);
	}
}
