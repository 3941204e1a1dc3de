/** What a search for levers is told by the kernel is what the model tells it, member by member. */
import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '../cases/karabakh-2022/karabakh-2022.ts';
import { Draws } from '../ensemble/draws.ts';
import type { DateId } from '../ensemble/firstDates.ts';
import { membersFall } from '../ensemble/flip/falls.ts';
import { Flips } from '../ensemble/flip/flips.ts';
import { kernelFalls } from '../kernel/falls.ts';
import { newMachine } from './machine.ts';

const { assumptions, scenarios } = karabakh2022;
const draws = new Draws(assumptions, 7);
const machine = newMachine();
const named = (name: string) => scenarios.find((scenario) => scenario.name === name)!;
/** One more than a group that the kernel runs at a time, and out of order. */
const ASKED = [70, 3, 64, 0, ...Array.from({ length: 62 }, (_, i) => i + 1)];

describe('the kernel tells which members fall', () => {
	const statements: readonly (readonly [string, DateId, number, number])[] = [
		['as-reported', 'below.foodCoverage', 0.5, 195],
		['half-chance', 'below.heatCoverage', 0.7, 60],
		['nothing-passes', 'coverBelowWeek.cardiovascular', 0.5, 100],
		['short-closure', 'issueBelowHalf.pipelineGas', 0.5, 20],
		['as-reported', 'empty.vegetables', 0.5, 35],
	];
	it.for(statements)('as the model does, in %s: %s', ([name, event, level, day]) => {
		const statement = { event, level, day };
		const expected = membersFall(draws)(named(name), statement);
		const told = kernelFalls(machine, draws)(named(name), statement);
		expect(ASKED.map(told)).toEqual(ASKED.map(expected));
		expect(new Set(ASKED.map(expected)).size).toBeGreaterThan(name === 'short-closure' ? 0 : 1);
	});

	it('so that a search finds the same', () => {
		const scenario = { ...named('as-reported'), days: 61 };
		const order = { statement: { event: 'below.foodCoverage', level: 0.8, day: 60 }, members: 96 } as const;
		const rowsBy = (flips: Flips) => {
			for (const _ of flips.work());
			return flips.rows;
		};
		const plain = rowsBy(new Flips(assumptions, draws, scenario, order));
		expect(rowsBy(new Flips(assumptions, draws, scenario, order, kernelFalls(machine, draws)))).toEqual(plain);
	});
});
