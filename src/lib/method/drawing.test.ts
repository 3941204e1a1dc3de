/** The drawing of stores and couplings. Look at a change of the golden picture, run with `-u`, and say in the commit why. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { COUPLINGS } from '#sims/model/coupling.ts';
import { COUPLING_PATHS, INFLOWS, INFLOW_IDS } from '#sims/model/description.ts';
import { STORES } from '#sims/model/store.ts';
import { pictureIn } from '../figures/golden/picture.ts';
import { words } from '../words/words.ts';
import Drawing from './Drawing.svelte';
import { type Box, drawing } from './drawing.ts';

/** Enough to look at the kept picture by. */
const STYLE = `<style>
svg { background: #fbfaf6; font: 13px sans-serif; fill: #1c2024; }
.flow { --hue: #545c63; } .food { --hue: #2b7b5f; } .medicine { --hue: #641c4c; } .energy { --hue: #1d449b; }
rect { fill: #fff; stroke: var(--hue, #4a5157); }
.row { stroke: #dcd8cd; }
.run, .casing { fill: none; stroke: var(--hue); }
.casing { stroke: #fbfaf6; stroke-width: 5; }
.coupling .run { stroke-width: 2; }
.end, .badge circle { fill: var(--hue); }
.begin { fill: #fbfaf6; stroke: var(--hue); }
.badge text { fill: #fbfaf6; text-anchor: middle; }
</style>`;

const { width, height, inflows, stores, outcomes, inflowLines, couplingLines } = drawing();

describe('the drawing of stores and couplings', () => {
	it('is drawn as it was', async () => {
		await expect(pictureIn(render(Drawing).body, STYLE)).toMatchFileSnapshot(
			'./golden/stores-and-couplings.golden.svg',
		);
	});

	it('ends each coupling at as many stores as the description names', () => {
		expect(couplingLines.map(({ coupling }) => coupling)).toEqual(COUPLINGS);
		for (const { coupling, ends } of couplingLines) expect(ends.length).toBe(COUPLING_PATHS[coupling].to.length);
	});

	it('has a dot for each store that something fills, once where two things fill the same stores', () => {
		const together = new Set(INFLOW_IDS.map((id) => INFLOWS[id].join()));
		const dots = [...together].map((stores) => (stores === '' ? 0 : stores.split(',').length));
		const drawn = inflowLines.reduce((sum, { ends }) => sum + ends.length, 0);
		expect(drawn).toBe(dots.reduce((sum, count) => sum + count, 0));
	});

	it('keeps every box inside the picture and off the others', () => {
		const boxes: readonly Box[] = [inflows, stores, outcomes].flatMap((group) => Object.values<Box>(group));
		for (const box of boxes) {
			expect(box.x).toBeGreaterThanOrEqual(0);
			expect(box.x + box.width).toBeLessThanOrEqual(width);
			expect(box.y + box.height / 2).toBeLessThanOrEqual(height);
		}
		const overlapping = boxes.flatMap((a, at) =>
			boxes
				.slice(at + 1)
				.filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && Math.abs(a.y - b.y) < (a.height + b.height) / 2),
		);
		expect(overlapping).toEqual([]);
	});

	it('puts no number on another', () => {
		const badges = couplingLines.map(({ badge }) => badge);
		const near = badges.flatMap((a, at) => badges.slice(at + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 17));
		expect(near).toEqual([]);
	});

	it('says the same as a list, with every store by its name', () => {
		const { body } = render(Drawing);
		const list = body.slice(body.indexOf('<figcaption'));
		for (const coupling of COUPLINGS) expect(list).toContain(words.settings.couplings.each[coupling].name);
		for (const store of STORES) expect(list.toLowerCase()).toContain(words.storeNames[store].toLowerCase());
	});
});
