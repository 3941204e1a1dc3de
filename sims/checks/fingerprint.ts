/** Eight letters that stand for all figures of the shipped scenarios: they differ as soon as one figure does. */
import { Draws } from '../ensemble/draws.ts';
import { Members } from '../ensemble/members.ts';
import { hashOfName } from '../ensemble/random.ts';
import type { Assumptions } from '../model/assumption.ts';
import { centralRun } from '../scenarios/central.ts';
import type { Scenario } from '../scenarios/scenario.ts';

/** Coarser than what another order of additions moves, finer than anything that is shown. */
const SIGNIFICANT_FIGURES = 9;
const SEED = 7;
const MEMBERS = 16;

/** Of every figure of the daily files of the central runs. */
export function centralFingerprint(assumptions: Assumptions, scenarios: readonly Scenario[]): string {
	const said = scenarios.flatMap((scenario) => [
		scenario.name,
		...Array.from(centralRun(assumptions, scenario).rows, asText),
	]);
	return fingerprint(said);
}

/** Of every indicator of sixteen drawn runs of each scenario: what a change of the draws alone would move. */
export function drawnFingerprint(assumptions: Assumptions, scenarios: readonly Scenario[]): string {
	const draws = new Draws(assumptions, SEED);
	const said = scenarios.flatMap((scenario) => {
		const members = new Members(draws, scenario);
		const figures = [scenario.name];
		for (let member = 0; member < MEMBERS; member++) {
			members.run(member, ({ indicators }) => indicators.forEach((value) => figures.push(asText(value))));
		}
		return figures;
	});
	return fingerprint(said);
}

function asText(value: number): string {
	return value.toPrecision(SIGNIFICANT_FIGURES);
}

function fingerprint(said: readonly string[]): string {
	return hashOfName(said.join('\n')).toString(16).padStart(8, '0');
}
