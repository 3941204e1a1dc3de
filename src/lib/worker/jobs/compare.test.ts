/** The comparison behind the boundary: the same figures as without one, previews first, the newest request wins. */
import { afterEach, describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { Draws } from '#sims/ensemble/draws.ts';
import { Paired } from '#sims/ensemble/paired.ts';
import { Study } from '../../state/study.svelte.ts';
import { createEngine } from '../engine.ts';
import { inlineWorker } from '../inline.ts';
import type { CompareRequest } from '../protocol.ts';

const task = () => new Promise<void>((resolve) => setImmediate(resolve));
async function until(holds: () => boolean) {
	while (!holds()) await task();
}
const scenarioOf = (name: string, openingCereals = 3000) => ({
	...karabakh2022.scenarios.find((scenario) => scenario.name === name)!,
	days: 20,
	assumptions: { openingCereals },
});
const requestOf = (openingCereals: number): CompareRequest => ({
	sides: [
		{ id: 'other', scenario: scenarioOf('as-reported') },
		{ id: 'mine', scenario: scenarioOf('nothing-passes', openingCereals) },
	],
	seed: 7,
	members: 200,
	series: ['foodCoverage'],
	wholes: ['end.shortfallFood'],
	watched: { indicators: ['foodCoverage'], level: 0.5 },
});

const made: Study<'compare'>[] = [];
afterEach(() => {
	for (const study of made.splice(0)) study.close();
});
function studyWith(breathe: () => Promise<void> = task): Study<'compare'> {
	const study = new Study('compare', () => inlineWorker(createEngine(breathe, () => 0)), karabakh2022.assumptions);
	made.push(study);
	return study;
}

describe('a comparison in the worker', () => {
	it('says first what a few runs say, and in the end the same as without a boundary', async () => {
		const study = studyWith();
		const request = requestOf(1000);
		study.ask(request);
		await until(() => study.latest !== null);
		expect(study.latest!.update.members).toBe(64);
		await until(() => study.status.kind === 'settled');
		const direct = new Paired(
			new Draws(karabakh2022.assumptions, 7),
			request.sides.map(({ scenario }) => scenario),
			request,
		);
		direct.run(0, 200);
		expect(study.latest!.update).toEqual(direct.counts());
	});

	it('drops an older request for a newer one', async () => {
		let open = false;
		const study = studyWith(async () => {
			do await task();
			while (!open);
		});
		study.ask(requestOf(1000));
		await until(() => study.latest !== null);
		const newer = requestOf(2000);
		study.ask(newer);
		open = true;
		await until(() => study.status.kind === 'settled');
		expect(study.latest!.request).toBe(newer);
	});

	it('names the assumptions that cannot all be 0, whichever side has them', async () => {
		const study = studyWith();
		const zeros = Object.keys(karabakh2022.assumptions).filter((id) => id.startsWith('cargoFood'));
		const { sides, ...rest } = requestOf(1000);
		const assumptions = Object.fromEntries(zeros.map((id) => [id, 0]));
		study.ask({ ...rest, sides: [sides[0]!, { id: 'mine', scenario: { ...sides[1]!.scenario, assumptions } }] });
		await until(() => study.status.kind !== 'running');
		expect(study.status).toEqual({ kind: 'impossible', notAllZero: zeros });
	});
});
