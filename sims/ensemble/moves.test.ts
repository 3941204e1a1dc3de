import { describe, expect, it } from 'vitest';
import { assumptions } from '../cases/karabakh-2022/assumptions.ts';
import { scenarios } from '../cases/karabakh-2022/scenarios.ts';
import { shipped } from '../checks/runs.ts';
import { NEVER } from '../model/firstDays.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { Draws, triangularQuantile } from './draws.ts';
import { Ensemble } from './ensemble.ts';
import { exactBands } from './exact.ts';
import { datesOf } from './firstDates.ts';
import { Kept, type Target } from './kept.ts';
import { drawnIn, movesOf, shareOf } from './moves.ts';

const SUPPLIES = ['foodCoverage', 'medicineCoverage', 'heatCoverage'] as const;
const KEEPS = { series: SUPPLIES, events: SUPPLIES.map((id) => `below.${id}` as const) };
const draws = new Draws(assumptions, 7);
const WATCHED = { indicators: SUPPLIES, level: 0.5 };

function kept(scenario: Scenario, members: number): Kept {
	const values = new Kept(KEEPS, scenario.days, members);
	const ensemble = new Ensemble(draws, scenario, ['hoursOfPower', ...SUPPLIES], WATCHED, values);
	for (let done = 0; done < members; done += 96) ensemble.run(done, Math.min(members, done + 96));
	return values;
}
function moves(scenario: Scenario, values: Kept, target: Target) {
	return movesOf(values.of(target), draws, drawnIn(assumptions, scenario));
}
const targets: readonly Target[] = [
	...SUPPLIES.flatMap((series): Target[] => [
		{ kind: 'day', series, day: 150 },
		{ kind: 'day', series, day: 280 },
		{ kind: 'chart', series },
	]),
	...KEEPS.events.map((event): Target => ({ kind: 'date', event })),
];
const variance = (values: Float64Array) => {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
};

describe('what is kept of each member', () => {
	const scenario = { ...shipped('as-reported'), days: 200 };
	const values = kept(scenario, 300);

	it('are the values that the bands are made of', () => {
		const series = ['foodCoverage', 'heatCoverage'] as const;
		const exact = exactBands({ draws, scenario, members: 300, series });
		for (const id of series) {
			for (const day of [0, 17, 150, 199]) {
				const sorted = values.of({ kind: 'day', series: id, day }).sort();
				const median = (sorted[149]! + sorted[150]!) / 2;
				expect(median).toBeCloseTo(exact.get(id)![3 * scenario.days + day]!, 6);
			}
		}
	});

	it('and their means over all days', () => {
		const byDay = Array.from({ length: 200 }, (_, day) => values.of({ kind: 'day', series: 'foodCoverage', day }));
		values.of({ kind: 'chart', series: 'foodCoverage' }).forEach((mean, member) => {
			expect(mean).toBeCloseTo(byDay.reduce((sum, day) => sum + day[member]!, 0) / 200, 6);
		});
	});

	it('and the first days that are counted, with the day after the last for those that never get there', () => {
		const ensemble = new Ensemble(draws, scenario, SUPPLIES, WATCHED);
		ensemble.run(0, 300);
		for (const event of KEEPS.events) {
			const dates = datesOf(ensemble.dates(), event);
			const days = values.of({ kind: 'date', event }).sort();
			for (const level of [0.1, 0.5, 0.9]) {
				const day = dates.quantile(level);
				expect(days[Math.ceil(level * 300) - 1]).toBe(day === NEVER ? 200 : day);
			}
		}
	});

	it('changes no band and no date', () => {
		const [with_, without] = [new Kept(KEEPS, 200, 64), null].map((values) => {
			const ensemble = new Ensemble(draws, scenario, SUPPLIES, WATCHED, values);
			ensemble.run(0, 64);
			return { bands: ensemble.bands(), dates: ensemble.dates() };
		});
		expect(with_).toEqual(without);
	});

	it('is named where it is not there: a series that is not counted, a day after the run, a member out of turn', () => {
		const none = new Kept({ series: ['belowHalf'], events: [] }, 200, 64);
		expect(() => new Ensemble(draws, scenario, SUPPLIES, WATCHED, none)).toThrow("'belowHalf' is not counted");
		expect(() => values.of({ kind: 'day', series: 'foodCoverage', day: 200 })).toThrow('day 200');
		expect(() => values.of({ kind: 'chart', series: 'belowHalf' })).toThrow("'belowHalf'");
		const ensemble = new Ensemble(draws, scenario, SUPPLIES, WATCHED, new Kept(KEEPS, 200, 64));
		expect(() => ensemble.run(16, 32)).toThrow('member 16');
	});
});

describe.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('in %s', (_name, scenario) => {
	const values = kept(scenario, 512);

	it('what the assumptions explain, each by itself, is no more than all of the spread', () => {
		for (const target of targets) {
			const { share, error } = shareOf(moves(scenario, values, target), () => true);
			expect(share, JSON.stringify(target)).toBeLessThan(1 + 3 * error + 1e-9);
		}
	});
});

describe('an assumption that a reader fixed', () => {
	const scenario = { ...shipped('as-reported'), assumptions: { woodCapMwhPerDay: 300 } };

	it('has no share, and what is left is shared by the others', () => {
		const target: Target = { kind: 'day', series: 'heatCoverage', day: 280 };
		const told = moves(scenario, kept(scenario, 512), target);
		expect(told.ids).not.toContain('woodCapMwhPerDay');
		expect(shareOf(told, (id) => id === 'woodCapMwhPerDay')).toEqual({ share: 0, error: 0 });
		expect(told.variance).toBeGreaterThan(0);
	});
});

it('nothing has a share of what is the same in every run', () => {
	const scenario = shipped('corridor-open');
	const told = moves(scenario, kept(scenario, 256), { kind: 'day', series: 'foodCoverage', day: 100 });
	expect(told.variance).toBe(0);
	expect(shareOf(told, () => true)).toEqual({ share: 0, error: 0 });
});

describe('against brute force: an assumption fixed at one value after the other', () => {
	it.each([
		['harvestCereals', { kind: 'day', series: 'foodCoverage', day: 280 }],
		['openingCereals', { kind: 'chart', series: 'foodCoverage' }],
		['medicineReliefScale', { kind: 'date', event: 'below.medicineCoverage' }],
	] as const)('%s takes its share of the variance away', (id, target) => {
		const scenario = shipped('as-reported');
		const whole = kept(scenario, 1024);
		const { share, error } = shareOf(moves(scenario, whole, target), (other) => other === id);
		// The middles of equal slices of its probability; what varies while it is fixed is what it does not explain.
		const VALUES = 12;
		const left = Array.from({ length: VALUES }, (_, slice) => {
			const value = triangularQuantile((slice + 0.5) / VALUES, assumptions[id]);
			return variance(kept({ ...scenario, assumptions: { [id]: value } }, 192).of(target));
		});
		const unexplained = left.reduce((sum, value) => sum + value, 0) / VALUES / variance(whole.of(target));
		expect(share).toBeGreaterThan(0.3);
		expect(Math.abs(1 - unexplained - share)).toBeLessThan(3 * error + 0.05);
	});
});
