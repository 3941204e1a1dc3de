/** The access strip and the dot plots as golden pictures. Look at a change, run with `-u`, and say in the commit why. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { Draws } from '#sims/ensemble/draws.ts';
import { Ensemble } from '#sims/ensemble/ensemble.ts';
import { centralRun } from '#sims/scenarios/central.ts';
import type { Shown } from '../state/projection.svelte.ts';
import { Reader } from '../state/reader.svelte.ts';
import { words } from '../words/words.ts';
import AccessStrip from './AccessStrip.svelte';
import { pictureIn } from './golden/picture.ts';
import RunsOut from './RunsOut.svelte';

const MEMBERS = 64;

function reading(scenarioName: string): { reader: Reader; shown: Shown } {
	const reader = new Reader(karabakh2022);
	reader.pick(scenarioName);
	const { request } = reader;
	const ensemble = new Ensemble(new Draws(karabakh2022.assumptions, request.seed), request.scenario, request.series);
	ensemble.run(0, MEMBERS);
	const central = centralRun(karabakh2022.assumptions, request.scenario);
	return {
		reader,
		shown: { request, members: MEMBERS, bands: ensemble.bands(), dates: ensemble.dates(), central },
	};
}

describe('the access strip', () => {
	for (const name of ['as-reported', 'lachin-convoys']) {
		it(`of ${name} is drawn as it was`, async () => {
			const { reader, shown } = reading(name);
			const svg = pictureIn(render(AccessStrip, { props: { reader, shown, day: 226 } }).body);
			await expect(svg).toMatchFileSnapshot(`./golden/access-${name}.golden.svg`);
		});
	}
});

describe('the dot plots', () => {
	for (const name of ['as-reported', 'corridor-open']) {
		it(`of ${name} are drawn as they were, with the label inside`, async () => {
			const { reader, shown } = reading(name);
			const svg = pictureIn(render(RunsOut, { props: { reader, shown, waits: false } }).body);
			expect(svg).toContain(words.page.label.inPlot);
			await expect(svg).toMatchFileSnapshot(`./golden/dates-${name}.golden.svg`);
		});
	}
});
