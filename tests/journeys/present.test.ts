import type { BrowserContext, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { builtSite, medians } from './site.ts';
import { PUBLIC, SCHOOL, openShipped, show, stands } from './talks.ts';

const visit = builtSite();
const LABEL = /Illustrative projection\. An if-then exercise/;
const OFFLINE = { serviceWorkers: 'allow' as const };

const sentence = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();
/** What is read of a step: its sentence, its curves, its number. */
async function figures(page: Page): Promise<unknown> {
	return [await sentence(page), await medians(page), await page.locator('.readout').allTextContents()];
}
/** The network is off, and the page is the one that its worker keeps. */
async function withoutNetwork(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const { serviceWorker } = navigator;
		await serviceWorker.ready;
		if (serviceWorker.controller === null) {
			await new Promise((taken) => serviceWorker.addEventListener('controllerchange', taken, { once: true }));
		}
	});
	await page.context().setOffline(true);
	await page.reload();
}
async function secondWindow(context: BrowserContext, act: () => Promise<void>): Promise<Page> {
	const [opened] = await Promise.all([context.waitForEvent('page'), act()]);
	return opened;
}

describe('a talk without a network', () => {
	it('is shown from its first step to its last by keys alone, on the same axes, with the fixed label on each', async () => {
		await visit({ ...OFFLINE, path: 'present/', viewport: { width: 1920, height: 1080 } }, async (page) => {
			await openShipped(page, PUBLIC);
			await withoutNetwork(page);
			await show(page);
			const needLines = new Set<string>();
			for (const at of ['1 / 5', '2 / 5', '3 / 5', '4 / 5', '5 / 5']) {
				await stands(page, at);
				await page.getByText(LABEL).waitFor();
				await expect.poll(() => sentence(page)).toMatch(/^If .* and these assumptions hold, .*\d/);
				await page.getByText('Illustrative projection: if these assumptions hold').first().waitFor();
				const months = await page.locator('svg.chart').last().locator('text', { hasText: 'Feb' }).boundingBox();
				needLines.add(months!.x.toFixed(0));
				await page.keyboard.press('PageDown');
			}
			expect([...needLines]).toHaveLength(1);
			// Beyond the last there is none.
			await stands(page, '5 / 5');
			await page.keyboard.press('Home');
			await stands(page, '1 / 5');
			await page.keyboard.press('End');
			await stands(page, '5 / 5');
			await page.keyboard.press('Escape');
			await page.getByRole('heading', { level: 1, name: 'Talk' }).waitFor();
		});
	});
});

