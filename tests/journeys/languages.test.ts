/** The same pages in other languages: the same figures, and the way from one language to another with what was chosen. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { DRAFT as russianDraft, LABEL as russianLabel } from '#sims/words/ru.ts';
import { TRIED } from '../../.ci/site.js';
import { atLength } from './atLength.ts';
import { FEW, builtSite, medians, settled } from './site.ts';

const visit = builtSite();
const drafts = TRIED.pages.filter(({ draft }) => draft);
/** What a language says of how far it was checked. */
const draftOf = async (code: string) => ((await import(`../../sims/words/${code}.ts`)) as { DRAFT: string }).DRAFT;
const lang = (page: Page) => page.locator('html').getAttribute('lang');

describe('another language', () => {
	it('is one press away, keeps what was chosen, draws the same, and leads back', () =>
		visit({ fragment: 'v=2&scenario=half-chance&people=100417&runs=1024' }, async (page) => {
			await settled(page);
			const english = await medians(page);
			await page.getByRole('button', { name: 'Language English' }).click();
			await page.getByRole('link', { name: 'Русский (draft)' }).click();
			await page.waitForURL(/\/ru\/#v=2&.*people=100417/);
			await page.waitForSelector('html[data-live]');
			await page.waitForSelector('[data-status=settled]');
			expect(await lang(page)).toBe('ru');
			expect(await medians(page)).toEqual(english);
			expect(await page.locator('main').innerText()).toContain(russianDraft);
			await page.getByRole('button', { name: 'Язык Русский' }).click();
			await page.getByRole('link', { name: 'English' }).click();
			await page.waitForURL(/\/path\/#v=2&.*people=100417/);
			expect(await lang(page)).toBe('en');
		}));

	it('goes along into a file, label and all', () =>
		visit({ ...FEW, path: 'ru/' }, async (page) => {
			await page.waitForSelector('[data-status=settled]');
			await page.getByRole('button', { name: 'Экспорт' }).click();
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: /^CSV/ }).click(),
			]);
			expect(readFileSync(await download.path(), 'utf8')).toContain(russianLabel.replaceAll('"', '""'));
		}));

	const says = (path: string) =>
		visit({ path: `${path}/`, ...FEW }, async (page) => {
			const [code] = path.split('/');
			expect(await lang(page)).toBe(code);
			await page
				.getByText(await draftOf(code!))
				.first()
				.waitFor();
			expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		});
	it.each(drafts.map(({ code }) => code))('says at the top of its first page that it is a draft: %s', says);
	atLength.each(
		drafts.flatMap(({ code }) => ['record', 'lesson', 'desk', 'present', 'teach'].map((page) => `${code}/${page}`)),
	)('says so on every page: %s', says);
});
