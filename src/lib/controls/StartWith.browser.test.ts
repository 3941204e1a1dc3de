import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { Reader } from '../state/reader.svelte.ts';
import { words } from '../words/words.ts';
import AssumptionDock from './AssumptionDock.svelte';
import StartWith from './StartWith.svelte';

async function beside() {
	const reader = new Reader(karabakh2022);
	const onall = vi.fn();
	const screen = await render(StartWith, { reader, onall });
	screen.container.style.width = '336px';
	return { reader, onall, screen };
}

describe('what stands beside the figures', () => {
	it('is the case’s own few, in its order, and one button to all of them', async () => {
		const { screen, onall } = await beside();
		const sliders = screen.getByRole('slider').elements() as HTMLInputElement[];
		expect(sliders.map((slider) => slider.labels![0]!.textContent)).toEqual(
			karabakh2022.startWith.map((id) => words.assumptionLabels[id]),
		);
		await screen.getByRole('button', { name: 'All 101 assumptions, with sources' }).click();
		expect(onall).toHaveBeenCalledOnce();
	});

	it('fits under the head of a page of 900 px, with room below for what changed', async () => {
		await page.viewport(1440, 900);
		const { screen } = await beside();
		expect(screen.container.getBoundingClientRect().height).toBeLessThan(640);
	});

	it('says what changed, from what to what, and resets all of it as one step', async () => {
		const { reader, screen } = await beside();
		expect(screen.getByText(/^changed/).elements()).toEqual([]);
		reader.change('reliefTonnesPerTruck', 14);
		reader.change('harvestCereals', 3000);
		reader.setPolicy('none');
		await expect.element(screen.getByText(/^changed: 3/)).toBeVisible();
		const items = screen
			.getByRole('listitem')
			.elements()
			.map((item) => item.textContent.trim());
		expect(items.map((text) => text.replace(/\s+/g, ' '))).toEqual([
			'Flour from the 2023 harvest was 2,250, now 3,000 t',
			'Load of one relief truck was 5.7, now 14 t per truck beyond the range given',
			'How stores are rationed was Stretched, now Not rationed',
		]);
		await screen.getByRole('button', { name: 'reset all' }).click();
		expect(reader.changedCount).toBe(0);
		reader.undo();
		expect(reader.changedCount).toBe(3);
	});
});

describe('the bar on a narrow screen', () => {
	it('says whether anything changed, and asks for all assumptions', async () => {
		const reader = new Reader(karabakh2022);
		const onall = vi.fn();
		const screen = await render(AssumptionDock, { reader, onall });
		await screen.getByRole('button', { name: 'Assumptions All 101 as published' }).click();
		expect(onall).toHaveBeenCalledOnce();
		reader.change('people', 40_000);
		await expect.element(screen.getByRole('button', { name: 'Assumptions changed: 1' })).toBeVisible();
	});
});
