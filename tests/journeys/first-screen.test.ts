import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { atLength } from './atLength.ts';
import { FEW, builtSite, medians, settled } from './site.ts';

const visit = builtSite();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const sentence = async (page: Page) => (await heading(page).innerText()).replaceAll('\u00a0', ' ');
const day = (page: Page) => page.getByRole('slider', { name: 'Day', exact: true });
const readOuts = (page: Page) => page.locator('.panel .readout').allInnerTexts();
/** How many dots are drawn, all or those of a kind. */
async function dots(page: Page, kind = ''): Promise<number> {
	const paths = await page
		.locator(`[data-figure=dates] path.dots${kind}`)
		.evaluateAll((elements) => elements.map((element) => element.getAttribute('d') ?? ''));
	return paths.join('').split('M').length - 1;
}
/** Picks a scenario by its chip and waits for its figures. */
async function pick(page: Page, title: string): Promise<void> {
	await page.locator('.chips label', { hasText: title }).click();
	await page.waitForFunction((wanted) => document.title === wanted, `Corridor: ${title}`);
	await settled(page);
}

describe('the sentence', () => {
	it('gives the condition, the day in half of the runs and the range of 80 of 100', () =>
		visit(FEW, async (page) => {
			await settled(page);
			expect(await sentence(page)).toMatch(
				/^If trucks pass as the de facto authorities reported and these assumptions hold, food would fall below half of need by \d+ \w+ in half of the runs \(in 80 of 100: \d+ \w+ to later than 18 September\)\.$/,
			);
		}));

	it('is about the supply that is picked, and says what medicine is let in and who disputes it', () =>
		visit(FEW, async (page) => {
			await settled(page);
			await page.getByRole('button', { name: 'Medicine', exact: true }).click();
			expect(await sentence(page)).toContain('medicine, seven programmes together, would fall below half of need by');
			expect(await page.locator('.omits').last().innerText()).toMatch(
				/this scenario lets in 2\s% of the medicine needed\..*Azerbaijan:/,
			);
			await page.getByRole('button', { name: 'Gas and heat', exact: true }).click();
			expect(await sentence(page)).toContain('heat and cooking would fall below half of need by');
		}));

	atLength('asks about the level that is chosen', () =>
		visit(FEW, async (page) => {
			await settled(page);
			await page.getByLabel('The sentence asks for the first day below').selectOption('90\u00a0% of need');
			await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('90\u00a0% of need'));
			await settled(page);
			expect(await sentence(page)).toContain('food would fall below 90 % of need by');
		}),
	);

	it('is as good where supplies last', () =>
		visit(FEW, async (page) => {
			await settled(page);
			await pick(page, 'Closed for three weeks');
			expect(await sentence(page)).toMatch(
				/food would stay at or above half of need on every day to 18 September in all 1,024 runs; on \d+ \w+, the lowest day, it would be 9\d % of need \(in 80 of 100: .*\)\.$/,
			);
		}));

	atLength('counts the runs where fewer than half fall short', () =>
		visit(FEW, async (page) => {
			await settled(page);
			await pick(page, 'Relief continues');
			expect(await sentence(page)).toMatch(/in [34]\d of 100 runs food would fall below half of need by 18 September/);
			expect(await sentence(page)).toContain('not in the others');
		}),
	);

	it('waits while a hand moves, and is announced once when the run has settled', () =>
		visit(FEW, async (page) => {
			await settled(page);
			await page.evaluate(() => {
				const said: string[] = [];
				Object.assign(window, { said });
				const status = [...document.querySelectorAll('[role=status]')].find((element) =>
					element.textContent?.startsWith('If trucks'),
				)!;
				new MutationObserver(() => {
					const text = status.textContent?.trim() ?? '';
					if (text !== '' && said.at(-1) !== text) said.push(text);
				}).observe(status, { childList: true, characterData: true, subtree: true });
			});
			const slider = page.getByRole('slider', { name: 'Medicine at the start' });
			await page.getByRole('button', { name: 'Medicine', exact: true }).click();
			await page.evaluate(() => ((window as unknown as { said: string[] }).said.length = 0));
			await slider.focus();
			for (let press = 0; press < 8; press++) await page.keyboard.press('ArrowRight');
			await heading(page).and(page.locator('[aria-busy=true]')).waitFor();
			await settled(page);
			await heading(page).and(page.locator('[aria-busy=false]')).waitFor();
			const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
			expect(said).toHaveLength(1);
			expect(said[0]).toContain('medicine, seven programmes together,');
		}));

	it('goes on where the window becomes too narrow for the slider that has the focus', () =>
		visit(FEW, async (page) => {
			await settled(page);
			const slider = page.getByRole('slider', { name: 'Medicine at the start' });
			await slider.focus();
			await page.setViewportSize({ width: 1000, height: 800 });
			await slider.waitFor({ state: 'detached' });
			await page.setViewportSize({ width: 1440, height: 900 });
			await slider.waitFor();
		}));
});

