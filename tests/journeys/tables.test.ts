import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../files/workbook.ts';
import { FEW, builtSite, settled } from './site.ts';

const visit = builtSite();
const LABEL =
	'Illustrative projection. An if-then exercise: it shows what the chosen assumptions imply, not what will happen or did happen. Not an official classification, forecast or needs assessment.';

/** What a button of the open sheet saves. */
async function saved(page: Page, name: RegExp): Promise<{ name: string; bytes: Buffer }> {
	const button = page.getByRole('dialog').getByRole('button', { name });
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe('tables that leave the page', () => {
	it('carry the label, each in its own way, and a title that looks like a formula is none', () =>
		visit({ fragment: 'v=1&people=100417&title=%3D1%2B1&runs=1024' }, async (page) => {
			await settled(page);
			await page.getByRole('button', { name: 'Export' }).click();

			const workbook = await saved(page, /^XLSX/);
			expect(workbook.name).toBe('corridor-as-reported-changed-workbook.xlsx');
			const sheets = readWorkbook(workbook.bytes);
			expect([...sheets.keys()]).toEqual(['About', 'Assumptions', 'Daily bands', 'First days']);
			for (const [sheet, cells] of sheets) {
				expect(cells.get('A1')?.value, sheet).toBe(LABEL);
				for (const { kind } of cells.values()) expect(kind).not.toBe('formula');
			}

			const json = await saved(page, /^JSON/);
			expect(json.name).toBe('corridor-as-reported-changed-figures.json');
			expect(json.bytes.toString('utf8').startsWith(`{\n\t"label": "${LABEL}"`)).toBe(true);

			const ledger = await saved(page, /^Ledger, CSV/);
			expect(ledger.name).toBe('corridor-as-reported-changed-ledger.csv');
			expect(ledger.bytes.toString('utf8')).toContain(LABEL);
			expect(ledger.bytes.toString('utf8')).toContain('\r\n#date,#meta+day+num,#meta+synthetic,#indicator+name,');
		}));

	it('of a comparison are offered once one is worked out, with its own sentence', () =>
		visit({ fragment: 'v=1&scenario=nothing-passes&with=corridor-open&runs=1024' }, async (page) => {
			await settled(page);
			await page.getByRole('button', { name: 'Export' }).click();
			await page
				.getByRole('dialog')
				.getByRole('button', { name: /^Ledger, CSV/ })
				.waitFor();
			expect(
				await page
					.getByRole('dialog')
					.getByRole('button', { name: /^Comparison/ })
					.count(),
			).toBe(0);
			await page.keyboard.press('Escape');
			await page.getByRole('region', { name: /^Compare/ }).scrollIntoViewIfNeeded();
			await page.locator('.compare .progress', { hasText: '1,024 runs · settled' }).waitFor({ timeout: 110_000 });
			await page.getByRole('button', { name: 'Export' }).click();
			const { name, bytes } = await saved(page, /^Comparison, CSV/);
			expect(name).toBe('corridor-nothing-passes-comparison.csv');
			const text = bytes.toString('utf8');
			for (const part of [LABEL, '“Nothing passes” beside “Road open throughout”', '#meta+line,#meta+less']) {
				expect(text).toContain(part);
			}
		}));

	it('as JSON open again on a fresh page with the same figures', async () => {
		let file: { name: string; bytes: Buffer } | undefined;
		await visit({ fragment: 'v=1&scenario=nothing-passes&people=100417&runs=1024' }, async (page) => {
			await settled(page);
			await page.getByRole('button', { name: 'Export' }).click();
			file = await saved(page, /^JSON/);
		});
		await visit(FEW, async (page) => {
			await settled(page);
			await page.evaluate(
				({ text, name }) => {
					const dataTransfer = new DataTransfer();
					dataTransfer.items.add(new File([text], name));
					window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
				},
				{ text: file!.bytes.toString('utf8'), name: file!.name },
			);
			await page.getByText('The same figures as when this file was saved.').waitFor();
			expect(await page.title()).toBe('Corridor: Nothing passes');
		});
	});
});
