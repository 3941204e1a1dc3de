import { AT } from '../../model/assumption.ts';
import type { DayEnd } from '../../model/run.ts';
import { LARDER_COUNT, LARDER_FOODS, STORES, STORE_COUNT } from '../../model/store.ts';
import type { Check } from './check.ts';
import { type Difference, Tally } from './finding.ts';

/** Of what a store handled on a day: what it held and what came. */
const BOUND = 1e-9;
/** Keeps the share of next to nothing a number; the least numbers there are have no such share. */
const SMALLEST_HANDLED = 1e-298;

/**
 * The books balance: of every store on every day, and over the whole run,
 *
 *     opening + arrivals = closing + losses + issued + moved to larders
 *
 * and of every larder, what it held + what was moved to it = what it holds + what was eaten from it.
 */
export const conservation: Check = function* (subject, { scenario, seed, members }) {
	const [central, ensemble, larders, wholeRuns] = [0, 1, 2, 3].map(() => new Tally(BOUND)) as [
		Tally,
		Tally,
		Tally,
		Tally,
	];
	const lastDay = scenario.days - 1;

	subject.central(scenario, books('central', subject.centralValues(scenario), lastDay, central, larders, wholeRuns));
	const runner = subject.members(scenario, seed);
	const valuesOf = subject.values(scenario, seed);
	for (let member = 0; member < members; member++) {
		yield member / members;
		runner.run(member, books(member, valuesOf(member), lastDay, ensemble, larders, wholeRuns));
	}
	return [central.part('central'), ensemble.part('members'), larders.part('larders'), wholeRuns.part('wholeRuns')];
};

/** An observer that keeps the books of one run beside the model's own. */
function books(
	run: Difference['run'],
	values: Float64Array,
	lastDay: number,
	days: Tally,
	larders: Tally,
	wholeRuns: Tally,
): (end: DayEnd) => void {
	const before = new Float64Array(STORE_COUNT);
	const larderBefore = Float64Array.from(baseNeedTonnes(values), (tonnes) => values[AT.pantryDays]! * tonnes);
	const came = new Float64Array(STORE_COUNT);
	const went = new Float64Array(STORE_COUNT);

	return ({ day, ledger }) => {
		const { openingStock, arrivals, loss, issue, refill, stock, eaten, larder } = ledger;
		if (day === 0) {
			before.set(openingStock);
			came.set(openingStock);
		}
		for (let store = 0; store < STORE_COUNT; store++) {
			const figure = `${STORES[store]!}.stock` as const;
			const moved = store < LARDER_COUNT ? refill[store]! : 0;
			const handled = before[store]! + arrivals[store]!;
			const out = loss[store]! + issue[store]! + moved;
			const closing = stock[store]!;
			days.note(share(handled - out - closing, handled), () => ({
				...{ figure, run, day },
				...{ expected: handled - out, found: closing },
			}));
			came[store] = came[store]! + arrivals[store]!;
			went[store] = went[store]! + out;
			before[store] = closing;
			if (day === lastDay) {
				const left = came[store]! - went[store]!;
				wholeRuns.note(share(left - closing, came[store]!), () => ({
					...{ figure, run, day: null },
					...{ expected: left, found: closing },
				}));
			}
		}
		for (let food = 0; food < LARDER_COUNT; food++) {
			const handled = larderBefore[food]! + refill[food]!;
			const kept = handled - (eaten[food]! - issue[food]!);
			// What was eaten from it is the rest of two larger amounts, and no better known than they are.
			larders.note(share(kept - larder[food]!, handled + eaten[food]!), () => ({
				...{ figure: `${LARDER_FOODS[food]!}.larder`, run, day },
				...{ expected: kept, found: larder[food]! },
			}));
			larderBefore[food] = larder[food]!;
		}
	};
}

function share(rest: number, handled: number): number {
	return Math.abs(rest) / (handled + SMALLEST_HANDLED);
}

/** Need of the seven foods without substitution, t/day, from the method page. */
export function baseNeedTonnes(values: Float64Array): number[] {
	const shares = LARDER_FOODS.map((_, food) => values[AT.energyShareCereals + food]!);
	const sum = shares.reduce((a, b) => a + b);
	return shares.map(
		(energyShare, food) =>
			(values[AT.people]! * values[AT.planningEnergy]! * energyShare) /
			sum /
			(values[AT.kcalPerKgCereals + food]! * 1000),
	);
}
