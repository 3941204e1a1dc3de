import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { FEW, builtSite, settled } from './site.ts';
import { headings, landmarks, spoken } from './spoken.ts';

const visit = builtSite();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent.trim());

describe('a screen reader', () => {
	it('finds on the first page its landmarks and headings in the order of reading, and the charts with their figures', () =>
		visit(FEW, async (page) => {
			await settled(page);
			const told = await spoken(page);
			expect(landmarks(told)).toEqual([
				'banner',
				'main',
				'figure Food, Medicine, Gas and heat',
				'region Access',
				'region Food',
				'region Medicine',
				'region Gas and heat',
				'region Start with these',
				'region When does it run out?',
				'region What moves the answer?',
				'region What would flip it?',
				expect.stringMatching(/^region Where did it go\? /),
				'region Compare',
			]);
			expect(headings(told)).toEqual([
				expect.stringMatching(/^1 If trucks pass /),
				'2 Food',
				'2 Medicine',
				'2 Gas and heat',
				'2 Start with these',
				'2 When does it run out?',
				'2 What moves the answer?',
				'2 What would flip it?',
				expect.stringMatching(/^2 Where did it go\? /),
				'3 What did not pass',
				'2 Compare',
			]);
			const images = told.filter(({ role }) => role === 'image' || role === 'img').map(({ name }) => name);
			expect(images[0]).toMatch(/^Access by day\. Road: from 12 December closed, /);
			for (const [at, name] of ['Food', 'Medicine', 'Gas and heat'].entries())
				expect(images[at + 1]).toMatch(new RegExp(`^${name}: .*On 18 September\\. .*80 of 100 runs: `));
			// A text put together of sentences has one stop after each.
			expect(told.filter(({ name }) => name.includes('..'))).toEqual([]);
			// What a table says is behind each chart.
			for (const table of ['The same dates as a table', 'The whole run as a table', 'The same as a table'])
				expect(told.some(({ name }) => name === table)).toBe(true);
		}));

	it('hears the day and the figures of the supply that is read as the keys walk along the charts, one text for each day', () =>
		visit(FEW, async (page) => {
			await settled(page);
			const day = page.getByRole('slider', { name: 'Day', exact: true });
			await day.focus();
			const read = async () => (await day.getAttribute('aria-valuetext'))!;
			const heard: string[] = [];
			for (const key of ['End', 'ArrowLeft', 'PageDown', 'Home']) {
				await page.keyboard.press(key);
				heard.push(await read());
			}
			const figures = /\. Food: energy eaten, share of need\. .*of need met\. 80 of 100 runs: /;
			expect(heard.map((text) => text.split(figures)[0])).toEqual([
				'18 September 2023, day 280',
				'17 September 2023, day 279',
				'17 August 2023, day 248',
				'12 December 2022, day 0',
			]);
			await page.getByRole('button', { name: 'Medicine', exact: true }).click();
			expect(await read()).toMatch(/^12 December 2022, day 0\. Medicine: /);
		}));

	it('is told which dialog is open, hears nothing of what lies behind it, and is led back to the button that opened it', () =>
		visit(FEW, async (page) => {
			await settled(page);
			for (const [opener, name] of [
				['Export', 'Take it with you'],
				['Edit access', 'Edit access'],
				['All 101 assumptions, with sources', 'Assumptions'],
			] as const) {
				await page.getByRole('button', { name: opener }).press('Enter');
				await page.getByRole('dialog').getByRole('heading', { level: 2 }).first().waitFor();
				const told = await spoken(page);
				expect(landmarks(told)[0]).toMatch(new RegExp(`^dialog ${name}`));
				expect(landmarks(told).filter((landmark) => /^(banner|main)/.test(landmark))).toEqual([]);
				expect(headings(told)[0]).toMatch(new RegExp(`^2 ${name}`));
				expect(told.find(({ role }) => role === 'button')!.name).toBe('Close');
				await page.keyboard.press('Escape');
				await page.getByRole('dialog').waitFor({ state: 'detached' });
				const left = page.getByRole('button', { name: opener });
				expect(await left.evaluate((button) => button === document.activeElement)).toBe(true);
			}
		}));

	it('finds at the desk what is known, what is chosen and what came of it under headings, and the keys on the new week', () =>
		visit({ path: 'desk/' }, async (page) => {
			await page.getByRole('button', { name: 'Go on one week' }).press('Enter');
			expect(await focused(page)).toBe('Week 2 of 12');
			const told = await spoken(page);
			expect(landmarks(told).slice(0, 2)).toEqual(['banner', 'main']);
			expect(headings(told)).toEqual([
				'1 The allocation desk',
				'2 Week 2 of 12',
				'3 What is known',
				'3 What you choose for this week',
				'3 Log',
			]);
			const chosen = told.filter(({ role }) => role === 'slider');
			expect(chosen.map(({ name, within }) => `${within.at(-1)}: ${name}`)).toEqual([
				'group A truck carries: A truck carries: Food, %',
				'group A truck carries: A truck carries: Motor fuel, %',
				'group A truck carries: A truck carries: Bottled gas, %',
				...['Food', 'Medicine', 'Bottled gas', 'Motor fuel'].map(
					(group) => `group ${group}: ${group}: kept back of what is in store and comes in, in %`,
				),
			]);
		}));
});
