/** A line is drawn by hand, by keys and by numbers in a real browser, and then the runs are shown under it. */
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { Draws } from '#sims/ensemble/draws.ts';
import { Ensemble } from '#sims/ensemble/ensemble.ts';
import type { StoreGroup } from '#sims/model/store.ts';
import { centralRun } from '#sims/scenarios/central.ts';
import type { View } from '../figures/panel.ts';
import { Reader } from '../state/reader.svelte.ts';
import type { Shown } from '../state/projection.svelte.ts';
import { type Sketch, emptySketch, isComplete } from './sketch.ts';
import SketchFigure from './SketchFigure.svelte';

const MEMBERS = 32;

function shownOf({ request }: Reader): Shown {
	const draws = new Draws(karabakh2022.assumptions, request.seed);
	const ensemble = new Ensemble(draws, request.scenario, request.series);
	ensemble.run(0, MEMBERS);
	const central = centralRun(karabakh2022.assumptions, request.scenario);
	return { request, members: MEMBERS, bands: ensemble.bands(), dates: ensemble.dates(), central };
}

/** The figure as a page holds it: what is drawn comes back as its line. */
async function figure(group: StoreGroup = 'food', view: View = 'share', width = 1100) {
	await page.viewport(width, 800);
	const reader = new Reader(karabakh2022);
	reader.show(view);
	let sketch = emptySketch(reader.scenario.days);
	const onsketch = (next: Sketch) => {
		sketch = next;
		void screen.rerender({ sketch: next });
	};
	const screen = await render(SketchFigure, { reader, group, sketch, onsketch, shown: null as Shown | null });
	const slider = screen.getByRole('slider', { name: /your line, week by week$/ });
	/** Presses at one place of the plot, goes to another and lets go; places are parts of it from its upper left. */
	const drag = (from: readonly [number, number], to: readonly [number, number]) => {
		const plot = slider.element();
		const { left, top, width, height } = plot.getBoundingClientRect();
		const at = (type: string, [x, y]: readonly [number, number]) =>
			plot.dispatchEvent(
				new PointerEvent(type, {
					bubbles: true,
					isPrimary: true,
					pointerId: 1,
					buttons: 1,
					clientX: left + x * width,
					clientY: top + y * height,
				}),
			);
		// No pointer of the test's own can be held.
		plot.setPointerCapture = () => {};
		at('pointerdown', from);
		at('pointermove', to);
		at('pointerup', to);
	};
	return { reader, screen, slider, drag, line: () => sketch };
}

describe('a line that is drawn before looking', () => {
	it('follows the hand, is undone a stroke at a time, and can be drawn again', async () => {
		const { screen, drag, line } = await figure();
		drag([0, 0], [1, 1]);
		expect(isComplete(line())).toBe(true);
		expect([line().shares[0], line().shares[20], line().shares[40]]).toEqual([1, 0.5, 0]);
		drag([0.5, 0], [1, 0]);
		await expect.poll(() => line().shares[40]).toBe(1);
		await screen.getByRole('button', { name: 'Undo' }).click();
		expect(line().shares[40]).toBe(0);
		await screen.getByRole('button', { name: 'Draw again' }).click();
		expect(line().shares.every((share) => share === null)).toBe(true);
	});

	it('is drawn by keys, which say the week and its height, and by numbers', async () => {
		const { screen, slider, line } = await figure();
		(slider.element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowUp}');
		await expect.element(slider).toHaveAttribute('aria-valuetext', '12 December: 55\u00a0%');
		await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}{Shift>}{ArrowDown}{/Shift}');
		await expect.element(slider).toHaveAttribute('aria-valuetext', '26 December: 49\u00a0%');
		expect(line().shares.slice(0, 4)).toEqual([0.55, 0.52, 0.49, null]);

		await screen.getByText('Draw with numbers').click();
		const box = screen.getByRole('textbox').last();
		await box.fill('101');
		await userEvent.tab();
		await expect.element(screen.getByRole('alert')).toHaveTextContent('a number from 0 to 100');
		await box.fill('9');
		await userEvent.tab();
		expect(isComplete(line())).toBe(true);
		expect(line().shares[40]).toBe(0.09);
	});

	it('stands on the same axes once the runs are shown, and says in one sentence where they part, without a mark', async () => {
		const { reader, screen, drag, line } = await figure();
		drag([0, 0], [1, 0]);
		await screen.getByRole('radio', { name: 'about 8' }).click();
		expect(line().sure).toBe(8);
		const axes = () =>
			[...screen.container.querySelectorAll('svg.chart')].map((svg) =>
				[...svg.querySelectorAll('line:not([data-export])')].map((each) =>
					each.outerHTML.replaceAll(/ class="[^"]*"/g, ''),
				),
			);
		const before = axes();
		expect(screen.container.textContent).toContain('A sketch, drawn before looking');
		expect(screen.container.querySelector('.median')).toBeNull();
		expect((await axe.run(screen.container)).violations.map(({ id }) => id)).toEqual([]);

		reader.look({ day: 226 });
		await screen.rerender({ shown: shownOf(reader), others: [line(), line()] });
		expect(axes()).toEqual(before);
		await expect.element(screen.getByText('On 26 July you drew 100\u00a0%.')).toBeVisible();
		await expect
			.element(screen.getByRole('status'))
			.toHaveTextContent(/^Your line first leaves the range of 80 of 100 runs on 14 December;/);
		await expect.element(screen.getByText('2 others')).toBeInTheDocument();
		expect(screen.container.textContent).toContain('Illustrative projection.');
		expect(screen.container.textContent).not.toMatch(/\b(score|correct|wrong|well done)\b/i);
		expect((await axe.run(screen.container)).violations.map(({ id }) => id)).toEqual([]);
	});

	it('is of days of need where stocks are looked at, on a phone too', async () => {
		const { reader, screen, drag, line } = await figure('food', 'stock', 390);
		drag([0, 0.5], [1, 1]);
		await screen.rerender({ shown: shownOf(reader) });
		await expect.element(screen.getByText(/^On 18 September you drew 0 days\.$/)).toBeVisible();
		expect(line().shares[0]).toBe(0.5);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
	});
});
