/** What an open road brings, worked out from what was in store the day before. */
import { describe, expect, it } from 'vitest';
import { assumptions } from '../cases/karabakh-2022/assumptions.ts';
import { dailyColumn, dailyValue } from '../model/daily.ts';
import { FIRST_MEDICINE, MEDICINE_COUNT, STORES } from '../model/store.ts';
import { centralRun } from '../scenarios/central.ts';
import type { Phase, Scenario } from '../scenarios/scenario.ts';
import { shipped } from './runs.ts';

const MEDICINES = STORES.slice(FIRST_MEDICINE, FIRST_MEDICINE + MEDICINE_COUNT);
const [corridorOpen, nothingPasses] = [shipped('corridor-open'), shipped('nothing-passes')];
const run = (scenario: Scenario) => centralRun(assumptions, scenario);

describe('an open road', () => {
	it('brings on its first day the cereals of a usual day, not of those on which bread had to stand in', () => {
		// Closed for 150 days, then open, with nothing lost of cereals and no limit by weight.
		const opens = 150;
		const phases: Phase[] = [nothingPasses.phases[0]!, { ...corridorOpen.phases[0]!, from: '2023-05-11' }];
		const plain = { lossPerDayDry: 0, harvestCereals: 0, normalImportsTonnesPerDay: 1e6, restockDays: 20 };
		const record = run({ ...nothingPasses, phases, assumptions: plain });
		const cereals = (column: string, day: number) => dailyValue(record, `cereals.${column}`, day);
		const usualNeed = cereals('need', 0);
		expect(cereals('need', opens - 1)).toBeGreaterThan(usualNeed);
		expect(cereals('arrivals', opens - 1)).toBe(0);
		const openingStock = assumptions.openingCereals.central;
		const wanted = usualNeed + (openingStock - cereals('stock', opens - 1)) / 20;
		expect(cereals('arrivals', opens)).toBeCloseTo(wanted, 9);
	});

	it('brings medicine by trade, and nothing on top of it by permission', () => {
		const phase = (medicineShare: number): Phase => ({ ...corridorOpen.phases[0]!, medicineShare });
		const [traded, permitted] = [0, 0.5].map((share) => run({ ...corridorOpen, phases: [phase(share)] }));
		for (const medicine of MEDICINES) {
			const column = `${medicine}.arrivals`;
			expect(dailyColumn(permitted!, column), medicine).toEqual(dailyColumn(traded!, column));
		}
	});
});

describe('a closed road', () => {
	it('lets in half of the medicine where half of what was permitted comes', () => {
		const [whole, half] = [1, 0.5].map((medicineReliefScale) =>
			run({
				...nothingPasses,
				phases: [{ ...nothingPasses.phases[0]!, medicineShare: 0.2 }],
				assumptions: { medicineReliefScale, criticalMedicinePriority: 2 },
			}),
		);
		for (const medicine of MEDICINES) {
			const [came, need] = [`${medicine}.arrivals`, `${medicine}.need`];
			const share = medicine === 'insulin' || medicine === 'dialysis' ? 0.4 : 0.2;
			expect(dailyValue(whole!, came, 9) / dailyValue(whole!, need, 9), medicine).toBeCloseTo(share, 12);
			expect(dailyValue(half!, came, 9) / dailyValue(half!, need, 9), medicine).toBeCloseTo(share / 2, 12);
		}
	});
});
