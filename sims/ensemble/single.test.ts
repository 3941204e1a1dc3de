import { describe, expect, it } from 'vitest';
import { assumptions } from '../cases/karabakh-2022/assumptions.ts';
import { scenarios } from '../cases/karabakh-2022/scenarios.ts';
import { ASSUMPTION_IDS, AT } from '../model/assumption.ts';
import { dailyRecord } from '../model/daily.ts';
import { centralRun, centralValues } from '../scenarios/central.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { Draws } from './draws.ts';
import { Members } from './members.ts';
import { farthest, singleRun } from './single.ts';

const halfChance: Scenario = {
	...scenarios.find(({ name }) => name === 'half-chance')!,
	days: 90,
	assumptions: { people: 100_417 },
};

describe('one run by itself', () => {
	it('is the very run that the ensemble counts, figure for figure, whichever was run before it', () => {
		const members = new Members(new Draws(assumptions, 7), halfChance);
		for (const member of [0, 16, 4095]) {
			const { record, observe } = dailyRecord(halfChance.days);
			members.run(member, observe);
			const single = singleRun(new Draws(assumptions, 7), assumptions, halfChance, member);
			expect(single.daily.rows).toEqual(record.rows);
		}
	});

	it('assumes what the ensemble drew for it, and what the scenario fixes', () => {
		const draws = new Draws(assumptions, 7);
		const drawn = new Float64Array(ASSUMPTION_IDS.length);
		draws.fill(drawn, 16, halfChance.assumptions);
		const { values } = singleRun(draws, assumptions, halfChance, 16);
		expect(values).toEqual(drawn);
		expect(values[AT.people]).toBe(100_417);
		expect(values).not.toEqual(singleRun(draws, assumptions, halfChance, 17).values);
	});

	it('without a number is the central run', () => {
		const single = singleRun(new Draws(assumptions, 7), assumptions, halfChance, null);
		expect(single.daily.rows).toEqual(centralRun(assumptions, halfChance).rows);
		expect(single.values).toEqual(centralValues(assumptions, halfChance));
	});
});

describe('the assumptions of a run that lie farthest from central', () => {
	it('are measured against the end of their range on that side, without what is fixed or not drawn', () => {
		const values = centralValues(assumptions, halfChance);
		const { low, central, high } = assumptions.openingCereals;
		values[AT.openingCereals] = central + 0.9 * (high - central);
		values[AT.pantryDays] = assumptions.pantryDays.low;
		values[AT.restockDays] = assumptions.restockDays.central + 0.1;
		expect(farthest(values, assumptions, halfChance, 2)).toEqual([
			{ id: 'pantryDays', value: assumptions.pantryDays.low, central: assumptions.pantryDays.central },
			{ id: 'openingCereals', value: values[AT.openingCereals], central },
		]);
		expect(low).toBeLessThan(central);
		expect(farthest(values, assumptions, halfChance, 9)).toHaveLength(3);
	});

	it('are none of the central run', () => {
		expect(farthest(centralValues(assumptions, halfChance), assumptions, halfChance, 5)).toEqual([]);
	});
});
