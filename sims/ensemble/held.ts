/** Reports held against an ensemble: what the runs give for each, and where the report lies among them. */
import type { Observation } from '../cases/case.ts';
import { run } from '../model/run.ts';
import type { Assumptions } from '../model/assumption.ts';
import { centralValues } from '../scenarios/central.ts';
import { conditionsOf } from '../scenarios/conditions.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { Draws } from './draws.ts';
import { BAND_LEVELS } from './bands.ts';
import { quantileOfSorted } from './quantile.ts';
import { Members } from './members.ts';
import { Gauges } from './observed.ts';
import { type Placed, claimsOf, place } from './placing.ts';

/** What the runs give for a measure, in its unit. */
export interface Spread {
	/** Exact, in the order of BAND_LEVELS. */
	readonly quantiles: readonly number[];
	readonly central: number;
}

export interface HeldReport {
	/** Of the observation. */
	readonly id: string;
	/** Of the number that the report is held against. */
	readonly runs: Spread;
	/** Of medicine, by programme in the order of the stores; else none. */
	readonly programmes: readonly Spread[];
	/** Each of its figures or bounds. */
	readonly placed: readonly Placed[];
}

export class HeldEnsemble {
	readonly #members: Members;
	readonly #gauges: Gauges;
	readonly #observations: readonly Observation[];
	readonly #central: readonly (readonly number[])[];
	/** By observation, then by the numbers that its measure gives: what each run gave. */
	readonly #given: number[][][];
	#count = 0;

	/** Throws a RangeError for an observation of a day that is not in the scenario. */
	constructor(draws: Draws, assumptions: Assumptions, scenario: Scenario, observations: readonly Observation[]) {
		this.#members = new Members(draws, scenario);
		this.#gauges = new Gauges(observations, scenario);
		this.#observations = observations;
		this.#central = centralGiven(assumptions, scenario, this.#gauges);
		this.#given = this.#central.map((numbers) => numbers.map(() => []));
	}

	/** How many members have been run. */
	get count(): number {
		return this.#count;
	}

	/** Runs the members from `first` to before `end`, each once. */
	run(first: number, end: number): void {
		for (let member = first; member < end; member++) {
			this.#gauges.begin();
			this.#members.run(member, this.#gauges.observe);
			const values = this.#gauges.values(this.#members.values(member));
			values.forEach((numbers, at) => numbers.forEach((value, i) => this.#given[at]![i]!.push(value)));
		}
		this.#count += end - first;
	}

	/** Where each report lies among the members run so far; at least one. */
	held(): readonly HeldReport[] {
		if (this.#count === 0) throw new RangeError('an ensemble without members holds nothing against a report');
		return this.#observations.map(({ id, reported }, at) => {
			const sorted = this.#given[at]!.map((values) => Float64Array.from(values).sort());
			const spreads = sorted.map((values, i) => ({
				quantiles: BAND_LEVELS.map((level) => quantileOfSorted(values, level)),
				central: this.#central[at]![i]!,
			}));
			return {
				id,
				runs: spreads.at(-1)!,
				programmes: spreads.slice(0, -1),
				placed: claimsOf(reported).map((claim) => place(claim, sorted.at(-1)!)),
			};
		});
	}
}

/** What the central run gives for each report. */
export function centralGiven(
	assumptions: Assumptions,
	scenario: Scenario,
	gauges: Gauges,
): readonly (readonly number[])[] {
	const values = centralValues(assumptions, scenario);
	const conditions = conditionsOf(scenario);
	gauges.begin();
	run(values, conditions, conditions.passChance, gauges.observe);
	return gauges.values(values);
}
