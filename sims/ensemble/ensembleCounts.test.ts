import { describe, expect, it } from 'vitest';
import { assumptions } from '../cases/karabakh-2022/assumptions.ts';
import { halfChance } from '../cases/karabakh-2022/scenarios/half-chance.ts';
import { Draws } from './draws.ts';
import { Ensemble } from './ensemble.ts';

const WATCHED = { indicators: ['foodCoverage'], level: 0.7 } as const;
const newEnsemble = () =>
	new Ensemble(new Draws(assumptions, 7), halfChance, ['foodCoverage', 'coverDays.cereals'], WATCHED);

describe('the counts of an ensemble', () => {
	it('cloned on their way from another thread, give the bands and dates of a single one to the last bit', () => {
		const whole = newEnsemble();
		whole.run(0, 37);
		const [here, there] = [newEnsemble(), newEnsemble()];
		here.run(20, 37);
		there.run(0, 20);
		here.take(structuredClone(there.counts()));
		expect(here.count).toBe(37);
		expect(here.bands()).toEqual(whole.bands());
		expect(here.dates()).toEqual(whole.dates());
	});

	it('are as they were when they were handed over, whatever is run afterwards', () => {
		const ensemble = newEnsemble();
		ensemble.run(0, 5);
		const counts = ensemble.counts();
		ensemble.run(5, 20);
		expect([counts.members, counts.dates.members]).toEqual([5, 5]);
		const counted = counts.histograms.map((histogram) => histogram.reduce((sum, count) => sum + count, 0));
		expect(counted).toEqual([5 * halfChance.days, 5 * halfChance.days]);
	});
});