describe('on the stage', () => {
	it('no text is smaller than 22 px before a projector of 1920, whatever is open', async () => {
		await visit({ path: 'present/', viewport: { width: 1920, height: 1080 } }, async (page) => {
			await openShipped(page, PUBLIC);
			await show(page);
			await stands(page, '1 / 5');
			await page.keyboard.press('q');
			await page.getByRole('complementary', { name: 'Question' }).waitFor();
			const small = await page.evaluate(() => {
				const stage = document.querySelector<HTMLElement>('.stage')!;
				const enlarged = Number(getComputedStyle(stage).getPropertyValue('--enlarged'));
				const texts = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
				const found: string[] = [];
				while (texts.nextNode()) {
					const element = texts.currentNode.parentElement!;
					const text = texts.currentNode.nodeValue!.trim();
					const seen = text !== '' && element.getClientRects().length > 0;
					if (!seen || element.closest('.visually-hidden, option, title') !== null) continue;
					const size = Number.parseFloat(getComputedStyle(element).fontSize) * enlarged;
					if (size < 22) found.push(`${size} ${text}`);
				}
				return found;
			});
			expect(small).toEqual([]);
		});
	});

	it('a question from the hall changes the figures, says so, and the step comes back figure for figure', async () => {
		await visit({ path: 'present/' }, async (page) => {
			await openShipped(page, SCHOOL);
			await page.getByRole('button', { name: 'Show from step 2' }).click();
			await stands(page, '2 / 3');
			const before = await figures(page);
			await page.keyboard.press('q');
			const slider = page.getByRole('complementary').getByRole('slider').first();
			await slider.focus();
			for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowLeft');
			await page.getByText('Changed for a question').waitFor();
			await stands(page, '2 / 3');
			expect(await medians(page)).not.toEqual((before as unknown[])[1]);
			// The slider has the keys until the question is closed.
			await page.keyboard.press('Escape');
			await page.getByRole('complementary').waitFor({ state: 'detached' });
			await page.keyboard.press('Backspace');
			await page.getByText('Changed for a question').waitFor({ state: 'detached' });
			await stands(page, '2 / 3');
			await expect.poll(() => figures(page)).toEqual(before);
		});
	});

	it('B and the full stop blank the screen, and any key gives it back without turning the page', async () => {
		await visit({ path: 'present/' }, async (page) => {
			await openShipped(page, SCHOOL);
			await show(page);
			await stands(page, '1 / 3');
			for (const key of ['b', '.']) {
				await page.keyboard.press(key);
				await page.waitForSelector('[data-blank]');
				await page.keyboard.press('ArrowRight');
				await page.waitForSelector('[data-blank]', { state: 'detached' });
				await stands(page, '1 / 3');
			}
		});
	});

	it('shift and the arrows move the day, and so does the mouse over the plot', async () => {
		await visit({ path: 'present/' }, async (page) => {
			await openShipped(page, SCHOOL);
			await show(page);
			await stands(page, '1 / 3');
			const day = page.locator('.readout .on');
			expect(await day.textContent()).toBe('On 1 January');
			await page.keyboard.press('Shift+ArrowRight');
			expect(await day.textContent()).toBe('On 2 January');
			await page.keyboard.press('Shift+ArrowDown');
			expect(await day.textContent()).toBe('On 9 January');
			const plot = (await page.locator('[data-plot]').last().boundingBox())!;
			await page.mouse.move(plot.x + plot.width - 1, plot.y + plot.height / 2);
			await expect.poll(() => day.textContent()).toBe('On 18 September');
			await stands(page, '1 / 3');
		});
	});

	it('a curve moves from one step to the next, and with reduced motion it is there at once', async () => {
		for (const reducedMotion of ['no-preference', 'reduce'] as const) {
			await visit({ path: 'present/', reducedMotion }, async (page) => {
				await openShipped(page, SCHOOL);
				await show(page);
				await stands(page, '1 / 3');
				// Whether it ever moves is seen from the page itself, whatever the speed of this machine.
				await page.evaluate(() => {
					const seen: string[] = [];
					Object.assign(globalThis, { seen });
					const figure = document.querySelector('[data-moving]')!;
					new MutationObserver(() => seen.push(figure.getAttribute('data-moving')!)).observe(figure, {
						attributeFilter: ['data-moving'],
					});
				});
				await page.keyboard.press('ArrowRight');
				await stands(page, '2 / 3');
				await expect.poll(() => sentence(page)).toMatch(/Lachin/);
				const moved = () => page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
				if (reducedMotion === 'reduce') expect(await moved()).toEqual([]);
				else await expect.poll(moved).toEqual(['true', 'false']);
			});
		}
	});

	it('the speaker’s window has the notes, follows the steps, and its keys turn them; when it is closed the talk goes on', async () => {
		await visit({ path: 'present/' }, async (page) => {
			await openShipped(page, SCHOOL);
			await show(page);
			await stands(page, '1 / 3');
			const speaker = await secondWindow(page.context(), () => page.keyboard.press('s'));
			await speaker.getByText('how much of the food that people need they get').waitFor();
			await speaker.getByText('Food trucks come each week by the Lachin road').waitFor();
			await speaker.keyboard.press('ArrowRight');
			await stands(page, '2 / 3');
			await speaker.getByText('Azerbaijan said that it was open.').waitFor();
			await page.keyboard.press('b');
			await speaker.getByText('The screen is blank').waitFor();
			await speaker.keyboard.press('x');
			await page.waitForSelector('[data-blank]', { state: 'detached' });
			await page.keyboard.press('ArrowRight');
			await speaker.getByText('3 / 3').waitFor();
			await speaker.getByText('This is the last step.').waitFor();
			expect(await violations(speaker)).toEqual([]);
			await speaker.close();
			await page.keyboard.press('ArrowLeft');
			await stands(page, '2 / 3');
			const again = await secondWindow(page.context(), () => page.keyboard.press('s'));
			await again.getByText('2 / 3').waitFor();
			const closed = again.waitForEvent('close');
			await page.bringToFront();
			await page.keyboard.press('Escape');
			await closed;
		});
	});

	it('a window that the browser does not let open is said', async () => {
		await visit({ path: 'present/' }, async (page) => {
			await page.evaluate(() => (window.open = () => null));
			await openShipped(page, SCHOOL);
			await show(page);
			await page.keyboard.press('s');
			await page.getByRole('alert').getByText('did not let the page open a second window').waitFor();
		});
	});
});
