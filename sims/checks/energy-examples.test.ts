/** Warmth, the reservoir and motor fuel, each worked out for the first day of a run. */
import { describe, expect, it } from 'vitest';
import { assumptions } from '../cases/karabakh-2022/assumptions.ts';
import type { AssumptionId } from '../model/assumption.ts';
import { dailyValue } from '../model/daily.ts';
import { centralRun } from '../scenarios/central.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { shipped } from './runs.ts';

const corridorOpen = shipped('corridor-open');
const dark: Scenario = { ...corridorOpen, power: [{ from: corridorOpen.start, share: 0 }] };

/** Figures of the first day. */
function firstDay(scenario: Scenario, fixed: Partial<Record<AssumptionId, number>>) {
	const record = centralRun(assumptions, { ...scenario, days: 1, assumptions: fixed });
	return (column: string) => dailyValue(record, column, 0);
}

describe('the need for gas on a cold day', () => {
	it('is that of two degree-days less, for each household with gas, in a year two degrees warmer', () => {
		const households = { people: 120_000, householdSize: 4, gasConnectedShare: 0.5, gasPerDegreeDay: 0.3 };
		const [usual, warmer] = [0, 2].map((offset) =>
			firstDay(corridorOpen, { ...households, temperatureOffset: offset })('pipelineGas.need'),
		);
		expect(usual! - warmer!).toBeCloseTo(15_000 * 0.3 * 2, 6);
	});
});

describe('the reservoir', () => {
	it('spills the whole of the river’s water when it is full, and none while there is room for it', () => {
		const full = firstDay(dark, { openingReservoirShare: 1 });
		expect(full('reservoir.arrivals')).toBeGreaterThan(0);
		expect(full('reservoir.loss')).toBeCloseTo(full('reservoir.arrivals'), 9);
		expect(firstDay(dark, { openingReservoirShare: 0.5 })('reservoir.loss')).toBe(0);
	});

	it('gives what it can turn into power in a day and no more, however full it is', () => {
		const full = firstDay(dark, { openingReservoirShare: 1, hydroMaxMwhPerDay: 10, rationFloorPower: 1 });
		expect(full('reservoir.need')).toBeGreaterThan(100);
		expect(full('reservoir.issue')).toBeCloseTo(10, 9);
	});

	it('gives all that is asked where it can', () => {
		const full = firstDay(dark, { openingReservoirShare: 1, hydroMaxMwhPerDay: 1e6, rationFloorPower: 1 });
		expect(full('reservoir.issue')).toBe(full('reservoir.need'));
	});
});

describe('motor fuel', () => {
	it('serves in full those who ask for none', () => {
		const none = { fuelShareEssential: 0, fuelShareDistribution: 0, fuelShareFarmsBuses: 0 };
		const figure = firstDay(shipped('nothing-passes'), { ...none, openingDaysMotorFuel: 0 });
		expect(['essentialFuel', 'distributionFuel', 'farmFuel'].map(figure)).toEqual([1, 1, 1]);
	});
});
