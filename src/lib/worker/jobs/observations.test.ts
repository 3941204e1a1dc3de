import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { karabakh2022Record } from '#sims/cases/karabakh-2022/record.ts';
import { createEngine } from '../engine.ts';
import type { ObservationsUpdate } from '../protocol.ts';

const request = {
	scenario: karabakh2022.scenarios[0]!,
	seed: 7,
	members: 160,
	observations: karabakh2022Record.observations,
};

function opened() {
	const engine = createEngine();
	engine.open(karabakh2022.assumptions);
	return engine;
}

describe('holding reports against the runs', () => {
	it('tells of ever more runs, and settles on all of them', async () => {
		const updates: ObservationsUpdate[] = [];
		const outcome = await opened().run('observations', request, (update) => void updates.push(update));
		expect(outcome).toEqual({ kind: 'settled', members: 160 });
		expect(updates.map(({ members }) => members)).toEqual([64, 128, 160]);
		expect(updates.at(-1)!.held.map(({ id }) => id)).toEqual(request.observations.map(({ id }) => id));
	});

	it('ends, and tells no more, once another question is asked', async () => {
		const engine = opened();
		const updates: ObservationsUpdate[] = [];
		const first = engine.run('observations', request, (update) => {
			updates.push(update);
			engine.stop();
		});
		expect(await first).toMatchObject({ kind: 'superseded' });
		expect(updates).toHaveLength(1);
	});

	it('names assumptions that may not all be 0', async () => {
		const scenario = {
			...request.scenario,
			assumptions: {
				cargoFoodCereals: 0,
				cargoFoodPulses: 0,
				cargoFoodOil: 0,
				cargoFoodSugar: 0,
				cargoFoodAnimal: 0,
				cargoFoodVegetables: 0,
				cargoFoodPotatoes: 0,
				cargoFoodInfantFormula: 0,
			},
		};
		const outcome = await opened().run('observations', { ...request, scenario }, () => {});
		expect(outcome.kind).toBe('impossible');
	});

	it('fails with the day named where a report lies outside of the run', async () => {
		const scenario = { ...request.scenario, days: 100 };
		const outcome = await opened().run('observations', { ...request, scenario }, () => {});
		expect(outcome).toMatchObject({
			kind: 'failed',
			message: expect.stringContaining('not within 100 days') as string,
		});
	});
});
