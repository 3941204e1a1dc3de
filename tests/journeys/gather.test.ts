import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '#sims/desk/choice.ts';
import { handInLink, logLink } from './handIns.ts';
import { builtSite } from './site.ts';

const visit = builtSite();
const CLASS = 100;

describe('a teacher with what a class handed in', () => {
	it('sees a hundred lines over one another, and which hand-in is broken; names are hidden until they are asked for', async () => {
		const links = await Promise.all(Array.from({ length: CLASS }, (_, student) => handInLink(student, CLASS)));
		await visit({ path: 'gather/', viewport: { width: 1366, height: 768 } }, async (page) => {
			await page.getByLabel('Links, one under the other').fill([...links, links[0]!.slice(0, -12)].join('\n'));
			await page.getByRole('button', { name: 'Read them' }).click();
			await page.getByText('100 hand-ins are used; 1 could not be read.').waitFor();
			expect(await page.getByText('Link 101:').count()).toBe(1);

			const first = page.locator('section').filter({ hasText: '100 lines that were drawn' }).first();
			expect(await first.locator('path.faint').count()).toBe(CLASS);
			expect(await page.getByText('Name 7:').count()).toBe(0);
			await page.getByRole('checkbox', { name: 'Show names' }).check();
			expect(await page.getByText('Name 7:').count()).toBeGreaterThan(0);

			expect(await first.locator('path.median').count()).toBe(0);
			await first.getByRole('button', { name: 'Show the runs' }).click();
			await first.locator('path.median').waitFor();
		});
	});

	it('sees the choices of a desk side by side and who was served by them; logs of another desk stand apart', async () => {
		const links = await Promise.all([
			...RULE_IDS.map((rule, at) => logLink(`Name ${at}`, rule)),
			logLink('Name 9', 'stretch', 8),
		]);
		await visit({ path: 'gather/', viewport: { width: 1366, height: 768 } }, async (page) => {
			await page.getByLabel('Links, one under the other').fill([...links, links[0].slice(0, -12)].join('\n'));
			await page.getByRole('button', { name: 'Read them' }).click();
			await page.getByText('3 hand-ins are used; 1 could not be read.').waitFor();
			await page.getByText('2 logs of the same desk').waitFor();
			expect(await page.getByText('Logs of another desk, with other trucks or weeks: 1.').isVisible()).toBe(true);

			const rows = page.getByRole('region', { name: 'What each chose' }).locator('tbody tr');
			expect(await rows.count()).toBe(2);
			expect(
				await rows
					.last()
					.getByRole('img', { name: /^Food\. Weeks 1 to 12: 100\s% of need$/ })
					.count(),
			).toBe(1);
			expect(await page.getByText('Name 1').count()).toBe(0);
			expect(await page.getByRole('img', { name: /share of need served, by week/ }).count()).toBe(6);
		});
	});
});
