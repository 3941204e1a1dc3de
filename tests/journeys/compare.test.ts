import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { heightsByDay } from '../files/heightsByDay.ts';
import { FEW, builtSite, settled } from './site.ts';

const visit = builtSite();
const section = (page: Page) => page.getByRole('region', { name: /^Compare/ });
const text = async (page: Page, selector: string) =>
	(await page.locator(`.compare ${selector}`).first().innerText()).replaceAll('\u00a0', ' ');

/** Waits until the comparison on the screen rests on all runs. */
async function compared(page: Page): Promise<void> {
	await page.locator('.compare .progress', { hasText: '1,024 runs · settled' }).waitFor({ timeout: 110_000 });
}
/** Heights of the median of the difference, px from the top of its plot. */
async function difference(page: Page): Promise<number[]> {
	const d = await page.locator('[data-figure=compare-difference] path.median').getAttribute('d');
	return heightsByDay(d!, 281);
}

describe('comparing', () => {
	it('is one click away for a pair: no difference before the first day on which the two differ, and a link that holds both', () =>
		visit(FEW, async (page) => {
			await settled(page);
			await page.getByRole('button', { name: 'Compare', exact: true }).click();
			expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Compare');
			expect(await section(page).getByText('Nothing is changed here.').isVisible()).toBe(true);
			await section(page).getByRole('button', { name: 'Relief continues | as reported' }).click();
			await compared(page);
			expect(await text(page, 'h2')).toBe('Compare: Relief continues, and As reported');
			expect(await text(page, '.sentence')).toMatch(
				/^“Relief continues” beside “As reported”, if these assumptions hold: on 18 September food would cover \d+ points of need more \(median; in 80 of 100 runs \d+ to \d+ more\); higher in .* No run differs before 1\d June\.$/,
			);
			const heights = await difference(page);
			const [none] = heights;
			// 15 June is day 185.
			expect(heights.slice(0, 185).every((height) => height === none)).toBe(true);
			expect(heights.at(-1)).toBeLessThan(none!);
			await section(page).getByText('The lines and their difference as a table').click();
			const last = section(page)
				.getByRole('row', { name: /^Difference: Relief continues − As reported/ })
				.last();
			await last.waitFor();
			const cells = (await last.getByRole('cell').allInnerTexts()).map((cell) => cell.replaceAll(/\s+/g, ' '));
			expect(cells.slice(0, 6)).toEqual(Array(6).fill('0 points 0'));
			await page.waitForFunction(() => {
				const link = new URLSearchParams(location.hash.slice(1));
				return link.get('scenario') === 'relief-continues' && link.get('with') === 'as-reported';
			});
			await page.keyboard.press('Control+z');
			await page.waitForFunction(() => document.title === 'Corridor: As reported');
		}));

	it('opens from a link with both scenarios, follows the cursor, changes places, and keeps what settled while only the eye moves', () =>
		visit({ fragment: 'v=1&scenario=nothing-passes&with=corridor-open&date=2023-07-26&runs=1024' }, async (page) => {
			await settled(page);
			await section(page).scrollIntoViewIfNeeded();
			await compared(page);
			const readout = () => text(page, '[data-compare-readout] p');
			expect(await readout()).toMatch(
				/^On 26 July: \d+ points less \(in 80 of 100: \d+ to \d+ less\); lower in all 1,024 runs\.$/,
			);
			const back = section(page).getByRole('button', { name: 'Compare a day earlier' });
			await back.focus();
			await page.keyboard.press('Enter');
			expect(await readout()).toMatch(/^On 25 July: /);
			await compared(page);
			expect(await page.getByRole('slider', { name: 'Day', exact: true }).getAttribute('aria-valuetext')).toContain(
				'25 July',
			);
			await section(page).getByRole('button', { name: 'Swap' }).click();
			await compared(page);
			expect(await text(page, 'h2')).toBe('Compare: Road open throughout, and Nothing passes');
			expect(await readout()).toMatch(
				/^On 25 July: \d+ points more \(in 80 of 100: \d+ to \d+ more\); higher in all 1,024 runs\.$/,
			);
		}));

	it('separates what my assumptions do from what my access does, in four lines, each with its own fan', () =>
		visit({ fragment: 'v=1&convoys=none&openingCereals=6000&runs=1024' }, async (page) => {
			await settled(page);
			await section(page).scrollIntoViewIfNeeded();
			await compared(page);
			const names = ['as published', 'my assumptions', 'my access', 'both'];
			expect(await page.locator('.compare .fan h4').allInnerTexts()).toEqual(names);
			const ends = await page.locator('[data-figure=compare-lines] svg').textContent();
			for (const name of names) expect(ends).toContain(name);
			expect(await text(page, '.sentence')).toContain('The two need not add up.');
			await section(page).getByLabel('Difference of').selectOption('my assumptions');
			expect(
				await section(page)
					.getByRole('columnheader', { name: 'Difference: my assumptions − as published' })
					.first()
					.isVisible(),
			).toBe(true);
			await page.getByRole('button', { name: 'Export' }).click();
			for (const figure of ['Compare: medians', 'Compare: the difference', 'Compare: both']) {
				await page
					.getByRole('dialog')
					.getByRole('combobox', { name: /^Figure/ })
					.selectOption({ label: figure });
				expect(await page.getByRole('button', { name: `SVG: ${figure}`, exact: true }).count()).toBe(1);
			}
		}));
});
