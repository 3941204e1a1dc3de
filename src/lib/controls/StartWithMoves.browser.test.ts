/** The few assumptions beside the figures, by what moves the number under the eye. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { Projection } from '../state/projection.svelte.ts';
import { Reader } from '../state/reader.svelte.ts';
import { WhatMoves } from '../state/whatMoves.svelte.ts';
import { createEngine } from '../worker/engine.ts';
import { inlineWorker } from '../worker/inline.ts';
import { words } from '../words/words.ts';
import StartWith from './StartWith.svelte';

const { order } = words.settings.startWith;
const task = () => new Promise<void>((resolve) => setTimeout(resolve));
const engine = () => inlineWorker(createEngine(task));
const PATIENCE = { timeout: 100_000 };

let reader: Reader;
let projection: Projection;
let moves: WhatMoves;
beforeEach(() => {
	reader = new Reader(karabakh2022);
	projection = new Projection(engine, karabakh2022.assumptions);
	moves = new WhatMoves(reader, projection, engine);
});
afterEach(() => {
	moves.close();
	projection.close();
});

async function settle() {
	projection.ask(reader.request);
	await expect.poll(() => projection.settled?.request === reader.request, PATIENCE).toBe(true);
	await answered();
}
/** The page asks in an effect. */
async function answered() {
	moves.follow();
	await expect.poll(() => moves.settled, PATIENCE).toBe(true);
}
async function beside() {
	const screen = await render(StartWith, { reader, moves, onall: () => {} });
	const sliders = () =>
		(screen.getByRole('slider').elements() as HTMLInputElement[]).map((slider) => slider.labels![0]!.textContent);
	return { screen, sliders, sort: () => screen.getByLabelText(order.label).selectOptions(order.moves) };
}
const labels = (ids: readonly (keyof typeof words.assumptionLabels)[]) => ids.map((id) => words.assumptionLabels[id]);

describe('sorted by what moves this most', () => {
	it('the five that explain most stand first, each with its share; as published they are the case’s own again', async () => {
		await settle();
		const { screen, sliders, sort } = await beside();
		expect(sliders()).toEqual(labels(karabakh2022.startWith));
		await sort();
		await expect.poll(sliders).toEqual(labels(moves.top!));
		expect(moves.top).toHaveLength(5);
		expect(sliders()).not.toEqual(labels(karabakh2022.startWith));
		await expect.element(screen.getByText(/^\d+\u00a0% ± \d/).first()).toBeVisible();
		await screen.getByLabelText(order.label).selectOptions(order.published);
		await expect.poll(sliders).toEqual(labels(karabakh2022.startWith));
	});

	it('no slider goes away while the focus is among them; when it leaves they are those of now', async () => {
		await settle();
		const { screen, sliders, sort } = await beside();
		await sort();
		const before = labels(moves.top!);
		await expect.poll(sliders).toEqual(before);
		(screen.getByRole('slider').first().element() as HTMLElement).focus();
		reader.look({ focus: 'medicine', day: 150 });
		await answered();
		const after = labels(moves.top!);
		expect(after).not.toEqual(before);
		expect(sliders()).toEqual(before);
		await userEvent.click(screen.getByLabelText(order.label));
		await expect.poll(sliders).toEqual(after);
	});

	it('nor while a finger is down on one, nor before all runs are counted', async () => {
		await settle();
		const { screen, sliders, sort } = await beside();
		await sort();
		const before = labels(moves.top!);
		await expect.poll(sliders).toEqual(before);
		const slider = screen.getByRole('slider').first().element();
		slider.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
		reader.look({ focus: 'energy' });
		await answered();
		expect(sliders()).toEqual(before);
		// The first of them is fixed now: it has no spread of its own.
		reader.change(moves.top![0]!, 400);
		await expect.poll(() => moves.settled).toBe(false);
		expect(moves.top).toBeNull();
		window.dispatchEvent(new PointerEvent('pointerup'));
		const held = sliders();
		await settle();
		await expect.poll(sliders).toEqual(labels(moves.top!));
		expect(held).not.toEqual(sliders());
	});
});
