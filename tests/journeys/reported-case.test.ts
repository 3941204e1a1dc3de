import { describe, expect, it } from 'vitest';
import { atLength } from './atLength.ts';
import { FEW, builtSite, followAtFoot, medians, settled } from './site.ts';

const visit = builtSite();
const LABEL =
	'Illustrative projection. An if-then exercise: it shows what the chosen assumptions imply, not what will happen or did happen. Not an official classification, forecast or needs assessment.';

describe('a reader who opens the page', () => {
	it('sees the reported case, three fans, the fixed label and how many runs they rest on', () =>
		visit({}, async (page) => {
			await settled(page);
			expect(await page.title()).toBe('Corridor: As reported');
			expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(
				/^If trucks pass as the de facto authorities reported and these assumptions hold, food would fall/,
			);
			expect(await page.locator('article p.label').innerText()).toBe(LABEL);
			expect(await page.locator('.status').innerText()).toBe('4,096 runs · settled · seed 7');
			expect(new Set(await medians(page)).size).toBe(3);
			// In each figure but the strip, which is no projection.
			const without = await page
				.locator('[data-figure]:has(svg.chart)')
				.evaluateAll((figures) =>
					figures
						.filter((figure) => !figure.textContent.includes('Illustrative projection: if these assumptions hold'))
						.map((figure) => (figure as HTMLElement).dataset['figure']),
				);
			expect(without).toEqual(['access']);
		}));

	it('sees the same figures each time', async () => {
		const seen: string[][] = [];
		for (let time = 0; time < 2; time++) {
			await visit({}, async (page) => {
				await settled(page);
				seen.push(await medians(page));
			});
		}
		expect(seen[1]).toEqual(seen[0]);
	});

	it('is told of a lost gas line before the share of heat that is met', () =>
		visit(FEW, async (page) => {
			await settled(page);
			const heat = page.getByRole('region', { name: 'Gas and heat' });
			expect(await heat.locator('.readout p').first().innerText()).toMatch(/^The gas line gives nothing of [\d,]+ m³/);
		}));

	it('is told what the scenario lets in, and that it is disputed, where medicine falls under a tenth', () =>
		visit(FEW, async (page) => {
			await settled(page);
			const medicine = page.getByRole('region', { name: 'Medicine', exact: true });
			expect(await medicine.locator('.readout').innerText()).toContain('lets in 2\u00a0%, disputed');
		}));
});

describe('a reader who changes something', () => {
	it('picks another scenario and all three fans follow', () =>
		visit(FEW, async (page) => {
			await settled(page);
			const before = await medians(page);
			await page.locator('.chips label', { hasText: 'Road open throughout' }).click();
			await page.waitForFunction(() => document.title === 'Corridor: Road open throughout');
			await settled(page);
			const after = await medians(page);
			expect(after.map((d, panel) => d !== before[panel])).toEqual([true, true, true]);
			expect(await page.getByRole('region', { name: 'Food', exact: true }).locator('.number').innerText()).toMatch(
				/^100\s%/,
			);
		}));

	atLength('picks a scenario that stands behind the button', () =>
		visit(FEW, async (page) => {
			await settled(page);
			await page.getByRole('button', { name: '6 more' }).click();
			const others = page.getByRole('group', { name: 'Scenario' }).last();
			await others.locator('label', { hasText: 'Trucks pass half of the time' }).click();
			await page.waitForFunction(() => document.title === 'Corridor: Trucks pass half of the time');
			expect(await page.getByRole('button', { name: 'Trucks pass half of the time' }).isVisible()).toBe(true);
			await settled(page);
		}),
	);

	it('picks scenarios by keys alone, those behind the button too', () =>
		visit(FEW, async (page) => {
			await settled(page);
			await page.getByRole('radio', { name: 'As reported' }).focus();
			await page.keyboard.press('ArrowRight');
			expect(await page.title()).toBe('Corridor: Road open throughout');
			await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
			await page.keyboard.press('Tab');
			await page.keyboard.press('Space');
			expect(await page.title()).toBe('Corridor: Weekly convoys by the Lachin road');
			await page.keyboard.press('ArrowDown');
			expect(await page.title()).toBe('Corridor: Weekly convoys by the Aghdam/Akna road');
			await page.keyboard.press('Escape');
			expect(await page.getByRole('button', { name: 'Weekly convoys by the Aghdam/Akna road' }).isVisible()).toBe(true);
			await settled(page);
		}));

	it('drags a slider and sees all three fans move while the hand moves', () =>
		visit(FEW, async (page) => {
			await settled(page);
			const atRest = await medians(page);
			const slider = page.getByRole('slider', { name: 'Days of stock when rationing begins' });
			await slider.scrollIntoViewIfNeeded();
			const box = (await slider.boundingBox())!;
			const y = box.y + box.height / 2;
			await page.mouse.move(box.x + box.width * 0.35, y);
			await page.mouse.down();
			const seen = [atRest];
			for (const share of [0.5, 0.65, 0.8, 0.95]) {
				await page.mouse.move(box.x + box.width * share, y, { steps: 4 });
				const last = seen.at(-1)!;
				await page.waitForFunction(
					(before) =>
						[...document.querySelectorAll('svg.chart path.median')].every(
							(path, panel) => path.getAttribute('d') !== before[panel],
						),
					last,
				);
				seen.push(await medians(page));
			}
			expect(await page.locator('.status').getAttribute('data-status')).not.toBe('settled');
			await page.mouse.up();
			await settled(page);
			expect(await page.getByText('changed: 1').isVisible()).toBe(true);
			await page.getByRole('button', { name: 'reset all' }).click();
			await settled(page);
			expect(await medians(page)).toEqual(atRest);
		}));

	it('moves a slider by keys', () =>
		visit(FEW, async (page) => {
			await settled(page);
			const slider = page.getByRole('slider', { name: 'Load of one relief truck' });
			const before = await slider.getAttribute('aria-valuetext');
			await slider.focus();
			await page.keyboard.press('ArrowRight');
			expect(await slider.getAttribute('aria-valuetext')).not.toBe(before);
			await settled(page);
		}));

	it('switches to stocks, picks another store, and finds the same in the table', () =>
		visit(FEW, async (page) => {
			await settled(page);
			await page.getByText('Stock left, in days of need').click();
			await page.getByLabel('Store shown: Food').selectOption('Pulses');
			await settled(page);
			await page.waitForFunction(() => document.querySelectorAll('svg.chart path.median').length === 3);
			await page.getByText('The same as a table').click();
			const rows = page.getByRole('row');
			expect(await rows.filter({ hasText: 'Pulses' }).count()).toBe(1);
			expect(await rows.filter({ hasText: 'LPG' }).count()).toBe(1);
		}));
});

