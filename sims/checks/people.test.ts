/** What hangs on the number of people: needs are stated for 120,000 and follow it in proportion. */
import { describe, expect, it } from 'vitest';
import { assumptions } from '../cases/karabakh-2022/assumptions.ts';
import { dailyValue } from '../model/daily.ts';
import { STORES } from '../model/store.ts';
import { centralRun } from '../scenarios/central.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { shipped } from './runs.ts';

const [corridorOpen, nothingPasses] = [shipped('corridor-open'), shipped('nothing-passes')];

/** A figure of the first day, with so many people. */
function onFirstDay(scenario: Scenario, people: number, column: string): number {
	return dailyValue(centralRun(assumptions, { ...scenario, days: 1, assumptions: { people } }), column, 0);
}

describe('with twice as many people', () => {
	it.each(STORES)('twice as much is needed of %s', (store) => {
		const [as, twice] = [120_000, 240_000].map((people) => onFirstDay(corridorOpen, people, `${store}.need`));
		expect(as).toBeGreaterThan(0);
		expect(twice! / as!).toBeCloseTo(2, 12);
	});

	it('wood warms as many of them as before, where the line gives no gas', () => {
		const cold = { ...nothingPasses, gas: [{ from: nothingPasses.start, share: 0 }] };
		const [as, twice] = [120_000, 240_000].map((people) => onFirstDay(cold, people, 'heatCoverage'));
		expect(as).toBeGreaterThan(0);
		expect(as).toBeLessThan(1);
		expect(twice).toBeCloseTo(as!, 12);
	});
});