describe('the day cursor', () => {
	it('follows a press and a drag in any chart, and every read-out is of its day', () =>
		visit(FEW, async (page) => {
			await settled(page);
			const before = await readOuts(page);
			const box = (await page.locator('[data-figure=medicine] svg.chart').boundingBox())!;
			await page.mouse.move(box.x + box.width * 0.2, box.y + box.height / 2);
			await page.mouse.down();
			await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2, { steps: 5 });
			await page.mouse.up();
			const at = Number(await day(page).getAttribute('aria-valuenow'));
			expect(Math.abs(at - 84)).toBeLessThanOrEqual(2);
			const after = await readOuts(page);
			expect(after.map((text, panel) => text !== before[panel])).toEqual([true, true, true]);
			await page.mouse.move(box.x + box.width * 0.8, box.y + box.height / 2);
			expect(Number(await day(page).getAttribute('aria-valuenow'))).toBe(at);
			expect(await medians(page)).toHaveLength(3);
		}));

	it('moves by a day, a week and a month with keys, and stops at both ends', () =>
		visit(FEW, async (page) => {
			await settled(page);
			const spoken = () => day(page).getAttribute('aria-valuetext');
			await day(page).focus();
			await page.keyboard.press('ArrowLeft');
			expect(await spoken()).toMatch(/^17 September 2023, day 279\. Food: /);
			await page.keyboard.press('Shift+ArrowLeft');
			expect(await spoken()).toMatch(/^10 September 2023, day 272\./);
			await page.keyboard.press('PageDown');
			expect(await spoken()).toMatch(/^10 August 2023, day 241\./);
			await page.keyboard.press('Home');
			await page.keyboard.press('ArrowLeft');
			expect(await spoken()).toMatch(/^12 December 2022, day 0\./);
			await page.keyboard.press('End');
			expect(await spoken()).toMatch(/^18 September 2023, day 280\./);
			await page.getByRole('figure').getByRole('button', { name: 'A day back' }).click();
			expect(await spoken()).toMatch(/^17 September 2023/);
		}));

	it('follows a finger on a phone without keeping the page from scrolling', () =>
		visit({ ...FEW, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, async (page) => {
			await settled(page);
			const chart = page.locator('[data-figure=food] svg.chart');
			await chart.scrollIntoViewIfNeeded();
			const box = (await chart.boundingBox())!;
			await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
			expect(Number(await day(page).getAttribute('aria-valuenow'))).toBeLessThan(200);
			expect(await chart.evaluate((element) => getComputedStyle(element).touchAction)).toBe('pan-y');
		}));
});

describe('reports', () => {
	it('stand as diamonds of their own with the claimant named, accounts that differ joined', () =>
		visit(FEW, async (page) => {
			await settled(page);
			const food = page.locator('[data-figure=food]');
			expect(await food.getByText('coupons alone: 750 kcal (de facto authorities), 510 (residents)').count()).toBe(2);
			expect(await food.locator('path.joint').count()).toBeGreaterThan(0);
			expect(await page.locator('[data-figure=energy]').getByText('power 18 h of 24').count()).toBe(2);
		}));
});

describe('access', () => {
	it('stands above the fans on the same axis, each convoy apart by its road', () =>
		visit(FEW, async (page) => {
			await settled(page);
			const strip = page.locator('[data-figure=access]');
			expect(await strip.getByText('19 trucks, government of Armenia: did not pass', { exact: true }).count()).toBe(1);
			const edges = await page.locator('[data-days] svg.chart').evaluateAll((charts) =>
				charts.map((chart) => {
					const { left, right } = chart.getBoundingClientRect();
					return `${left} ${right}`;
				}),
			);
			expect(edges).toHaveLength(4);
			expect(new Set(edges).size).toBe(1);
		}));

	it('as a list names each convoy with its claimant, its dispute and its source, and closes by keys', () =>
		visit(FEW, async (page) => {
			await settled(page);
			await page.getByRole('button', { name: 'Access as a list' }).press('Enter');
			const list = page.getByRole('dialog', { name: 'Access: As reported' });
			expect(await list.getByRole('row', { name: /26 July 2023/ }).innerText()).toMatch(/Armenia.*“provocation”/s);
			expect(await list.getByRole('row', { name: /18 September 2023/ }).count()).toBe(1);
			expect(await list.getByText('No report that the line was restored was found').count()).toBe(1);
			await page.keyboard.press('Escape');
			expect(await list.count()).toBe(0);
		}));

	it('says of the day under the eye which trucks came, whose they were and what became of them', () =>
		visit({ fragment: 'v=1&date=2023-07-26&runs=1024' }, async (page) => {
			await settled(page);
			expect(await page.locator('[data-figure=access] .readout').innerText()).toContain(
				'19 trucks, government of Armenia: did not pass',
			);
		}));
});

describe('when it runs out', () => {
	it('is fifty dots for each store, and the same as a table', () =>
		visit(FEW, async (page) => {
			await settled(page);
			expect(await dots(page)).toBe(19 * 50);
			await page.getByText('The same dates as a table').click();
			const insulin = page.getByRole('row', { name: /^Insulin/ });
			expect(await insulin.innerText()).toMatch(/\d+ \w+\s+\d+ \w+\s+\d+ \w+\s+100 of 100/);
			await page.getByRole('combobox', { name: 'First day with' }).selectOption('less than a week of need left');
			expect(await dots(page)).toBe(18 * 50);
		}));

	atLength('looks the same where nothing runs out: hollow dots, not by the last day', () =>
		visit({ fragment: 'v=1&scenario=corridor-open&runs=1024' }, async (page) => {
			await page.waitForFunction(() => document.title === 'Corridor: Road open throughout');
			await settled(page);
			expect(await dots(page, '.hollow')).toBe(19 * 50);
			expect(await page.getByText('in no run by 18 September').count()).toBe(19);
		}),
	);
});
