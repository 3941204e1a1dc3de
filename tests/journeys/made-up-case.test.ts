/** A made-up case: opened by link, marked as made up on each screen, and left for the first case. */
import { describe, expect, it } from 'vitest';
import { FIRST_CASE } from '#sims/cases/first.ts';
import { pellastry } from '#sims/cases/pellastry/pellastry.ts';
import { builtSite, settled } from './site.ts';

const visit = builtSite();
const fragment = 'v=2&case=pellastry&runs=1024';
const { title, madeUp } = pellastry.words;

describe('a made-up case', () => {
	it('opens by link, says that it does not exist, and leads to the first case, which says nothing of the kind', () =>
		visit({ fragment }, async (page) => {
			const mark = page.locator('[data-made-up]');
			await mark.first().waitFor();
			expect(await mark.first().innerText()).toBe(madeUp);
			await settled(page);
			expect(page.url()).toContain('case=pellastry');
			await page.getByRole('link', { name: FIRST_CASE.words.title }).click();
			await page.getByRole('link', { name: title }).waitFor();
			await settled(page);
			expect(await mark.count()).toBe(0);
			expect(page.url()).not.toContain('case=');
			await page.goBack();
			await mark.first().waitFor();
			await settled(page);
		}));

	it('has a record of its own, under the same mark', () =>
		visit({ path: 'record/', fragment }, async (page) => {
			await page.getByRole('heading', { level: 1, name: title }).waitFor();
			await page.waitForSelector('[data-study=settled]', { state: 'attached' });
			expect(await page.locator('[data-made-up]').innerText()).toBe(madeUp);
			expect(await page.locator('[data-event]').count()).toBe(16);
		}));
});
