import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { builtSite, settled } from './site.ts';

const visit = builtSite();
const LABEL =
	'Illustrative projection. An if-then exercise: it shows what the chosen assumptions imply, not what will happen or did happen. Not an official classification, forecast or needs assessment.';

/** What a button of the sheet saves, of one of the figures. */
async function saved(page: Page, name: RegExp, figure = 'access'): Promise<{ name: string; bytes: Buffer }> {
	await page.getByRole('button', { name: 'Export' }).click();
	await page
		.getByRole('dialog')
		.getByRole('combobox', { name: /^Figure/ })
		.selectOption(figure);
	const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
	const bytes = readFileSync(await download.path());
	await page.keyboard.press('Escape');
	return { name: download.suggestedFilename(), bytes };
}

describe('what leaves the page', () => {
	it('as CSV carries the label, the scenario, the seed, the version and what was changed at its head', () =>
		visit({ fragment: 'v=1&people=100417' }, async (page) => {
			await settled(page);
			const { name, bytes } = await saved(page, /^CSV/);
			expect(name).toMatch(/^corridor-as-reported.*\.csv$/);
			const text = bytes.toString('utf8');
			for (const part of [
				LABEL,
				'as-reported',
				'100417',
				'foodCoverage',
				'2023-09-18',
				'#v=2&model=1.0.0',
				'&people=100417',
			]) {
				expect(text, part).toContain(part);
			}
		}));

	it('as a picture carries the label, the sentence and the sources inside, in each figure', () =>
		visit({}, async (page) => {
			await settled(page);
			const sentence = (await page.getByRole('heading', { level: 1 }).innerText()).replace(/\s+/g, ' ');
			for (const figure of ['access', 'food', 'dates']) {
				const { name, bytes } = await saved(page, /^SVG/, figure);
				expect(name).toMatch(/^corridor-as-reported-.*\.svg$/);
				const text = bytes.toString('utf8');
				// The words as they are read, whatever lines they are set in.
				const read = text
					.replaceAll(/<style[\s\S]*?<\/style>/g, '')
					.replaceAll(/<[^>]+>/g, ' ')
					.replaceAll(/\s+/g, ' ');
				expect(read, name).toContain('Illustrative projection.');
				expect(read, name).toContain('forecast or needs assessment.');
				expect(read, name).toContain('de facto authorities');
				expect(text, name).not.toContain('var(--');
				if (figure === 'food')
					expect(read.replaceAll('\u00a0', ' ')).toContain(sentence.replaceAll('\u00a0', ' ').slice(0, 60));
			}
			const { bytes } = await saved(page, /^PNG/, 'food');
			expect(bytes.subarray(1, 4).toString()).toBe('PNG');
			expect(bytes.readUInt32BE(16)).toBeGreaterThan(1500);
		}));

	it('as a picture opens again on a fresh page, as PNG and as SVG: the same figures under the same sentence', async () => {
		const sentenceOf = async (page: Page) => (await page.getByRole('heading', { level: 1 }).innerText()).trim();
		const pictures: { name: string; bytes: Buffer }[] = [];
		let said = '';
		await visit({ fragment: 'v=1&scenario=nothing-passes&people=100417' }, async (page) => {
			await settled(page);
			said = await sentenceOf(page);
			pictures.push(await saved(page, /^PNG/, 'medicine'), await saved(page, /^SVG/, 'dates'));
		});
		for (const { name, bytes } of pictures) {
			await visit({}, async (page) => {
				await settled(page);
				expect(await sentenceOf(page)).not.toBe(said);
				await page.evaluate(
					({ content, name }) => {
						const file = new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], name);
						const dataTransfer = new DataTransfer();
						dataTransfer.items.add(file);
						window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
					},
					{ content: bytes.toString('base64'), name },
				);
				await page.getByText('The same figures as when this file was saved.').waitFor();
				expect(await sentenceOf(page), name).toBe(said);
			});
		}
	});
});
