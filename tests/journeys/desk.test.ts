import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { pellastry } from '#sims/cases/pellastry/pellastry.ts';
import { LABEL } from '#sims/words/en.ts';
import { builtSite } from './site.ts';

const visit = builtSite();
const rows = (page: Page) => page.getByRole('region', { name: 'Log' }).locator('tbody tr');

describe('a class at the desk', () => {
	it('goes through all weeks by keys, goes back once, and finds its choices beside two rules', () =>
		visit({ path: 'desk/', viewport: { width: 1366, height: 768 } }, async (page) => {
			await page.getByRole('heading', { name: 'Week 1 of 12' }).waitFor();
			expect(await page.locator('p.label').innerText()).toBe(`${LABEL} ${pellastry.words.madeUp}`);

			await page.getByRole('slider', { name: 'A truck carries: Food, %' }).focus();
			await page.keyboard.press('ArrowLeft');
			const go = page.getByRole('button', { name: 'Go on one week' });
			await go.focus();
			await page.keyboard.press('Enter');
			// The keys follow the week.
			expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Week 2 of 12');
			const first = await rows(page).first().innerText();
			expect(first).toMatch(/Food 69\s%/);

			await go.press('Enter');
			await page.getByRole('button', { name: 'Back to week 2' }).press('Enter');
			expect(await page.getByText('Went back from week 2 to week 2').count()).toBe(1);
			expect(await rows(page).first().innerText()).toBe(first);

			for (let week = 2; week <= 12; week += 1) await go.press('Enter');
			await page.getByRole('heading', { name: 'All 12 weeks are over' }).waitFor();
			expect(await page.getByRole('img', { name: /share of need served, by week/ }).count()).toBe(6);
			expect(await page.getByText(/^Weeks? 1/).count()).toBeGreaterThan(0);

			const told = await rows(page).allInnerTexts();
			await page.reload();
			await page.getByRole('heading', { name: 'All 12 weeks are over' }).waitFor();
			expect(await rows(page).allInnerTexts()).toEqual(told);
		}));

	it('has the same trucks from one link, and what is broken of it is said', () =>
		visit({ path: 'desk/', permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
			await page.getByRole('button', { name: 'Go on one week' }).click();
			const came = await rows(page).first().innerText();
			await page.getByRole('button', { name: 'Copy link for the class' }).click();
			await page.getByText('The link is copied.').waitFor();
			const link = await page.evaluate(() => navigator.clipboard.readText());
			expect(link).toContain('/desk/#desk=1.');

			await page.evaluate((hash) => (location.hash = hash), new URL(link).hash);
			await page.getByRole('heading', { name: 'Week 1 of 12' }).waitFor();
			await page.getByRole('button', { name: 'Go on one week' }).click();
			expect(await rows(page).first().innerText()).toBe(came);

			await page.evaluate((hash) => (location.hash = hash), new URL(link).hash.slice(0, -9));
			await page.getByText('The link holds no whole log').waitFor();
			expect(await rows(page).first().innerText()).toBe(came);
		}));
});
