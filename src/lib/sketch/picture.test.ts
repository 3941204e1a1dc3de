/** The chart of a sketch as golden pictures, before the runs are shown and after. Look at a change, run with `-u`, and say in the commit why. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { Draws } from '#sims/ensemble/draws.ts';
import { Ensemble } from '#sims/ensemble/ensemble.ts';
import { centralRun } from '#sims/scenarios/central.ts';
import { pictureIn } from '../figures/golden/picture.ts';
import { readPanel } from '../figures/reading.ts';
import { Reader } from '../state/reader.svelte.ts';
import type { Shown } from '../state/projection.svelte.ts';
import { words } from '../words/words.ts';
import { emptySketch, withStroke } from './sketch.ts';
import SketchChart from './SketchChart.svelte';

const MEMBERS = 64;
/** What the marks of a hand look like, so that a kept picture can be opened. */
const STYLE = `<style>
svg { --hue: #2b7b5f; background: #fbfaf6; font: 13px sans-serif; fill: #1c2024; }
line { stroke: #dcd8cd; }
.b95, .b80, .b50 { fill: var(--hue); opacity: 0.12; }
.casing, .under, .median, .own, .faint { fill: none; }
.median { stroke: var(--hue); stroke-width: 2; }
.own { stroke: #1c2024; stroke-width: 3; }
.faint { stroke: #83867f; }
.ring { fill: #fbfaf6; stroke: #1c2024; }
</style>`;

const reader = new Reader(karabakh2022);
const from = { day: 0, share: 1 };
const sketch = withStroke(emptySketch(reader.scenario.days), from, { day: 273, share: 0.05 });
const other = withStroke(emptySketch(reader.scenario.days), from, { day: 280, share: 0.6 });

function runs(): Shown {
	const { request } = reader;
	const ensemble = new Ensemble(new Draws(karabakh2022.assumptions, request.seed), request.scenario, request.series);
	ensemble.run(0, MEMBERS);
	const central = centralRun(karabakh2022.assumptions, request.scenario);
	return { request, members: MEMBERS, bands: ensemble.bands(), dates: ensemble.dates(), central };
}

for (const [when, shown, label] of [
	['before', null, words.sketch.inPlot],
	['after', runs(), words.page.label.inPlot],
] as const) {
	it(`a sketch ${when} the runs are shown is drawn as it was, with its label inside`, async () => {
		const reading = readPanel(reader, 'food', shown, 226);
		const ring = { day: 273, share: 0.05, drawn: true };
		const size = { width: 650, height: 220, gutter: 46 };
		const props = { reader, group: 'food' as const, reading, sketch, others: [other], shown, ring, ...size };
		const svg = pictureIn(render(SketchChart, { props }).body, STYLE);
		expect(svg).toContain(label);
		await expect(svg).toMatchFileSnapshot(`./golden/sketch-${when}.golden.svg`);
	});
}
