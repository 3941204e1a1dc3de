import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { FEW, builtSite, settled } from './site.ts';

const visit = builtSite();
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

interface Finger {
	readonly tap: () => Promise<void>;
	/** Px to the right and down. */
	readonly move: (right: number, down: number) => Promise<void>;
}

/** A finger that comes down on a slider, at a share of its width, as the browser itself takes touches. */
async function fingerOn(page: Page, slider: Locator, share: number): Promise<Finger> {
	const devTools = await page.context().newCDPSession(page);
	await slider.evaluate((input) => input.scrollIntoView({ block: 'center' }));
	const { x: left, y: top, width, height } = (await slider.boundingBox())!;
	const [x, y] = [left + width * share, top + height / 2];
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', right = 0, down = 0) =>
		devTools.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: type === 'touchEnd' ? [] : [{ x: x + right, y: y + down }],
		});
	const STEPS = 10;
	return {
		tap: async () => {
			await touch('touchStart');
			await touch('touchEnd');
		},
		move: async (right, down) => {
			await touch('touchStart');
			for (let step = 1; step <= STEPS; step++) await touch('touchMove', (right * step) / STEPS, (down * step) / STEPS);
			await touch('touchEnd');
		},
	};
}

/** What a finger does to a slider, and to what scrolls around it. */
async function tried(page: Page, slider: Locator, scroller: Locator): Promise<void> {
	const scrolled = () => scroller.evaluate((element) => element.scrollTop);
	const before = await slider.inputValue();
	const [low, high] = await ends(slider);
	// Where the thumb is not, and on the side that has room.
	const away = Number(before) > (low + high) / 2 ? -1 : 1;
	await (await fingerOn(page, slider, 0.5 + 0.4 * away)).tap();
	expect(await slider.inputValue(), 'tapped').toBe(before);

	const past = await fingerOn(page, slider, 0.5 + 0.4 * away);
	const at = await scrolled();
	// Where it comes to rest is told by the browser: a page goes on by itself when a finger leaves it.
	const rests = scroller.evaluate((element) => {
		const tells = element === document.documentElement ? document : element;
		return new Promise<void>((rest) => tells.addEventListener('scrollend', () => rest(), { once: true }));
	});
	await past.move(0, -160);
	await rests;
	expect(await scrolled()).toBeGreaterThan(at + 100);
	expect(await slider.inputValue(), 'swiped past').toBe(before);

	const along = await fingerOn(page, slider, 0.5);
	const height = async () => (await slider.boundingBox())!.y;
	const still = await height();
	await along.move(60 * away, 0);
	await expect.poll(() => slider.inputValue()).not.toBe(before);
	// Not farther than the finger went, and not to where it came down; what lies at the ends of the scale is no part of it.
	const moved = Math.abs(Number(await slider.inputValue()) - Number(before)) / (high - low);
	expect(moved).toBeLessThanOrEqual(60 / ((await slider.boundingBox())!.width - 40));
	// What is said above it of the change makes room for itself there.
	expect(Math.abs((await height()) - still)).toBeLessThan(2);
}
const ends = (slider: Locator) =>
	slider.evaluate(
		(input) => [Number((input as HTMLInputElement).min), Number((input as HTMLInputElement).max)] as const,
	);

describe('a finger on a slider', () => {
	it('scrolls the sheet of assumptions up and down, moves the value along by as much as it goes, and a tap leaves it', () =>
		visit({ ...FEW, ...PHONE }, async (page) => {
			await settled(page);
			await page.getByRole('button', { name: /^Assumptions/ }).tap();
			const sheet = page.getByRole('dialog');
			await sheet.getByRole('heading').first().waitFor();
			await sheet.getByRole('heading', { name: 'Population' }).tap();
			const slider = sheet.getByRole('slider').nth(1);
			await tried(page, slider, sheet);
		}));

	it('does the same at the desk', () =>
		visit({ path: 'desk/', ...PHONE }, async (page) => {
			await page.getByRole('heading', { name: 'Week 1 of 12' }).waitFor();
			const slider = page.getByRole('slider', { name: 'A truck carries: Food, %' });
			await tried(page, slider, page.locator('html'));
		}));
});