describe('a reader who doubts', () => {
	it('finds the record: both accounts of each contested point, reports beside the model, every claim with its source', () =>
		visit({}, async (page) => {
			await followAtFoot(page, /^What was reported, by whom, and how the model compares/);
			await page.waitForURL('**/record/');
			await page.waitForSelector('[data-study=settled]', { state: 'attached' });
			expect(await page.title()).toBe('Corridor: The record');
			expect(await page.locator('p.label').innerText()).toBe(LABEL);
			await page.getByText('Sources').first().click();
			expect(await page.getByRole('link', { name: /./ }).count()).toBeGreaterThan(1);
			expect(await page.locator('[data-report]').count()).toBe(9);
			await page.getByRole('link', { name: 'Back to the figures' }).click();
			await settled(page);
		}));
});

describe('a worker that is killed', () => {
	it('is replaced: the page says so, keeps what was chosen, and settles on the same figures', () =>
		visit(FEW, async (page) => {
			const load = page.getByRole('textbox', { name: 'Load of one relief truck: exact value' });
			await settled(page);
			await load.fill('7');
			await load.press('Enter');
			await settled(page);
			const undisturbed = await medians(page);

			await page.getByRole('button', { name: 'reset: Load of one relief truck' }).click();
			await load.fill('7');
			await load.press('Enter');
			// It never answers, since it ends itself.
			page
				.workers()[0]!
				.evaluate(() => self.close())
				.catch(() => {});
			await page.getByText('The calculation stopped and was started again. Nothing you chose was lost.').waitFor();
			await settled(page);
			expect(await load.inputValue()).toBe('7');
			expect(await medians(page)).toEqual(undisturbed);
			await page.getByRole('button', { name: 'Dismiss' }).click();
			expect(await page.getByText('Nothing you chose was lost').count()).toBe(0);
		}));
});

describe('a reader on a phone', () => {
	const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

	it('sees one fan at a time and all three numbers', () =>
		visit({ ...phone, ...FEW }, async (page) => {
			await settled(page);
			expect(await page.locator('.panel svg.chart:visible').count()).toBe(1);
			const tabs = page.locator('.tabs button');
			expect(await tabs.nth(1).innerText()).toMatch(/^2\s%\s+Medicine\s+lets in 2\s%, disputed$/);
			expect(await tabs.nth(2).innerText()).toMatch(/^100\s%\s+Gas and heat\s+gas line: nothing$/);
			await page.getByRole('button', { name: /Medicine/ }).click();
			expect(await page.getByRole('region', { name: 'Medicine', exact: true }).isVisible()).toBe(true);
			expect(await page.getByRole('region', { name: 'Food', exact: true }).isVisible()).toBe(false);
			expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
		}));

	it('opens the assumptions as a sheet and closes it again', () =>
		visit({ ...phone, ...FEW }, async (page) => {
			await settled(page);
			await page.getByRole('button', { name: /^Assumptions/ }).click();
			expect(await page.getByRole('slider', { name: 'Load of one relief truck' }).isVisible()).toBe(true);
			await page.getByRole('button', { name: 'Close' }).click();
			expect(await page.getByRole('slider', { name: 'Load of one relief truck' }).isVisible()).toBe(false);
		}));
});
