import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import type { AssumptionId } from '#sims/model/assumption.ts';
import type { Scenario } from '#sims/scenarios/scenario.ts';
import { accessRows } from './accessRows.ts';

const named = (name: string): Scenario => karabakh2022.scenarios.find((scenario) => scenario.name === name)!;
const central = (id: AssumptionId) => karabakh2022.assumptions[id].central;
const rowsOf = (scenario: Scenario) => accessRows(scenario, karabakh2022, central);
const row = (scenario: Scenario, id: string) => rowsOf(scenario).rows.find((candidate) => candidate.id === id)!;

describe('the access strip', () => {
	it('draws relief as its tonnes over normal imports, and says both', () => {
		const relief = row(named('as-reported'), 'road').stretches[1]!;
		// Six trucks of 5.7 t over 400 t.
		expect(relief).toMatchObject({ first: 13, end: 132, share: (6 * 5.7) / 400 });
		expect(relief.labels[0]).toBe('relief, 6 trucks a day: 34 of 400 t');
		expect(row(named('corridor-open'), 'road').stretches[0]).toMatchObject({ first: 0, end: 281, share: 1 });
	});

	it('says on how many days trucks pass where that is left to chance, and draws as much', () => {
		const [relief] = row(named('half-chance'), 'road').stretches;
		expect(relief!.share).toBeCloseTo((12 * 5.7 * 0.5) / 400, 12);
		expect(relief!.labels[0]).toBe('relief, 12 trucks a day, passing on 50 of 100 days: 34 of 400 t');
	});

	it('hatches what no report bears out: the first days of the road, and gas from 9 July', () => {
		expect(row(named('as-reported'), 'road').assumed).toEqual([{ first: 0, end: 13 }]);
		expect(row(named('as-reported'), 'gas').assumed).toEqual([{ first: 209, end: 281 }]);
		expect(row(named('as-reported'), 'power').assumed).toEqual([]);
	});

	it('hatches the days on which a scenario departs from the record, and no other', () => {
		// Relief goes on after 14 June.
		expect(row(named('relief-continues'), 'road').assumed).toEqual([
			{ first: 0, end: 13 },
			{ first: 185, end: 281 },
		]);
		expect(row(named('corridor-open'), 'power').assumed).toEqual([{ first: 28, end: 281 }]);
	});

	it('hatches all that lies beyond the end of the record', () => {
		const longer = { ...named('as-reported'), days: 400 };
		expect(row(longer, 'power').assumed).toEqual([{ first: 281, end: 400 }]);
		expect(row(longer, 'gas').assumed).toEqual([{ first: 209, end: 400 }]);
	});

	it('keeps each convoy apart, on its own road, and the one by both roads on both', () => {
		const { lanes } = rowsOf(named('as-reported'));
		expect(lanes.map(({ road }) => road)).toEqual(['Lachin', 'Aghdam']);
		expect(lanes.map(({ trucks }) => trucks.map(({ day, passed }) => [day, passed]))).toEqual([
			[
				[226, false],
				[261, false],
				[280, true],
			],
			[
				[260, false],
				[274, true],
				[280, true],
			],
		]);
		expect(lanes[0]!.trucks[0]!.labels[0]).toBe('19 trucks, government of Armenia: did not pass');
		expect(lanes.flatMap(({ trucks }) => trucks).some(({ assumed }) => assumed)).toBe(false);
	});

	it('calls assumed a convoy that the record does not have, or that ended otherwise there', () => {
		const lachin = rowsOf(named('lachin-convoys')).lanes[0]!.trucks;
		expect(lachin.map(({ day, assumed }) => [day, assumed])).toEqual([
			[226, true],
			[233, true],
			[240, true],
			[247, true],
			[254, true],
			[261, false],
			[261, true],
			[268, true],
			[275, true],
			[280, false],
		]);
		expect(lachin[1]!.title).toBe('2 August: 19 trucks, hypothetical weekly convoy: passed (assumed)');
	});
});
