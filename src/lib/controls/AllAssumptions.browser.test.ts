import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { COUPLINGS } from '#sims/model/coupling.ts';
import { Reader } from '../state/reader.svelte.ts';
import { words } from '../words/words.ts';
import AllAssumptions from './AllAssumptions.svelte';

async function sheet() {
	await page.viewport(1440, 900);
	const reader = new Reader(karabakh2022);
	const screen = await render(AllAssumptions, { reader, open: true });
	const look = async (query: string) => {
		await screen.getByRole('searchbox').fill(query);
	};
	const group = (name: string) => screen.getByRole('heading', { name }).click();
	const sliders = () =>
		(screen.getByRole('slider').elements() as HTMLInputElement[]).map((slider) => slider.labels![0]!.textContent);
	const dialog = screen.getByRole('dialog');
	return { reader, screen, look, group, sliders, dialog };
}

describe('a search', () => {
	it('lists only what matches every word, and says how many of all', async () => {
		const { screen, look, sliders } = await sheet();
		await look('relief TRUCK load');
		await expect.element(screen.getByRole('status')).toHaveTextContent(/^\d+ of 101$/);
		expect(sliders()).toContain('Load of one relief truck');
		await look('Gazprom heating');
		await expect.element(screen.getByRole('status')).toHaveTextContent('2 of 101');
		expect(sliders()).toEqual(['Pipeline gas for cooking and washing', 'Pipeline gas for heating']);
	});

	it('finds the couplings and the policy by their words too', async () => {
		const { screen, look } = await sheet();
		await look('bakeries');
		await expect.element(screen.getByRole('checkbox', { name: /^Bakeries need gas/ })).toBeVisible();
		expect(screen.getByRole('checkbox').elements().length).toBe(1);
		await look('holds anything back');
		await expect.element(screen.getByRole('radio', { name: /^Not rationed/ })).toBeVisible();
	});

	it('that finds nothing says so, and is cleared by one button', async () => {
		const { screen, look, sliders } = await sheet();
		await look('submarine');
		await expect.element(screen.getByRole('status')).toHaveTextContent('Nothing matches “submarine”.');
		expect(screen.getByRole('slider').elements()).toEqual([]);
		await screen.getByRole('button', { name: 'Clear the search' }).click();
		await expect.element(screen.getByRole('searchbox')).toHaveValue('');
		expect(document.activeElement).toBe(screen.getByRole('searchbox').element());
		expect(sliders().length).toBeGreaterThan(0);
	});
});

describe('the list of all', () => {
	it('holds each of the 101 in one group, and draws only what is open', async () => {
		const { screen, group, sliders } = await sheet();
		expect(sliders().length).toBe(18);
		for (const name of Object.values(words.page.assumptions.groups)) {
			if (name !== words.page.assumptions.groups.access) await group(name);
		}
		await expect.poll(() => sliders().length).toBe(101);
		expect(new Set(sliders()).size).toBe(101);
		await expect.element(screen.getByRole('checkbox').first()).toBeVisible();
	});

	it('takes a number beyond the range, says so at the number and in the list of changes', async () => {
		const { reader, screen, look } = await sheet();
		await look('relief truck load');
		const box = screen.getByRole('textbox', { name: 'Load of one relief truck: exact value' });
		await box.fill('14.25');
		await userEvent.keyboard('{Enter}');
		expect(reader.changes).toEqual({ reliefTonnesPerTruck: 14.25 });
		await expect.element(screen.getByText(/^Beyond the range given/)).toBeVisible();
		await look('');
		const changes = screen.getByRole('region', { name: 'Changed' });
		await expect.element(changes.getByText('was 5.7, now 14.25 t per truck')).toBeVisible();
		await expect.element(changes.getByText('beyond the range given')).toBeVisible();
	});

	it('says what changed at the top, and takes back each alone or all at once', async () => {
		const { reader, screen } = await sheet();
		await expect.element(screen.getByText('All 101 as published')).toBeVisible();
		reader.change('people', 40_000);
		reader.change('cargoShareFood', 0.8);
		reader.setPolicy('none');
		reader.switchCoupling('gasLpg', false);
		const changes = screen.getByRole('region', { name: 'Changed' });
		await expect.element(changes.getByRole('listitem').first()).toBeVisible();
		expect(changes.getByRole('listitem').elements().length).toBe(4);
		await changes.getByRole('button', { name: 'reset to 120,000: People living in the place' }).click();
		await changes.getByRole('button', { name: 'reset to Stretched: How stores are rationed' }).click();
		await changes.getByRole('button', { name: 'reset to on: Lost gas is sought in bottles' }).click();
		expect([reader.changes, reader.choice.policy, reader.choice.couplingsOff]).toEqual([
			{ cargoShareFood: 0.8 },
			null,
			null,
		]);
		reader.setFixedRation(0.7);
		await expect.element(changes.getByText(/was 50\s%, now 70\s%$/)).toBeVisible();
		await screen.getByRole('button', { name: 'reset all' }).click();
		expect(reader.changedCount).toBe(0);
		await expect.element(screen.getByText('All 101 as published')).toBeVisible();
	});

	it('stays where it is under the hand as the first change is listed above', async () => {
		const { screen } = await sheet();
		const slider = screen.getByRole('slider', { name: 'Load of one relief truck' });
		const before = slider.element().getBoundingClientRect().top;
		await slider.fill('6');
		await expect.element(screen.getByRole('region', { name: 'Changed' })).toBeInTheDocument();
		await expect.poll(() => Math.abs(slider.element().getBoundingClientRect().top - before)).toBeLessThan(1);
	});
});

