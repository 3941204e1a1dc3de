import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { FEW, builtSite, settled } from './site.ts';

const visit = builtSite();
/** All levers take minutes on a busy machine: this reader stops once the first one is through. */
const PATIENCE = { timeout: 110_000 };

describe('what would flip it', () => {
	it('finds how many trucks a day turn the sentence, and they do turn it', () =>
		visit({ ...FEW, viewport: { width: 1440, height: 900 } }, async (page) => {
			await settled(page);
			const sentence = page.getByRole('heading', { level: 1 });
			const published = await sentence.textContent();
			expect(published).toContain('food would fall below half of need by');
			expect(published).toContain('in half of the runs');

			await page.getByRole('button', { name: 'Look for it' }).click();
			await page.getByText(/^Trying one change after the other: \d+ %/).waitFor();
			const trucks = page.getByRole('button', { name: /^Try it: Relief trucks a day, 6 → \d+ trucks a day$/ });
			await trucks.waitFor(PATIENCE);
			await page.getByRole('region', { name: 'What would flip it?' }).getByRole('button', { name: 'Stop' }).click();
			await page.getByText('Stopped. What was known by then stands here.').waitFor();
			expect(await violations(page)).toEqual([]);

			await trucks.click();
			await settled(page);
			await expect.poll(() => sentence.textContent(), PATIENCE).toMatch(/in \d+ of 100 runs food would fall/);
			expect(Number(/in (\d+) of 100/.exec((await sentence.textContent())!)![1])).toBeLessThan(50);
			await page.getByText('This is of settings that have since been changed.').waitFor();

			await page.getByRole('button', { name: 'Undo' }).click();
			await expect.poll(() => sentence.textContent(), PATIENCE).toBe(published);
			expect(await page.getByText('This is of settings that have since been changed.').count()).toBe(0);
		}));
});
