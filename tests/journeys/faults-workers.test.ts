/** Workers that end in the midst of a drag: the page goes on, and the figures are those of an undisturbed one. */
import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { keepWorkers, killWorker, seeded } from './killing.ts';
import { FEW, live, servedSite, settled } from './site.ts';

const served = servedSite();
const IDENTICAL = 'The same figures as when this link was shared.';
const RESTARTED = 'The calculation stopped and was started again. Nothing you chose was lost.';

/** A page whose workers can be ended, and what it complained of. */
async function opened(fragment: string, use: (page: Page) => Promise<void>): Promise<void> {
	const context = await served.browser.newContext({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } });
	const complaints: string[] = [];
	try {
		const page = await context.newPage();
		page.on('pageerror', (error) => complaints.push(error.message));
		await keepWorkers(page);
		await page.goto(`${served.site.url}#${fragment}`);
		await live(page);
		await settled(page);
		await use(page);
	} finally {
		await context.close();
	}
	expect(complaints).toEqual([]);
}

/** All that is printed and drawn of figures, and the link, which ends with what tells them from all others. */
async function printed(page: Page): Promise<{ text: string; paths: string[]; link: string }> {
	await settled(page);
	await page.waitForFunction(() => location.hash.includes('&is='));
	const text = (await page.locator('[data-figure]').allInnerTexts()).join('\n');
	const paths = await page
		.locator('svg.chart path')
		.evaluateAll((all) => all.map((path) => path.getAttribute('d') ?? ''));
	return { text, paths, link: new URL(page.url()).hash };
}

/** Another page opens the link, prints and draws the same, and finds that they are the figures that were shared. */
async function isThatOfAnUndisturbedPage(after: Awaited<ReturnType<typeof printed>>): Promise<void> {
	await opened(after.link.slice(1), async (undisturbed) => {
		expect(await printed(undisturbed)).toEqual(after);
		await undisturbed.getByText(IDENTICAL).waitFor();
	});
}

/** Drags a slider to places at random, and may do something at each. */
async function dragAtRandom(page: Page, slider: Locator, random: () => number, onStep: () => Promise<void>) {
	const box = (await slider.boundingBox())!;
	const y = box.y + box.height / 2;
	await page.mouse.move(box.x + box.width / 2, y);
	await page.mouse.down();
	for (let step = 0; step < 24; step++) {
		await page.mouse.move(box.x + 20 + random() * (box.width - 40), y);
		await onStep();
	}
	await page.mouse.up();
}

/** Presses what the page offers where it has given up, until it has settled. Tells whether it had: then it says no more that it was started again. */
async function settledAtLast(page: Page): Promise<boolean> {
	const again = page.locator('[data-status=givenUp]').getByRole('button', { name: 'Try again' });
	await page.locator('[data-status=settled]').or(again).first().waitFor();
	const gaveUp = await again.isVisible();
	if (gaveUp) await again.click();
	await settled(page);
	return gaveUp;
}

const sliderOf = (page: Page) => page.getByRole('slider', { name: 'Medicine at the start' });
const peopleOf = (page: Page) => page.getByRole('textbox', { name: 'People living in the place: exact value' });

describe('workers that end in the midst of a drag', () => {
	it.each([1])('leave the figures of an undisturbed page, what was typed, and undo: kills by seed %i', async (seed) => {
		const random = seeded(seed);
		await opened(FEW.fragment, async (page) => {
			const people = peopleOf(page);
			await people.fill('100417');
			await people.press('Enter');
			const slider = sliderOf(page);
			const before = await slider.inputValue();
			let kills = 0;
			await dragAtRandom(page, slider, random, async () => {
				if (random() < 0.25 && (await killWorker(page, random() < 0.6 ? 'lead' : 'any', random()))) kills += 1;
			});
			// A worker that shares with the one that counts, while the last figures are on their way.
			if (await killWorker(page, 'mate', random())) kills += 1;
			expect(kills).toBeGreaterThan(1);
			if (!(await settledAtLast(page))) await page.getByText(RESTARTED).waitFor();
			const after = await printed(page);
			expect(await people.inputValue()).toBe('100417');
			expect(await slider.inputValue()).not.toBe(before);

			await isThatOfAnUndisturbedPage(after);
			await page.getByRole('button', { name: /^Undo/ }).click();
			await expect.poll(() => slider.inputValue()).toBe(before);
			expect(await people.inputValue()).toBe('100417');
		});
	});

	it('are given up when they keep ending; what is chosen meanwhile is kept, and computed when asked again', async () => {
		await opened(FEW.fragment, async (page) => {
			const slider = sliderOf(page);
			const random = seeded(3);
			await slider.focus();
			const again = page.locator('[data-status=givenUp]').getByRole('button', { name: 'Try again' });
			await expect
				.poll(
					async () => {
						// A request for each worker, which it does not come to the end of.
						await slider.press(random() < 0.5 ? 'ArrowRight' : 'ArrowLeft');
						await killWorker(page, 'any', 0);
						return again.isVisible();
					},
					{ timeout: 90_000, interval: 1 },
				)
				.toBe(true);
			// What is worked out beside the figures may have given up too, and says so in its own place.
			await page
				.locator('[data-status=givenUp]')
				.getByText('The calculation cannot be fetched, or keeps stopping in this browser. Nothing you chose was lost.')
				.waitFor();
			expect(await page.getByText(RESTARTED).count()).toBe(0);
			const people = peopleOf(page);
			await people.fill('100417');
			await people.press('Enter');
			await slider.press('End');
			const value = await slider.inputValue();
			await again.click();
			const after = await printed(page);
			expect([await people.inputValue(), await slider.inputValue()]).toEqual(['100417', value]);
			await isThatOfAnUndisturbedPage(after);
		});
	});
});
