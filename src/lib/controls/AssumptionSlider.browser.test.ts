import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import type { AssumptionId } from '#sims/model/assumption.ts';
import { Reader } from '../state/reader.svelte.ts';
import AssumptionSlider from './AssumptionSlider.svelte';

async function slider(assumption: AssumptionId, compact = false) {
	const reader = new Reader(karabakh2022);
	const screen = await render(AssumptionSlider, { reader, assumption, compact });
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
		for (const text of ['4.7', '7.5', 't per truck', 'derived, disputed']) {
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

	it('quotes a claimed figure in full, and runs it in full', async () => {
		const { reader, screen } = await slider('people');
		await screen.getByRole('button', { name: '100,417: Government of Armenia' }).click();
		expect(reader.changes).toEqual({ people: 100_417 });
		await expect.element(screen.getByRole('textbox')).toHaveValue('100417');
	});

	it('shows a triangle only where the number is drawn', async () => {
		const fixed = await slider('people');
		expect(fixed.screen.container.querySelectorAll('svg svg[viewBox] path').length).toBe(0);
		await fixed.screen.unmount();
		const drawn = await slider('cargoShareFood');
		expect(drawn.screen.container.querySelectorAll('svg svg[viewBox] path').length).toBe(1);
	});
});

describe('undo', () => {
	/** One input event for each pixel, then one change as the hand lets go. */
	function drag(input: HTMLInputElement, values: readonly number[]): void {
		for (const value of values) {
			input.value = String(value);
			input.dispatchEvent(new Event('input', { bubbles: true }));
		}
		input.dispatchEvent(new Event('change', { bubbles: true }));
	}

	it('takes a whole drag back at once, and two drags one by one', async () => {
		const { reader, screen } = await slider('cargoShareFood');
		const input = screen.getByRole('slider').element() as HTMLInputElement;
		drag(input, [0.71, 0.72, 0.75]);
		drag(input, [0.76, 0.8]);
		expect(reader.changes).toEqual({ cargoShareFood: 0.8 });
		reader.undo();
		expect(reader.changes).toEqual({ cargoShareFood: 0.75 });
		reader.undo();
		expect(reader.changes).toEqual({});
		expect(reader.canUndo).toBe(false);
	});

	it('takes a run of key presses back at once, until the keys rest or go elsewhere', async () => {
		const { reader, screen } = await slider('cargoShareFood');
		const element = screen.getByRole('slider').element() as HTMLInputElement;
		element.focus();
		await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
		const afterThree = reader.changes;
		await userEvent.keyboard('{Tab}');
		element.focus();
		await userEvent.keyboard('{ArrowRight}');
		expect(reader.changes).not.toEqual(afterThree);
		reader.undo();
		expect(reader.changes).toEqual(afterThree);
		reader.undo();
		expect(reader.changes).toEqual({});
		expect(reader.canUndo).toBe(false);
	});

	it('brings back what was reset', async () => {
		const { reader, screen, type } = await slider('cargoShareFood');
		await type('0.6');
		await screen.getByRole('button', { name: /^reset/ }).click();
		expect(document.activeElement).toBe(screen.getByRole('slider').element());
		reader.undo();
		expect(reader.changes).toEqual({ cargoShareFood: 0.6 });
	});
});

describe('a finger', () => {
	async function touched() {
		const { reader, screen } = await slider('cargoShareFood');
		screen.container.style.width = '340px';
		const finger = screen.container.querySelector<HTMLElement>('.finger')!;
		// As where fingers point.
		finger.style.display = 'block';
		expect(finger.clientWidth).toBe(340);
		const touch = (type: string, clientX: number, clientY = 0) =>
			finger.dispatchEvent(
				new PointerEvent(type, { pointerType: 'touch', pointerId: 5, clientX, clientY, bubbles: true }),
			);
		return { reader, touch };
	}

	it('moves the number by as far as it goes, wherever it comes down', async () => {
		const { reader, touch } = await touched();
		touch('pointerdown', 20);
		expect(reader.changes).toEqual({});
		touch('pointermove', 30);
		touch('pointermove', 105);
		// 75 of 300 px of travel, of a range from 0.5 to 0.9.
		expect(reader.changes).toEqual({ cargoShareFood: 0.8 });
		touch('pointermove', 60);
		touch('pointermove', 900);
		touch('pointerup', 900);
		expect(reader.changes).toEqual({ cargoShareFood: 0.9 });
		reader.undo();
		expect(reader.changes).toEqual({});
	});

	it('changes nothing by a tap, nor on its way up or down the page', async () => {
		const { reader, touch } = await touched();
		touch('pointerdown', 250);
		touch('pointerup', 250);
		touch('pointerdown', 250, 0);
		touch('pointermove', 258, 60);
		touch('pointercancel', 258, 60);
		touch('pointermove', 90, 60);
		expect(reader.changes).toEqual({});
		expect(reader.canUndo).toBe(false);
	});
});

describe('beside the figures', () => {
	it('an assumption keeps its sources and the other figures one click away, behind its badge', async () => {
		const { reader, screen } = await slider('people', true);
		expect(screen.getByRole('link').elements()).toEqual([]);
		await screen.getByRole('button', { name: /^reported, disputed: where it comes from/ }).click();
		expect(screen.getByRole('link').elements().length).toBeGreaterThan(2);
		await expect.element(screen.getByText('Disputed:')).toBeVisible();
		await screen.getByRole('button', { name: /^40,000/ }).click();
		expect(reader.changes).toEqual({ people: 40_000 });
		await expect.element(screen.getByText('Disputed:')).not.toBeVisible();
	});

	it('no row grows as its number is changed within the range', async () => {
		for (const assumption of karabakh2022.startWith) {
			const { reader, screen } = await slider(assumption, true);
			screen.container.style.width = '336px';
			const before = screen.container.getBoundingClientRect().height;
			const { low, high } = karabakh2022.assumptions[assumption];
			reader.change(assumption, (low + high) / 2);
			await expect.element(screen.getByRole('button', { name: /^reset/ })).toBeVisible();
			expect([assumption, screen.container.getBoundingClientRect().height]).toEqual([assumption, before]);
			await screen.unmount();
		}
	});
});
