/** The reader's clock and time zone decide about no figure, no date of one, no link and no file. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { atLength } from './atLength.ts';
import { FEW, live, servedSite, settled } from './site.ts';

const served = servedSite();

/** The last of these has no midnight on the first day of its summer time, which is in the scenario. */
const PLACES = [
	['UTC', '2026-01-15T12:00:00Z'],
	['Pacific/Kiritimati', '2026-01-15T09:59:59Z'],
	['America/St_Johns', '2026-03-08T05:29:59Z'],
	['Asia/Tehran', '2022-03-21T20:29:59Z'],
] as const;

async function at(timezoneId: string, time: string, use: (page: Page) => Promise<void>): Promise<void> {
	const context = await served.browser.newContext({
		serviceWorkers: 'block',
		viewport: { width: 1440, height: 900 },
		timezoneId,
		permissions: ['clipboard-read', 'clipboard-write'],
	});
	const complaints: string[] = [];
	try {
		const page = await context.newPage();
		page.on('pageerror', (error) => complaints.push(error.message));
		await page.clock.setFixedTime(time);
		await page.goto(`${served.site.url}#${FEW.fragment}&people=100417`);
		await live(page);
		await settled(page);
		await use(page);
	} finally {
		await context.close();
	}
	expect(complaints).toEqual([]);
}

const said = async (page: Page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ');

async function copied(page: Page): Promise<string> {
	await page.getByRole('button', { name: 'Copy link' }).click();
	await page.getByText('Link copied.').first().waitFor();
	return page.evaluate(async () => new URL(await navigator.clipboard.readText()).hash);
}

async function file(page: Page, name: RegExp): Promise<string> {
	const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
	return `${download.suggestedFilename()}\n${readFileSync(await download.path(), 'utf8')}`;
}

async function everything(page: Page) {
	const text = await said(page);
	const link = await copied(page);
	await page.getByRole('button', { name: 'Export', exact: true }).click();
	const csv = await file(page, /^CSV/);
	await page.keyboard.press('Escape');
	return { text, link, csv };
}

describe('a reader in another time zone, on the night in which its clocks change', () => {
	const reads = async (places: readonly (typeof PLACES)[number][]) => {
		const all: Awaited<ReturnType<typeof everything>>[] = [];
		for (const [zone, time] of places) await at(zone, time, async (page) => void all.push(await everything(page)));
		const [first, ...others] = all;
		expect(first!.link).toContain('&is=');
		expect(first!.text).toMatch(/\d June|\d May|\d July/);
		expect(others.length).toBeGreaterThan(0);
		for (const other of others) expect(other).toEqual(first);
	};
	atLength('reads the same dates, copies the same link and saves the same file', () => reads(PLACES));
});

describe('a clock that jumps while the page is open', () => {
	atLength('changes nothing that is shown, and the list of recent scenarios stays in the order of what was done', () =>
		at('Asia/Tehran', '2026-01-15T12:00:00Z', async (page) => {
			const before = await said(page);
			const link = await copied(page);
			for (const jump of ['2025-01-14T12:00:00Z', '2027-01-16T12:00:00Z']) {
				await page.clock.setFixedTime(jump);
				expect(await said(page)).toBe(before);
			}
			await page.clock.setFixedTime('2025-01-14T12:00:00Z');
			await page.getByRole('button', { name: /^Undo/ }).waitFor();
			const people = page.getByRole('textbox', { name: 'People living in the place: exact value' });
			await people.fill('100418');
			await people.press('Enter');
			await settled(page);
			expect(await copied(page)).not.toBe(link);
			await page.getByRole('button', { name: 'Save or open a scenario' }).click();
			const recent = page.getByRole('listitem').filter({ hasText: 'link copied' });
			await recent.nth(1).waitFor();
			expect(await recent.allInnerTexts()).toEqual([
				expect.stringContaining('14 January 2025'),
				expect.stringContaining('15 January 2026'),
			]);
		}),
	);
});
