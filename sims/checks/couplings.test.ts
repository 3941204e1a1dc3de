/** How one shortage slows another: each coupling on one day on which nothing comes in, and switched off. */
import { describe, expect, it } from 'vitest';
import { assumptions } from '../cases/karabakh-2022/assumptions.ts';
import { AT } from '../model/assumption.ts';
import { dailyColumn } from '../model/daily.ts';
import { LARDER_FOODS } from '../model/store.ts';
import { centralRun, centralValues } from '../scenarios/central.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { shipped } from './runs.ts';

describe('a coupling', () => {
	/** A day in July on which nothing comes in, by road, pipe or line, and nothing is in tanks, pipes, reservoir or larders. */
	function barrenDay(...couplingsOff: Scenario['couplingsOff']) {
		const [start, days, policy] = ['2023-07-15', 1, 'none'] as const;
		const line = [{ from: start, share: 0 }];
		const record = centralRun(assumptions, {
			...shipped('nothing-passes'),
			...{ start, days, policy, couplingsOff, gas: line, power: line },
			assumptions: { openingDaysMotorFuel: 0, linePackDays: 0, openingReservoirShare: 0, pantryDays: 0 },
		});
		return (column: string) => dailyColumn(record, column)[0]!;
	}
	const coupled = barrenDay();
	const { central: rural } = assumptions.ruralShare;
	const delivered = 1 - rural + rural * assumptions.distributionFloor.central;

	it('without fuel, towns get their food and villages the least that can be carried; switched off, all get it', () => {
		expect(coupled('oil.issue') / coupled('oil.need')).toBeCloseTo(delivered, 12);
		const free = barrenDay('fuelDelivery');
		expect(free('oil.issue')).toBe(free('oil.need'));
	});

	it('without fuel, farms bring in all in villages and the least in towns; switched off, all in both', () => {
		const reached = rural + (1 - rural) * assumptions.localReachFloor.central;
		const free = barrenDay('fuelLocalProduce');
		for (const food of ['animal', 'vegetables', 'potatoes']) {
			expect(coupled(`${food}.arrivals`) / free(`${food}.arrivals`)).toBeCloseTo(reached, 12);
		}
	});

	it('without power, warmth spoils animal produce and insulin; switched off, neither', () => {
		const outage = 1 - coupled('hoursOfPower') / 24;
		expect(outage).toBeGreaterThan(0.5);
		const { lossPerDayAnimalCold: cold, lossPerDayAnimalWarm: warm } = assumptions;
		const { lossPerDayMedicine: usual, lossPerDayInsulinWarm: spoilt } = assumptions;
		const lost = (on: typeof coupled, store: string) => {
			return on(`${store}.loss`) / (on(`${store}.loss`) + on(`${store}.issue`) + on(`${store}.stock`));
		};
		expect(lost(coupled, 'animal')).toBeCloseTo(cold.central + (warm.central - cold.central) * outage, 12);
		expect(lost(coupled, 'insulin')).toBeCloseTo(usual.central + spoilt.central * outage, 12);
		const free = barrenDay('powerCold');
		expect(lost(free, 'animal')).toBeCloseTo(cold.central, 12);
		expect(lost(free, 'insulin')).toBeCloseTo(usual.central, 12);
	});

	it('without gas, bakeries give less bread; switched off, as much as is delivered', () => {
		const baked = delivered * (1 - assumptions.bakeryGasDependence.central);
		expect(coupled('cereals.issue') / coupled('cereals.need')).toBeCloseTo(baked, 12);
		const free = barrenDay('gasBakeries');
		expect(free('cereals.issue') / free('cereals.need')).toBeCloseTo(delivered, 12);
	});

	it('without gas, part of its heat is asked of the reservoir; switched off, a normal day is', () => {
		const lostHeatMwh = (coupled('pipelineGas.need') * 9.7 * 0.9) / 1000;
		const normalMwh = assumptions.electricityMwhPerDay.central;
		const wantedMwh = normalMwh + assumptions.electricHeatShare.central * lostHeatMwh;
		expect(coupled('reservoir.need')).toBeCloseTo(wantedMwh, 9);
		expect(barrenDay('gasElectricHeat')('reservoir.need')).toBe(normalMwh);
	});

	it('without gas, some who cook with it buy bottles; switched off, none', () => {
		const { people, householdSize, gasConnectedShare, lpgKgPerHouseholdMonth, lpgSubstitution, gasBase } = assumptions;
		const households = people.central / householdSize.central;
		const onGas = households * gasConnectedShare.central;
		const usualKg = ((households - onGas) * lpgKgPerHouseholdMonth.central) / 30.4;
		const insteadKg = lpgSubstitution.central * onGas * gasBase.central * 0.76;
		expect(coupled('lpg.need')).toBeCloseTo(usualKg + insteadKg, 6);
		expect(barrenDay('gasLpg')('lpg.need')).toBeCloseTo(usualKg, 6);
	});

	it('people seek in bread a part of what the other foods do not give; switched off, none of it', () => {
		const missingKcal = LARDER_FOODS.slice(1).reduce((sum, food, i) => {
			const kcalPerTonne = centralValues(assumptions, shipped('nothing-passes'))[AT.kcalPerKgPulses + i]! * 1000;
			return sum + (coupled(`${food}.need`) - coupled(`${food}.eaten`)) * kcalPerTonne;
		}, 0);
		const base = barrenDay('breadSubstitution')('cereals.need');
		const { breadSubstitution, kcalPerKgCereals } = assumptions;
		const soughtTonnes = (breadSubstitution.central * missingKcal) / (kcalPerKgCereals.central * 1000);
		expect(soughtTonnes).toBeGreaterThan(1);
		expect(coupled('cereals.need')).toBeCloseTo(base + soughtTonnes, 9);
	});
});
