import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtSite, medians, settled } from './site.ts';

const visit = builtSite();
const permissions = ['clipboard-read', 'clipboard-write'];

describe('a link and a file', () => {
	it('say that they give the same figures, or what differs, and a bad file changes nothing', async () => {
		let fragment = '';
		let drawn: string[] = [];
		let file = Buffer.alloc(0);
		await visit({ permissions, fragment: 'v=1&scenario=nothing-passes&people=100417' }, async (page) => {
			await page.getByText('shared before figures were noted').waitFor();
			// Asked for before the figures are known: it waits for them.
			await page.getByRole('button', { name: 'Copy link' }).click();
			await page.getByText('Link copied.').waitFor();
			fragment = (await page.evaluate(() => navigator.clipboard.readText())).split('#')[1]!;
			expect(fragment).toMatch(/&is=[\w-]{6}\.[\w-]{6}\.[\w-]{6}$/);
			await settled(page);
			drawn = await medians(page);
			await page.getByRole('button', { name: 'Save or open a scenario' }).click();
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: 'Save file' }).click(),
			]);
			expect(download.suggestedFilename()).toBe('corridor-nothing-passes-changed.json');
			file = readFileSync(await download.path());
		});
		await visit({ fragment }, async (page) => {
			await page.getByText('The same figures as when this link was shared.').waitFor();
		});
		await visit({ fragment: fragment.replace(/is=.{6}/, 'is=aaaaaa') }, async (page) => {
			await page.getByText('What differs: the central run.').waitFor();
			expect(await page.locator('[data-receipt=differs] a').getAttribute('href')).toMatch(/check\/\?run#v=2&/);
		});
		await visit({}, async (page) => {
			await settled(page);
			const before = await medians(page);
			const drop = (text: string) =>
				page.evaluate((content) => {
					const dataTransfer = new DataTransfer();
					dataTransfer.items.add(new File([content], 'x.json', { type: 'application/json' }));
					window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
				}, text);
			await drop(file.toString('utf8').slice(0, -30));
			await page.getByText('was not opened. Nothing was changed.').waitFor();
			expect(await medians(page)).toEqual(before);
			await drop(file.toString('utf8'));
			await page.getByText('The same figures as when this file was saved.').waitFor();
			expect(await medians(page)).toEqual(drawn);
			await page.getByRole('button', { name: 'Undo' }).click();
			await page.waitForFunction(() => document.title === 'Corridor: As reported');
		});
	});
});
