import { Draws } from '../../ensemble/draws.ts';
import { Ensemble, type Runs } from '../../ensemble/ensemble.ts';
import { NOTHING_WATCHED } from '../../ensemble/firstDates.ts';
import { Members } from '../../ensemble/members.ts';
import type { SeriesId } from '../../ensemble/series.ts';
import type { SideRuns } from '../../ensemble/sideRuns.ts';
import { KernelEnsemble } from '../../kernel/ensemble.ts';
import type { Machine } from '../../kernel/machine.ts';
import { kernelRuns } from '../../kernel/sideRuns.ts';
import { ASSUMPTION_IDS, type Assumptions } from '../../model/assumption.ts';
import type { DayEnd } from '../../model/run.ts';
import { centralValues, runCentral } from '../../scenarios/central.ts';
import type { Scenario } from '../../scenarios/scenario.ts';

type Observe = (end: DayEnd) => void;

/** What the checks look at: the model as the figures use it, or, in a test, one with a fault in it. */
export interface Subject {
	/** The central run of a scenario, day by day. */
	central(scenario: Scenario, observe: Observe): void;
	/** What the central run assumes, in the order of ASSUMPTION_IDS. */
	centralValues(scenario: Scenario): Float64Array;
	/** Runs single members of an ensemble, in any order, with draws of its own. */
	members(scenario: Scenario, seed: number): { run(member: number, observe: Observe): void };
	/** What a member assumes, in the order of ASSUMPTION_IDS; a new array each time. */
	values(scenario: Scenario, seed: number): (member: number) => Float64Array;
	/** Bands of an ensemble, with draws of its own. */
	ensemble(scenario: Scenario, seed: number, series: readonly SeriesId[]): Ensemble;
	/** The engine that the charts count; null where that is the model itself. */
	readonly fast: FastEngine | null;
}

export interface FastEngine {
	/** Every value of some series, a few runs at a time. */
	runs(scenario: Scenario, seed: number, series: readonly SeriesId[]): SideRuns;
	ensemble(scenario: Scenario, seed: number, series: readonly SeriesId[]): Pick<Runs, 'run' | 'bands'>;
}

/**
 * The model itself, under the assumptions of a case.
 * @param makeMachine makes kernels, for all that is asked of the fast engine in turn; null where there are none
 */
export function theModel(assumptions: Assumptions, makeMachine: (() => Machine) | null = null): Subject {
	let drawn = new Draws(assumptions, 0);
	return {
		central: (scenario, observe) => runCentral(assumptions, scenario, observe),
		centralValues: (scenario) => centralValues(assumptions, scenario),
		members: (scenario, seed) => new Members(new Draws(assumptions, seed), scenario),
		values(scenario, seed) {
			if (drawn.seed !== seed) drawn = new Draws(assumptions, seed);
			const draws = drawn;
			return (member) => {
				const values = new Float64Array(ASSUMPTION_IDS.length);
				draws.fill(values, member, scenario.assumptions);
				return values;
			};
		},
		ensemble: (scenario, seed, series) => new Ensemble(new Draws(assumptions, seed), scenario, series),
		fast: makeMachine === null ? null : theKernel(assumptions, makeMachine),
	};
}

function theKernel(assumptions: Assumptions, makeMachine: () => Machine): FastEngine {
	let machine: Machine | null = null;
	const oneMachine = () => (machine ??= makeMachine());
	return {
		runs: (scenario, seed, series) =>
			kernelRuns(oneMachine, new Draws(assumptions, seed))(scenario, series, NOTHING_WATCHED),
		ensemble: (scenario, seed, series) =>
			new KernelEnsemble(oneMachine(), new Draws(assumptions, seed), scenario, series),
	};
}
