import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import type { MembersAtRest } from '../state/choice.ts';
import { Reader } from '../state/reader.svelte.ts';
import { createEngine } from '../worker/engine.ts';
import { inlineWorker } from '../worker/inline.ts';
import Flips from './Flips.svelte';

const PATIENCE = { timeout: 100_000 };

/** The section with so few runs that all levers are through in seconds. */
async function section(scenario: string, width = 1440) {
	await page.viewport(width, 900);
	const reader = new Reader(karabakh2022);
	reader.setMembers(16 as MembersAtRest);
	reader.pick(scenario);
	const screen = await render(Flips, { reader, shown: null, makeWorker: () => inlineWorker(createEngine()) });
	const look = () => screen.getByRole('button', { name: 'Look for it' }).click();
	const svg = () => screen.container.querySelector('svg.chart');
	return { reader, screen, look, svg };
}

describe('what would flip it', () => {
	it('is looked for when asked, row by row, said once when it is known, and can be tried and taken back', async () => {
		const { reader, screen, look, svg } = await section('as-reported');
		expect(screen.container.querySelector('progress')).toBeNull();
		await look();
		await expect.element(screen.getByRole('progressbar')).toBeVisible();
		const status = screen.container.querySelector('[role=status]')!;
		expect(status.textContent).toBe('');
		await expect
			.poll(() => status.textContent, PATIENCE)
			.toMatch(/^Of 101 assumptions and what can be asked of access, /);

		const tries = screen.getByRole('button', { name: /^Try it: / });
		const rows = tries.elements().length;
		expect(rows).toBeGreaterThan(1);
		expect(svg()!.closest('[data-figure=flips]')).not.toBeNull();
		expect(svg()!.textContent).toContain('Illustrative projection');
		expect((await axe.run(screen.container)).violations.map(({ id }) => id)).toEqual([]);

		await screen.getByRole('button', { name: /^Try it: Relief trucks a day/ }).click();
		const trucks = reader.scenario.phases.find(({ road }) => road === 'relief')!.trucksPerDay;
		expect(trucks).toBeGreaterThan(6);
		await expect.element(screen.getByText('This is of settings that have since been changed.')).toBeVisible();
		await expect.element(screen.getByRole('button', { name: 'Look again' })).toBeVisible();
		expect(svg()!.closest('[data-figure=flips]')).toBeNull();
		// Not by the pointer of the test, which waits for what is disabled.
		(tries.last().element() as HTMLElement).click();
		expect(reader.scenario.assumptions).toEqual({});

		reader.undo();
		await expect.element(screen.getByRole('button', { name: 'Look again' })).not.toBeInTheDocument();
		expect(tries.elements().length).toBe(rows);
	});

	it('says what was not asked and why, and that nothing is an answer', async () => {
		const { screen, look } = await section('corridor-open', 390);
		await look();
		await expect.element(screen.getByText(/no value tried of any reverses it\.$/).first(), PATIENCE).toBeVisible();
		await expect.element(screen.getByText('Date of re-opening: not asked: the road is open throughout.')).toBeVisible();
		await screen.getByText('All 104 that were tried').click();
		expect(screen.container.querySelectorAll('tbody tr').length).toBe(104);
	});
});
