/**
 * The record held against the model, in the open. These are not goals: a miss that turns into a hit, or a hit into a
 * miss, is news that the method page has to tell.
 */
import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '../cases/karabakh-2022/karabakh-2022.ts';
import { karabakh2022Record } from '../cases/karabakh-2022/record.ts';
import { ASSUMPTION_IDS, type AssumptionId } from '../model/assumption.ts';
import { centralRun, centralValues } from '../scenarios/central.ts';
import { observed } from './observed.ts';

const asReported = karabakh2022.scenarios[0]!;
const record = centralRun(karabakh2022.assumptions, asReported);
const values = Object.fromEntries(
	Array.from(centralValues(karabakh2022.assumptions, asReported), (value, at) => [ASSUMPTION_IDS[at]!, value]),
) as Record<AssumptionId, number>;

function modelled(id: string): readonly number[] {
	const observation = karabakh2022Record.observations.find((one) => one.id === id)!;
	return observed(observation, karabakh2022, record, values);
}

describe('the central run of the reported case', () => {
	it('has a figure for every report', () => {
		for (const { id } of karabakh2022Record.observations) {
			for (const value of modelled(id)) expect(value, id).toBeGreaterThanOrEqual(0);
		}
	});

	it('has bread on 20 December and rations of staples on 20 January, as was reported', () => {
		expect(modelled('bread-20-dec')[0]).toBeGreaterThanOrEqual(0.9);
		expect(modelled('coupons-20-jan')[0]).toBeLessThan(1);
	});

	it('has no fuel for buses in the week in which they stopped', () => {
		expect(modelled('buses-18-jul')[0]).toBeLessThan(0.1);
	});

	it('has medicine by programme and in sum, each at most its opening', () => {
		const shares = modelled('medicine-19-jun');
		expect(shares).toHaveLength(8);
		for (const share of shares) expect(share).toBeLessThan(1);
	});

	it('has wheat for longer in August than was reported, for it lets a harvest in that the reports call very limited', () => {
		expect(modelled('wheat-27-aug')[0]).toBeGreaterThan(7);
	});

	it('gives somewhat less flour on 5 September than the bread coupons stood for', () => {
		const [grams] = modelled('bread-5-sep');
		expect(grams).toBeLessThan(148);
		expect(grams).toBeGreaterThan(100);
	});

	it('has more water left in May than was reported', () => {
		expect(modelled('reservoir-6-may')[0]).toBeGreaterThan(0.035);
	});

	it('gives less power in summer than was reported', () => {
		expect(modelled('power-summer')[0]).toBeLessThan(18);
	});
});
