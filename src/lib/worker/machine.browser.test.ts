/** The kernel in a real browser: that there is one, and that it gives what the model gives. */
import { expect, it, vi } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { Draws } from '#sims/ensemble/draws.ts';
import { Ensemble } from '#sims/ensemble/ensemble.ts';
import { KernelEnsemble } from '#sims/kernel/ensemble.ts';
import { machineMaker } from './machine.ts';

const scenario = { ...karabakh2022.scenarios[0]!, days: 60 };
const series = ['foodCoverage', 'belowHalf', 'coverDays.lpg'] as const;

it('a kernel runs in this browser and gives the figures of the model, to the last bit', async () => {
	const make = await machineMaker();
	const draws = new Draws(karabakh2022.assumptions, 7);
	const here = new KernelEnsemble(make!(), draws, scenario, series);
	const model = new Ensemble(draws, scenario, series);
	for (const runs of [here, model]) runs.run(0, 70);
	expect(here.bands()).toEqual(model.bands());
	expect(here.dates()).toEqual(model.dates());
});

it('where WebAssembly may not be used there is none, and nothing is thrown', async () => {
	vi.spyOn(WebAssembly, 'compile').mockRejectedValue(new WebAssembly.CompileError('refused by policy'));
	expect(await machineMaker()).toBeNull();
	vi.restoreAllMocks();
});
