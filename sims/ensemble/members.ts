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

	/** Access, lines and calendar: the same for every member. */
	get conditions(): Conditions {
		return this.#conditions;
	}

	/** What a member assumes, numbered from 0: one number for each assumption, in the order of ASSUMPTION_IDS. */
	values(member: number): Float64Array {
		const values = new Float64Array(ASSUMPTION_IDS.length);
		this.#draws.fill(values, member, this.#overrides);
		return values;
	}

	/**
	 * Runs one member, numbered from 0.
	 * @param spellsSeed the seed of its spells; another one gives the same assumptions other spells
	 */
	run(member: number, observe: (end: DayEnd) => void, spellsSeed: number = this.#draws.seed): void {
		this.#draw(member, spellsSeed);
		run(this.#values, this.#conditions, this.#passing, observe);
	}

	/** Runs one member to the first day on which `isOver` holds, or to the last. */
	runUntil(member: number, isOver: (end: DayEnd) => boolean): void {
		this.#draw(member, this.#draws.seed);
		runUntil(this.#values, this.#conditions, this.#passing, isOver);
	}

	#draw(member: number, spellsSeed: number): void {
		this.#draws.fill(this.#values, member, this.#overrides);
		const spellDays = this.#values[AT.refusalSpellDays]!;
		fillPassing(this.#passing, this.#conditions, spellDays, spellsSeed, member);
	}
}