describe('rationing', () => {
	it('is stretched, none or fixed, each with what it means; only a fixed one asks how much', async () => {
		const { reader, screen, group } = await sheet();
		await group('Rationing');
		expect(screen.getByRole('radio').elements().length).toBe(3);
		expect(screen.getByRole('slider', { name: 'The fixed ration' }).elements()).toEqual([]);
		await screen.getByRole('radio', { name: /^Not rationed/ }).click();
		expect(reader.scenario.policy).toBe('none');
		await screen.getByRole('radio', { name: /^One fixed ration/ }).click();
		expect(reader.scenario.policy).toBe('fixed');
		await screen.getByRole('slider', { name: 'The fixed ration' }).fill('30');
		expect(reader.scenario.fixedRation).toBe(0.3);
		const box = screen.getByRole('textbox', { name: 'The fixed ration: exact value' });
		await box.fill('62.5');
		await userEvent.keyboard('{Enter}');
		expect(reader.scenario.fixedRation).toBe(0.625);
		await box.fill('101');
		await userEvent.keyboard('{Enter}');
		expect(reader.scenario.fixedRation).toBe(0.625);
		await expect.element(screen.getByRole('alert')).toHaveTextContent('a number from 0 to 100');
	});
});

describe('couplings', () => {
	it('are seven switches, on as published, each undone by itself', async () => {
		const { reader, screen, group } = await sheet();
		await group('How one shortage slows another');
		const switches = screen.getByRole('checkbox').elements() as HTMLInputElement[];
		expect(switches.map(({ checked }) => checked)).toEqual(COUPLINGS.map(() => true));
		await screen.getByRole('checkbox', { name: /^Bakeries need gas/ }).click();
		await screen.getByRole('checkbox', { name: /^Lost gas is sought in bottles/ }).click();
		expect(reader.scenario.couplingsOff).toEqual(['gasBakeries', 'gasLpg']);
		reader.undo();
		expect(reader.scenario.couplingsOff).toEqual(['gasBakeries']);
		await expect.element(screen.getByRole('checkbox', { name: /^Lost gas/ }).last()).toBeChecked();
	});
});

describe('the sheet', () => {
	it('closes by Escape, by its button and by a click beside it, and gives the focus back', async () => {
		const opener = document.body.appendChild(document.createElement('button'));
		opener.textContent = 'opener';
		opener.focus();
		const { screen, dialog } = await sheet();
		await expect.element(dialog).toBeVisible();
		const closings = [
			() => userEvent.keyboard('{Escape}'),
			() => screen.getByRole('button', { name: 'Close' }).click(),
			() => userEvent.click(dialog, { position: { x: -200, y: 300 }, force: true }),
		];
		for (const close of closings) {
			await close();
			await expect.element(dialog).not.toBeInTheDocument();
			expect(document.activeElement).toBe(opener);
			await screen.rerender({ open: true });
			await expect.element(dialog).toBeVisible();
		}
		opener.remove();
	});

	it('stays open when a drag that began inside ends beside it', async () => {
		const { screen, dialog } = await sheet();
		const element = dialog.element();
		screen
			.getByRole('slider')
			.first()
			.element()
			.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
		element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
		await expect.element(dialog).toBeVisible();
	});

	it('is reached by keys in the order of reading', async () => {
		const { screen } = await sheet();
		screen.getByRole('button', { name: 'Close' }).element().focus();
		await userEvent.keyboard('{Tab}');
		expect(document.activeElement).toBe(screen.getByRole('searchbox').element());
		await userEvent.keyboard('{Tab}');
		await expect.element(screen.getByRole('heading', { name: 'Population' })).toBeVisible();
		expect(document.activeElement!.tagName).toBe('SUMMARY');
		await userEvent.keyboard('{Enter}');
		await expect.element(screen.getByRole('slider', { name: 'People living in the place' })).toBeVisible();
		await userEvent.keyboard('{Tab}{ArrowLeft}');
		await expect.element(screen.getByText(/^changed: 1/)).toBeVisible();
	});

	it('gives axe nothing to find, with groups open, a change and a refused number', async () => {
		const { reader, screen, group } = await sheet();
		reader.change('reliefTonnesPerTruck', 14);
		reader.setPolicy('fixed');
		await group('Rationing');
		await group('How one shortage slows another');
		await screen.getByText('Where it comes from').first().click();
		await screen.getByRole('textbox', { name: 'Load of one relief truck: exact value' }).fill('heavy');
		await userEvent.keyboard('{Enter}');
		const { violations } = await axe.run(document.querySelector('dialog')!);
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
	});
});
