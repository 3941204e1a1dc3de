import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import type { AssumptionId } from '#sims/model/assumption.ts';
import { Reader } from '../state/reader.svelte.ts';
import AssumptionSlider from './AssumptionSlider.svelte';

async function slider(assumption: AssumptionId) {
	const reader = new Reader(karabakh2022);
	const screen = await render(AssumptionSlider, { reader, assumption });
	const type = async (text: string) => {
		const box = screen.getByRole('textbox');
		await box.fill(text);
		(box.element() as HTMLInputElement).dispatchEvent(new Event('change', { bubbles: true }));
	};
	return { reader, screen, type };
}

describe('an assumption', () => {
	it('shows its range, its unit and how well it is known', async () => {
		const { screen } = await slider('reliefTonnesPerTruck');
		for (const text of ['4.7', '7.5', 't per truck', 'derived']) {
			await expect.element(screen.getByText(text, { exact: true })).toBeVisible();
		}
	});

	it('is fixed at what the slider is moved to, and goes back on reset', async () => {
		const { reader, screen } = await slider('reliefTonnesPerTruck');
		await screen.getByRole('slider').fill('6.5');
		expect(reader.changes).toEqual({ reliefTonnesPerTruck: 6.5 });
		await expect.element(screen.getByText(/^was 5.7/)).toBeVisible();
		await screen.getByRole('button', { name: /^reset/ }).click();
		expect(reader.changes).toEqual({});
		await expect.element(screen.getByRole('textbox')).toHaveValue('5.7');
	});

	it('takes an exact number, also beyond the range, and says that it is beyond', async () => {
		const { reader, screen, type } = await slider('reliefTonnesPerTruck');
		await type('14.25');
		expect(reader.changes).toEqual({ reliefTonnesPerTruck: 14.25 });
		await expect.element(screen.getByText(/^Beyond the range given/)).toBeVisible();
	});

	for (const typed of ['heavy', '', '-1', '1e400', '0x10z']) {
		it(`refuses “${typed}”, keeps what was there, and says what is allowed`, async () => {
			const { reader, screen, type } = await slider('reliefTonnesPerTruck');
			await type('6');
			await type(typed);
			expect(reader.changes).toEqual({ reliefTonnesPerTruck: 6 });
			await expect.element(screen.getByRole('alert')).toHaveTextContent('a number from 0 to 1e12');
			await expect.element(screen.getByRole('textbox')).toHaveValue(typed);
			await type('6.5');
			expect(reader.changes).toEqual({ reliefTonnesPerTruck: 6.5 });
			expect(screen.getByRole('alert').elements()).toEqual([]);
		});
	}

	it('keeps a share a share: more than all is refused', async () => {
		const { reader, screen, type } = await slider('cargoShareFood');
		await type('1.01');
		expect(reader.changes).toEqual({});
		await expect.element(screen.getByRole('alert')).toHaveTextContent('a share from 0 to 1');
	});

	it('names each source with its publisher and a link, and who disputes the number', async () => {
		const { screen } = await slider('people');
		await screen.getByText('Where it comes from').click();
		const links = screen.getByRole('link').elements() as HTMLAnchorElement[];
		const { assumptions, disputeSources } = karabakh2022;
		const named = new Set([...(assumptions.people.sources ?? []), ...(disputeSources.people ?? [])]);
		expect(links.length).toBe(named.size);
		for (const link of links) expect(link.href).toMatch(/^https?:/);
		await expect.element(screen.getByText('Disputed:')).toBeVisible();
	});

	it('offers the other figures that were claimed, with their claimants', async () => {
		const { reader, screen } = await slider('people');
		await screen.getByRole('button', { name: /^40,000/ }).click();
		expect(reader.changes).toEqual({ people: 40_000 });
	});
});
